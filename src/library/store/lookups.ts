import { setImmediate } from 'node:timers/promises';
import { type ArticleId, articleId } from '../../text/article.ts';
import type { LibraryId } from '../library-id.ts';
import type { ArticleLine, ArticleStore, LibraryState } from './article-store.ts';
import { ARTICLE_COLUMNS, LINE_COLUMNS, articleOf, lineOf } from './rows.ts';
import { isStorable } from './storable.ts';
import type { Connection } from './tables.ts';

/** Articles per statement: with their analyses some megabytes. */
const ARTICLES_AT_ONCE = 64;

const EMPTY: LibraryState = { revision: 0, articles: 0, bytes: 0 };

/** See ArticleStore. A single lookup by primary key, because every question needs it. */
export async function stateOf(db: Connection, library: LibraryId): Promise<LibraryState> {
  const row = await db
    .selectFrom('libraries')
    .select(['revision', 'articles', 'bytes'])
    .where('library_id', '=', library)
    .executeTakeFirst();
  return { ...EMPTY, ...row };
}

/** See ArticleStore. */
export async function linesOf(db: Connection, library: LibraryId): Promise<readonly ArticleLine[]> {
  const rows = await db
    .selectFrom('articles')
    .select(LINE_COLUMNS)
    .where('library_id', '=', library)
    .orderBy('added_revision')
    .execute();
  return rows.map(lineOf);
}

/** See ArticleStore. Loads in batches and yields between them, because SQLite runs on this thread. */
export async function loadArticles(
  db: Connection,
  library: LibraryId,
  ids: readonly ArticleId[],
  version: string,
): ReturnType<ArticleStore['read']> {
  const wanted = [...new Set(ids)].filter(isStorable);
  const articles = new Map<ArticleId, Awaited<ReturnType<ArticleStore['read']>>[number]>();
  for (let from = 0; from < wanted.length; from += ARTICLES_AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop
    if (from > 0) await setImmediate();
    // oxlint-disable-next-line no-await-in-loop
    const rows = await db
      .selectFrom('articles')
      .leftJoin('readings', (join) =>
        join
          .onRef('readings.library_id', '=', 'articles.library_id')
          .onRef('readings.article_id', '=', 'articles.article_id')
          .on('readings.version', '=', version),
      )
      .select(ARTICLE_COLUMNS)
      .select('readings.bytes as analysis')
      .where('articles.library_id', '=', library)
      .where('articles.article_id', 'in', wanted.slice(from, from + ARTICLES_AT_ONCE))
      .execute();
    for (const row of rows) {
      const kept = articleOf(row);
      articles.set(kept.article.id, { ...kept, analysis: row.analysis && plain(row.analysis) });
    }
  }
  return wanted.flatMap((id) => articles.get(id) ?? []);
}

/** See ArticleStore. */
export async function channelsOf(
  db: Connection,
  library: LibraryId,
): Promise<ReadonlyMap<string, ArticleId>> {
  const rows = await db
    .selectFrom('channels')
    .select(['channel_id', 'article_id'])
    .where('library_id', '=', library)
    .execute();
  return new Map(rows.map((row) => [row.channel_id, articleId(row.article_id)]));
}

/** The same bytes as a plain Uint8Array, some of whose methods Buffer overrides. */
function plain({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
