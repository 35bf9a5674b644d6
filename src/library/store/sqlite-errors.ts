/** SQLite's primary result codes (https://sqlite.org/rescode.html). */
const BUSY = 5;
const NO_DATABASE = new Set([11, 26]);
/** SQLITE_BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN, PROTOCOL. */
const AWAY = new Set([BUSY, 6, 7, 8, 10, 13, 14, 15]);

/** Whether another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return resultCode(error) === BUSY;
}

/** Whether the file can't be used for now, for example because it's locked or the disk is full. */
export function isSqliteUnavailable(error: unknown): boolean {
  const code = resultCode(error);
  return code !== undefined && AWAY.has(code);
}

/** Whether the file isn't a database, or is damaged. */
export function isNoDatabase(error: unknown): boolean {
  const code = resultCode(error);
  return code !== undefined && NO_DATABASE.has(code);
}

function resultCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;
}
