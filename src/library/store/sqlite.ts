import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { errorCode } from '../../runtime/error-code.ts';
import { migrate } from './migrate.ts';
import { orUnavailable } from './or-unavailable.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { isBusy, isNoDatabase, isSqliteUnavailable } from './sqlite-errors.ts';
import { StoreOpenError } from './store-open-error.ts';
import type { Connection, Database, Tables } from './tables.ts';

/** How long opening waits for other processes, which may be migrating, in milliseconds. */
const OPENING = 10_000;
/** How long a change waits for other processes' changes, in milliseconds: Discord waits 3 s. */
const CHANGING = 2_000;
/** How long a read blocks this process, in milliseconds. It rarely does: readers and writers don't wait for each other. */
const LOOKING = 250;
const POLL = 20;

/**
 * Opens a SQLite file, and creates it and its folder if they're missing. Any number of processes on one machine may open it. Throws
 * StoreOpenError, or StoreUnavailableError if another process locks the file for longer than OPENING.
 */
export function openSqlite(file: string): Promise<Database> {
  return orUnavailable(isBusy, () => open(file));
}

async function open(file: string): Promise<Database> {
  await makeFolder(file);
  const opened: DatabaseSync[] = [];
  try {
    const writer = await connect(file, 0);
    opened.push(writer);
    await kyselyOf(writer, OPENING)
      .transaction()
      .execute((change) => migrate(change));
    // A connection for reads, which mustn't wait for a change that waits for another process.
    const reader = await connect(file, LOOKING);
    opened.push(reader);
    const check = sameFileCheck(file);
    const [reading, writing] = [kyselyOf(reader, 0), kyselyOf(writer, CHANGING, check)];
    return {
      reading,
      writing,
      check,
      isUnavailable: (error) => error instanceof MovedFileError || isSqliteUnavailable(error),
      isConflict: () => false,
      clearLog: () => {
        try {
          writer.exec('pragma wal_checkpoint(truncate)');
        } catch (error) {
          // The data is deleted all the same, and the next deletion clears the log.
          if (!isSqliteUnavailable(error)) throw error;
        }
      },
      close: async () => {
        await Promise.all([writing.destroy(), reading.destroy()]);
        // Kysely doesn't close a connection that it hasn't used.
        for (const connection of opened) if (connection.isOpen) connection.close();
      },
    };
  } catch (error) {
    for (const connection of opened) connection.close();
    throw openError(error);
  }
}

async function makeFolder(file: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
  } catch (error) {
    throw new StoreOpenError('refused', errorCode(error) ?? String(error));
  }
}

async function connect(file: string, timeout: number): Promise<DatabaseSync> {
  const connection = new DatabaseSync(file, { timeout, enableForeignKeyConstraints: true });
  try {
    await useWriteAheadLog(connection);
    // Write to disk before a commit returns (https://sqlite.org/pragma.html#pragma_synchronous); macOS needs fullfsync for that.
    connection.exec('pragma synchronous = full; pragma fullfsync = on; pragma checkpoint_fullfsync = on');
    // Overwrite deleted data.
    connection.exec('pragma secure_delete = on');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** With a write-ahead log, readers and writers don't wait for each other. It needs a local disk. */
async function useWriteAheadLog(connection: DatabaseSync): Promise<void> {
  const until = performance.now() + OPENING;
  for (;;) {
    try {
      const mode = connection.prepare('pragma journal_mode = wal').get()?.['journal_mode'];
      if (mode !== 'wal') throw new StoreOpenError('refused', `journal_mode ${String(mode)}`);
      return;
    } catch (error) {
      // SQLite doesn't wait for the lock when the mode changes.
      if (!isBusy(error) || performance.now() > until) throw error;
      // oxlint-disable-next-line no-await-in-loop
      await setTimeout(POLL);
    }
  }
}

function kyselyOf(connection: DatabaseSync, patience: number, check?: () => void): Connection {
  return new Kysely<Tables>({ dialect: sqliteDialect(connection, patience, check) });
}

/** The database file was moved, deleted or replaced. */
class MovedFileError extends Error {
  override readonly name = 'MovedFileError';
}

/**
 * Throws MovedFileError once the file has been moved, deleted or replaced. Writing to the open file would still succeed, and be lost
 * when the process ends.
 */
function sameFileCheck(file: string): () => void {
  const opened = statSync(file);
  return () => {
    const now = statSync(file, { throwIfNoEntry: false });
    if (now?.ino !== opened.ino || now.dev !== opened.dev)
      throw new MovedFileError('not the file that was opened');
  };
}

function openError(error: unknown): unknown {
  if (isNoDatabase(error)) return new StoreOpenError('no-database', messageOf(error));
  return isSqliteUnavailable(error) && !isBusy(error)
    ? new StoreOpenError('refused', messageOf(error))
    : error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
