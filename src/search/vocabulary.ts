import type { IndexWord } from './article-words.ts';
import { NumberLists, grown, grownBytes, lowerBound } from './number-lists.ts';
import { detach } from '../text/tokens.ts';
import { areSameRomanised, romanisation } from './romanisation.ts';
import { mostSlips, typingSlips } from './slips.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { TermNumbers } from './term-numbers.ts';

/** A word of the vocabulary that a misspelt one may stand for; `similarity` is 0..1, 1 = the same. */
export type Suggestion = {
  readonly word: string;
  /** The number of its term. */
  readonly term: number;
  /** The word as it first stood in a text: "Tokayev". */
  readonly written: string;
  readonly similarity: number;
};

/** Shorter words are not looked up by their trigrams. */
const SHORTEST = 3;
/** What a differing first letter takes from the similarity. */
const FIRST_LETTER = 0.1;
/** How surely a name stands for one that is romanised otherwise. */
const ROMANISED = 0.9;
/** About how many of the words that share most trigrams are compared letter by letter. */
const COMPARED = 60;
/** Numbers of words have 24 bits of an entry, lengths the other eight. */
const ENTRY_UNIT = 2 ** 24;
const LONGEST = 255;
/** What a word takes on average (bytes): itself, as it is written, its place in the map and in the lists; and what a key takes. */
const WORD_BYTES = 150;
const KEY_BYTES = 40;
/** A count of shared trigrams is kept in a byte. */
const MOST_SHARED = 255;

/**
 * The words of all indexed texts, numbered and counted, for finding what a misspelt word was meant to be.
 * Candidates share character trigrams (padded at both ends) and are then compared by edit distance.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #written: string[] = [];
  #termOf = new Uint32Array(0);
  #counts = new Uint32Array(0);
  #isContent = new Uint8Array(0);
  readonly #free: number[] = [];
  readonly #terms: TermNumbers;
  /** By the number of a key (a trigram, a romanisation): the list of the words that have it. */
  readonly #listOf = new Map<number, number>();
  readonly #freeLists: number[] = [];
  readonly #holders = new NumberLists();

  /** By word: trigrams shared with the one that is looked up; 0 between two of them, since clearing it all takes longer. */
  #shared = new Uint8Array(0);

  constructor(terms: TermNumbers) {
    this.#terms = terms;
  }

  /** Counts more occurrences of a word, and gives its number. */
  add(word: IndexWord, count = 1): number {
    const number = this.#numbers.get(word.word) ?? this.#addNew(word);
    this.#counts[number] = (this.#counts[number] ?? 0) + count;
    return number;
  }

  /** Takes back one `add` of the word that has a number; a word with none left is forgotten. */
  remove(number: number): void {
    const left = (this.#counts[number] ?? 0) - 1;
    this.#counts[number] = left;
    if (left > 0) return;
    const word = this.wordOf(number);
    for (const key of keysOf(word, this.#written[number] ?? word)) {
      const list = this.#listOf.get(key);
      if (list === undefined) continue;
      const entry = entryOf(word, number);
      this.#holders.remove(list, entry, entry + 1);
      if (this.#holders.length(list) > 0) continue;
      this.#listOf.delete(key);
      this.#freeLists.push(list);
    }
    this.#numbers.delete(word);
    this.#words[number] = '';
    this.#written[number] = '';
    this.#terms.release(this.termOf(number));
    this.#free.push(number);
  }

  /** About what all words take, without their terms, in bytes. */
  get bytes(): number {
    return this.#numbers.size * WORD_BYTES + this.#listOf.size * KEY_BYTES + this.#holders.bytes;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  /** The number of a word's term. */
  termOf(number: number): number {
    return this.#termOf[number] ?? 0;
  }

  /** Whether a word is no stop word. */
  isContent(number: number): boolean {
    return this.#isContent[number] === 1;
  }

  /** Known words within one or two errors of `word`, most similar first; `accepts` narrows them by their terms. */
  suggest(word: string, accepts: (term: number) => boolean): Suggestion[] {
    const found: Suggestion[] = [];
    for (const number of this.#sharingTrigrams(word, mostSlips(word))) {
      const candidate = this.wordOf(number);
      const slips = typingSlips(word, candidate);
      if (!slips || !accepts(this.termOf(number))) continue;
      const penalty = word[0] === candidate[0] ? 0 : FIRST_LETTER;
      found.push(this.#suggestion(number, 1 - slips / word.length - penalty));
    }
    return found.toSorted(bySimilarity);
  }

  /** Known names that are `word` romanised otherwise: "kazakhstan" for "qazaqstan". */
  romanised(word: string, accepts: (term: number) => boolean): Suggestion[] {
    const list = this.#listOf.get(keyOfRomanisation(word));
    if (list === undefined) return [];
    return Array.from(this.#holders.view(list), wordOfEntry)
      .filter((number) => this.wordOf(number) !== word && areSameRomanised(word, this.wordOf(number)))
      .filter((number) => accepts(this.termOf(number)))
      .map((number) => this.#suggestion(number, ROMANISED))
      .toSorted(bySimilarity);
  }

  #suggestion(number: number, similarity: number): Suggestion {
    const word = this.wordOf(number);
    return { word, term: this.termOf(number), written: this.#written[number] ?? word, similarity };
  }

  #addNew({ word, written, term }: IndexWord): number {
    const number = this.#free.pop() ?? this.#words.length;
    if (number >= this.#counts.length) this.#grow(number + 1);
    const detached = detach(word);
    this.#numbers.set(detached, number);
    this.#words[number] = detached;
    this.#written[number] = written === word ? detached : detach(written);
    this.#termOf[number] = this.#terms.use(term === word ? detached : detach(term));
    this.#counts[number] = 0;
    this.#isContent[number] = STOP_WORDS.has(word) ? 0 : 1;
    for (const key of keysOf(word, written)) this.#holders.insert(this.#list(key), entryOf(word, number));
    return number;
  }

  #grow(least: number): void {
    this.#termOf = grown(this.#termOf, least);
    this.#counts = grown(this.#counts, least);
    this.#isContent = grownBytes(this.#isContent, least);
  }

  /** The list of the words that have a key, made if need be. */
  #list(key: number): number {
    const known = this.#listOf.get(key);
    if (known !== undefined) return known;
    const list = this.#freeLists.pop() ?? this.#listOf.size;
    this.#listOf.set(key, list);
    return list;
  }

  /** The words, of about the same length, that share most trigrams with a word. */
  #sharingTrigrams(word: string, limit: number): number[] {
    if (this.#shared.length < this.#words.length) this.#shared = new Uint8Array(2 * this.#words.length);
    const shared = this.#shared;
    const touched: number[] = [];
    for (const trigram of trigrams(word)) {
      const list = this.#listOf.get(trigram);
      if (list === undefined) continue;
      const entries = this.#holders.view(list);
      const end = lowerBound(entries, entryOf(word, 0, limit + 1));
      for (let i = lowerBound(entries, entryOf(word, 0, -limit)); i < end; i++) {
        const number = wordOfEntry(entries[i] ?? 0);
        const count = shared[number] ?? 0;
        if (count === 0) touched.push(number);
        if (count < MOST_SHARED) shared[number] = count + 1;
      }
    }
    const least = leastAmong(touched.map((number) => shared[number] ?? 0));
    const nearest = touched.filter((number) => (shared[number] ?? 0) >= least);
    for (const number of touched) shared[number] = 0;
    return nearest;
  }
}

/** The keys under which a word is looked up, as numbers: none for words that are never suggested. */
function keysOf(word: string, written: string): number[] {
  if (word.length < SHORTEST || STOP_WORDS.has(word)) return [];
  const keys = trigrams(word);
  // Names alone are romanised; other words are written in one alphabet.
  if (/^\p{Lu}/u.test(written)) keys.push(keyOfRomanisation(word));
  return keys;
}

/** A word's entry in a list: those of words of one length (plus `more`) stand together, so that the others can be passed over. */
function entryOf(word: string, number: number, more = 0): number {
  return Math.min(LONGEST, Math.max(0, word.length + more)) * ENTRY_UNIT + number;
}

function wordOfEntry(entry: number): number {
  return entry & (ENTRY_UNIT - 1);
}

/** The smallest count that at most COMPARED words reach, or the highest there is. */
function leastAmong(counts: readonly number[]): number {
  const frequency = new Uint32Array(MOST_SHARED + 1);
  let highest = 0;
  for (const count of counts) {
    frequency[count] = (frequency[count] ?? 0) + 1;
    highest = Math.max(highest, count);
  }
  let least = highest;
  for (let sum = frequency[highest] ?? 0; least > 1; least--) {
    sum += frequency[least - 1] ?? 0;
    if (sum > COMPARED) break;
  }
  return least;
}

/** The distinct trigrams of a padded word, each as a number; two may share one, which only adds candidates. */
function trigrams(word: string): number[] {
  const padded = `^${word}$`;
  const found: number[] = [];
  for (let i = 0; i + 3 <= padded.length; i++) {
    const [a, b, c] = [padded.charCodeAt(i), padded.charCodeAt(i + 1), padded.charCodeAt(i + 2)];
    const trigram = (a * 128 + b) * 128 + c;
    if (!found.includes(trigram)) found.push(trigram);
  }
  return found;
}

/** A number, below those of trigrams, for the words that are romanised alike, and for a few others by chance. */
function keyOfRomanisation(word: string): number {
  let hash = 0;
  for (const letter of romanisation(word)) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return -1 - (hash >>> 2);
}

function bySimilarity(a: Suggestion, b: Suggestion): number {
  return b.similarity - a.similarity || (a.word < b.word ? -1 : 1);
}
