import { type ArticleInput, articleId } from '../../text/article.ts';
import { files } from '../../wording.ts';
import { type Problem, parseFrontMatter } from './front-matter.ts';
import { parseMarkdown } from './markdown-text.ts';

/** Longest article file, in UTF-16 units: about fifty long reads. */
const LONGEST = 2_000_000;
/** Longest first line that is a plain text's title, in UTF-16 units. */
const LONGEST_TITLE = 200;
/** C0 and C1 controls except tab and line feed. Texts don't contain them, and some control terminals. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const FRONT_MATTER = /^---[ \t]*\n(.*?)^---[ \t]*$\n?/ms;
const NEXT_FRONT_MATTER = /^---[ \t]*\ntitle:[^\n]*\n(?:[a-z]+:[^\n]*\n)*---[ \t]*$/m;

/** An article parsed from a file, or what's wrong with the file. */
export type ArticleFile =
  | { readonly ok: true; readonly article: ArticleInput }
  | ({ readonly ok: false } & Problem);

/**
 * Parses the content of a `.md` file (Markdown, with optional front matter between lines of `---`: title, source,
 * url, author, published) or of a `.txt` file (a first line followed by an empty one is the title). `name`: the file's
 * name.
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
  // Escapes in front matter and entities in Markdown may stand for characters that the file itself doesn't contain.
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

/** A text titled by its first line, if that looks like a title, or by its file's name. */
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
