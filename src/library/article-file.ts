import * as v from 'valibot';
import { parse } from 'yaml';
import { type ArticleInput, articleId } from '../article/article.ts';

/** Longest article file, in UTF-16 units: some fifty times a long read. */
const LONGEST = 2_000_000;
/** A first line of a plain text up to this long, with an empty line below it, is its title. */
const LONGEST_TITLE = 200;

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
/** YAML reads `2022-01-11` as text in its core schema; a publication date is that, or a full ISO date and time. */
const published = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?$/, 'must be a date as 2022-01-31'),
  v.check(isCalendarDate, 'must be a date that exists'),
);
const url = v.pipe(
  v.string(),
  v.url('must be a URL'),
  v.regex(/^https?:/i, 'must begin with http:// or https://'),
);
const frontMatter = v.strictObject({
  title: text,
  source: v.optional(text),
  url: v.optional(url),
  author: v.optional(text),
  published: v.optional(published),
});

/** A file read as an article, or what is wrong with it and what to do. */
export type ArticleFile =
  | { readonly ok: true; readonly article: ArticleInput }
  | { readonly ok: false; readonly problem: string };

/**
 * Reads the content of a `.md` file (front matter between lines of `---`: title, and where known source, url, author,
 * published) or of a `.txt` file (a first line set off by an empty one is the title). `name` is the file's name.
 */
export function parseArticleFile(name: string, content: string): ArticleFile {
  if (content.length > LONGEST) return problem(`is longer than ${LONGEST} characters`);
  if (content.includes('\0') || content.includes('\uFFFD')) return problem('is not UTF-8 text');
  const clean = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const id = articleId(name.replace(/\.(?:md|txt)$/i, ''));
  const result = /\.md$/i.test(name) ? parseMarkdown(clean, name) : parsePlainText(clean, name);
  if ('problem' in result) return problem(result.problem);
  if (!/[\p{L}\p{N}]/u.test(result.text)) return problem('has no text');
  return { ok: true, article: { id, ...result } };
}

type Parsed = Omit<ArticleInput, 'id'> | { readonly problem: string };

function parseMarkdown(content: string, name: string): Parsed {
  const block = /^---[ \t]*\n(.*?)^---[ \t]*$\n?/ms.exec(content);
  if (block?.index !== 0) {
    return content.startsWith('---')
      ? { problem: 'has front matter that does not end: close it with a line of ---' }
      : parsePlainText(content, name);
  }
  const fields = readYaml(block[1] ?? '');
  if ('problem' in fields) return fields;
  const parsed = v.safeParse(frontMatter, fields.value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return {
      problem: `has front matter that is not understood: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`,
    };
  }
  const { title, source: publisher, ...rest } = parsed.output;
  const source = {
    ...(publisher === undefined ? {} : { publisher }),
    ...(rest.url === undefined ? {} : { url: rest.url }),
    ...(rest.author === undefined ? {} : { author: rest.author }),
    ...(rest.published === undefined ? {} : { published: rest.published }),
  };
  return { title, source, text: content.slice(block[0].length).trim() };
}

function readYaml(block: string): { value: unknown } | { problem: string } {
  try {
    return { value: parse(block, { schema: 'core', maxAliasCount: 0, logLevel: 'error' }) };
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : '').split('\n');
    return { problem: `has front matter that is not YAML: ${line}` };
  }
}

function parsePlainText(content: string, name: string): Parsed {
  const [, first, rest] = /^([^\n]+)\n\s*\n(.*)$/s.exec(content.trimStart()) ?? [];
  const heading = first?.replace(/^#\s+/, '').trim();
  if (heading !== undefined && heading.length <= LONGEST_TITLE && !/[.!?]["'”’]?$/.test(heading)) {
    return { title: heading, source: {}, text: (rest ?? '').trim() };
  }
  return { title: name.replace(/\.\w+$/, '').replaceAll(/[-_]+/g, ' '), source: {}, text: content.trim() };
}

/** Whether the day is one of its month: `Date.parse` takes 30 February for 2 March. */
function isCalendarDate(value: string): boolean {
  const day = value.slice(0, 'yyyy-mm-dd'.length);
  const midnight = Date.parse(`${day}T00:00Z`);
  if (Number.isNaN(Date.parse(value)) || Number.isNaN(midnight)) return false;
  return new Date(midnight).toISOString().startsWith(day);
}

function problem(sentence: string): ArticleFile {
  return { ok: false, problem: sentence };
}
