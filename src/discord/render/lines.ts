import type { Attribution, Quote } from '../../qa/answer.ts';
import { type AttributionPart, attributionParts } from '../../qa/attribution-parts.ts';
import type { KnownArticle } from '../../qa/knowledge.ts';
import { TITLE, hasOwnMarks } from '../../qa/quote.ts';
import { type Article, type Span, slice } from '../../text/article.ts';
import { attributedTo, wording } from '../../wording.ts';
import { escapeMarkdown } from '../escape.ts';
import { excerpt } from '../excerpt.ts';

/** Longest name or role in a line, escaped, in UTF-16 units. */
const LONGEST_NAME = 90;
/** Longest speaker line. Fits the longest speaker with a role, and one or two reporters. */
const LONGEST_LINE = 300;
const LONGEST_TITLE = 140;

/** Note that the quotation marks in the quote above are broken in the article. */
export const DAMAGED = `-# ${wording.quotations.damaged}`;

/**
 * Words of an article as a block quote, cut to `budget` UTF-16 units. They get marks of ours unless they begin or end with the
 * article's own; `isMarked` false: they get none, because nobody said them in these words.
 */
export function quotationBlock(
  text: string,
  span: Span,
  highlight: Span | null,
  budget: number,
  sentenceEnds: readonly number[] = [],
  isMarked = true,
): string {
  const part = excerpt(text, span, budget, highlight, sentenceEnds);
  const bold = highlight && {
    start: Math.max(0, highlight.start - part.start),
    end: Math.min(part.end, highlight.end) - part.start,
  };
  const words = escapeMarkdown(slice(text, part), bold && bold.start < bold.end ? bold : null);
  const cut = `${part.before ? '… ' : ''}${words}${part.after ? ' …' : ''}`;
  const quoted = isMarked && !hasOwnMarks(slice(text, part)) ? `❝ ${cut} ❞` : cut;
  return `> ${quoted.replaceAll('\n', '\n> ')}`;
}

/** Where the sentences inside a span end, which are the best places to cut it. */
export function sentenceEndsIn({ sentences }: KnownArticle, span: Span): readonly number[] {
  return sentences.flatMap(({ end }) => (span.start < end && end <= span.end ? end : []));
}

/** Words of an article on one line, escaped, cut to `longest` UTF-16 units. */
export function inline(text: string, span: Span, longest = LONGEST_NAME): string {
  const part = excerpt(text, span, longest);
  return escapeMarkdown(slice(text, part).replace(/\s+/g, ' ')) + (part.after ? ' …' : '');
}

/** Characters that change the text direction of the rest of the line (UAX #9: embeddings, overrides and isolates). */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** A title or name as a label, not a quote: like `inline`, but unable to affect the text beside it. */
export function label(name: string, longest = LONGEST_NAME): string {
  const words = name.replace(TURNS, '');
  return inline(words, { start: 0, end: words.length }, longest);
}

/**
 * Who says so, as the article attributes it: "— Kassim-Jomart Tokayev, Kazakhstan’s President, claimed". At most LONGEST_LINE
 * long: further reporters are replaced with an ellipsis.
 */
export function speakerLine(text: string, attribution: Attribution): string {
  let line = '';
  for (const part of attributionParts(text, attribution)) {
    const words = attributed(text, part);
    if (line.length + words.length > LONGEST_LINE) return `${line} …`;
    line += (line === '' ? '-# ' : ' · ') + words;
  }
  return line;
}

function attributed(text: string, part: AttributionPart): string {
  return part.label === 'unknown' ? wording.by.unknown : attributedTo(part, (span) => inline(text, span));
}

/** Where a quote is: "paragraph 5, sentence 2 · title", linked to the article's page if it has one. */
export function citationLine(article: Article, quote: Quote, url: string | undefined): string {
  const place = quote.first === TITLE ? wording.title : wording.place(quote.paragraph, quote.sentence);
  return citation(article, place, url);
}

/** A place in an article and the title, in small print, linked to `url` if there is one. */
export function citation({ title }: Article, place: string, url: string | undefined): string {
  const words = `${place} · ${label(title, LONGEST_TITLE)}`;
  return `-# ${url === undefined ? words : `[${words} ↗](${url})`}`;
}
