import type { Span } from '../text/article.ts';
import type { KnownArticle } from './knowledge.ts';

/** Whether a stretch of an article's text holds quotation marks that are damaged in the article. */
export function isDamaged({ facts }: KnownArticle, { start, end }: Span): boolean {
  return facts.damage.some((damage) => damage.start < end && damage.end > start);
}
