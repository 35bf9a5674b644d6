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

/** How long a transaction waits once another has waited in vain, in milliseconds: a queue of them must not wait one after the other. */
const IMPATIENCE = 50;
/** How often it asks. SQLite's own wait would hold up the whole process. */
const POLL = 4;

/**
 * Kysely's SQLite dialect over Node's own SQLite; `patience`: how long a transaction waits for that of another process, in milliseconds;
 * `check` is called before each transaction, and may throw.
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
 * Takes the lock for writing when a transaction begins. A plain "begin" takes it with the first change, when it may be too late to wait:
 * two transactions that have both read cannot both go on.
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
