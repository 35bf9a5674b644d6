import { type MetaTags, contentsOf, wordsOf } from './meta-tags.ts';
import { type DayOrder, parseDate, parseDateInLine, parseDateInPath } from './published.ts';

const KEYS = [
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

/** Maximum number of elements examined per selector. */
const MOST = 8;
/** Where pages mark up the date, most reliable first. */
const MARKED = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  '[class*="publish" i] time, time[class*="publish" i]',
  'time[datetime]',
  'time',
];
/** Where pages show the date as text. */
const SHOWN = [
  '[class*="publish" i]',
  '[class*="dateline" i], [class*="timestamp" i], [class*="pubdate" i]',
  '[class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="article__date" i]',
  '[class*="byline" i], [class*="meta" i]',
  '[class*="date" i], [id*="date" i], [class*="datum" i], [class*="fecha" i]',
];

/**
 * An article's date, from JSON-LD (`linked`), `meta` tags, markup, the URL, text, and the `lines` near
 * the headline.
 */
export function dateOfPage(
  document: Document,
  linked: string | undefined,
  tags: MetaTags,
  url: string | undefined,
  lines: () => readonly string[],
  order: DayOrder,
): string | undefined {
  return (
    firstRead(linked === undefined ? [] : [linked], (date) => parseDate(date, order)) ??
    firstRead(contentsOf(tags, KEYS), (date) => parseDate(date, order)) ??
    firstRead(placesOf(document, MARKED), (element) =>
      parseDate(
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? wordsOf(element),
        order,
      ),
    ) ??
    (url === undefined ? undefined : parseDateInPath(url)) ??
    firstRead(placesOf(document, SHOWN), (element) => parseDateInLine(wordsOf(element), order)) ??
    firstRead(lines(), (line) => parseDateInLine(line, order))
  );
}

function* placesOf(document: Document, selectors: readonly string[]): Generator<Element> {
  for (const selector of selectors) yield* [...document.querySelectorAll(selector)].slice(0, MOST);
}

function firstRead<T>(items: Iterable<T>, read: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const date = read(item);
    if (date !== undefined) return date;
  }
  return undefined;
}
