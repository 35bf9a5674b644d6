import * as v from 'valibot';
import { type Document, LineCounter, type Pair, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Source } from '../../text/article.ts';
import { files } from '../../wording.ts';
import { yamlMistake } from './yaml-mistake.ts';

/** Longest front matter, in UTF-16 units, because the parser takes quadratic time. */
const LONGEST = 20_000;
/** Longest URL that every browser follows, in UTF-16 units. */
const LONGEST_URL = 2_000;

const published = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.+Z-]+)?$/, files.published.format),
  v.check(isCalendarDate, files.published.exists),
);
const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s\\]+$/i, files.url.scheme),
  v.maxLength(LONGEST_URL, files.url.length(LONGEST_URL)),
  v.check((value) => URL.canParse(value), files.url.valid),
  v.check(hasNoUser, files.url.user),
);
const FIELDS = {
  title: v.string(),
  source: v.string(),
  url,
  author: v.string(),
  published,
};
const KNOWN = Object.keys(FIELDS).join(', ');
const fields = v.partial(v.object(FIELDS));

/** Parsed front matter, without missing and empty fields. */
export type FrontMatter = { readonly title?: string; readonly source: Source };

/** What's wrong with a file, as the end of a sentence that starts with the file ("has …"), on one line. */
export type Problem = { readonly problem: string };

/**
 * Parses the YAML between the lines of `---`: title, source, url, author and published, all strings (so that
 * 2026 is a title). The block starts in line 2 of the file, and problems give the file's line numbers.
 */
export function parseFrontMatter(block: string): FrontMatter | Problem {
  if (block.length > LONGEST) return { problem: files.longFrontMatter(LONGEST) };
  const lines = new LineCounter();
  // The failsafe schema has only strings: no numbers, dates or code.
  const document = parseDocument(block, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line + 1;
  const [error] = document.errors;
  if (error) {
    return { problem: yamlMistake(error.code, block.split('\n'), lineOf(error.pos[0]) - 2) };
  }
  const oddity = findOddity(document, lineOf);
  if (oddity !== undefined) return { problem: oddity };

  const { contents } = document;
  if (contents === null) return { source: {} };
  if (!isMap(contents)) {
    return { problem: files.noFields };
  }
  return readFields(contents.items, lineOf);
}

function readFields(
  pairs: readonly Pair[],
  lineOf: (offset: number | undefined) => number,
): FrontMatter | Problem {
  const said: Record<string, string> = {};
  for (const { key, value } of pairs) {
    const line = lineOf(isNode(key) ? key.range?.[0] : undefined);
    const name = isScalar(key) ? String(key.value) : '';
    if (!isField(name)) {
      const shown = JSON.stringify(name.slice(0, 40));
      return { problem: files.unknownField(line, shown, KNOWN) };
    }
    const given = isScalar(value) ? value.value : value;
    if (given !== null && typeof given !== 'string') {
      return { problem: files.severalValues(line, name) };
    }
    const text = (given ?? '').trim().replaceAll(/\s+/g, ' ');
    if (text === '') continue;
    const checked = v.safeParse(FIELDS[name], text);
    if (!checked.success) return { problem: files.mistake(line, checked.issues[0].message) };
    said[name] = text;
  }
  const { title, source: publisher, url: link, author, published: date } = v.parse(fields, said);
  const source = {
    ...(publisher === undefined ? {} : { publisher }),
    ...(link === undefined ? {} : { url: link }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { published: date }),
  };
  return { ...(title === undefined ? {} : { title }), source };
}

/** YAML features that are probably meant as plain text. */
function findOddity(
  document: Document.Parsed,
  lineOf: (offset: number | undefined) => number,
): string | undefined {
  let found: string | undefined;
  visit(document, {
    Alias: (_, node) => {
      found = files.startsWith(lineOf(node.range?.[0]), '*');
      return visit.BREAK;
    },
    Node: (_, node) => {
      const line = lineOf(node.range?.[0]);
      if (node.anchor !== undefined) {
        found = files.startsWith(line, '&');
      } else if (node.tag !== undefined) {
        found = files.startsWith(line, '!');
      } else if (isScalar(node) && node.comment) {
        found = files.comment(line);
      }
      return found === undefined ? undefined : visit.BREAK;
    },
  });
  return found;
}

function isField(name: string): name is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, name);
}

/** Whether a date exists: `Date.parse` reads 30 February as 2 March. */
function isCalendarDate(value: string): boolean {
  const day = value.slice(0, 'yyyy-mm-dd'.length);
  const midnight = Date.parse(`${day}T00:00Z`);
  if (Number.isNaN(Date.parse(value)) || Number.isNaN(midnight)) return false;
  return new Date(midnight).toISOString().startsWith(day);
}

/** Rejects URLs such as `https://discord.com@evil.example/`, which lead elsewhere than they seem to. */
function hasNoUser(value: string): boolean {
  const link = URL.parse(value);
  return link === null || (link.username === '' && link.password === '');
}
