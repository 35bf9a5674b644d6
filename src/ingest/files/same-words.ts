/** A text for comparison, independent of line breaks. */
export function wordsOf(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
