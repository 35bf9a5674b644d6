import type { ArticleInput } from '../text/article.ts';
import type { Knowledge } from './knowledge.ts';

/** An article with what `serializeAnalysis` once wrote of it; null where nothing is kept of it. */
export type StoredArticle = { readonly article: ArticleInput; readonly analysis: Uint8Array | null };

/** How long to work before others are let in. */
export type Pace = {
  /** The time, in milliseconds from any beginning. */
  readonly now: () => number;
  /** Resolves when others have had their turn, such as after `setImmediate`. */
  readonly rest: () => Promise<unknown>;
  /** How long to work without a rest (milliseconds). */
  readonly sliceMs: number;
};

/**
 * Makes articles askable from their readings, with rests in between, and gives those that have none, or a damaged one: they have to be
 * read anew. Nothing else may add or remove articles meanwhile.
 */
export async function loadAnalyses(
  knowledge: Knowledge,
  articles: Iterable<StoredArticle>,
  { now, rest, sliceMs }: Pace,
): Promise<readonly ArticleInput[]> {
  const unread: ArticleInput[] = [];
  let began = now();
  for (const { article, analysis } of articles) {
    if (!analysis || !knowledge.addAnalysis(article, analysis)) unread.push(article);
    if (now() - began < sliceMs) continue;
    // The rest is what this is for.
    // oxlint-disable-next-line no-await-in-loop
    await rest();
    began = now();
  }
  return unread;
}
