/** A piece of text and the logarithm of how likely it is, in the order of their numbers. The package has no number for a few. */
export type Vocabulary = readonly (readonly [piece: string, score: number | null])[];

/** Stands for a space, and before the first word. */
const SPACE = '▁';
/** The first pieces of the vocabulary are no text: unknown, start, end and three spare ones. */
const RESERVED = 6;
/** The number of any code unit that is in no piece. */
const UNKNOWN = 0;
/** More code units than the vocabulary has, and few enough that a key of the tree is a small integer. */
const MAX_SYMBOLS = 1024;
/** Enough text for any number of tokens that an encoder reads: what comes after it is not even looked at. */
const MAX_LENGTH = 8192;

/** Splits text into the pieces that are together the most likely: SentencePiece's unigram model, solved by Viterbi's algorithm. */
export class Tokenizer {
  /** UTF-16 code unit → its number, of those that are in pieces. */
  readonly #symbols = new Map<number, number>();
  /** Node × MAX_SYMBOLS + number of a code unit → next node, from the root 0. */
  readonly #next = new Map<number, number>();
  /** Of each node, the number of the piece that ends there, or -1. */
  readonly #piece: number[] = [-1];
  readonly #scores: Float64Array;

  constructor(vocabulary: Vocabulary) {
    this.#scores = Float64Array.from(vocabulary, ([, score]) => score ?? 0);
    for (const [number, [piece]] of vocabulary.entries()) if (number >= RESERVED) this.#insert(piece, number);
  }

  /**
   * The numbers of the pieces, in the order of the text; at most so many. Characters that are in no piece are left out: the model
   * has no vector for them.
   */
  tokenize(text: string, most: number): number[] {
    const symbols = this.#symbolsOf(this.#normalize(text));
    const length = symbols.length;
    const best = new Float64Array(length + 1).fill(-Infinity);
    const from = new Int32Array(length + 1);
    const piece = new Int32Array(length + 1).fill(-1);
    best[0] = 0;
    for (let start = 0; start < length; start++) {
      const before = best[start] ?? -Infinity;
      if (before === -Infinity) continue;
      let node: number | undefined = 0;
      for (let end = start; end < length; end++) {
        node = this.#next.get(node * MAX_SYMBOLS + (symbols[end] ?? 0));
        if (node === undefined) break;
        const number = this.#piece[node] ?? -1;
        if (number < 0) continue;
        const score = before + (this.#scores[number] ?? 0);
        // Of equals the shorter last piece, as in the package's own tokenizer.
        if (score < (best[end + 1] ?? 0)) continue;
        best[end + 1] = score;
        from[end + 1] = start;
        piece[end + 1] = number;
      }
      // Nothing reaches the next character: this one is in no piece.
      if (symbols[start] === UNKNOWN) {
        best[start + 1] = before;
        from[start + 1] = start;
      }
    }
    const numbers: number[] = [];
    for (let end = length; end > 0; end = from[end] ?? 0) {
      const number = piece[end] ?? -1;
      if (number >= 0) numbers.push(number);
    }
    return numbers.toReversed().slice(0, most);
  }

  /** NFKC, one mark for any white space, and letters without their accents where the vocabulary doesn't have them. */
  #normalize(text: string): string {
    const words = text.trim().slice(0, MAX_LENGTH).normalize('NFKC').trim();
    if (words === '') return '';
    const marked = SPACE + words.replace(/\s+/gu, SPACE);
    return marked.replace(/[^\x20-\x7e▁]/gu, (character) =>
      this.#isKnown(character) ? character : character.normalize('NFD').replace(/\p{M}+/gu, ''),
    );
  }

  #isKnown(character: string): boolean {
    return this.#symbols.has(character.charCodeAt(0));
  }

  #symbolsOf(text: string): Int16Array {
    const symbols = new Int16Array(text.length);
    for (let i = 0; i < text.length; i++) symbols[i] = this.#symbols.get(text.charCodeAt(i)) ?? UNKNOWN;
    return symbols;
  }

  #insert(piece: string, number: number): void {
    let node = 0;
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      const symbol = this.#symbols.get(unit) ?? this.#symbols.size + 1;
      this.#symbols.set(unit, symbol);
      const key = node * MAX_SYMBOLS + symbol;
      let next = this.#next.get(key);
      if (next === undefined) {
        next = this.#piece.push(-1) - 1;
        this.#next.set(key, next);
      }
      node = next;
    }
    this.#piece[node] = number;
  }
}
