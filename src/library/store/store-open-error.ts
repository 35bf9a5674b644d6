/** Why a store cannot be opened, however often one tries. */
export type OpenProblem =
  /** The file is something else, or is damaged. */
  | 'no-database'
  /** A newer version of the program has changed its tables; this one leaves them alone. */
  | 'newer'
  /** The file, the address or the account is wrong, or may not be used; `message` is what the system says of it. */
  | 'refused';

/** A store cannot be opened until somebody changes something. The message holds no password. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
  readonly problem: OpenProblem;

  constructor(problem: OpenProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}
