import type { Span } from '../../text/article.ts';
import type { TermNumbers } from '../../search/term-numbers.ts';
import type { UnnamedSpeaker as Registered } from '../../analysis/entity-summary.ts';
import type { NamesIndex } from './names-index.ts';

/** The words that describe speakers without a name, and their terms. */
export type SpeakerWords = { readonly index: NamesIndex; readonly terms: TermNumbers };

/** A speaker without a name ("a senior official"), with its words and terms as numbers. */
export class UnnamedSpeaker implements Span {
  readonly start: number;
  readonly end: number;
  readonly #terms: Uint32Array;
  readonly #words: Uint32Array;

  /** Adds the words to the index, as those of the thing with this number. */
  constructor({ start, end, words }: Registered, number: number, { index, terms }: SpeakerWords) {
    this.start = start;
    this.end = end;
    this.#words = Uint32Array.from(words, ({ word }) => index.add(word, number));
    this.#terms = Uint32Array.from(words, ({ term }) => terms.use(term));
  }

  /** Whether its words include all of some terms. */
  isCalled(terms: readonly number[]): boolean {
    return terms.every((term) => this.#terms.includes(term));
  }

  /** Removes its words from the index. */
  leave(number: number, { index, terms }: SpeakerWords): void {
    for (const word of this.#words) index.remove(word, number, number + 1);
    for (const term of this.#terms) terms.release(term);
  }
}
