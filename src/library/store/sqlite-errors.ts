/** Result codes of SQLite (https://sqlite.org/rescode.html), without what the extended ones add in the higher bits. */
const BUSY = 5;
const NO_DATABASE = new Set([11, 26]);
/** Busy, locked, out of memory, read-only, input or output failed, full, cannot be opened, protocol of locks. */
const AWAY = new Set([BUSY, 6, 7, 8, 10, 13, 14, 15]);

/** Whether another connection holds the lock that was wanted. */
export function isBusy(error: unknown): boolean {
  return resultCode(error) === BUSY;
}

/** Whether the file cannot be used for now: it is locked, the disk is full or gone, and the like. */
export function isSqliteUnavailable(error: unknown): boolean {
  const code = resultCode(error);
  return code !== undefined && AWAY.has(code);
}

/** Whether the file is no database, or a damaged one. */
export function isNoDatabase(error: unknown): boolean {
  const code = resultCode(error);
  return code !== undefined && NO_DATABASE.has(code);
}

function resultCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;
}
