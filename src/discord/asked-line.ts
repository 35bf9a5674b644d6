import type { Correction } from '../search/query.ts';
import { wording } from '../wording.ts';
import { escapeMarkdown } from './escape.ts';
import { excerpt } from './excerpt.ts';

/** What was asked, as a reply repeats it, since Discord shows others only the command's name. */
export type AskedLine = {
  /** As it could be typed: "who Tokaev". */
  readonly text: string;
  /** Whether `text` is all that was asked. */
  readonly whole: boolean;
  /** Words that were taken for others, and how many more of them are not named. */
  readonly corrections: readonly Correction[];
  readonly more: number;
  /** Searched for as it was typed, because somebody wanted it so. */
  readonly exact: boolean;
};

/** How the line begins; nothing else in a message begins so. */
const START = '-# /';
/** What the line adds to the question is told from it by bold: nothing in a question formats. */
const BOLD = '**';
const CUT = ` ${BOLD}…${BOLD}`;
const NOTE = ` · ${wording.answer.searchedFor}`;
const EXACTLY = ` ${BOLD}${wording.answer.exactly}${BOLD}`;
const ARROW = ` → ${BOLD}`;

/** Escaped characters of a question that a reply repeats, in UTF-16 units. */
const LONGEST = 300;
/** The same where a button may ask it again: nearly every question that fits its option. */
const LONGEST_TO_ASK_AGAIN = 560;
/** Corrections that are named; a question with more slips than this is another language. */
const MOST_CORRECTIONS = 5;
/** Longest word named in a correction, in UTF-16 units. */
const LONGEST_WORD = 30;

/** What somebody asked, to be searched for with its spelling corrected or exactly; null for an empty text. */
export function lineOf(text: string, exact = false): AskedLine | null {
  return text === '' ? null : { text, whole: true, corrections: [], more: 0, exact };
}

/** As much of it as a reply repeats, with the words that were taken for others. */
export function shortened({ text, exact }: AskedLine, corrections: readonly Correction[]): AskedLine {
  const longest = exact || corrections.length > 0 ? LONGEST_TO_ASK_AGAIN : LONGEST;
  const part = excerpt(text, { start: 0, end: text.length }, longest);
  const named = corrections.slice(0, MOST_CORRECTIONS);
  return {
    text: text.slice(part.start, part.end),
    whole: !part.after,
    corrections: named.map(({ from, to }) => ({ from: shortWord(from), to: shortWord(to) })),
    more: corrections.length - named.length,
    exact,
  };
}

/** The line that shows what was asked, escaped: "/who Tokaev · searched for Tokaev → **Tokayev**". Empty for null. */
export function drawAskedLine(line: AskedLine | null): string {
  return line ? START + escapeMarkdown(line.text) + (line.whole ? '' : CUT) + noteOf(line) : '';
}

/**
 * Reads what was asked back from a block of one of our messages; undefined for any other block. It is escaped anew before it
 * is shown again, so that nothing depends on where the message came from.
 */
export function readAskedLine(block: string): AskedLine | undefined {
  if (!block.startsWith(START) || block.includes('\n')) return undefined;
  const bold = block.indexOf(` ${BOLD}`);
  const isCut = bold >= 0 && block.startsWith(CUT, bold);
  const note = isCut ? bold + CUT.length : block.lastIndexOf(NOTE, bold);
  const end = bold < 0 ? block.length : isCut ? bold : note;
  if (end < 0) return undefined;
  const searched = readNote(bold < 0 ? '' : block.slice(note));
  return searched && { text: unescape(block.slice(START.length, end)), whole: !isCut, ...searched };
}

function noteOf({ corrections, more, exact }: Pick<AskedLine, 'corrections' | 'more' | 'exact'>): string {
  if (exact) return NOTE + EXACTLY;
  if (corrections.length === 0) return '';
  const words = corrections.map(({ from, to }) => escapeMarkdown(from) + ARROW + escapeMarkdown(to) + BOLD);
  return `${NOTE} ${[...words, ...(more > 0 ? [wording.answer.more(more)] : [])].join(', ')}`;
}

/** One note has one spelling: what is not drawn so again is none of ours. */
function readNote(note: string): Pick<AskedLine, 'corrections' | 'more' | 'exact'> | undefined {
  const parts = note.slice(NOTE.length + 1).split(', ');
  const corrections = parts.flatMap((part) => {
    const [from, to] = part.split(ARROW);
    return from === undefined || to === undefined
      ? []
      : [{ from: unescape(from), to: unescape(to.slice(0, -BOLD.length)) }];
  });
  const last = parts.at(-1) ?? '';
  const more = last.includes(ARROW) ? 0 : Number(/\d+/.exec(last)?.[0] ?? 0);
  const read = { corrections, more, exact: note === NOTE + EXACTLY };
  return corrections.length <= MOST_CORRECTIONS && noteOf(read) === note ? read : undefined;
}

function shortWord(word: string): string {
  const part = excerpt(word, { start: 0, end: word.length }, LONGEST_WORD);
  return word.slice(part.start, part.end) + (part.after ? '…' : '');
}

function unescape(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
