import { blocksOf } from './blocks.ts';
import { asLine } from './words.ts';

/** The `meta` tags of a page: their contents by property, name or itemprop, in lower case. */
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

/** What the tags of some keys say, in the order of the keys. */
export function contentsOf(tags: MetaTags, keys: readonly string[]): string[] {
  return keys.flatMap((key) => tags.get(key) ?? []);
}

/** The words of an element as one line. */
export function wordsOf(element: Element | null): string {
  return asLine(element?.textContent ?? '');
}

/** How many lines on either side of the headline may tell of the article, and how long they may be (UTF-16 units). */
const BY_HEADLINE = { above: 4, below: 12, longest: 150 };

/** The short lines above and below the headline, where pages say who wrote the article and when. */
export function linesByHeadline(body: Element, title: string): readonly string[] {
  const lines = blocksOf(body).flatMap(({ text }) => text.split('\n'));
  const at = lines.indexOf(title);
  if (at === -1) return [];
  return lines
    .slice(Math.max(0, at - BY_HEADLINE.above), at + 1 + BY_HEADLINE.below)
    .filter((line) => line !== title && line.length <= BY_HEADLINE.longest);
}
