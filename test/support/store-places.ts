import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { StorePlace } from '../../src/library/store/open-store.ts';
import { sqliteDialect } from '../../src/library/store/sqlite-dialect.ts';
import type { Connection, Tables } from '../../src/library/store/tables.ts';
import { isPostgresMissing, startPostgres } from './postgres.ts';

/** Somewhere to keep stores during the tests of a file. */
export type Places = {
  /** A place with nothing there yet. */
  readonly empty: () => Promise<StorePlace>;
  readonly remove: () => Promise<void>;
};

/** Each kind of store; `isMissing`: it cannot be tested here. */
export const STORES = [
  { kind: 'SQLite', isMissing: false, makePlaces: sqlitePlaces },
  { kind: 'PostgreSQL', isMissing: isPostgresMissing, makePlaces: postgresPlaces },
] as const;

async function sqlitePlaces(): Promise<Places> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  let stores = 0;
  return {
    empty: () => Promise.resolve({ file: path.join(folder, `${++stores}`, 'verbatim.db') }),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function postgresPlaces(): Promise<Places> {
  const postgres = await startPostgres();
  return {
    empty: async () => ({ databaseUrl: await postgres.newDatabase() }),
    remove: () => postgres.remove(),
  };
}

/** The database itself, as any program might open it. */
export async function openRaw(place: StorePlace): Promise<Connection> {
  if ('databaseUrl' in place) {
    const pool = new Pool({ connectionString: place.databaseUrl });
    // The server may be gone before the last goodbye.
    pool.on('error', () => {});
    return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  }
  await mkdir(path.dirname(place.file), { recursive: true });
  return new Kysely<Tables>({ dialect: sqliteDialect(new DatabaseSync(place.file), 1_000) });
}
