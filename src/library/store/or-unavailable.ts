import { StoreUnavailableError } from '../store-unavailable-error.ts';
import { StoreOpenError } from './store-open-error.ts';

/** Runs something on a database, and throws StoreUnavailableError if the database is unavailable. */
export async function orUnavailable<T>(
  isUnavailable: (error: unknown) => boolean,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof StoreOpenError || !isUnavailable(error)) throw error;
    throw new StoreUnavailableError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
