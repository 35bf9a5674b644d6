/** The Unicode names of the scripts that most news is written in. */
const SCRIPTS: readonly RegExp[] =
  'Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Devanagari Bengali Tamil Thai Hangul Hiragana Katakana Han'
    .split(' ')
    .map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** Which of these scripts a text contains, as a bit mask. */
export function scriptsIn(text: string): number {
  return SCRIPTS.reduce((bits, script, i) => (script.test(text) ? bits | (1 << i) : bits), 0);
}
