import { checkText, extractText } from './extract-text.ts';
import {
  type ExtractionInput,
  type Extraction,
  type ArticleText,
  type SerializeAnalysis,
} from './extraction.ts';

/** The longest title, and name of a publisher or an author, that is kept (UTF-16 units): lists hold them all, and limits count texts alone. */
const LONGEST_NAME = 300;

/** Reads what somebody gives as an article, with `serialize` for the analysis that a library stores with it. What goes wrong in the libraries is thrown. */
export async function extractArticle(
  given: ExtractionInput,
  serialize: SerializeAnalysis,
): Promise<Extraction> {
  const text = 'bytes' in given ? await extractText(given) : checkText({ ...asKept(given), boilerplate: [] });
  if (!text.ok) return text;
  const { boilerplate } = text.extracted;
  const kept = asKept(text.extracted);
  return { ok: true, extracted: { ...kept, boilerplate, analysis: serialize(kept) } };
}

/**
 * The text as it is kept, and quoted ever after: half surrogates, which UTF-8 cannot hold, and NUL, which databases do not take, give way
 * to the replacement character, as the HTML Standard has it. Titles and names are cut where no title and no name is so long.
 */
function asKept({ title, source, text }: ArticleText): ArticleText {
  // An address that is cut leads elsewhere; those that are taken are no longer than a browser's.
  const parts = Object.entries(source).map(
    ([name, value]) => [name, clean(name === 'url' ? value : cut(value))] as const,
  );
  return { title: clean(cut(title)), source: Object.fromEntries(parts), text: clean(text) };
}

function clean(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

function cut(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  return `${name.slice(0, LONGEST_NAME - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
