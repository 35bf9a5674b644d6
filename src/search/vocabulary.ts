import { mostSlips, slipsBetween } from './slips.ts';

/** A word of the vocabulary that a misspelt one may stand for; `similarity` is 0..1, 1 = the same. */
export type Suggestion = {
  readonly word: string;
  readonly term: string;
  /** The word as it first stood in a text: "Tokayev". */
  readonly written: string;
  readonly similarity: number;
};

type Known = { readonly term: string; readonly written: string; count: number };

/** Shorter words are not looked up by their trigrams. */
const SHORTEST = 3;
/** What a differing first letter takes from the similarity. */
const FIRST_LETTER = 0.1;
/** How many of the words that share most trigrams are compared letter by letter. */
const COMPARED = 24;

/**
 * The words of all indexed texts, counted, for finding what a misspelt word was meant to be.
 * Candidates share character trigrams (padded at both ends) and are then compared by edit distance.
 */
export class Vocabulary {
  readonly #words = new Map<string, Known>();
  readonly #byTrigram = new Map<string, Set<string>>();

  /** Counts one occurrence of a word with its term, written so. */
  add(word: string, term: string, written: string): void {
    const known = this.#words.get(word);
    if (known) {
      known.count++;
      return;
    }
    this.#words.set(word, { term, written, count: 1 });
    if (word.length < SHORTEST) return;
    for (const trigram of trigrams(word)) {
      const holders = this.#byTrigram.get(trigram);
      if (holders) holders.add(word);
      else this.#byTrigram.set(trigram, new Set([word]));
    }
  }

  /** Takes back one `add` of the word; a word with none left is forgotten. */
  remove(word: string): void {
    const known = this.#words.get(word);
    if (!known || --known.count > 0) return;
    this.#words.delete(word);
    for (const trigram of trigrams(word)) {
      const holders = this.#byTrigram.get(trigram);
      holders?.delete(word);
      if (holders?.size === 0) this.#byTrigram.delete(trigram);
    }
  }

  /** Known words within one or two errors of `word`, most similar first; `accepts` narrows them to a scope. */
  suggest(word: string, accepts: (term: string) => boolean): Suggestion[] {
    const found: Suggestion[] = [];
    for (const candidate of this.#sharingTrigrams(word, mostSlips(word))) {
      const slips = slipsBetween(word, candidate);
      const known = this.#words.get(candidate);
      if (!slips || known === undefined || !accepts(known.term)) continue;
      const penalty = word[0] === candidate[0] ? 0 : FIRST_LETTER;
      const similarity = 1 - slips / word.length - penalty;
      found.push({ word: candidate, term: known.term, written: known.written, similarity });
    }
    return found.toSorted((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1));
  }

  #sharingTrigrams(word: string, limit: number): string[] {
    const shared = new Map<string, number>();
    for (const trigram of trigrams(word)) {
      for (const holder of this.#byTrigram.get(trigram) ?? []) {
        if (Math.abs(holder.length - word.length) <= limit) shared.set(holder, (shared.get(holder) ?? 0) + 1);
      }
    }
    return [...shared]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, COMPARED)
      .map(([holder]) => holder);
  }
}

function trigrams(word: string): Set<string> {
  const padded = `^${word}$`;
  const found = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) found.add(padded.slice(i, i + 3));
  return found;
}
