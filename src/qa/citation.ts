import type { Article, Span } from '../text/article.ts';

/** Words named at each end of a passage in a link to it, and the most that they may take when encoded (UTF-16 units). */
const WORDS = 5;
const LONGEST_END = 90;
/** A longer URL is no link to hand around; Discord takes no longer one in a button. */
const LONGEST = 512;

/**
 * A link to an article's page that scrolls to the words at `span` and marks them; undefined if the article has no URL of
 * the web, or one that is too long. After the URL Fragment Text Directives draft (WICG, "Scroll to Text Fragment").
 */
export function sourceLink({ source, text }: Article, span: Span): string | undefined {
  if (source.url === undefined || !URL.canParse(source.url)) return undefined;
  const url = new URL(source.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const page = url.origin + encodeMarks(url.pathname + url.search);
  const hash = encodeMarks(url.hash.replace(/^#/, '').replace(/:~:.*$/, ''));
  const words = text.slice(span.start, span.end).split(/\s+/).filter(Boolean);
  const whole = encode(words);
  const isShort = words.length <= 2 * WORDS && whole.length <= 2 * LONGEST_END;
  const directive = isShort ? whole : rangeOf(words);
  const fragment = directive === '' ? hash : `${hash}:~:text=${directive}`;
  const link = fragment === '' ? page : `${page}#${fragment}`;
  if (link.length <= LONGEST) return link;
  return page.length <= LONGEST ? page : undefined;
}

/** The first and the last words of a passage; empty where they are too long to name. */
function rangeOf(words: readonly string[]): string {
  const first = encode(words.slice(0, fitting(words)));
  const last = encode(words.slice(words.length - fitting(words.toReversed())));
  return first === '' || last === '' ? '' : `${first},${last}`;
}

/** How many of the first words may be named. */
function fitting(words: readonly string[]): number {
  for (let count = WORDS; count > 0; count--) {
    if (encode(words.slice(0, count)).length <= LONGEST_END) return count;
  }
  return 0;
}

/** Percent-encodes what has a meaning in a directive or in Markdown. */
function encode(words: readonly string[]): string {
  return encodeMarks(encodeURIComponent(words.join(' ').toWellFormed())).replace(/[-.]/g, (mark) =>
    mark === '-' ? '%2D' : '%2E',
  );
}

/** Percent-encodes what would end or format a Markdown link; a URL means the same without. */
function encodeMarks(url: string): string {
  return url.replace(/[()*_~`|[\]<>\\!']/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
