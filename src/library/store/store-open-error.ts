/** Why a store can't be opened, now or later. */
export type OpenProblem =
  /** The file isn't a database, isn't Verbatim's, or is damaged. */
  | 'no-database'
  /** A newer version of Verbatim has migrated the tables. Nothing is changed. */
  | 'newer'
  /** The file, address or account is wrong or not permitted; `message` is the system's. */
  | 'refused';

/** A store can't be opened until somebody changes something. The message contains no password. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
  readonly problem: OpenProblem;

  constructor(problem: OpenProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}
