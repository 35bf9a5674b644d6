import type { NamingWord, SummarizedEntity } from '../../analysis/entity-summary.ts';
import type { NamesIndex } from './names-index.ts';

/** A word's number is stored times UNIT, with these flags in the lower two bits. */
const IN_ROLE = 2;
const IS_NAME = 1;
const UNIT = 4;

/** The known words that a typed word may stand for, by their numbers, and how many typos that takes. */
export type WordCosts = {
  readonly always: ReadonlyMap<number, number>;
  /** Only if the known word is written as a name. */
  readonly asName: ReadonlyMap<number, number>;
};

/** The words of the names and roles of an article's entities, as numbers. */
export class EntityWords {
  /** Entity i has the words from `ends[i - 1]` to `ends[i]`. */
  readonly #words: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #first: number;

  /** Adds the words to the index; `first`: the number of the first entity. */
  constructor(entities: readonly SummarizedEntity[], first: number, index: NamesIndex) {
    const words: number[] = [];
    const ends: number[] = [];
    for (const [i, { inName, inRole }] of entities.entries()) {
      const enter = ({ word, isName }: NamingWord, role: 0 | typeof IN_ROLE): number =>
        words.push(index.add(word, first + i) * UNIT + role + Number(isName));
      for (const word of inName) enter(word, 0);
      for (const word of inRole) enter(word, IN_ROLE);
      ends.push(words.length);
    }
    this.#first = first;
    this.#words = Uint32Array.from(words);
    this.#ends = Uint32Array.from(ends);
  }

  get bytes(): number {
    return this.#words.byteLength + this.#ends.byteLength;
  }

  /** Removes the words from the index. */
  leave(index: NamesIndex): void {
    const end = this.#first + this.#ends.length;
    for (const word of this.#words) index.remove(Math.floor(word / UNIT), this.#first, end);
  }

  /** The fewest typos that turn a typed word into a word of an entity's name (or role); -1 if none fits. */
  slips(entity: number, { always, asName }: WordCosts, isRole: boolean): number {
    let least = -1;
    const end = this.#ends[entity] ?? 0;
    for (let i = this.#ends[entity - 1] ?? 0; i < end; i++) {
      const word = this.#words[i] ?? 0;
      if (((word & IN_ROLE) !== 0) !== isRole) continue;
      const number = Math.floor(word / UNIT);
      const slips = always.get(number) ?? ((word & IS_NAME) !== 0 ? asName.get(number) : undefined);
      if (slips !== undefined && (least < 0 || slips < least)) least = slips;
    }
    return least;
  }
}
