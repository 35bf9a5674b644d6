import type { Article, Span } from '../article/article.ts';

/** Words named at each end of a passage in a link to it. */
const WORDS = 5;

/**
 * A link to an article's page that scrolls to the words at `span` and marks them, or undefined if the article has no
 * URL. After the URL Fragment Text Directives draft (WICG, "Scroll to Text Fragment").
 */
export function sourceLink({ source, text }: Article, span: Span): string | undefined {
  if (source.url === undefined || !URL.canParse(source.url)) return undefined;
  const url = new URL(source.url);
  const words = text.slice(span.start, span.end).split(/\s+/).filter(Boolean);
  const fragment =
    words.length <= 2 * WORDS
      ? encode(words)
      : `${encode(words.slice(0, WORDS))},${encode(words.slice(-WORDS))}`;
  url.hash = `${url.hash.replace(/^#/, '').replace(/:~:.*$/, '')}:~:text=${fragment}`;
  return url.href;
}

/** Percent-encodes what has a meaning in a directive, and the parentheses that would end a Markdown link. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replace(
    /[-()'*!~_.]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
