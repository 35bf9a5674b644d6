import { type ArticleId, articleId } from '../../text/article.ts';
import type { LibraryId } from '../library-id.ts';
import type { Adding, StoredAnalysis, LibraryLimits, LibraryState, NewArticle } from './article-store.ts';
import { rowOf } from './rows.ts';
import { checkStorable, isStorable } from './storable.ts';
import type { Change } from './tables.ts';

// Each function runs in its own transaction, which locks the library's row first. So changes of one library run one after the other
// in all processes, without deadlocks.

/** See ArticleStore. Throws UnstorableTextError. */
export async function addArticle(
  change: Change,
  library: LibraryId,
  added: NewArticle,
  limits: LibraryLimits,
): Promise<Adding> {
  const row = rowOf(library, added);
  const before = (await lockLibrary(change, library)) ?? (await beginLibrary(change, library));
  const known = await change
    .selectFrom('articles')
    .select(['article_id', 'title'])
    .where('library_id', '=', library)
    .where((that) =>
      that.or([
        that('words_hash', '=', row.words_hash),
        ...(row.url_hash === null ? [] : [that('url_hash', '=', row.url_hash)]),
      ]),
    )
    .orderBy('added_revision')
    .executeTakeFirst();
  if (known) return { is: 'known', id: articleId(known.article_id), title: known.title };
  if (before.articles + 1 > limits.articles) return { is: 'full', of: 'articles' };
  if (before.bytes + row.bytes > limits.bytes) return { is: 'full', of: 'bytes' };
  const revision = await countChange(change, library, before, { articles: 1, bytes: row.bytes });
  await change
    .insertInto('articles')
    .values({ ...row, revision, added_revision: revision })
    .execute();
  await writeAnalysis(change, library, added.article.id, added.analysis);
  return { is: 'added' };
}

/** See ArticleStore. Throws UnstorableTextError. */
export async function renameArticle(
  change: Change,
  library: LibraryId,
  id: ArticleId,
  { title, analysis }: { readonly title: string; readonly analysis: StoredAnalysis },
): Promise<boolean> {
  checkStorable(title);
  const before = await lockLibrary(change, library);
  if (!before || !(await holds(change, library, id))) return false;
  const revision = await countChange(change, library, before);
  await change
    .updateTable('articles')
    .set({ title, revision })
    .where('library_id', '=', library)
    .where('article_id', '=', id)
    .execute();
  await writeAnalysis(change, library, id, analysis);
  return true;
}

/** See ArticleStore. */
export async function storeAnalysis(
  change: Change,
  library: LibraryId,
  id: ArticleId,
  analysis: StoredAnalysis,
): Promise<void> {
  if ((await lockLibrary(change, library)) && (await holds(change, library, id)))
    await writeAnalysis(change, library, id, analysis);
}

/** See ArticleStore. Also deletes the article's analysis, and channels' choice of it. */
export async function removeArticle(change: Change, library: LibraryId, id: ArticleId): Promise<boolean> {
  const before = await lockLibrary(change, library);
  if (!before || !isStorable(id)) return false;
  const removed = await change
    .deleteFrom('articles')
    .where('library_id', '=', library)
    .where('article_id', '=', id)
    .returning('bytes')
    .executeTakeFirst();
  if (!removed) return false;
  await countChange(change, library, before, { articles: -1, bytes: -removed.bytes });
  return true;
}

/** See ArticleStore. Throws UnstorableTextError. */
export async function useInChannel(
  change: Change,
  library: LibraryId,
  channel: string,
  id: ArticleId | null,
): Promise<boolean> {
  checkStorable(channel);
  const before = await lockLibrary(change, library);
  if (!before || (id !== null && !(await holds(change, library, id)))) return id === null;
  const used = await change
    .selectFrom('channels')
    .select('article_id')
    .where('library_id', '=', library)
    .where('channel_id', '=', channel)
    .executeTakeFirst();
  if ((used?.article_id ?? null) === id) return true;
  await countChange(change, library, before);
  if (id === null)
    await change
      .deleteFrom('channels')
      .where('library_id', '=', library)
      .where('channel_id', '=', channel)
      .execute();
  else
    await change
      .insertInto('channels')
      .values({ library_id: library, channel_id: channel, article_id: id })
      .onConflict((there) => there.columns(['library_id', 'channel_id']).doUpdateSet({ article_id: id }))
      .execute();
  return true;
}

/** See ArticleStore. Keeps the library's row for its revision. */
export async function forgetLibrary(change: Change, library: LibraryId): Promise<number> {
  const before = await lockLibrary(change, library);
  if (!before || before.articles === 0) return 0;
  await change.deleteFrom('articles').where('library_id', '=', library).execute();
  const { articles, bytes } = before;
  await countChange(change, library, before, { articles: -articles, bytes: -bytes });
  return articles;
}

/** Locks a library's row until the transaction ends; undefined if there's none. */
function lockLibrary(change: Change, library: LibraryId): Promise<LibraryState | undefined> {
  // SQLite has no SELECT FOR UPDATE, and both databases run the same statements.
  return change
    .updateTable('libraries')
    .set((row) => ({ revision: row.ref('revision') }))
    .where('library_id', '=', library)
    .returning(['revision', 'articles', 'bytes'])
    .executeTakeFirst();
}

/** Locks a library's row, and creates it first if there's none. */
function beginLibrary(change: Change, library: LibraryId): Promise<LibraryState> {
  checkStorable(library);
  return change
    .insertInto('libraries')
    .values({ library_id: library, revision: 0, articles: 0, bytes: 0 })
    .onConflict((there) =>
      there.column('library_id').doUpdateSet((row) => ({ revision: row.ref('libraries.revision') })),
    )
    .returning(['revision', 'articles', 'bytes'])
    .executeTakeFirstOrThrow();
}

/** Updates a library's totals and returns its new revision. */
async function countChange(
  change: Change,
  library: LibraryId,
  before: LibraryState,
  more: Omit<LibraryState, 'revision'> = { articles: 0, bytes: 0 },
): Promise<number> {
  const revision = before.revision + 1;
  await change
    .updateTable('libraries')
    .set({ revision, articles: before.articles + more.articles, bytes: before.bytes + more.bytes })
    .where('library_id', '=', library)
    .execute();
  return revision;
}

async function holds(change: Change, library: LibraryId, id: ArticleId): Promise<boolean> {
  if (!isStorable(id)) return false;
  const row = await change
    .selectFrom('articles')
    .select('article_id')
    .where('library_id', '=', library)
    .where('article_id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}

async function writeAnalysis(
  change: Change,
  library: LibraryId,
  id: ArticleId,
  { version, bytes }: StoredAnalysis,
): Promise<void> {
  checkStorable(version);
  await change
    .insertInto('readings')
    .values({ library_id: library, article_id: id, version, bytes })
    .onConflict((there) => there.columns(['library_id', 'article_id']).doUpdateSet({ version, bytes }))
    .execute();
}
