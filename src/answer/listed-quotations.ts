import type { Span } from '../article/article.ts';
import type { Quote } from './answer.ts';
import { type KnownArticle, sentencesAround } from './knowledge.ts';
import { quotationsBySpeaker, quoteQuotation } from './quotations.ts';
import { quoteSentences } from './quote.ts';

/** The words of an article that a list of its quotations shows, and the sentences that hold them, attributed. */
export type ListedQuotation = { readonly words: Span; readonly quote: Quote };

/**
 * Every quotation of an article that names a speaker, speaker by speaker; then the sentences with damaged quotation marks
 * that hold none of those: what was said there, and by whom, cannot be told.
 */
export function listQuotations(known: KnownArticle): readonly ListedQuotation[] {
  const said = quotationsBySpeaker(known).flatMap((quotation) => {
    const quote = quoteQuotation(known, quotation);
    return quote ? { words: { start: quotation.start, end: quotation.end }, quote } : [];
  });
  return [...said, ...damagedElsewhere(known, said)];
}

function damagedElsewhere(known: KnownArticle, said: readonly ListedQuotation[]): ListedQuotation[] {
  const quotes = new Map<number, ListedQuotation>();
  for (const { start, end } of known.facts.damage) {
    if (said.some(({ quote }) => start < quote.end && end > quote.start)) continue;
    const around = sentencesAround(known, { start, end });
    const quote = around && quoteSentences(known, around.first, around.count, null);
    if (quote) quotes.set(quote.first, { words: { start: quote.start, end: quote.end }, quote });
  }
  return [...quotes.values()];
}
