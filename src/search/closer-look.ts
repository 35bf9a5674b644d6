import type { Query } from './query.ts';
import type { SentenceIndex } from './sentence-index.ts';
import type { CloserSignals } from './signals.ts';
import { stem } from './tokens.ts';
import { kinship } from './word-match.ts';

/** A question's words count as gathered where this many words of a sentence hold them. */
const WINDOW = 12;
/** Words by which a sentence refers to what was named before it, and how far from its beginning they are looked for. */
const REFERRING = 'he she it they his her its their this these such'.split(' ');
const OPENING_WORDS = 4;

/** Looks at the terms of a sentence, in order, stop words and all, and of the one before it in its paragraph. */
export type CloserLook = (sentence: Uint32Array, before: Uint32Array) => CloserSignals;

/** Lays sentences beside a query whose terms weigh `weights`. */
export function closerLook(index: SentenceIndex, query: Query, weights: readonly number[]): CloserLook {
  const { terms, words, smallWords } = query;
  const places = new Map(
    terms.flatMap(({ variants }, place) => variants.map(({ id }) => [id, place] as const)),
  );
  const total = sum(weights);
  const distinct = new Set(words).size;
  const share = (found: Iterable<number>): number => {
    let weight = 0;
    for (const place of found) weight += weights[place] ?? 0;
    return total === 0 ? 0 : Math.min(1, weight / total);
  };
  /** The likeliest variant of a term, by its others. */
  const likeliest = new Map(
    terms.flatMap(({ variants: [first, ...others] }) =>
      others.flatMap(({ id }) => (first ? [[id, first.id] as const] : [])),
    ),
  );
  const pairs = pairsOf(words, (id) => weights[places.get(id) ?? -1] ?? 0);
  const pairTotal = sum(pairs.map(({ weight }) => weight));
  const referring = new Set(REFERRING.map((word) => index.idOf(stem(word))));

  return (sentence, before) => {
    const found = Array.from(sentence, (id) => places.get(id) ?? -1);
    const held = new Set(found);
    const carried = share(new Set(Array.from(before, (id) => places.get(id) ?? -1)).difference(held));
    const plain = likeliest.size === 0 ? sentence : sentence.map((id) => likeliest.get(id) ?? id);
    const standing = pairs.filter((pair) => standsIn(plain, pair));
    return {
      kin: kinship(query, weights, sentence, (id) => index.termOf(id)),
      phrases: pairTotal === 0 ? 0 : sum(standing.map(({ weight }) => weight)) / pairTotal,
      gathered: mostGathered(found, share),
      carried,
      referring: sentence.subarray(0, OPENING_WORDS).some((id) => referring.has(id)) ? carried : 0,
      small: smallWords.filter((id) => sentence.includes(id)).length / Math.max(1, distinct),
    };
  };
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

function standsIn(sentence: Uint32Array, { first, second }: Pair): boolean {
  for (let i = sentence.indexOf(first); i >= 0; i = sentence.indexOf(first, i + 1)) {
    if (sentence[i + 1] === second) return true;
  }
  return false;
}

/** The most that `WINDOW` neighbouring words hold. `found`: for each word the term it stands for, or -1. */
function mostGathered(found: readonly number[], share: (found: Iterable<number>) => number): number {
  let most = 0;
  for (const [from, first] of found.entries()) {
    if (first >= 0) most = Math.max(most, share(new Set(found.slice(from, from + WINDOW))));
  }
  return most;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
