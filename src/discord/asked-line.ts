import type { OptionValue } from '../../commands/command.ts';
import type { Correction } from '../search/query.ts';
import { wording } from '../wording.ts';
import { escapeMarkdown } from './escape.ts';
import { excerpt } from './excerpt.ts';

/** Escaped characters of a question that a reply repeats, in UTF-16 units. */
const LONGEST = 300;
/** How the line begins that says what was asked; nothing else in a message begins so. */
const START = '-# /';
const CUT = ' …';
/** A question with more slips than this is another language. */
const MOST_CORRECTIONS = 5;

/**
 * What somebody asked, as they could type it: "/quote speaker: Putin about: Kazakhstan". A reply shows it, since Discord
 * shows others only the command's name. Empty where nothing but the command was given.
 */
export function askedText(command: string, given: ReadonlyMap<string, OptionValue>): string {
  const words = [...given].flatMap(([name, value]) => {
    if (name === 'article' || typeof value === 'boolean') return [];
    return name === 'question' ? String(value) : `${name}: ${value}`;
  });
  return words.length === 0 ? '' : `${command} ${words.join(' ').replace(/\s+/g, ' ').trim()}`;
}

/** What was asked, with the words that were taken for others: "who Tokaev · searched for Tokaev → Tokayev". */
export function askedWithCorrections(asked: string, corrections: readonly Correction[]): string {
  if (corrections.length === 0 || asked === '') return asked;
  const words = corrections.slice(0, MOST_CORRECTIONS).map(({ from, to }) => `${from} → ${to}`);
  return `${asked} · ${wording.answer.searchedFor} ${words.join(', ')}`;
}

/** The line that shows what was asked, escaped; empty for an empty text. */
export function askedLine(asked: string): string {
  if (asked === '') return '';
  const whole = escapeMarkdown(asked);
  if (whole.length <= LONGEST) return START + whole;
  const part = excerpt(asked, { start: 0, end: asked.length }, LONGEST - CUT.length);
  return START + escapeMarkdown(asked.slice(part.start, part.end)) + CUT;
}

/**
 * Reads what was asked back from a block of one of our messages; empty for any other block. It is escaped anew before it is
 * shown again, so that nothing depends on where the message came from.
 */
export function readAskedLine(block: string): string {
  if (!block.startsWith(START) || block.includes('\n')) return '';
  return block.slice(START.length).replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
