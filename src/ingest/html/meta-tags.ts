import { blocksOf } from './blocks.ts';
import { asLine } from './words.ts';

/** Contents of a page's `meta` tags, by lower-case property, name or itemprop. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function metaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = asLine(tag.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = tag.getAttribute(attribute)?.toLowerCase();
      if (!key) continue;
      const known = tags.get(key);
      if (known === undefined) tags.set(key, [content]);
      else known.push(content);
    }
  }
  return tags;
}

/** The contents of some tags, in the order of their keys. */
export function contentsOf(tags: MetaTags, keys: readonly string[]): string[] {
  return keys.flatMap((key) => tags.get(key) ?? []);
}

/** An element's text as one line. */
export function wordsOf(element: Element | null): string {
  return asLine(element?.textContent ?? '');
}

/** How many lines above and below the headline to look at, and how long they may be (UTF-16 units). */
const BY_HEADLINE = { above: 4, below: 12, longest: 150 };

/**
 * Short lines above and below the headline, where pages name the author and the date, without those of elements that
 * belong to something else.
 */
export function linesByHeadline(
  body: Element,
  title: string,
  isForeign: (element: Element) => boolean,
): readonly string[] {
  const lines = blocksOf(body, isForeign).flatMap(({ text }) => text.split('\n'));
  const at = lines.indexOf(title);
  if (at === -1) return [];
  return lines
    .slice(Math.max(0, at - BY_HEADLINE.above), at + 1 + BY_HEADLINE.below)
    .filter((line) => line !== title && line.length <= BY_HEADLINE.longest);
}
