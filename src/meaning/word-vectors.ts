import { baseForms } from './base-forms.ts';
import { pack, type PackedFault, unpack } from './packed-file.ts';
import { byCode, encodeWords, WordList } from './word-list.ts';

const MAGIC = 'VWVE';
const VERSION = 1;
const LARGEST = 127;

export type ReadVectors =
  | { readonly ok: true; readonly vectors: WordVectors }
  | { readonly ok: false; readonly fault: PackedFault };

/** Which words keep company with the same words: GloVe vectors, in 8 bits per dimension. */
export class WordVectors {
  readonly #words: WordList;
  readonly #matrix: Int8Array;
  readonly #dimensions: number;

  private constructor(words: WordList, matrix: Int8Array, dimensions: number) {
    this.#words = words;
    this.#matrix = matrix;
    this.#dimensions = dimensions;
  }

  /** Reads what `encodeVectors` writes. Keeps looking into `bytes`, which mustn't change. */
  static read(bytes: Uint8Array): ReadVectors {
    const unpacked = unpack(bytes, MAGIC, VERSION);
    if (!unpacked.ok) return unpacked;
    const [blob, matrix, ...more] = unpacked.sections;
    if (blob === undefined || matrix === undefined || more.length > 0)
      return { ok: false, fault: 'wrong_shape' };
    const words = new WordList(blob);
    const dimensions = matrix.length / words.size;
    if (!Number.isInteger(dimensions)) return { ok: false, fault: 'wrong_shape' };
    const numbers = new Int8Array(matrix.buffer, matrix.byteOffset, matrix.length);
    return { ok: true, vectors: new WordVectors(words, numbers, dimensions) };
  }

  get size(): number {
    return this.#words.size;
  }

  get dimensions(): number {
    return this.#dimensions;
  }

  /** Whether the word itself, in lower case, is in the list. */
  has(word: string): boolean {
    return this.#words.indexOf(word) >= 0;
  }

  /**
   * Cosine of the angle between two words' vectors: about 0 for words that have nothing to do with each other, 1 for
   * the same word. Inflected forms that have no vector stand for their base form.
   * @returns `undefined` if a word is unknown
   */
  similarity(a: string, b: string): number | undefined {
    const first = this.#row(a);
    const second = this.#row(b);
    if (first === undefined || second === undefined) return undefined;
    let product = 0;
    let firstSquares = 0;
    let secondSquares = 0;
    for (let at = 0; at < this.#dimensions; at += 1) {
      const x = first[at] ?? 0;
      const y = second[at] ?? 0;
      product += x * y;
      firstSquares += x * x;
      secondSquares += y * y;
    }
    return product / Math.sqrt(firstSquares * secondSquares);
  }

  /** The word's vector, of length 1. */
  vectorOf(word: string): Float32Array | undefined {
    const row = this.#row(word);
    if (row === undefined) return undefined;
    const length = Math.hypot(...row);
    return Float32Array.from(row, (value) => value / length);
  }

  /** Every word, in alphabetical order. */
  *words(): Generator<string> {
    for (let index = 0; index < this.#words.size; index += 1) yield this.#words.at(index);
  }

  #row(word: string): Int8Array | undefined {
    let index = this.#words.indexOf(word);
    if (index < 0) {
      const [base] = baseForms(word, (guess) => this.has(guess));
      if (base === undefined) return undefined;
      index = this.#words.indexOf(base);
    }
    return this.#matrix.subarray(index * this.#dimensions, (index + 1) * this.#dimensions);
  }
}

/** The file that `WordVectors.read` reads. No vector may be zero, and all must have the same number of dimensions. */
export function encodeVectors(vectors: ReadonlyMap<string, ArrayLike<number>>): Uint8Array {
  const sorted = [...vectors].toSorted(([a], [b]) => byCode(a, b));
  const dimensions = sorted[0]?.[1].length ?? 0;
  const matrix = new Int8Array(sorted.length * dimensions);
  sorted.forEach(([, vector], row) => {
    const numbers = Array.from(vector);
    const largest = Math.max(...numbers.map(Math.abs));
    matrix.set(
      numbers.map((value) => Math.round((value / largest) * LARGEST)),
      row * dimensions,
    );
  });
  return pack(MAGIC, VERSION, [encodeWords([...vectors.keys()]), new Uint8Array(matrix.buffer)]);
}
