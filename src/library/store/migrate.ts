import { type Migration, Migrator } from 'kysely/migration';
import { MIGRATIONS } from './migrations.ts';
import { StoreOpenError } from './store-open-error.ts';
import type { Change, Connection } from './tables.ts';

// Names of our own: the database may belong to others that use the same library.
const TABLE = 'verbatim_migrations';
const LOCK_TABLE = 'verbatim_migrations_lock';

/** Waits until no other process changes the tables; `schema`: where they are, if the database has schemas. */
export type MigrationLock = (change: Change) => Promise<{ readonly schema?: string }>;

/**
 * Brings the tables forward to the last of the migrations, with what is in them: all of the way or not at all, one process after the
 * other. Throws StoreOpenError, having changed nothing, where a newer program has brought them further.
 */
export async function migrate(
  db: Connection,
  lock: MigrationLock,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  await db.transaction().execute(async (change) => {
    const { schema } = await lock(change);
    const done = await migrationsDone(change, schema);
    const unknown = done.filter((name) => !Object.hasOwn(migrations, name));
    if (unknown.length > 0) throw new StoreOpenError('newer', unknown.join(', '));
    const migrator = new Migrator({
      db: change,
      provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
      migrationTableName: TABLE,
      migrationLockTableName: LOCK_TABLE,
      ...(schema === undefined ? {} : { migrationTableSchema: schema }),
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  });
}

async function migrationsDone(change: Change, schema: string | undefined): Promise<readonly string[]> {
  const tables = await change.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === TABLE && (schema === undefined || table.schema === schema)))
    return [];
  const rows = await change
    .$extendTables<{ [TABLE]: { name: string } }>()
    .selectFrom(TABLE)
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}
