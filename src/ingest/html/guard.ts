import { Parser } from 'htmlparser2';

/** Why a page's markup isn't parsed. */
export type MarkupFault = 'too_deep' | 'too_many_elements' | 'too_many_attributes';

/**
 * Limits on markup, each an order of magnitude above what news pages need (of 181, the largest have a depth of 51, 1,600
 * elements outside of scripts, 64 attributes on one of them and 180,000 characters in all attributes).
 */
export const MARKUP_LIMITS = {
  depth: 500,
  elements: 30_000,
  attributesOfOne: 1000,
  /** Total length of attribute names and values, in UTF-16 units. */
  attributeLength: 4_000_000,
} as const;

/** How much is parsed between checks, in UTF-16 units. */
const CHUNK = 65_536;

/**
 * Scans a page with the parser that will build the tree, and stops at the first exceeded limit, so that the tree is no
 * deeper or larger. Takes linear time and stores nothing.
 */
export function markupFault(html: string): MarkupFault | undefined {
  const seen: { fault?: MarkupFault } = {};
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let attributeLength = 0;
  const parser = new Parser({
    onopentagname() {
      attributes = 0;
      elements++;
      depth++;
      if (depth > MARKUP_LIMITS.depth) seen.fault ??= 'too_deep';
      if (elements > MARKUP_LIMITS.elements) seen.fault ??= 'too_many_elements';
    },
    onattribute(name, value) {
      attributes++;
      attributeLength += name.length + value.length;
      if (attributes > MARKUP_LIMITS.attributesOfOne || attributeLength > MARKUP_LIMITS.attributeLength) {
        seen.fault ??= 'too_many_attributes';
      }
    },
    onclosetag() {
      depth--;
    },
  });
  for (let at = 0; at < html.length && seen.fault === undefined; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
  }
  if (seen.fault === undefined) parser.end();
  return seen.fault;
}
