import { isJunkTitle } from '../junk-title.ts';

/** Longest headline, in UTF-16 units. */
const LONGEST = 300;
/** Two lines with at least this similarity (0..1) are the same headline. */
export const SAME_TITLE = 0.6;
/** Separators between headline and site name in a page's title. */
const SEPARATOR = /\s+[|»·•–—:-]+\s+|\s*[|»]\s*/;

export type TitleSources = {
  /** The h1 headings. */
  readonly headings: readonly string[];
  /** The headline in JSON-LD. */
  readonly headline?: string | undefined;
  /** From OpenGraph and similar tags. */
  readonly shared?: string | undefined;
  /** The document's title, which includes the site's name. */
  readonly document?: string | undefined;
  readonly site?: string | undefined;
  readonly host?: string | undefined;
};

/**
 * A page's headline: the heading above the article, if it shares most of its words with
 * the page's declared title; otherwise that title without the site's name.
 */
export function extractTitle(given: TitleSources): string {
  const { headline, shared, document, site, host } = given;
  const headings = given.headings.filter((heading) => !isJunkTitle(heading));
  const told = [shared, headline, document]
    .filter((title) => title !== undefined && title !== '' && !isJunkTitle(title))
    .map((title) => withoutSite((title ?? '').slice(0, LONGEST), site, host));
  let best = { heading: '', likeness: SAME_TITLE };
  for (const heading of headings) {
    if (heading.length > LONGEST) continue;
    const likeness = Math.max(0, ...told.map((title) => likenessOf(heading, title)));
    if (likeness > best.likeness) best = { heading, likeness };
  }
  return best.heading || told[0] || (headings.find(({ length }) => length > 0 && length <= LONGEST) ?? '');
}

/** Dice coefficient of two lines' words, 0..1. */
export function likenessOf(one: string, other: string): number {
  const words = new Set(wordsOf(one));
  const others = new Set(wordsOf(other));
  return (2 * words.intersection(others).size) / (words.size + others.size);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Removes the site's name from the end of a title: its declared name, its domain, or a part too short to be anything else. */
function withoutSite(title: string, site: string | undefined, host: string | undefined): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return title;
  const words = wordsOf(last);
  const name = words.join('');
  const domain = host
    ?.replace(/^www\./, '')
    .split('.')[0]
    ?.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const isSite = site !== undefined && name === wordsOf(site).join('');
  const isDomain = domain !== undefined && domain.length > 2 && name.startsWith(domain);
  const isShort =
    words.length <= 4 &&
    /[|»–—]\s*[^|»–—]*$/.test(title) &&
    wordsOf(parts.slice(0, -1).join(' ')).length >= 4 &&
    // A dash may as well be the headline's own: "Market to close – for now".
    (/[|»]\s*[^|»]*$/.test(title) || (site === undefined && isName(last)));
  return isSite || isDomain || isShort
    ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|»·•–—:-]+$/, '')
    : title;
}

/** Whether a part of a title could be a name: it and all of its longer words begin with capitals. */
function isName(part: string): boolean {
  return (part.match(/^[\p{L}\p{N}]+|[\p{L}\p{N}]{4,}/gu) ?? []).every((word) => /^\P{Ll}/u.test(word));
}
