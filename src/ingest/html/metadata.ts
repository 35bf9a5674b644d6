import { authorsOfPage } from './authors-of-page.ts';
import { blocksOf } from './blocks.ts';
import { dateOfPage } from './date-of-page.ts';
import { markupFault } from './guard.ts';
import { parseJsonLd } from './json-ld.ts';
import { contentsOf, linesByHeadline, metaTags, wordsOf } from './meta-tags.ts';
import { parsePage } from './parse-page.ts';
import { dayOrder } from './published.ts';
import { extractTitle } from './title.ts';
import { asLine } from './words.ts';

/** An article's metadata. */
export type PageMetadata = {
  readonly title: string;
  readonly publisher?: string;
  /** Several names are joined by "; ". */
  readonly author?: string;
  /** ISO 8601, a date or a date and time. */
  readonly published?: string;
  /** The page's canonical URL, unchecked. */
  readonly canonical?: string;
  /** The article's text in JSON-LD. */
  readonly body?: string;
};

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
/** Maximum number of headings examined, and of UTF-16 units in a publisher's name. */
const MOST_HEADINGS = 8;
const LONGEST_PUBLISHER = 100;

/** Extracts title, publisher, authors, date and canonical URL, as far as the page has them. `url`: the page's. */
export function extractMetadata(document: Document, url: string | undefined): PageMetadata {
  const linked = parseJsonLd(document);
  const tags = metaTags(document);
  const publisher = [linked.publisher ?? '', ...contentsOf(tags, PUBLISHER_KEYS)]
    .find(isPublisher)
    ?.split(/ [|–—] /)[0];
  const title = extractTitle({
    headings: [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS).map(wordsOf),
    headline: linked.headline === undefined ? undefined : asLine(plainText(linked.headline)),
    shared: contentsOf(tags, TITLE_KEYS)[0],
    document: wordsOf(document.querySelector('title')),
    site: publisher,
    host: url === undefined ? undefined : URL.parse(url)?.hostname,
  });
  const lines = (): readonly string[] => linesByHeadline(document.body, title);
  const order = dayOrder(document.documentElement.getAttribute('lang') ?? undefined);
  const author = authorsOfPage(document, linked.authors, tags, lines, publisher);
  const published = dateOfPage(document, linked.published, tags, url, lines, order);
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const canonical =
    link === null || link === undefined || link === '' ? contentsOf(tags, ['og:url'])[0] : link;
  return {
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(canonical === undefined ? {} : { canonical }),
    ...(linked.body === undefined ? {} : { body: plainText(linked.body) }),
  };
}

function isPublisher(name: string): boolean {
  return name !== '' && name.length <= LONGEST_PUBLISHER && !/^(?:https?:|@|www\.)/i.test(name);
}

/** Decodes HTML in JSON-LD text, such as `Tom &amp; Jerry`; each block becomes a line. */
function plainText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  if (markupFault(text) !== undefined) return '';
  return blocksOf(parsePage(text).body)
    .map((block) => block.text)
    .join('\n');
}
