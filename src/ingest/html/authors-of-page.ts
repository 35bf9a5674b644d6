import { parseAuthors } from './authors.ts';
import { blocksOf } from './blocks.ts';
import { type MetaTags, contentsOf } from './meta-tags.ts';

const KEYS = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'content-creator',
  'article_author',
  'authors',
  'citation_author',
];

/** Maximum number of elements examined per selector. */
const MOST = 8;
/** Where pages name the author, most reliable first. From the last, only full names are taken. */
const PLACES: readonly { readonly selector: string; readonly most: number; readonly full?: true }[] = [
  { selector: '[itemprop="author"] [itemprop="name"]', most: MOST },
  { selector: '[itemprop="author"], [rel="author"]', most: MOST },
  { selector: '[class*="byline" i] a[href*="author" i]', most: MOST },
  {
    selector:
      '[class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="author-link" i]',
    most: MOST,
  },
  { selector: '.author .fn, .vcard .fn, .author', most: 1 },
  { selector: '[class*="byline" i], [id*="byline" i]', most: 1 },
  { selector: '[class*="author" i] a', most: 2, full: true },
];
const FULL_NAME = /^\p{Lu}[\p{L}.’'-]* (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}’'-]+$/u;
/** A line near the headline that names somebody. */
const BYLINE = /^(?:(?:written|story|posted|published|words|reported) )?(?:by|von|par|por|door):? \p{Lu}/iu;

/**
 * A page's authors, from JSON-LD (`linked`), `meta` tags, markup, and the `lines` near the headline. `isForeign`: whether
 * an element belongs to something else on the page.
 */
export function authorsOfPage(
  document: Document,
  linked: readonly string[],
  tags: MetaTags,
  lines: () => readonly string[],
  publisher: string | undefined,
  isForeign: (element: Element) => boolean,
): string | undefined {
  for (const names of [linked, ...KEYS.map((key) => contentsOf(tags, [key]))]) {
    const read = parseAuthors(names, publisher);
    if (read !== undefined) return read;
  }
  for (const { selector, most, full } of PLACES) {
    const shown = [...document.querySelectorAll(selector)]
      .filter((element) => !isForeign(element))
      .slice(0, most)
      .map(linesOf)
      .filter((name) => full === undefined || FULL_NAME.test(name));
    const read = parseAuthors(shown, publisher);
    if (read !== undefined) return read;
  }
  const byline = lines().find((line) => BYLINE.test(line));
  return byline === undefined ? undefined : parseAuthors([byline], publisher);
}

/** An element's text, one line per block. */
function linesOf(element: Element): string {
  return blocksOf(element)
    .map(({ text }) => text)
    .join('\n');
}
