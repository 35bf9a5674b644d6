import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, type PoolConfig, types } from 'pg';
import { migrate } from './migrate.ts';
import { orUnavailable } from './or-unavailable.ts';
import { isPostgresUnavailable, isPostgresConflict, isPostgresRefusal } from './postgres-errors.ts';
import { lendingPool } from './postgres-pool.ts';
import { StoreOpenError } from './store-open-error.ts';
import type { Database, Tables } from './tables.ts';

const SCHEME = /^postgres(?:ql)?:\/\//i;

/** Times in milliseconds, short because Discord waits 3 s for a response; `max`: connections of each of the two pools of a process. */
const SERVING = {
  max: 4,
  idleTimeoutMillis: 60_000,
  // The server gives up by itself; where it cannot say so, we do a moment later.
  statement_timeout: 2_000,
  query_timeout: 2_250,
  // A process that stops in the middle must not hold a library for long.
  idle_in_transaction_session_timeout: 5_000,
} as const satisfies PoolConfig;

/** Changing tables may take its time, as may waiting for another process that does. */
const MIGRATING = { max: 1, statement_timeout: 300_000 } as const satisfies PoolConfig;

const COMMON = {
  connectionTimeoutMillis: 1_500,
  keepAlive: true,
  application_name: 'verbatim',
} as const satisfies PoolConfig;

/**
 * Opens a database of PostgreSQL, or of what speaks its protocol, making our tables in the first schema of its search path. Throws
 * StoreOpenError, and StoreUnavailableError where the database is away.
 */
export async function openPostgres(databaseUrl: string): Promise<Database> {
  // It may hold a password, so what is wrong with it is not told.
  if (!SCHEME.test(databaseUrl) || !URL.canParse(databaseUrl))
    throw new StoreOpenError('refused', 'invalid URL');
  await orUnavailable(isPostgresUnavailable, () => bringForward(databaseUrl));
  // Two pools, so that no question waits for changes that wait for each other.
  const reading = connect(databaseUrl, SERVING);
  const writing = connect(databaseUrl, SERVING);
  return {
    reading,
    writing,
    isUnavailable: isPostgresUnavailable,
    isConflict: isPostgresConflict,
    close: async () => {
      await Promise.all([reading.destroy(), writing.destroy()]);
    },
  };
}

async function bringForward(databaseUrl: string): Promise<void> {
  const db = connect(databaseUrl, MIGRATING);
  try {
    const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
    const schema = rows[0]?.schema ?? undefined;
    await migrate(db, schema === undefined ? {} : { schema });
  } catch (error) {
    throw isPostgresRefusal(error) ? new StoreOpenError('refused', messageOf(error)) : error;
  } finally {
    await db.destroy();
  }
}

function connect(databaseUrl: string, settings: PoolConfig): Kysely<Tables> {
  const pool = new Pool({ ...COMMON, ...settings, connectionString: databaseUrl, types: { getTypeParser } });
  // A connection that is lost, in use or not, must not end the process: what needs it, or its place, says what is wrong.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: lendingPool(pool) }) });
}

/** Numbers of type bigint, which ours is far from filling, as numbers. */
const getTypeParser: typeof types.getTypeParser = (type, format) =>
  type === types.builtins.INT8 ? Number : types.getTypeParser(type, format);

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
