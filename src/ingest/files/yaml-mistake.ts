import type { ErrorCode } from 'yaml';

const IN_QUOTES = 'put the value in quotation marks, as in title: "…"';
const FIELD = /^\s*[\w-]+:(.*)$/;
/** What is opened in a line and not closed is only missed lines further down. */
const LEFT_OPEN = /^\s*[\w-]+:[^\S\n]+(?:"[^"]*|'[^']*|\[[^\]]*|\{[^}]*)$/;

/**
 * What to do about front matter that YAML cannot read, as the end of a sentence that begins with the file. `lines` are
 * those of the front matter, `at` the index of the one at which the parser gave up; line 0 is the second of its file.
 * The parser's own messages speak of mappings and scalars, so only its code is used.
 */
export function yamlMistake(code: ErrorCode, lines: readonly string[], at: number): string {
  const leftOpen = lines.findIndex((line, i) => i < at && LEFT_OPEN.test(line));
  const guilty = leftOpen === -1 ? at : leftOpen;
  return `has a mistake in line ${guilty + 2}: ${whatToDo(code, lines[guilty] ?? '')}`;
}

function whatToDo(code: ErrorCode, text: string): string {
  if (code === 'DUPLICATE_KEY') return 'it gives a field for the second time, take one of them away';
  if (code === 'MULTIPLE_DOCS') return 'a second front matter begins, put each article in a file of its own';
  if (code === 'TAB_AS_INDENT') return 'it begins with a tab, begin with the name of the field';
  const [, value] = FIELD.exec(text) ?? [];
  if (value === undefined) return 'it is not a field, write it as title: …';
  if (/^\S/.test(value)) return 'put a space after the colon, as in title: …';
  if (/^\s*["']/.test(value)) {
    return `a quotation mark is missing, or one is inside the value: use '…' around "…" or the other way round`;
  }
  if (/:(?:\s|$)/.test(value)) return `the value has a colon, so ${IN_QUOTES}`;
  return IN_QUOTES;
}
