import type { ErrorCode } from 'yaml';
import { files } from '../../wording.ts';

const FIELD = /^\s*[\w-]+:(.*)$/;
/** A line with an unclosed quotation mark or bracket, which the parser only notices further down. */
const LEFT_OPEN = /^\s*[\w-]+:[^\S\n]+(?:"[^"]*|'[^']*|\[[^\]]*|\{[^}]*)$/;

/**
 * What to do about invalid YAML, as the end of a sentence that starts with the file. `lines`:
 * of the front matter. `at`: index of the line where the parser stopped; line 0 is the file's second.
 * The parser's own messages speak of mappings and scalars, so only its error code is used.
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
