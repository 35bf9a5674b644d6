import { type MarkupFault, markupFault } from './guard.ts';
import { type MainText, extractMainText, extractUnpruned } from './main-text.ts';
import { type PageMetadata, extractMetadata } from './metadata.ts';
import { parsePage } from './parse-page.ts';
import type { BoilerplateLine } from './prune.ts';
import { asLines } from './words.ts';

/** An article extracted from a page. */
export type Page = Omit<PageMetadata, 'body'> & {
  readonly text: string;
  readonly boilerplate: readonly BoilerplateLine[];
};

export type PageExtraction =
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: false; readonly failure: MarkupFault | 'no_main_text' };

/** Shortest article, in UTF-16 units of the text and its longest paragraph. Less is a teaser, a notice or a list. */
const SHORTEST = { text: 140, paragraph: 60 };
/** If the text in JSON-LD is this many times as long as the page's, the page shows only part of it. */
const SHOWN_IN_PART = 2;

/** Extracts the article from a page's HTML. `url`: the page's, which may contain the only date. Doesn't throw on any markup. */
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
