import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { MIGRATIONS } from './migrations.ts';
import { StoreOpenError } from './store-open-error.ts';
import type { Tables } from './tables.ts';

// Names of our own, for the database may belong to others too.
const TABLE = 'verbatim_migrations';
const LOCK_TABLE = 'verbatim_migrations_lock';

export type MigrateOptions = {
  /** Where the tables are, if the database has schemas. */
  readonly schema?: string;
  readonly migrations?: Readonly<Record<string, Migration>>;
};

/**
 * Brings the tables forward to the last of the migrations, with what is in them: all of the way or not at all, one process after the
 * other. (On PostgreSQL Kysely takes a lock. On SQLite a transaction is one: it has to be given.) Throws StoreOpenError, having changed
 * nothing, where a newer program has brought them further.
 */
export async function migrate(
  db: Kysely<Tables>,
  { schema, migrations = MIGRATIONS }: MigrateOptions = {},
): Promise<void> {
  const refuseNewer = async (): Promise<void> => {
    const unknown = (await migrationsDone(db, schema)).filter((name) => !Object.hasOwn(migrations, name));
    if (unknown.length > 0) throw new StoreOpenError('newer', unknown.join(', '));
  };
  await refuseNewer();
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableName: TABLE,
    migrationLockTableName: LOCK_TABLE,
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // It may have come between.
  await refuseNewer();
  throw error;
}

async function migrationsDone(db: Kysely<Tables>, schema: string | undefined): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const isTable = tables.some(
    (table) => table.name === TABLE && (schema === undefined || table.schema === schema),
  );
  if (!isTable) return [];
  const done = db.$extendTables<{ [TABLE]: { name: string } }>();
  const rows = await done.selectFrom(TABLE).select('name').execute();
  return rows.map(({ name }) => name);
}
