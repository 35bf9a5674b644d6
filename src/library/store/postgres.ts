import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, type PoolConfig, types } from 'pg';
import { migrate } from './migrate.ts';
import { orUnavailable } from './or-unavailable.ts';
import { isPostgresUnavailable, isPostgresConflict, isPostgresRefusal } from './postgres-errors.ts';
import { lendingPool } from './postgres-pool.ts';
import { StoreOpenError } from './store-open-error.ts';
import type { Database, Tables } from './tables.ts';

const SCHEME = /^postgres(?:ql)?:\/\//i;

/** Timeouts in milliseconds, short because Discord waits 3 s for a response. `max`: connections in each of the two pools. */
const SERVING = {
  max: 4,
  idleTimeoutMillis: 60_000,
  // The server times out first; if that doesn't reach us, the client does a moment later.
  statement_timeout: 2_000,
  query_timeout: 2_250,
  // A process that stops mid-transaction mustn't lock a library for long.
  idle_in_transaction_session_timeout: 5_000,
} as const satisfies PoolConfig;

/** Timeouts for migrations, which may take long here or in another process. */
const MIGRATING = { max: 1, statement_timeout: 300_000 } as const satisfies PoolConfig;

const COMMON = {
  connectionTimeoutMillis: 1_500,
  keepAlive: true,
  application_name: 'verbatim',
} as const satisfies PoolConfig;

/**
 * Opens a PostgreSQL database, or one that speaks its protocol, and creates tables in the first schema of its search path. Throws
 * StoreOpenError, or StoreUnavailableError if the database is unavailable.
 */
export async function openPostgres(databaseUrl: string): Promise<Database> {
  // The URL may contain a password, so the message leaves it out.
  if (!SCHEME.test(databaseUrl) || !URL.canParse(databaseUrl))
    throw new StoreOpenError('refused', 'invalid URL');
  await orUnavailable(isPostgresUnavailable, () => bringForward(databaseUrl));
  // Two pools, so that reads don't wait for changes that wait for each other.
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
  // A lost connection mustn't end the process. The next query reports it.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: lendingPool(pool) }) });
}

/** Parses bigint columns as numbers; the values are far from unsafe. */
const getTypeParser: typeof types.getTypeParser = (type, format) =>
  type === types.builtins.INT8 ? Number : types.getTypeParser(type, format);

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
