import { Parser } from 'htmlparser2';

/** Why a page's markup is not made into a tree. */
export type MarkupFault = 'too_deep' | 'too_many_elements' | 'too_many_attributes';

/**
 * Bounds on markup, each an order of magnitude above what pages of news have (of 181, the largest have a depth of 51, 1,600
 * elements outside of scripts, 64 attributes at one of them and 180,000 characters in attributes together).
 */
export const MARKUP_LIMITS = {
  depth: 500,
  elements: 30_000,
  attributesOfOne: 1000,
  /** Names and values of all attributes together, in UTF-16 units. */
  attributeLength: 4_000_000,
} as const;

/** How much is parsed between two looks at the count (UTF-16 units). */
const CHUNK = 65_536;

/**
 * Runs over a page once, by the parser that will make the tree, and stops where a bound is passed: what it lets through is no
 * deeper and no larger as a tree. Linear in the length of the page, and keeps nothing of it.
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
