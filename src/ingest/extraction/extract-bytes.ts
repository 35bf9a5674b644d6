import { articleId } from '../../text/article.ts';
import { parseArticle } from '../../text/parse-article.ts';
import { parseArticleFile } from '../files/article-file.ts';
import { canonicalUrl } from '../fetch/normalise-url.ts';
import { readPage } from '../html/read-page.ts';
import { decode } from './decode.ts';
import { kindOf } from './kind.ts';
import { type Bytes, type Finding, type FoundText, failed, LONGEST_TEXT } from './extraction.ts';

/** A file of letters has no more of these (C0 controls but tab, line and page breaks and escape) than a slip would leave, per thousand. */
const MOST_CONTROLS = 1;
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001F\u007F-\u009F/\\]/g;

/** Finds the article's text in bytes: a page, a text, Markdown or a PDF. What goes wrong in the libraries is thrown. */
export async function readBytes(given: Bytes): Promise<Finding> {
  if (given.bytes.length === 0) return failed('empty');
  const found = await readKind(given);
  const checked = found.ok ? checkRead(found.read) : found;
  const { url } = given;
  if (!checked.ok || url === undefined) return checked;
  const { source } = checked.read;
  return { ok: true, read: { ...checked.read, source: { ...source, url: canonicalUrl(url, source.url) } } };
}

/** A text if it can be an article, or why it cannot. */
export function checkRead(read: FoundText): Finding {
  const { title, source, text } = read;
  if (text.length > LONGEST_TEXT) return failed('too_long');
  if (text.trim() === '') return failed('empty');
  const { paragraphs } = parseArticle({ id: articleId('new'), title, source, text });
  return paragraphs.length === 0 ? failed('no_sentence') : { ok: true, read };
}

async function readKind(given: Bytes): Promise<Finding> {
  const kind = kindOf(given);
  switch (kind) {
    case undefined:
      return failed('unknown_kind');
    case 'pdf': {
      // Few articles are PDFs, and the library is large.
      const { readPdf } = await import('./pdf.ts');
      return named(await readPdf(given.bytes), given);
    }
    case 'html':
      return named(readHtml(given), given);
    case 'markdown':
    case 'text':
      return readFile(given, kind);
    default:
      return kind satisfies never;
  }
}

function readHtml({ bytes, contentType, url }: Bytes): Finding {
  const html = decode(bytes, contentType);
  if (html.trim() === '') return failed('empty');
  if (isBinary(html)) return failed('not_text');
  const reading = readPage(html, url);
  if (!reading.ok) return reading;
  const { title, publisher, author, published, canonical, text, setAside } = reading.page;
  // What a page says of its own address holds only where it was fetched from: a file may claim any.
  const address = url === undefined ? undefined : canonical;
  return {
    ok: true,
    read: {
      title,
      source: {
        ...(publisher === undefined ? {} : { publisher }),
        ...(address === undefined ? {} : { url: address }),
        ...(author === undefined ? {} : { author }),
        ...(published === undefined ? {} : { published }),
      },
      text,
      setAside,
    },
  };
}

function readFile({ bytes, contentType, name, url }: Bytes, kind: 'markdown' | 'text'): Finding {
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
    read: { title, source, text: words, setAside: [] },
  };
}

/** Whether a text was made of bytes that are none. */
function isBinary(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const controls = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return text.includes('\0') || controls * 1000 > text.length * MOST_CONTROLS;
}

/** A page without a title is called by the last part of its address, a file by its name. */
function named(reading: Finding, { name, url }: Bytes): Finding {
  if (!reading.ok || reading.read.title !== '') return reading;
  const title = (name ?? lastPartOf(url))
    .replace(/\.\w{2,5}$/, '')
    .replaceAll(/[-_+]+/g, ' ')
    .trim();
  return { ok: true, read: { ...reading.read, title } };
}

/** The last part of an address as a person reads it; empty where there is none. */
function lastPartOf(url: string | undefined): string {
  const parts = url === undefined ? undefined : URL.parse(url)?.pathname.split('/');
  const last = parts?.findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last).replaceAll(CONTROL, '');
  } catch {
    return last;
  }
}
