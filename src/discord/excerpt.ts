import { type Span, contains } from '../text/article.ts';
import { escapedLength } from './escape.ts';

/** A part of a text that is short enough to show. `before`, `after`: whether text was cut off there. */
export type Excerpt = Span & { readonly before: boolean; readonly after: boolean };

/** Share of the budget that is kept for text before the highlight. */
const LEAD = 0.3;

/**
 * The part of `text` at `span` whose escaped form has at most `budget` UTF-16 units: all of it if it fits, else whole sentences
 * from its start (`sentenceEnds`, ascending), else whole words around `highlight`.
 */
export function excerpt(
  text: string,
  span: Span,
  budget: number,
  highlight: Span | null = null,
  sentenceEnds: readonly number[] = [],
): Excerpt {
  const fits = (start: number, end: number): boolean => {
    // Escaping at most doubles the length and never shortens it, so most lengths can be judged without scanning the text.
    if (end - start > budget) return false;
    return 2 * (end - start) <= budget || escapedLength(text.slice(start, end)) <= budget;
  };
  if (fits(span.start, span.end)) return { ...span, before: false, after: false };
  const sentenceEnd = sentenceEnds.findLast(
    (end) => end > span.start && end < span.end && fits(span.start, end),
  );
  if (
    sentenceEnd !== undefined &&
    (!highlight || contains({ start: span.start, end: sentenceEnd }, highlight))
  ) {
    return { start: span.start, end: sentenceEnd, before: false, after: true };
  }
  const isInReach = !highlight || fits(span.start, highlight.end);
  const lead = isInReach ? span.start : highlight.start - Math.floor(budget * LEAD);
  const start = isInReach || lead <= span.start ? span.start : wordStart(text, lead, highlight.start);
  const end = wordEnd(text, start, furthest(start, span.end, fits));
  return { start, end, before: start > span.start, after: end < span.end };
}

/** The greatest end that fits, by binary search. */
function furthest(start: number, most: number, fits: (start: number, end: number) => boolean): number {
  let low = start;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(start, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first start of a word from `at` on, or `latest` if there's none before it. */
function wordStart(text: string, at: number, latest: number): number {
  const space = text.slice(at, latest).search(/\s\S/);
  return space < 0 ? latest : at + space + 1;
}

/** The last end of a word up to `at`. A single long word is cut, but never inside a surrogate pair. */
function wordEnd(text: string, start: number, at: number): number {
  if (at >= text.length) return at;
  let space = at;
  while (space > start && !isSpace(text, space)) space--;
  while (space > start && isSpace(text, space - 1)) space--;
  if (space > start) return space;
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
