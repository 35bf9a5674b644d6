import type { Span } from '../../text/article.ts';
import type { TermNumbers } from '../../search/term-numbers.ts';
import type { UnnamedSpeaker as Registered } from '../../analysis/entity-summary.ts';
import type { NamesIndex } from './names-index.ts';

/** The words by which speakers without a name are called, and their terms. */
export type SpeakerWords = { readonly index: NamesIndex; readonly terms: TermNumbers };

/** A speaker who is known by what they are called ("a senior official"); its words and terms are numbers. */
export class UnnamedSpeaker implements Span {
  readonly start: number;
  readonly end: number;
  readonly #terms: Uint32Array;
  readonly #words: Uint32Array;

  /** Enters the words, as those of a thing with a number. */
  constructor({ start, end, words }: Registered, number: number, { index, terms }: SpeakerWords) {
    this.start = start;
    this.end = end;
    this.#words = Uint32Array.from(words, ({ word }) => index.add(word, number));
    this.#terms = Uint32Array.from(words, ({ term }) => terms.use(term));
  }

  /** Whether all of some terms are among those of its words. */
  isCalled(terms: readonly number[]): boolean {
    return terms.every((term) => this.#terms.includes(term));
  }

  /** Takes its words back. */
  leave(number: number, { index, terms }: SpeakerWords): void {
    for (const word of this.#words) index.remove(word, number, number + 1);
    for (const term of this.#terms) terms.release(term);
  }
}
