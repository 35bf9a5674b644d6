import { grown, grownBytes } from './number-lists.ts';
import { areSameRomanised, romanisation } from './romanisation.ts';
import { editDistance } from './edit-distance.ts';
import { mostSlips, typingSlips } from './slips.ts';
import { TermNumbers } from './term-numbers.ts';

const LONGEST = 255;
/** Letters from a to z have a bit each, and all others share the rest. */
const LETTERS = 26;
const OTHERS = 32 - LETTERS;

/**
 * Folded words, numbered, among which those are found that a typed one is a slip of, without fail: a vocabulary that
 * proposes candidates may miss some. Whether words have the same letters is looked at first, which a bit for each letter tells.
 */
export class KnownWords {
  readonly #numbers = new TermNumbers();
  #letters = new Uint32Array(0);
  #lengths = new Uint8Array(0);
  #romanised = new Uint32Array(0);

  /** About what all words take, in bytes. */
  get bytes(): number {
    const { byteLength } = this.#letters;
    return this.#numbers.bytes + 2 * byteLength + this.#lengths.byteLength;
  }

  /** The number of a word, a new one if need be, with one more user. */
  use(word: string): number {
    const isKnown = this.#numbers.find(word) !== undefined;
    const number = this.#numbers.use(word);
    if (isKnown) return number;
    if (number >= this.#letters.length) {
      this.#letters = grown(this.#letters, number + 1);
      this.#lengths = grownBytes(this.#lengths, number + 1);
      this.#romanised = grown(this.#romanised, number + 1);
    }
    this.#letters[number] = lettersOf(word);
    this.#romanised[number] = romanisedOf(word);
    this.#lengths[number] = Math.min(LONGEST, word.length);
    return number;
  }

  /** Takes back one `use`. */
  release(number: number): void {
    this.#numbers.release(number);
  }

  /** The number of a word, if it is known. */
  find(word: string): number | undefined {
    return this.#numbers.find(word);
  }

  /** Calls back for each known word that may be a slip of a typed one, other than itself, with the number of slips. */
  forSlips(typed: string, found: (number: number, slips: number) => void): void {
    const letters = lettersOf(typed);
    const length = Math.min(LONGEST, typed.length);
    const most = mostSlips(typed);
    for (let number = 0; number < this.#numbers.size; number++) {
      if (Math.abs((this.#lengths[number] ?? 0) - length) > most) continue;
      // A slip adds one letter at most, and takes one away.
      const theirs = this.#letters[number] ?? 0;
      if (bitsIn(letters & ~theirs) > most || bitsIn(theirs & ~letters) > most) continue;
      const slips = typingSlips(typed, this.#numbers.termOf(number));
      if (slips !== undefined && slips > 0) found(number, slips);
    }
  }

  /** Calls back for each known word that is a typed one romanised otherwise, itself included. */
  forRomanised(typed: string, found: (number: number) => void): void {
    const same = romanisedOf(typed);
    for (let number = 0; number < this.#numbers.size; number++)
      if (this.#romanised[number] === same && areSameRomanised(typed, this.#numbers.termOf(number)))
        found(number);
  }

  /** Calls back for each known word that holds what was typed, and tells whether it begins with that. */
  forHolding(typed: string, found: (number: number, isBegun: boolean) => void): void {
    const letters = lettersOf(typed);
    for (let number = 0; number < this.#numbers.size; number++) {
      if ((letters & ~(this.#letters[number] ?? 0)) !== 0) continue;
      const at = this.#numbers.termOf(number).indexOf(typed);
      if (at >= 0) found(number, at === 0);
    }
  }

  /** Calls back for each known word of which the first letters are one slip from what was typed, the very first being the same. */
  forBegunWithSlip(typed: string, found: (number: number) => void): void {
    const letters = lettersOf(typed);
    for (let number = 0; number < this.#numbers.size; number++) {
      if (bitsIn(letters & ~(this.#letters[number] ?? 0)) > 1) continue;
      const word = this.#numbers.termOf(number);
      if (word[0] !== typed[0]) continue;
      if (isBegunWithSlip(typed, word)) found(number);
    }
  }
}

function isBegunWithSlip(typed: string, word: string): boolean {
  const { length } = typed;
  return [length, length + 1, length - 1].some((end) => editDistance(typed, word.slice(0, end), 1) <= 1);
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    letters |= 1 << (letter >= 0 && letter < LETTERS ? letter : LETTERS + (word.charCodeAt(i) % OTHERS));
  }
  return letters >>> 0;
}

/** A number that the romanisations of a name have in common, and few other words. */
function romanisedOf(word: string): number {
  let hash = 0;
  for (const letter of romanisation(word)) hash = Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0);
  return hash >>> 0;
}

/** How many bits are set (Warren, "Hacker's Delight", 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
