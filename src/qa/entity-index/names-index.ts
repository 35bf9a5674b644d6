import { KnownWords } from '../../search/known-words.ts';
import { NumberLists } from '../../search/number-lists.ts';

/** Which things have a word in their names: things are numbered by whoever uses this, in the order in which they are added. */
export class NamesIndex {
  readonly words = new KnownWords();
  readonly #things = new NumberLists();

  /** About what it takes, in bytes. */
  get bytes(): number {
    return this.words.bytes + this.#things.bytes;
  }

  /** Enters a word of a thing, and gives the word's number. Words of one thing are entered before those of the next. */
  add(word: string, thing: number): number {
    const number = this.words.use(word);
    const known = this.#things.view(number);
    if (known.at(-1) !== thing) this.#things.insert(number, thing);
    return number;
  }

  /** Takes back one `add` of a word, for all things from one number up to another (exclusive). */
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
