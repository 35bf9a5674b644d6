import { checkText, extractText } from './extract-text.ts';
import {
  type ExtractionInput,
  type Extraction,
  type ArticleText,
  type SerializeAnalysis,
} from './extraction.ts';

/** Longest title and name of a publisher or author, in UTF-16 units. Libraries' limits only count texts. */
const LONGEST_NAME = 300;

/** Extracts an article and serializes its analysis. Throws the parsers' errors. */
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
 * The text as it's stored and quoted: lone surrogates, which UTF-8 can't encode, and NUL, which databases reject, become
 * U+FFFD, as in the HTML Standard. Overlong titles and names are cut.
 */
function asKept({ title, source, text }: ArticleText): ArticleText {
  // A cut URL would lead elsewhere, and URLs have a limit of their own.
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
