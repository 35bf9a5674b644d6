import type { ArticleStore } from './article-store.ts';
import { sqlStore } from './sql-store.ts';

/** Where a store is: a PostgreSQL database, by a URL with user and password, or a SQLite file. */
export type StorePlace = { readonly databaseUrl: string } | { readonly file: string };

/**
 * Opens a store, creates what's missing and migrates its tables. Throws StoreUnavailableError if a later try may succeed, and
 * StoreOpenError if somebody has to change something first.
 */
export async function openStore(place: StorePlace): Promise<ArticleStore> {
  // Loads only the database client that's needed.
  if ('file' in place) return sqlStore(await (await import('./sqlite.ts')).openSqlite(place.file));
  return sqlStore(await (await import('./postgres.ts')).openPostgres(place.databaseUrl));
}
