import type { SentenceIndex } from './sentence-index.ts';

/** Which words of an index have one of some terms: quick enough to be asked for every word of a text. */
export class TermTable {
  readonly #index: SentenceIndex;
  readonly #ranks: Uint8Array;

  /** `terms`: numbers of terms, 255 at most; of one that is there twice the last place counts. */
  constructor(index: SentenceIndex, terms: readonly number[]) {
    this.#index = index;
    this.#ranks = new Uint8Array(index.terms);
    for (const [place, term] of terms.entries()) this.#ranks[term] = place + 1;
  }

  /** The place of a word's term among the terms; -1 where it is none of them. */
  placeOf(word: number): number {
    return this.placeOfTerm(this.#index.vocabulary.termOf(word));
  }

  /** The place of a term among the terms; -1 where it is none of them. */
  placeOfTerm(term: number): number {
    return (this.#ranks[term] ?? 0) - 1;
  }
}
