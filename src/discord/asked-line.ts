import type { OptionValue } from '../../commands/command.ts';
import type { Correction } from '../search/query.ts';
import { wording } from '../wording.ts';
import { escapeMarkdown } from './escape.ts';
import { excerpt } from './excerpt.ts';

/**
 * What was asked, as a reply repeats it, because Discord shows others only the command's name. "Search my exact spelling" needs
 * the question again: nothing may be stored and a custom_id holds only 100 characters, so it's parsed back from this line of
 * the message. Everything else that a button needs is in its custom_id.
 */
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
export function askedLine(text: string, exact = false): AskedLine | null {
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
export function renderAskedLine(line: AskedLine | null): string {
  return line ? START + escapeMarkdown(line.text) + (line.whole ? '' : CUT) + noteOf(line) : '';
}

/**
 * Reads what was asked back from a block of one of our messages; undefined for any other block. It is escaped anew before it
 * is shown again, so that nothing depends on where the message came from.
 */
export function parseAskedLine(block: string): AskedLine | undefined {
  if (!block.startsWith(START) || block.includes('\n')) return undefined;
  const bold = block.indexOf(` ${BOLD}`);
  const isCut = bold >= 0 && block.startsWith(CUT, bold);
  const note = isCut ? bold + CUT.length : block.lastIndexOf(NOTE, bold);
  const end = bold < 0 ? block.length : isCut ? bold : note;
  if (end < 0) return undefined;
  const searched = parseNote(bold < 0 ? '' : block.slice(note));
  return searched && { text: unescape(block.slice(START.length, end)), whole: !isCut, ...searched };
}

function noteOf({ corrections, more, exact }: Pick<AskedLine, 'corrections' | 'more' | 'exact'>): string {
  if (exact) return NOTE + EXACTLY;
  if (corrections.length === 0) return '';
  const words = corrections.map(({ from, to }) => escapeMarkdown(from) + ARROW + escapeMarkdown(to) + BOLD);
  return `${NOTE} ${[...words, ...(more > 0 ? [wording.answer.more(more)] : [])].join(', ')}`;
}

/** One note has one spelling: what is not drawn so again is none of ours. */
function parseNote(note: string): Pick<AskedLine, 'corrections' | 'more' | 'exact'> | undefined {
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

/** A command with what was filled in. */
type Filled = { readonly command: string; readonly given: ReadonlyMap<string, OptionValue> };

/**
 * What somebody asked, as they could type it: "quote speaker: Putin about: Kazakhstan", on one line. The choice of article
 * and of privacy is left out. Empty where nothing but the command was given.
 */
export function askedText(command: string, given: ReadonlyMap<string, OptionValue>): string {
  const words = [...given].flatMap(([name, value]) => {
    if (name === 'article' || typeof value === 'boolean' || typeof value === 'object') return [];
    return name === 'question' ? String(value) : `${name}: ${value}`;
  });
  return words.length === 0 ? '' : `${command} ${words.join(' ').replace(/\s+/g, ' ').trim()}`;
}

/** Reads such a text back; what is filled in has yet to be checked against the command. */
export function parseAskedText(text: string): Filled | undefined {
  const [, command, words] = /^(\S+) (.+)$/.exec(text) ?? [];
  if (command === undefined || words === undefined) return undefined;
  if (command !== 'quote') return { command, given: new Map([['question', words]]) };
  const about = words.startsWith(ABOUT) ? 0 : words.indexOf(` ${ABOUT}`);
  const speaker = about < 0 ? words : words.slice(0, about);
  const given = new Map<string, OptionValue>();
  if (speaker.startsWith(SPEAKER)) given.set('speaker', speaker.slice(SPEAKER.length));
  else if (speaker !== '') return undefined;
  if (about >= 0) given.set('about', words.slice(about).trimStart().slice(ABOUT.length));
  return { command, given };
}

const SPEAKER = 'speaker: ';
const ABOUT = 'about: ';
