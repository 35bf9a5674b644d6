import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Paints words for a terminal; leaves them plain where standard output is none, or NO_COLOR is set. */
export function paint(style: Style, words: string): string {
  return styleText(style, words, { stream: process.stdout });
}

/** Text from outside, made safe to print: no control character in it can steer the terminal. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
