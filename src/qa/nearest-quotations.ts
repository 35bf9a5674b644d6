import type { ArticleId } from '../text/article.ts';
import { readQuery } from '../search/query.ts';
import { search } from '../search/search.ts';
import type { Answer, Quote } from './answer.ts';
import { type AskOptions, NOTHING_FOUND } from './ask.ts';
import type { KnownArticle, Knowledge } from './knowledge.ts';
import { quoteQuotation } from './quotations.ts';

/** Sentences among which quotations are looked for. */
const MOST_SENTENCES = 60;

/**
 * The quotations nearest to some words, at most `limit`, as the closest passages: for a speaker whom the article calls otherwise ("the
 * governor"), and a subject in other words.
 */
export function nearestQuotations(
  knowledge: Knowledge,
  words: string,
  scope: readonly ArticleId[] | null,
  limit: number,
  { spelling, meaning }: AskOptions,
): Answer {
  const query = readQuery(knowledge.index, words, scope, spelling);
  const hits = search(knowledge.index, query, scope, MOST_SENTENCES, meaning ? { meaning } : {});
  const quotes: Quote[] = [];
  for (const { article, sentence } of hits) {
    const known = knowledge.get(article);
    const quote = known && quotationIn(known, sentence);
    if (!quote || quotes.some(({ article: of, first }) => of === article && first === quote.first)) continue;
    quotes.push({ ...quote, highlight: null });
    if (quotes.length === limit) break;
  }
  return { ...NOTHING_FOUND, quotes, corrections: query.corrections };
}

/** What a sentence (from 0) quotes in quotation marks, if anything. */
function quotationIn(known: KnownArticle, sentence: number): Quote | undefined {
  const span = known.sentences[sentence];
  const quotation = known.facts.quotations.find(
    ({ kind, start, end }) => kind !== 'indirect' && span && start < span.end && end > span.start,
  );
  return quotation && quoteQuotation(known, quotation);
}
