import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Styles text for a terminal; leaves it plain if standard output isn't one, or NO_COLOR is set. */
export function paint(style: Style, words: string): string {
  return styleText(style, words, { stream: process.stdout });
}

/** Control characters except tab and line feed, and bidirectional controls. */
// oxlint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Makes untrusted text safe to print, without control characters for the terminal. */
export function printable(text: string): string {
  return text.replace(STEERING, '\uFFFD');
}

/** The same for a name or title, on one line. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

/** A value as one line of JSON with control characters escaped, so that it's safe to print. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replace(
    STEERING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
