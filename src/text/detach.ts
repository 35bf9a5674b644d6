/** A copy that does not keep the whole text alive from which an engine may have cut it. */
export function detach(word: string): string {
  return word.length < 13 ? word : word.split('').join('');
}
