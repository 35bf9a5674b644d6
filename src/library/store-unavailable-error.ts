/** The database can't be reached or doesn't answer in time. Nothing is lost: every acknowledged change is there when it's back. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
