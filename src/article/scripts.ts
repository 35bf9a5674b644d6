/** The scripts in which most news is written, by their Unicode names. */
const SCRIPTS: readonly RegExp[] =
  'Latin Cyrillic Greek Armenian Georgian Hebrew Arabic Devanagari Bengali Tamil Thai Hangul Hiragana Katakana Han'
    .split(' ')
    .map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));

/** Whether a text is in a known script, or several, and another has no letter in any of them. */
export function isInOtherScript(text: string, other: string): boolean {
  const scripts = SCRIPTS.filter((script) => script.test(text));
  return scripts.length > 0 && !scripts.some((script) => script.test(other));
}
