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
  /** As somebody could type it: "who Tokaev". */
  readonly text: string;
  /** Whether `text` is the whole question. */
  readonly whole: boolean;
  /** Spelling corrections, and how many more aren't listed. */
  readonly corrections: readonly Correction[];
  readonly more: number;
  /** Whether the person chose to search their exact spelling. */
  readonly exact: boolean;
};

/** How the line begins. Nothing else in our messages begins like this. */
const START = '-# /';
/** Bold marks what we add to the question: the question itself is escaped, so it can't contain any. */
const BOLD = '**';
const CUT = ` ${BOLD}…${BOLD}`;
const NOTE = ` · ${wording.answer.searchedFor}`;
const EXACTLY = ` ${BOLD}${wording.answer.exactly}${BOLD}`;
const ARROW = ` → ${BOLD}`;

/** How much of a question a reply repeats, escaped, in UTF-16 units. */
const LONGEST = 300;
/** The same when a button can ask it again. Long enough for nearly every question that fits its option. */
const LONGEST_TO_ASK_AGAIN = 560;
/** Most corrections listed. A question with more is probably in another language. */
const MOST_CORRECTIONS = 5;
/** Longest word shown in a correction, in UTF-16 units. */
const LONGEST_WORD = 30;

/** The line for a question that was just asked, before anything was corrected; null for an empty text. */
export function askedLine(text: string, exact = false): AskedLine | null {
  return text === '' ? null : { text, whole: true, corrections: [], more: 0, exact };
}

/** The line cut to what a reply repeats, with the corrections that were made. */
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

/** The line as Discord Markdown: "/who Tokaev · searched for Tokaev → **Tokayev**". Empty for null. */
export function renderAskedLine(line: AskedLine | null): string {
  return line ? START + escapeMarkdown(line.text) + (line.whole ? '' : CUT) + noteOf(line) : '';
}

/**
 * Parses the line from a block of one of our messages; undefined for any other block. The result is escaped again before it's
 * shown, so a forged message can do no harm.
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

/** Rejects a note that wouldn't be rendered the same way again: it isn't ours. */
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

/** A command with its filled-in options. */
type Filled = { readonly command: string; readonly given: ReadonlyMap<string, OptionValue> };

/**
 * A command and its options on one line, as somebody could type them: "quote speaker: Putin about: Kazakhstan". Leaves out the
 * article and privacy options. Empty if there were no others.
 */
export function askedText(command: string, given: ReadonlyMap<string, OptionValue>): string {
  const words = [...given].flatMap(([name, value]) => {
    if (name === 'article' || typeof value === 'boolean' || typeof value === 'object') return [];
    return name === 'question' ? String(value) : `${name}: ${value}`;
  });
  return words.length === 0 ? '' : `${command} ${words.join(' ').replace(/\s+/g, ' ').trim()}`;
}

/** Parses such a text. The options still have to be checked against the command's declaration. */
export function parseAskedText(text: string): Filled | undefined {
  const [, command, words] = /^(\S+)(?: (.+))?$/.exec(text) ?? [];
  if (command === undefined) return undefined;
  if (words === undefined) return { command, given: new Map() };
  const [, paragraph] = command === 'read' ? (/^paragraph: (\d+)$/.exec(words) ?? []) : [];
  if (paragraph !== undefined) return { command, given: new Map([['paragraph', Number(paragraph)]]) };
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
