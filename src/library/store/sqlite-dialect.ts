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

/** How long a transaction waits after another has timed out, in milliseconds, so that a queue of them doesn't time out one by one. */
const IMPATIENCE = 50;
/** How often it retries. SQLite's own wait would block the whole process. */
const POLL = 4;

/**
 * Kysely's SQLite dialect over node:sqlite. `patience`: how long a transaction waits for another process's, in milliseconds.
 * `check` is called before each transaction and may throw.
 */
export function sqliteDialect(
  database: DatabaseSync,
  patience: number,
  check: () => void = () => {},
): Dialect {
  return {
    createDriver: () => new ImmediateDriver(database, patience, check),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new TransactionalAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/**
 * Takes the write lock when a transaction begins. A plain "begin" takes it with the first change, when it may be too late to wait:
 * of two transactions that have both read, only one can go on to write.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSync;
  readonly #patience: number;
  readonly #check: () => void;
  #wasInVain = false;

  constructor(database: DatabaseSync, patience: number, check: () => void) {
    super({ database: likeBetterSqlite(database) });
    this.#database = database;
    this.#patience = patience;
    this.#check = check;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    this.#check();
    const until = performance.now() + (this.#wasInVain ? IMPATIENCE : this.#patience);
    for (;;) {
      try {
        // oxlint-disable-next-line no-await-in-loop
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        this.#wasInVain = false;
        return;
      } catch (error) {
        if (!isBusy(error)) throw error;
        this.#wasInVain = performance.now() >= until;
        if (this.#wasInVain) throw error;
      }
      // oxlint-disable-next-line no-await-in-loop
      await setTimeout(POLL);
    }
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // Some errors, such as a full disk, have rolled back already, and a second rollback would hide them.
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** Unlike Kysely's own adapter, runs migrations in a transaction, which SQLite supports. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** The methods of better-sqlite3 that Kysely uses. */
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
