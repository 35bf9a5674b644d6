import { blocksOf } from './blocks.ts';
import { readAuthors } from './authors.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { readDate, readDateInWords, readDateOfPath } from './published.ts';
import { readTitle } from './title.ts';
import { asLine } from './words.ts';

/** What a page says about its article outside of the text. */
export type PageMetadata = {
  readonly title: string;
  readonly publisher?: string;
  /** Several are joined by "; ". */
  readonly author?: string;
  /** ISO 8601, a date or a date and time. */
  readonly published?: string;
  /** What the page calls its own address; not checked. */
  readonly canonical?: string;
  /** The text as JSON-LD gives it to others. */
  readonly body?: string;
};

/** How many lines on either side of the headline may tell of the article, and how long they may be (UTF-16 units). */
const BY_HEADLINE = { above: 4, below: 12, longest: 150 };
/** Elements looked at for each place. */
const MOST = 8;

const AUTHOR_KEYS = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'content-creator',
  'article_author',
  'authors',
  'og:article:author',
  'citation_author',
];
const DATE_KEYS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'article.published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'pub_date',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published_at',
  'published',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dc.date.created',
  'dcterms.created',
  'article_date_original',
  'date_published',
  'datecreated',
  'date',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'pdate',
  'bt:pubdate',
];
const PUBLISHER_KEYS = ['og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title'];
const TITLE_KEYS = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
  'title',
  'citation_title',
];

/** Where pages show who wrote the article, the surest first. */
const AUTHOR_PLACES: readonly { readonly selector: string; readonly most: number }[] = [
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
  { selector: '[class*="author" i] a', most: 2 },
];
const DATE_PLACES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  '[class*="publish" i] time, time[class*="publish" i]',
  'time[datetime]',
  'time',
];
/** Of what a page shows of a date in words. */
const DATE_WORDS = [
  '[class*="publish" i]',
  '[class*="dateline" i], [class*="timestamp" i], [class*="pubdate" i]',
  '[class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="article__date" i]',
  '[class*="byline" i], [class*="meta" i]',
  '[class*="date" i], [id*="date" i]',
];
/** Reads title, publisher, authors and date: from JSON-LD, meta tags, the page's own marks, its address, the lines by the headline. */
export function readMetadata(document: Document, url: string | undefined): PageMetadata {
  const linked = readLinkedData(document);
  const metas = metaTags(document);
  const publisher = [linked.publisher, ...PUBLISHER_KEYS.flatMap((key) => metas.get(key) ?? [])]
    .find(isPublisherName)
    ?.split(/ [|–—] /)[0];
  const canonical =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first(metas, ['og:url']);
  const title = readTitle({
    headings: [...document.querySelectorAll('h1')].slice(0, MOST).map(wordsOf),
    headline: linked.headline === undefined ? undefined : plainText(document, linked.headline),
    shared: first(metas, TITLE_KEYS),
    document: wordsOf(document.querySelector('title')),
    site: publisher,
    host: url === undefined ? undefined : URL.parse(url)?.hostname,
  });
  const shown = (): readonly string[] => linesByHeadline(document.body, title);
  const author = authorOf(document, linked, metas, publisher) ?? authorShown(shown(), publisher);
  const published = publishedOf(document, linked, metas, url) ?? dateShown(shown());
  return {
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(canonical === undefined || canonical === '' ? {} : { canonical }),
    ...(linked.body === undefined ? {} : { body: plainText(document, linked.body) }),
  };
}

type Metas = ReadonlyMap<string, readonly string[]>;

function metaTags(document: Document): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = asLine(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = meta.getAttribute(attribute)?.toLowerCase();
      if (!key) continue;
      const known = metas.get(key);
      if (known === undefined) metas.set(key, [content]);
      else known.push(content);
    }
  }
  return metas;
}

function first(metas: Metas, keys: readonly string[]): string | undefined {
  return keys.flatMap((key) => metas.get(key) ?? [])[0];
}

function isPublisherName(name: string | undefined): name is string {
  return name !== undefined && name.length <= 100 && !/^(?:https?:|@|www\.)/i.test(name);
}

function authorOf(
  document: Document,
  linked: LinkedData,
  metas: Metas,
  publisher: string | undefined,
): string | undefined {
  const given = [linked.authors, ...AUTHOR_KEYS.map((key) => metas.get(key) ?? [])];
  for (const names of given) {
    const read = readAuthors(names, publisher);
    if (read !== undefined) return read;
  }
  for (const { selector, most } of AUTHOR_PLACES) {
    const shown = [...document.querySelectorAll(selector)].slice(0, most).map(linesOf);
    const read = readAuthors(shown, publisher);
    if (read !== undefined) return read;
  }
  return undefined;
}

function publishedOf(
  document: Document,
  linked: LinkedData,
  metas: Metas,
  url: string | undefined,
): string | undefined {
  const given = [
    ...(linked.published === undefined ? [] : [linked.published]),
    ...DATE_KEYS.flatMap((key) => metas.get(key) ?? []),
  ];
  for (const date of given) {
    const read = readDate(date);
    if (read !== undefined) return read;
  }
  for (const place of DATE_PLACES) {
    for (const element of [...document.querySelectorAll(place)].slice(0, MOST)) {
      const read = readDate(
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? wordsOf(element),
      );
      if (read !== undefined) return read;
    }
  }
  const ofPath = url === undefined ? undefined : readDateOfPath(url);
  if (ofPath !== undefined) return ofPath;
  for (const place of DATE_WORDS) {
    for (const element of [...document.querySelectorAll(place)].slice(0, MOST)) {
      const read = readDateInWords(wordsOf(element));
      if (read !== undefined) return read;
    }
  }
  return undefined;
}

/** The short lines above and below the headline, where pages say who wrote the article and when. */
function linesByHeadline(body: Element, title: string): string[] {
  const lines = blocksOf(body).flatMap(({ text }) => text.split('\n'));
  const at = lines.findIndex((line) => line === title);
  if (at === -1) return [];
  return lines
    .slice(Math.max(0, at - BY_HEADLINE.above), at + 1 + BY_HEADLINE.below)
    .filter((line) => line !== title && line.length <= BY_HEADLINE.longest);
}

function authorShown(lines: readonly string[], publisher: string | undefined): string | undefined {
  const byline = lines.find((line) =>
    /^(?:(?:written|story|posted|published|words|reported) )?by:? \p{Lu}/iu.test(line),
  );
  return byline === undefined ? undefined : readAuthors([byline], publisher);
}

function dateShown(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const read = readDate(line);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** The words of an element, a line for each block in it. */
function linesOf(element: Element): string {
  return blocksOf(element)
    .map(({ text }) => text)
    .join('\n');
}

function wordsOf(element: Element | null): string {
  return asLine(element?.textContent ?? '');
}

/** Texts in JSON-LD may be HTML themselves, as in `Tom &amp; Jerry`. */
function plainText(document: Document, text: string): string {
  if (!/[<&]/.test(text)) return text;
  const element = document.createElement('div');
  element.innerHTML = text;
  return (element.textContent ?? '').trim();
}
