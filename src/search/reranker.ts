import { type Query, variantsOf } from './query.ts';
import type { SentenceIndex } from './sentence-index.ts';
import type { CloserSignals } from './signals.ts';
import { indexTerm } from '../text/tokens.ts';
import { TermTable } from './term-table.ts';
import { areKin } from './stem-prefix-match.ts';

/** A question's words count as gathered where this many words of a sentence hold them. */
const WINDOW = 12;
/** Words by which a sentence refers to what was named before it, and how far from its beginning they are looked for. */
const REFERRING = 'he she it they his her its this these such'.split(' ').map((word) => indexTerm(word));
const OPENING_WORDS = 4;

/** Lays sentences beside a query, one after another. */
export class CloserLook {
  readonly #index: SentenceIndex;
  readonly #query: Query;
  readonly #weights: readonly number[];
  readonly #total: number;
  /** How many different words the question has. */
  readonly #distinct: number;
  readonly #table: TermTable;
  /** By place of a variant: the term of the query that it stands for. */
  readonly #termOf: Int32Array;
  /** The likeliest variant of a term, by its others. */
  readonly #likeliest: ReadonlyMap<number, number>;
  readonly #pairs: readonly Pair[];
  readonly #pairTotal: number;
  readonly #referring: ReadonlySet<number | undefined>;
  /** By term: when it was last counted. */
  readonly #counted: Uint32Array;
  #clock = 0;

  /** `weights`: what each of the query's terms weighs. */
  constructor(index: SentenceIndex, query: Query, weights: readonly number[]) {
    const { terms, words } = query;
    this.#index = index;
    this.#query = query;
    this.#weights = weights;
    this.#total = sum(weights);
    this.#distinct = new Set(words).size;
    const variants = variantsOf(query);
    this.#table = new TermTable(index, variants);
    this.#termOf = Int32Array.from(variants, (id) =>
      terms.findLastIndex((term) => term.variants.some((variant) => variant.id === id)),
    );
    this.#likeliest = new Map(
      terms.flatMap(({ variants: [first, ...others] }) =>
        others.flatMap(({ id }) => (first ? [[id, first.id] as const] : [])),
      ),
    );
    this.#pairs = pairsOf(words, (id) => weights[this.#placeOf(id)] ?? 0);
    this.#pairTotal = sum(this.#pairs.map(({ weight }) => weight));
    this.#referring = new Set(REFERRING.map((term) => index.idOf(term)));
    this.#counted = new Uint32Array(terms.length);
  }

  /** Looks at the terms of a sentence, in order, stop words and all, and of the one before it in its paragraph. */
  at(sentence: Uint32Array, before: Uint32Array): CloserSignals {
    const { smallWords } = this.#query;
    const found = this.#placesOf(sentence);
    this.#clock++;
    this.#weigh(found, 0, found.length);
    const kin = this.#kin(sentence);
    // What the sentence holds is counted already.
    const carried = this.#share(this.#weigh(this.#placesOf(before), 0, before.length));
    const plain = this.#likeliest.size === 0 ? sentence : sentence.map((id) => this.#likeliest.get(id) ?? id);
    return {
      kin,
      phrases: this.#pairTotal === 0 ? 0 : weightStanding(plain, this.#pairs) / this.#pairTotal,
      gathered: this.#share(this.#mostGathered(found)),
      carried,
      referring: sentence.subarray(0, OPENING_WORDS).some((id) => this.#referring.has(id)) ? carried : 0,
      small: smallWords.filter((id) => sentence.includes(id)).length / Math.max(1, this.#distinct),
    };
  }

  /** For each word the term of the query that it stands for, or -1. */
  #placesOf(words: Uint32Array): Int32Array {
    const places = new Int32Array(words.length);
    for (let i = 0; i < words.length; i++) places[i] = this.#placeOf(words[i] ?? 0);
    return places;
  }

  #placeOf(id: number): number {
    return this.#termOf[this.#table.placeOfTerm(id)] ?? -1;
  }

  /** The weight of the terms found from one place to another that were not counted since the clock last moved. */
  #weigh(found: Int32Array, from: number, to: number): number {
    let weight = 0;
    for (let i = from; i < to; i++) {
      const place = found[i] ?? -1;
      if (place < 0 || this.#counted[place] === this.#clock) continue;
      this.#counted[place] = this.#clock;
      weight += this.#weights[place] ?? 0;
    }
    return weight;
  }

  /** The share of the query that was not counted, but that a word of a sentence resembles. */
  #kin(sentence: Uint32Array): number {
    const missing = this.#query.terms.flatMap(({ term }, i) =>
      this.#counted[i] === this.#clock ? [] : [{ term, weight: this.#weights[i] ?? 0 }],
    );
    let weight = 0;
    for (const id of sentence) {
      if (missing.length === 0) break;
      const word = this.#index.termOf(id);
      const kin = missing.findIndex(({ term }) => areKin(term, word));
      if (kin >= 0) weight += missing.splice(kin, 1)[0]?.weight ?? 0;
    }
    return this.#share(weight);
  }

  /** The most that `WINDOW` neighbouring words hold. */
  #mostGathered(found: Int32Array): number {
    let most = 0;
    for (let from = 0; from < found.length; from++) {
      if ((found[from] ?? -1) < 0) continue;
      this.#clock++;
      most = Math.max(most, this.#weigh(found, from, Math.min(found.length, from + WINDOW)));
    }
    return most;
  }

  #share(weight: number): number {
    return this.#total === 0 ? 0 : Math.min(1, weight / this.#total);
  }
}

/** Two neighbouring words of a question, as terms, and the weight of both. */
type Pair = { readonly first: number; readonly second: number; readonly weight: number };

/** A question's pairs of neighbouring words of which one at least has a weight, each once. */
function pairsOf(words: readonly number[], weightOf: (id: number) => number): Pair[] {
  const pairs: Pair[] = [];
  for (const [i, second] of words.entries()) {
    const first = words[i - 1];
    if (first === undefined || pairs.some((pair) => pair.first === first && pair.second === second)) continue;
    const weight = weightOf(first) + weightOf(second);
    if (weight > 0) pairs.push({ first, second, weight });
  }
  return pairs;
}

/** The weight of the pairs that stand side by side in a sentence. */
function weightStanding(sentence: Uint32Array, pairs: readonly Pair[]): number {
  let weight = 0;
  for (const pair of pairs) if (standsIn(sentence, pair)) weight += pair.weight;
  return weight;
}

function standsIn(sentence: Uint32Array, { first, second }: Pair): boolean {
  for (let i = sentence.indexOf(first); i >= 0; i = sentence.indexOf(first, i + 1)) {
    if (sentence[i + 1] === second) return true;
  }
  return false;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
