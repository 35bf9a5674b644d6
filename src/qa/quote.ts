import type { Span } from '../text/article.ts';
import type { Attribution, Quote } from './answer.ts';
import { attributionOf } from './attribution.ts';
import type { KnownArticle } from './knowledge.ts';
import { holdsBoilerplate } from '../analysis/sentences-around.ts';

/** The `first` of a quote that is the article's title. */
export const TITLE = -1;

/**
 * The quote made of an article's sentences `first` (from 0) to `first + count - 1`, attributed: as is said here, or else to whom
 * the article does.
 * Undefined if the article has no such sentences, or `highlight` is not inside them.
 */
export function quoteSentences(
  known: KnownArticle,
  first: number,
  count: number,
  highlight: Span | null,
  attribution?: Attribution,
): Quote | undefined {
  const head = known.sentences[first];
  const tail = known.sentences[first + count - 1];
  if (!head || !tail || count < 1) return undefined;
  const span = { start: head.start, end: tail.end };
  if (highlight && !isInside(highlight, span)) return undefined;
  if (holdsBoilerplate(known.article, span)) return undefined;
  return {
    ...span,
    article: known.article.id,
    first,
    count,
    paragraph: head.paragraph,
    sentence: head.sentence,
    highlight,
    attribution: attribution ?? attributionOf(known.facts, span, highlight),
  };
}

/** The quote that is the article's title; spans point into the title. */
export function quoteTitle(known: KnownArticle, highlight: Span | null): Quote | undefined {
  const { id, title } = known.article;
  const span = { start: 0, end: title.length };
  if (title === '' || (highlight && !isInside(highlight, span))) return undefined;
  return {
    ...span,
    article: id,
    first: TITLE,
    count: 1,
    paragraph: 1,
    sentence: 1,
    highlight,
    attribution: null,
  };
}

/** The text that a quote's spans point into. */
export function quotedText(known: KnownArticle, quote: Quote): string {
  return quote.first === TITLE ? known.article.title : known.article.text;
}

/** Whether words begin or end with quotation marks of the article's own, beside which others would be doubled. */
export function hasOwnMarks(words: string): boolean {
  return /^\s*["“”„«»‹›‘]|["“”«»‹›]\s*$/.test(words);
}

function isInside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;
}
