import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Paints words for a terminal; leaves them plain where standard output is none, or NO_COLOR is set. */
export function paint(style: Style, words: string): string {
  return styleText(style, words, { stream: process.stdout });
}

/** Control characters but tab and line feed, and those that turn the direction of writing. */
// oxlint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text from outside, made safe to print: no control character in it can steer the terminal. */
export function printable(text: string): string {
  return text.replace(STEERING, '\uFFFD');
}

/** The same for a name or a title, on one line. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

/** A value as one line of JSON that is safe to print: control characters inside its strings are escaped. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(
    STEERING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
