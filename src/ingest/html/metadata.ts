import { authorsOfPage } from './authors-of-page.ts';
import { blocksOf } from './blocks.ts';
import { dateOfPage } from './date-of-page.ts';
import { foreignParts } from './foreign-parts.ts';
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
  const tags = metaTags(document);
  const headings = [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS).map(wordsOf);
  const shared = contentsOf(tags, TITLE_KEYS)[0];
  const linked = parseJsonLd(document, [...headings, ...(shared === undefined ? [] : [shared])]);
  const publisher = [linked.publisher ?? '', ...contentsOf(tags, PUBLISHER_KEYS)]
    .find(isPublisher)
    ?.split(/ [|–—] /)[0];
  const title = extractTitle({
    headings,
    headline: linked.headline === undefined ? undefined : asLine(plainText(linked.headline)),
    shared: shared === undefined ? undefined : decodeTwice(shared),
    document: decodeTwice(wordsOf(document.querySelector('title'))),
    site: publisher,
    host: url === undefined ? undefined : URL.parse(url)?.hostname,
  });
  const isForeign = foreignParts(document, title);
  const lines = (): readonly string[] => linesByHeadline(document.body, title, isForeign);
  const order = dayOrder(document.documentElement.getAttribute('lang') ?? undefined);
  const author = authorsOfPage(document, linked.authors.map(decodeTwice), tags, lines, publisher, isForeign);
  const published = dateOfPage(document, linked.published, tags, url, lines, order, isForeign);
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

/** Decodes entities that a template has encoded twice: "Tom &amp; Jerry" where "Tom & Jerry" was meant. */
function decodeTwice(text: string): string {
  if (!/&(?:#x?[\da-f]{1,6}|[a-z]{2,8});/i.test(text)) return text;
  return asLine(plainText(text.replaceAll('<', '&lt;')));
}

/** Decodes HTML in JSON-LD text, such as `Tom &amp; Jerry`; each block becomes a line. */
function plainText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  if (markupFault(text) !== undefined) return '';
  return blocksOf(parsePage(text).body)
    .map((block) => block.text)
    .join('\n');
}
