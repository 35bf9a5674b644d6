import type { Span } from './article.ts';

/** A trimmed line, and the properties that show whether the next line continues it. */
export type Line = Span & {
  /** From its first column to its last character, in UTF-16 units. */
  readonly width: number;
  readonly indent: number;
  /** What the first word would have taken at the end of the line above. */
  readonly firstWord: number;
  readonly startsLower: boolean;
  readonly endsSentence: boolean;
  readonly isItem: boolean;
};

/** A column that a text was wrapped at, and how many line breaks support that. */
export type Wrap = { readonly column: number; readonly breaks: number };

/** Where people and programs wrap lines, in UTF-16 units: from a column of a newspaper to a wide terminal. */
export const WRAP_COLUMNS = { least: 28, most: 120 };
/** Of the breaks in mid-sentence, the share that must come where the next word would have passed the column. */
const AT_COLUMN = 0.7;
/** Of the breaks at the column, the share that must come in mid-sentence: lines that are sentences are no wrapping. */
const IN_SENTENCE = 0.6;
/** Of those, the share that must go on in lower case: lines of verse and of addresses begin with capitals. */
const IN_LOWER_CASE = 0.5;
/** A line wrapped by hand reaches this share of the column. */
const RAGGED = 0.8;
/** The line that reaches furthest may be one of those too short to tell; it is a word ahead at most (UTF-16 units). */
const A_WORD = 10;

/** How much of a line's end is looked at for the end of a sentence, which keeps long lines cheap (UTF-16 units). */
const ENDING = 20;
const ITEM = /^(?:[-*+•‣⁃◦–—]|\p{N}{1,3}[.)]|\(?\p{L}\))\s/u;
const STARTS_LOWER = /^["'“‘«(]?(?!https?:|www\.)\p{Ll}/u;

/** Whether a line, without white space at its end, ends as a sentence does, or announces what follows. */
export function endsSentence(line: string): boolean {
  return /[.!?…:]["'”’»)\]]*$/.test(line);
}

/** Reads the line that begins at `from` and holds `span` between white space. */
export function readLine(text: string, from: number, span: Span): Line {
  const width = span.end - from;
  const words = text.slice(span.start, span.end);
  const space = words.search(/\s/);
  return {
    ...span,
    width,
    indent: span.start - from,
    firstWord: space === -1 ? words.length : space,
    startsLower: STARTS_LOWER.test(words),
    endsSentence: endsSentence(words.slice(-ENDING)),
    isItem: ITEM.test(words),
  };
}

/** Whether the line ends because the next word would have passed the column. */
function breaksAt(column: number, line: Line, next: Line): boolean {
  const isParagraphStart = line.endsSentence && next.indent > line.indent;
  return line.width + 1 + next.firstWord > column && !isParagraphStart;
}

/** Whether, in lines that have been wrapped, the next one continues this one: a hand wraps less evenly than a program. */
export function isContinued(column: number, line: Line, next: Line): boolean {
  if (breaksAt(column, line, next)) return true;
  return !line.endsSentence && (next.startsLower || line.width >= RAGGED * column);
}

/** Whether two lines that are too short to judge were probably wrapped at the same column as the rest. */
export function isContinuedNear(column: number, line: Line, next: Line): boolean {
  const isNear = line.width > column / 2 && Math.max(line.width, next.width) <= column + A_WORD;
  return isNear && breaksAt(column, line, next);
}

/** The column that the lines were wrapped at, or undefined if they weren't. */
export function wrapOf(lines: readonly Line[]): Wrap | undefined {
  const column = widest(lines);
  if (column < WRAP_COLUMNS.least || column > WRAP_COLUMNS.most) return undefined;
  let full = 0;
  let inSentence = 0;
  let inLowerCase = 0;
  let early = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined) break;
    if (!breaksAt(column, line, next)) {
      if (!line.endsSentence && next.startsLower) early++;
      continue;
    }
    full++;
    if (line.endsSentence) continue;
    inSentence++;
    if (next.startsLower) inLowerCase++;
  }
  const isWrapped =
    inSentence > 0 &&
    inSentence >= AT_COLUMN * (inSentence + early) &&
    inSentence > IN_SENTENCE * full &&
    inLowerCase >= IN_LOWER_CASE * inSentence;
  return isWrapped ? { column, breaks: inSentence } : undefined;
}

/**
 * Cuts a block in front of each item of a list. A dash that happens to come first in a wrapped line is none: the line
 * above is full and its sentence goes on. Where one line is surely an item, the others are too.
 */
export function splitItems(block: readonly Line[]): (readonly Line[])[] {
  const column = widest(block);
  const isList = block.some((line, i) => {
    const above = block[i - 1];
    return line.isItem && (above === undefined || above.endsSentence || !breaksAt(column, above, line));
  });
  if (!isList) return [block];
  const pieces: Line[][] = [];
  for (const line of block) {
    const open = pieces.at(-1);
    if (open === undefined || line.isItem) pieces.push([line]);
    else open.push(line);
  }
  return pieces;
}

/** The greatest width, of lines of more than one word: an address on the web is wrapped nowhere. */
function widest(lines: readonly Line[]): number {
  return lines.reduce((most, line) => {
    const isOneWord = line.firstWord === line.end - line.start;
    return isOneWord ? most : Math.max(most, line.width);
  }, 0);
}
