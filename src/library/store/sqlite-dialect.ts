import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { isBusy } from './sqlite-errors.ts';

/** How long a transaction waits for another process to finish one, in milliseconds: Discord waits 3 s. */
const PATIENCE = 2_000;
/** The same once that was in vain, so that a queue of changes does not wait PATIENCE each. */
const IMPATIENCE = 50;
/** How often it asks. SQLite's own wait would hold up the whole process. */
const POLL = 4;

/** Kysely's SQLite dialect over Node's own SQLite. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    createDriver: () => new ImmediateDriver(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/**
 * Takes the lock for writing when a transaction begins. A plain "begin" takes it with the first change, when it may be too late to wait:
 * two transactions that have both read cannot both go on.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;
  #patience = PATIENCE;

  constructor(database: DatabaseSync) {
    super({ database: likeBetterSqlite(database) });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const until = performance.now() + this.#patience;
    for (;;) {
      try {
        // oxlint-disable-next-line no-await-in-loop
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        this.#patience = PATIENCE;
        return;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (performance.now() >= until) {
          this.#patience = IMPATIENCE;
          throw error;
        }
      }
      // oxlint-disable-next-line no-await-in-loop
      await setTimeout(POLL);
    }
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk and the like have rolled it back already; a second time would hide why.
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite changes tables within transactions as it changes rows; Kysely's own adapter plays safe. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** The few methods of the package better-sqlite3 that Kysely uses. */
function likeBetterSqlite(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => {
      database.close();
    },
    prepare: (sql) => {
      const statement = database.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(inputOf)),
        run: (parameters) => statement.run(...parameters.map(inputOf)),
        iterate: (parameters) => statement.iterate(...parameters.map(inputOf)),
      };
    },
  };
}

function inputOf(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || value instanceof Uint8Array)
    return value;
  throw new TypeError(`SQLite takes no ${typeof value}`);
}
