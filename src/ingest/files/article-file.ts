import { type ArticleInput, articleId } from '../../text/article.ts';
import { files } from '../../wording.ts';
import { type Problem, parseFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown-text.ts';

/** Longest article file, in UTF-16 units: some fifty times a long read. */
const LONGEST = 2_000_000;
/** A first line of a plain text up to this long, with an empty line below it, is its title. */
const LONGEST_TITLE = 200;
/** Everything of C0 and C1 but tab and line feed: no text has them, and some of them steer terminals. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const FRONT_MATTER = /^---[ \t]*\n(.*?)^---[ \t]*$\n?/ms;
const NEXT_FRONT_MATTER = /^---[ \t]*\ntitle:[^\n]*\n(?:[a-z]+:[^\n]*\n)*---[ \t]*$/m;

/** A file read as an article, or what is wrong with it and what to do. */
export type ArticleFile =
  | { readonly ok: true; readonly article: ArticleInput }
  | ({ readonly ok: false } & Problem);

/**
 * Reads the content of a `.md` file (Markdown, with front matter between lines of `---`: title, and where known source,
 * url, author, published) or of a `.txt` file (a first line set off by an empty one is the title). `name` is the file's
 * name. A problem is the end of a sentence that begins with the file, on one line.
 */
export function parseArticleFile(name: string, content: string): ArticleFile {
  if (content.length > LONGEST) return refused(files.tooLong(LONGEST));
  if (content.includes('\0') || content.includes('\uFFFD')) return refused(files.notUtf8);
  const clean = content.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const control = CONTROL.exec(clean);
  if (control) return refused(files.controls(lineAt(clean, control.index)));
  const id = articleId(name.replace(/\.(?:md|txt)$/i, ''));
  const result = /\.md$/i.test(name) ? parseMarkdownFile(clean, name) : parsePlainText(clean, name);
  if ('problem' in result) return refused(result.problem);
  // Escapes in front matter and entities in Markdown can spell what the file itself does not hold.
  const read = [result.title, ...Object.values(result.source), result.text];
  if (read.some((value) => CONTROL.test(value) || value.includes('\uFFFD'))) {
    return refused(files.escapedControls);
  }
  if (!/[\p{L}\p{N}]/u.test(result.text)) {
    return refused(files.noText);
  }
  return { ok: true, article: { id, ...result } };
}

type Parsed = Omit<ArticleInput, 'id'> | Problem;

function parseMarkdownFile(content: string, name: string): Parsed {
  const block = FRONT_MATTER.exec(content);
  if (block?.index !== 0) {
    if (content.startsWith('---')) {
      return { problem: files.openFrontMatter };
    }
    const { heading, text } = parseMarkdown(content);
    return heading === undefined ? titled(text, name) : { title: heading, source: {}, text };
  }
  const said = parseFrontMatter(block[1] ?? '');
  if ('problem' in said) return said;
  const body = content.slice(block[0].length);
  const second = NEXT_FRONT_MATTER.exec(body);
  if (second) {
    const line = lineAt(content, block[0].length + second.index);
    return { problem: files.secondFrontMatter(line) };
  }
  const { heading, text } = parseMarkdown(body);
  const title = said.title ?? heading;
  if (title === undefined && block[1]?.trim() === '') {
    return { problem: files.emptyFrontMatter };
  }
  if (title === undefined) {
    return { problem: files.noTitle };
  }
  const isTold = heading === undefined || heading === title;
  return { title, source: said.source, text: isTold ? text : `${heading}\n\n${text}` };
}

function parsePlainText(content: string, name: string): Parsed {
  return titled(content.trim(), name);
}

/** A text whose title is its first line, if that looks like one, or else the name of its file. */
function titled(text: string, name: string): Parsed {
  const [, first, rest] = /^([^\n]+)\n\s*\n(.*)$/s.exec(text) ?? [];
  const heading = first?.replace(/^#\s+/, '').trim();
  if (heading !== undefined && heading.length <= LONGEST_TITLE && !/[.!?]["'”’]?$/.test(heading)) {
    return { title: heading, source: {}, text: (rest ?? '').trim() };
  }
  return { title: name.replace(/\.\w+$/, '').replaceAll(/[-_]+/g, ' '), source: {}, text };
}

function lineAt(content: string, offset: number): number {
  return content.slice(0, offset).split('\n').length;
}

function refused(problem: string): ArticleFile {
  return { ok: false, problem };
}
