/** The scripts in which most news is written, by their Unicode names. */
const SCRIPTS: readonly RegExp[] =
  'Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Devanagari Bengali Tamil Thai Hangul Hiragana Katakana Han'
    .split(' ')
    .map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** Those of the known scripts that a text has letters of, a bit each. */
export function scriptsIn(text: string): number {
  return SCRIPTS.reduce((bits, script, i) => (script.test(text) ? bits | (1 << i) : bits), 0);
}
