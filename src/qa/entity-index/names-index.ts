import { KnownWords } from '../../search/known-words.ts';
import { NumberLists } from '../../search/number-lists.ts';

/** Finds things by the words of their names. Callers number the things, in the order in which they add them. */
export class NamesIndex {
  readonly words = new KnownWords();
  readonly #things = new NumberLists();

  /** Approximate memory (bytes). */
  get bytes(): number {
    return this.words.bytes + this.#things.bytes;
  }

  /** Adds a word of a thing and returns the word's number. Add all words of one thing before those of the next. */
  add(word: string, thing: number): number {
    const number = this.words.use(word);
    const known = this.#things.view(number);
    if (known.at(-1) !== thing) this.#things.insert(number, thing);
    return number;
  }

  /** Undoes one `add` of a word, for all things from one number up to another (exclusive). */
  remove(word: number, first: number, end: number): void {
    this.#things.remove(word, first, end);
    this.words.release(word);
  }

  /** The things that have a word, by its number; ascending. Valid until the next change. */
  with(word: number): Uint32Array {
    return this.#things.view(word);
  }

  /** The things that have one of some words, each once; ascending. */
  withAny(words: Iterable<number>): Uint32Array {
    const lists = Array.from(words, (word) => this.with(word)).filter(({ length }) => length > 0);
    const [only, ...more] = lists;
    if (!only) return new Uint32Array(0);
    if (more.length === 0) return only.slice();
    return Uint32Array.from(new Set(lists.flatMap((list) => [...list]))).toSorted();
  }
}
