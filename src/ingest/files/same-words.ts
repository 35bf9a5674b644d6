/** A text as it compares: where it is broken into lines does not matter. */
export function wordsOf(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
