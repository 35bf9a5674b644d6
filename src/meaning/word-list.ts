const NEWLINE = 10;

/** A sorted list of ASCII words in one block of bytes, found by binary search. */
export class WordList {
  readonly #bytes: Uint8Array;
  /** Where each word starts, and one more for the end. */
  readonly #starts: Uint32Array;

  /** @param bytes sorted words, each followed by a line break, as `encodeWords` writes them */
  constructor(bytes: Uint8Array) {
    let count = 0;
    for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === NEWLINE) count += 1;
    const starts = new Uint32Array(count + 1);
    let word = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      if (bytes[at] === NEWLINE) starts[(word += 1)] = at + 1;
    }
    this.#bytes = bytes;
    this.#starts = starts;
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  /** The word's number, from 0 in alphabetical order; -1 if it isn't in the list. */
  indexOf(word: string): number {
    let low = 0;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = this.#compare(word, middle);
      if (order === 0) return middle;
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return -1;
  }

  /** @param index from 0 to `size` - 1 */
  at(index: number): string {
    const start = this.#starts[index] ?? 0;
    const end = this.#starts[index + 1] ?? 1;
    return new TextDecoder().decode(this.#bytes.subarray(start, end - 1));
  }

  #compare(word: string, index: number): number {
    const start = this.#starts[index] ?? 0;
    const length = (this.#starts[index + 1] ?? 1) - 1 - start;
    const shared = Math.min(word.length, length);
    for (let at = 0; at < shared; at += 1) {
      const difference = word.charCodeAt(at) - (this.#bytes[start + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return word.length - length;
  }
}

/** Bytes for a `WordList`. Sorts the words; they must be ASCII without line breaks, and all different. */
export function encodeWords(words: readonly string[]): Uint8Array {
  return new TextEncoder().encode(
    [...words]
      .toSorted(byCode)
      .map((word) => `${word}\n`)
      .join(''),
  );
}

/** The order that words have in a `WordList`. */
export function byCode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
