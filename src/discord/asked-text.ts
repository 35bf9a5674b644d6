import type { OptionValue } from '../../commands/command.ts';

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
export function readAskedText(text: string): Filled | undefined {
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
