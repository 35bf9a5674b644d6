import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { StorePlace } from '../../src/library/store/open-store.ts';
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
