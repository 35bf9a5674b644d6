/** Longer is no headline (UTF-16 units). */
const LONGEST = 300;
/** Two lines are the same headline above this likeness, 0..1. */
const SAME = 0.6;
/** What parts a headline from the name of the site in a page's title. */
const SEPARATOR = /\s+[|»·•–—:-]+\s+|\s*[|»]\s*/;

export type TitleSources = {
  /** The headings of the first rank. */
  readonly headings: readonly string[];
  /** The headline in JSON-LD. */
  readonly headline?: string | undefined;
  /** From OpenGraph and its like. */
  readonly shared?: string | undefined;
  /** Of the document: the headline with the name of the site. */
  readonly document?: string | undefined;
  readonly site?: string | undefined;
  readonly host?: string | undefined;
};

/**
 * The headline of a page: as it stands above the article, if one of the first headings has most of its words in common with what
 * the page gives to others as its title; else that, without the name of the site.
 */
export function extractTitle({ headings, headline, shared, document, site, host }: TitleSources): string {
  const told = [shared, headline, document]
    .filter((title) => title !== undefined && title !== '')
    .map((title) => withoutSite((title ?? '').slice(0, LONGEST), site, host));
  let best = { heading: '', likeness: SAME };
  for (const heading of headings) {
    if (heading.length > LONGEST) continue;
    const likeness = Math.max(0, ...told.map((title) => likenessOf(heading, title)));
    if (likeness > best.likeness) best = { heading, likeness };
  }
  return best.heading || told[0] || (headings.find(({ length }) => length > 0 && length <= LONGEST) ?? '');
}

/** The share of words that two lines have in common (Dice's coefficient), 0..1. */
function likenessOf(one: string, other: string): number {
  const words = new Set(wordsOf(one));
  const others = new Set(wordsOf(other));
  return (2 * words.intersection(others).size) / (words.size + others.size);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Takes the name of the site off the end of a title: the one it gives itself, its domain's, or what is too short to be anything else. */
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
    wordsOf(parts.slice(0, -1).join(' ')).length >= 4;
  return isSite || isDomain || isShort
    ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|»·•–—:-]+$/, '')
    : title;
}
