import type { Span } from './article.ts';
import { trimmed } from './sentences.ts';

/** Lines of a hard-wrapped text are about this long, in UTF-16 units. */
const WRAP_COLUMNS = { least: 50, most: 110 };
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]*\s*$/;

/**
 * The paragraphs of a text, trimmed, in order: its non-empty lines, or, where the lines have been wrapped at a
 * column, its blocks between blank lines.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = linesOf(text);
  if (!isHardWrapped(text, lines)) return lines.filter((line) => line.start < line.end);
  const blocks: Span[] = [];
  let open: Span | undefined;
  for (const line of lines) {
    if (line.start === line.end) {
      if (open) blocks.push(open);
      open = undefined;
    } else {
      open = { start: open?.start ?? line.start, end: line.end };
    }
  }
  if (open) blocks.push(open);
  return blocks;
}

/** Every line, trimmed; an empty one has `start === end`. */
function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/g)].map((match) =>
    trimmed(text, match.index, match.index + match[0].length),
  );
}

/** Most lines that have a line right below them stop near one column, in mid-sentence. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let broken = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (line.start === line.end || next === undefined || next.start === next.end) continue;
    followed++;
    const length = line.end - line.start;
    if (length > WRAP_COLUMNS.most) return false;
    if (length >= WRAP_COLUMNS.least && !ENDS_SENTENCE.test(text.slice(line.start, line.end))) broken++;
  }
  return followed >= 2 && broken / followed > 0.6;
}
