import type { Span } from './article.ts';
import { trimmed } from './sentences.ts';
import { type Line, isContinued, isContinuedNear, readLine, splitItems, wrapOf } from './wrapping.ts';

/**
 * The paragraphs of a text, trimmed, in order: its non-empty lines, except that the lines of a block which has been
 * wrapped at a column are one again. Linear in the length of the text.
 */
export function splitParagraphs(text: string): Span[] {
  const pieces = blocksOf(text).flatMap(splitItems);
  const wraps = pieces.map(wrapOf);
  const evidence = wraps.reduce((sum, wrap) => sum + (wrap?.breaks ?? 0), 0);
  // Pieces too short to judge are assumed to be wrapped like the others.
  const common =
    evidence < 2 ? undefined : wraps.reduce((most, wrap) => Math.max(most, wrap?.column ?? 0), 0);
  return pieces.flatMap((lines, i) => {
    const column = wraps[i]?.column;
    if (column !== undefined) return joinLines(lines, (line, next) => isContinued(column, line, next));
    if (common === undefined) return lines.map(({ start, end }) => ({ start, end }));
    return joinLines(lines, (line, next) => isContinuedNear(common, line, next));
  });
}

function joinLines(lines: readonly Line[], isOne: (line: Line, next: Line) => boolean): Span[] {
  const paragraphs: Span[] = [];
  let start = lines[0]?.start ?? 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next !== undefined && isOne(line, next)) continue;
    paragraphs.push({ start, end: line.end });
    start = next?.start ?? line.end;
  }
  return paragraphs;
}

/** The non-empty lines, in the blocks that empty ones part. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let open: Line[] = [];
  for (const match of text.matchAll(/[^\n]+|\n(?=\n)/g)) {
    const { start, end } = trimmed(text, match.index, match.index + match[0].length);
    if (start < end) {
      if (open.length === 0) blocks.push(open);
      open.push(readLine(text, match.index, { start, end }));
    } else open = [];
  }
  return blocks;
}
