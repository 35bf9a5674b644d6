import type { Config } from '../config.ts';
import type { ArticleStore } from '../../library/store/article-store.ts';
import { StoreUnavailableError } from '../../library/store-unavailable-error.ts';
import { openStore } from '../../library/store/open-store.ts';
import { StoreOpenError } from '../../library/store/store-open-error.ts';
import { CannotGoOn } from '../terminal.ts';
import { wording } from '../../wording.ts';

/** Opens the configured database. Throws CannotGoOn with advice. */
export async function openConfiguredStore({ databaseUrl, databaseFile }: Config): Promise<ArticleStore> {
  try {
    return await openStore(databaseUrl === undefined ? { file: databaseFile } : { databaseUrl });
  } catch (error) {
    const where = databaseUrl === undefined ? databaseFile : 'DATABASE_URL';
    if (error instanceof StoreUnavailableError) throw new CannotGoOn(wording.terminal.storeAway(where));
    if (error instanceof StoreOpenError)
      throw new CannotGoOn(wording.terminal.storeRefused[error.problem](where, error.message));
    throw error;
  }
}
