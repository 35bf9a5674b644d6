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
  'abbr[class~="published"][title], [class~="dt-published"]',
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

/** The longest text that tells a date, in UTF-16 units. */
const LONGEST_SHOWN = 150;

/**
 * An article's date, from JSON-LD (`linked`), `meta` tags, markup, the URL, text, and the `lines` near
 * the headline. `isForeign`: whether an element belongs to something else on the page.
 */
export function dateOfPage(
  document: Document,
  linked: string | undefined,
  tags: MetaTags,
  url: string | undefined,
  lines: () => readonly string[],
  order: DayOrder,
  isForeign: (element: Element) => boolean,
): string | undefined {
  const own = (selectors: readonly string[]): Element[] =>
    selectors.flatMap((selector) =>
      [...document.querySelectorAll(selector)].filter((element) => !isForeign(element)).slice(0, MOST),
    );
  return (
    firstRead(linked === undefined ? [] : [linked], (date) => parseDate(date, order)) ??
    firstRead(contentsOf(tags, KEYS), (date) => parseDate(date, order)) ??
    firstRead(own(MARKED), (element) => parseDate(markedDate(element), order)) ??
    (url === undefined ? undefined : parseDateInPath(url)) ??
    firstRead([...own(SHOWN).map(wordsOf), ...lines()], (line) =>
      isDateLine(line) ? parseDateInLine(line, order) : undefined,
    )
  );
}

function markedDate(element: Element): string {
  const given = ['datetime', 'content', ...(element.tagName === 'ABBR' ? ['title'] : [])];
  return given.map((name) => element.getAttribute(name)).find(Boolean) ?? wordsOf(element);
}

/** Whether a line can tell when the article appeared: a sentence with a date tells of something else. */
function isDateLine(line: string): boolean {
  if (/^\W*(?:(?:first|last|originally) )?(?:published|posted|updated|modified|by|on)\b/i.test(line))
    return true;
  return line.length <= LONGEST_SHOWN && !/(?<![ap]\.m)[.!?…]["'”’)]*$/i.test(line);
}

function firstRead<T>(items: Iterable<T>, read: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const date = read(item);
    if (date !== undefined) return date;
  }
  return undefined;
}
