import type { ArticleStore } from './article-store.ts';
import { sqlStore } from './sql-store.ts';

/** Where a store is: a database of PostgreSQL, with the account and its password in the URL, or a file of SQLite. */
export type StorePlace = { readonly databaseUrl: string } | { readonly file: string };

/**
 * Opens a store, making what is not there and bringing forward what an earlier version of the program left. Throws StoreOpenError where
 * that is in vain until somebody changes something, and StoreUnavailableError where it may be tried again.
 */
export async function openStore(place: StorePlace): Promise<ArticleStore> {
  // Each loads its database's client, and a program needs one of them.
  if ('file' in place) return sqlStore(await (await import('./sqlite.ts')).openSqlite(place.file));
  return sqlStore(await (await import('./postgres.ts')).openPostgres(place.databaseUrl));
}
