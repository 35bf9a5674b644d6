import type { NamingWord, SummarizedEntity } from '../../analysis/entity-summary.ts';
import type { NamesIndex } from './names-index.ts';

/** The lower two bits of a word in the list. */
const IN_ROLE = 2;
const IS_NAME = 1;
const UNIT = 4;

/** What a typed word costs where it is taken for a known one, by the known one's number: slips, or none. */
export type WordCosts = {
  readonly always: ReadonlyMap<number, number>;
  /** As long as the known one is written as a name. */
  readonly asName: ReadonlyMap<number, number>;
};

/** The words of the names and roles of an article's entities, as numbers. */
export class EntityWords {
  /** Entity i has the words from `ends[i - 1]` to `ends[i]`. */
  readonly #words: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #first: number;

  /** Enters the words into the index; `first`: the number of the first entity. */
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

  /** Takes the words out of the index again. */
  leave(index: NamesIndex): void {
    const end = this.#first + this.#ends.length;
    for (const word of this.#words) index.remove(Math.floor(word / UNIT), this.#first, end);
  }

  /** The fewest slips by which a typed word is one of an entity's name (or role); -1 where it is none. */
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
