import { type MarkupFault, markupFault } from './guard.ts';
import { type MainText, extractMainText, extractUnpruned } from './main-text.ts';
import { type PageMetadata, extractMetadata } from './metadata.ts';
import { parsePage } from './parse-page.ts';
import type { BoilerplateLine } from './prune.ts';
import { asLines } from './words.ts';

/** A page read as an article. */
export type Page = Omit<PageMetadata, 'body'> & {
  readonly text: string;
  readonly boilerplate: readonly BoilerplateLine[];
};

export type PageExtraction =
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: false; readonly failure: MarkupFault | 'no_main_text' };

/** Less is a teaser, a notice or a list, and no article (UTF-16 units in all, and of the longest paragraph). */
const SHORTEST = { text: 140, paragraph: 60 };
/** If JSON-LD gives a text so many times as long as the page shows, the page shows a part of it. */
const SHOWN_IN_PART = 2;

/** Reads the markup of a page. `url` is where it was; the day in it may be the only date. Never throws on markup. */
export function extractPage(html: string, url?: string): PageExtraction {
  const fault = markupFault(html);
  if (fault !== undefined) return { ok: false, failure: fault };
  const document = parsePage(html);
  const { body, ...metadata } = extractMetadata(document, url);
  let main = extractMainText(document, metadata.title);
  if (!isArticle(main)) main = extractUnpruned(parsePage(html), metadata.title);
  const length = lengthOf(main);
  if (body !== undefined && body.length > SHOWN_IN_PART * length) {
    main = { paragraphs: asLines(body), boilerplate: main.boilerplate };
  }
  if (!isArticle(main)) return { ok: false, failure: 'no_main_text' };
  return {
    ok: true,
    page: { ...metadata, text: main.paragraphs.join('\n\n'), boilerplate: main.boilerplate },
  };
}

function isArticle(main: MainText): boolean {
  return (
    lengthOf(main) >= SHORTEST.text && main.paragraphs.some(({ length }) => length >= SHORTEST.paragraph)
  );
}

function lengthOf({ paragraphs }: MainText): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}
