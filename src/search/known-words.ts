import { grown, grownBytes } from './number-lists.ts';
import { areSameRomanised, frame } from './romanisation.ts';
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
  #frames = new Uint32Array(0);

  /** The number of a word, a new one if need be, with one more user. */
  use(word: string): number {
    const isKnown = this.#numbers.find(word) !== undefined;
    const number = this.#numbers.use(word);
    if (isKnown) return number;
    if (number >= this.#letters.length) {
      this.#letters = grown(this.#letters, number + 1);
      this.#lengths = grownBytes(this.#lengths, number + 1);
      this.#frames = grown(this.#frames, number + 1);
    }
    this.#letters[number] = lettersOf(word);
    this.#frames[number] = frameOf(word);
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
      // A slip changes two letters at most.
      if (bitsIn((this.#letters[number] ?? 0) ^ letters) > 2 * most) continue;
      const slips = typingSlips(typed, this.#numbers.termOf(number));
      if (slips !== undefined && slips > 0) found(number, slips);
    }
  }

  /** Calls back for each known word that is a typed one romanised otherwise, itself included. */
  forRomanised(typed: string, found: (number: number) => void): void {
    const same = frameOf(typed);
    for (let number = 0; number < this.#numbers.size; number++)
      if (this.#frames[number] === same && areSameRomanised(typed, this.#numbers.termOf(number)))
        found(number);
  }

  /** Calls back for each known word that begins with what was typed. */
  forBegun(typed: string, found: (number: number) => void): void {
    const letters = lettersOf(typed);
    for (let number = 0; number < this.#numbers.size; number++) {
      if ((letters & ~(this.#letters[number] ?? 0)) !== 0) continue;
      if (this.#numbers.termOf(number).startsWith(typed)) found(number);
    }
  }
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
function frameOf(word: string): number {
  let hash = 0;
  for (const letter of frame(word)) hash = Math.imul(hash, 31) + letter.charCodeAt(0);
  return hash >>> 0;
}

/** How many bits are set (Warren, "Hacker's Delight", 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
