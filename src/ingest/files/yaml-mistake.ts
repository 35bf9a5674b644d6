import type { ErrorCode } from 'yaml';
import { files } from '../../wording.ts';

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
  return files.mistake(guilty + 2, whatToDo(code, lines[guilty] ?? ''));
}

function whatToDo(code: ErrorCode, text: string): string {
  if (code === 'DUPLICATE_KEY') return files.yaml.twice;
  if (code === 'MULTIPLE_DOCS') return files.yaml.second;
  if (code === 'TAB_AS_INDENT') return files.yaml.tab;
  const [, value] = FIELD.exec(text) ?? [];
  if (value === undefined) return files.yaml.noField;
  if (/^\S/.test(value)) return files.yaml.space;
  if (/^\s*["']/.test(value)) return files.yaml.quotes;
  if (/:(?:\s|$)/.test(value)) return files.yaml.colon;
  return files.yaml.quote;
}
