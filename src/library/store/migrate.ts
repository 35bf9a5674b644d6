import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { MIGRATIONS } from './migrations.ts';
import { StoreOpenError } from './store-open-error.ts';
import type { Tables } from './tables.ts';

// Names of our own, since the database may have other users.
const TABLE = 'verbatim_migrations';
const LOCK_TABLE = 'verbatim_migrations_lock';

export type MigrateOptions = {
  /** The schema of the tables, if the database has schemas. */
  readonly schema?: string;
  readonly migrations?: Readonly<Record<string, Migration>>;
};

/**
 * Runs the missing migrations, all or none, in one process at a time.
 * On PostgreSQL Kysely takes a lock; on SQLite the caller's transaction is one. Throws StoreOpenError, without changing
 * anything, if a newer version has run more migrations.
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
  // Another process may have migrated meanwhile.
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
