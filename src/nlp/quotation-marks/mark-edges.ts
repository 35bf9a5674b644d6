import type { Span } from '../../text/article.ts';

const MARK_OR_SPACE = /[\s“”„«»‹›"‘’']/;

/** Narrows a span until no quotation mark, white space or closing comma stands at its edges; it may end up empty. */
export function withoutEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && MARK_OR_SPACE.test(text.charAt(start))) start++;
  while (end > start && (text.charAt(end - 1) === ',' || MARK_OR_SPACE.test(text.charAt(end - 1)))) end--;
  return { start, end };
}

/** The last character of a span that is no quotation mark or white space, or an empty string. */
export function lastCharacter(text: string, { start, end }: Span): string {
  let at = end - 1;
  while (at >= start && MARK_OR_SPACE.test(text.charAt(at))) at--;
  return at >= start ? text.charAt(at) : '';
}
