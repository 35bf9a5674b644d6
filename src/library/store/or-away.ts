import { StoreAwayError } from './article-store.ts';
import { StoreOpenError } from './store-open-error.ts';

/** Runs something on a database; throws StoreAwayError where it failed for the reason that the database is away. */
export async function orAway<T>(isAway: (error: unknown) => boolean, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof StoreOpenError || !isAway(error)) throw error;
    throw new StoreAwayError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
