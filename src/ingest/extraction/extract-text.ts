import { articleId } from '../../text/article.ts';
import { parseArticle } from '../../text/parse-article.ts';
import { parseArticleFile } from '../files/article-file.ts';
import { canonicalUrl } from '../fetch/normalise-url.ts';
import { isJunkTitle } from '../junk-title.ts';
import { extractPage } from '../html/extract-page.ts';
import { decode } from './decode.ts';
import { kindOf } from './kind.ts';
import { type Bytes, type TextExtraction, type ExtractedText, failed, LONGEST_TEXT } from './extraction.ts';

/** Maximum number of C0 controls (except tab, line and page breaks, and escape) per thousand characters of text. */
const MOST_CONTROLS = 1;
/** This many are no sign of binary data, however short the text. */
const FEW_CONTROLS = 2;
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001F\u007F-\u009F/\\]/g;

/** Extracts an article's text from a page, plain text, Markdown or a PDF. Throws the parsers' errors. */
export async function extractText(given: Bytes): Promise<TextExtraction> {
  if (given.bytes.length === 0) return failed('empty');
  const found = await extractByKind(given);
  const checked = found.ok ? checkText(found.extracted) : found;
  const { url } = given;
  if (!checked.ok || url === undefined) return checked;
  const { source } = checked.extracted;
  return {
    ok: true,
    extracted: { ...checked.extracted, source: { ...source, url: canonicalUrl(url, source.url) } },
  };
}

/** Checks that a text can be an article. */
export function checkText(extracted: ExtractedText): TextExtraction {
  const { title, source, text } = extracted;
  if (text.length > LONGEST_TEXT) return failed('too_long');
  if (text.trim() === '') return failed('empty');
  const { paragraphs } = parseArticle({ id: articleId('new'), title, source, text });
  return paragraphs.length === 0 ? failed('no_sentence') : { ok: true, extracted };
}

async function extractByKind(given: Bytes): Promise<TextExtraction> {
  const kind = kindOf(given);
  switch (kind) {
    case undefined:
      return failed('unknown_kind');
    case 'pdf': {
      // Few articles are PDFs, and the parser is large.
      const { extractPdf } = await import('./pdf.ts');
      return named(await extractPdf(given.bytes), given);
    }
    case 'html':
      return named(extractHtml(given), given);
    case 'markdown':
    case 'text':
      return extractFile(given, kind);
    default:
      return kind satisfies never;
  }
}

function extractHtml({ bytes, contentType, url }: Bytes): TextExtraction {
  const html = decode(bytes, contentType);
  if (html.trim() === '') return failed('empty');
  if (isBinary(html)) return failed('not_text');
  const extraction = extractPage(html, url);
  if (!extraction.ok) return extraction;
  const { title, publisher, author, published, canonical, text, boilerplate } = extraction.page;
  // A canonical URL is only checked against the URL that the page was fetched from; a file may claim any.
  const address = url === undefined ? undefined : canonical;
  return {
    ok: true,
    extracted: {
      title,
      source: {
        ...(publisher === undefined ? {} : { publisher }),
        ...(address === undefined ? {} : { url: address }),
        ...(author === undefined ? {} : { author }),
        ...(published === undefined ? {} : { published }),
      },
      text,
      boilerplate,
    },
  };
}

function extractFile({ bytes, contentType, name, url }: Bytes, kind: 'markdown' | 'text'): TextExtraction {
  const text = decode(bytes, contentType);
  if (text.trim() === '') return failed('empty');
  if (isBinary(text)) return failed('not_text');
  if (text.length > LONGEST_TEXT) return failed('too_long');
  const bare = (name ?? lastPartOf(url)).replace(/\.\w{1,8}$/, '') || 'article';
  const parsed = parseArticleFile(`${bare}.${kind === 'markdown' ? 'md' : 'txt'}`, text);
  if (!parsed.ok)
    return /[\p{L}\p{N}]/u.test(text) ? failed('front_matter', parsed.problem) : failed('no_sentence');
  const { title, source, text: words } = parsed.article;
  return {
    ok: true,
    extracted: { title, source, text: words, boilerplate: [] },
  };
}

/** Whether a decoded text was binary data. A page may hold a few NULs, which browsers ignore. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const controls = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return controls > Math.max(FEW_CONTROLS, (text.length * MOST_CONTROLS) / 1000);
}

/** Titles an untitled page by the last part of its URL, and a file by its name. */
function named(extraction: TextExtraction, { name, url }: Bytes): TextExtraction {
  if (!extraction.ok || extraction.extracted.title !== '') return extraction;
  const words = (name ?? lastPartOf(url))
    .replace(/\.\w{2,5}$/, '')
    .replaceAll(/[-_+]+/g, ' ')
    .trim();
  const title = isJunkTitle(words) ? '' : words;
  return { ok: true, extracted: { ...extraction.extracted, title } };
}

/** The decoded last part of a URL's path, or an empty string. */
function lastPartOf(url: string | undefined): string {
  const parts = url === undefined ? undefined : URL.parse(url)?.pathname.split('/');
  const last = parts?.findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last).replaceAll(CONTROL, '');
  } catch {
    return last;
  }
}
