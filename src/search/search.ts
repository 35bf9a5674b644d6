import type { ArticleId } from '../article/article.ts';
import type { Query } from './query.ts';
import { type SentenceIndex, type Slot, lowerBound } from './sentence-index.ts';
import { type Signals, score } from './signals.ts';

/** A sentence found: the `sentence`-th (from 0) of the article's sentences, with what speaks for it. */
export type Hit = {
  readonly article: ArticleId;
  readonly sentence: number;
  readonly signals: Signals;
  readonly score: number;
};

/** Whether a sentence holds the kind of answer that is asked for, 0..1. */
export type Expectation = (article: ArticleId, sentence: number) => number;

/** Okapi BM25's usual saturation and length normalisation (Robertson and Zaragoza, 2009). */
const K1 = 1.2;
const B = 0.75;
/** How many of the best by word match alone are looked at more closely. */
const RERANKED = 60;
/** Neighbouring words of the question count as close within this many words of a sentence. */
const CLOSE = 4;

type Found = {
  readonly slot: Slot;
  readonly sentence: number;
  match: number;
  weight: number;
};
type Unit = { match: number; weight: number };

/** Okapi's inverse document frequency, never negative. */
function idf(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
}

function saturate(count: number, length: number, mean: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / mean));
}

/**
 * Ranks the sentences of the articles in scope (null: all) that share a word with the query, best first, at most
 * `limit`. Equal scores keep the order of the text.
 */
export function search(
  index: SentenceIndex,
  query: Query,
  scope: readonly ArticleId[] | null,
  limit: number,
  expectation?: Expectation,
): Hit[] {
  const slots = index.slots(scope);
  const collection = measure(slots);
  const found = new Map<number, Found>();
  const paragraphs = new Map<number, Unit>();
  const articles = new Map<Slot, number>();
  let mass = 0;
  let paragraphMass = 0;
  let articleMass = 0;

  for (const { variants } of query.terms) {
    const holders = new Map<number, { slot: Slot; count: number }>();
    const holdingArticles = new Set<Slot>();
    for (const { id, similarity } of variants) {
      collect(index, id, similarity, slots, holders);
      for (const slot of slots.length > 1 ? slots : [])
        if (slot.titleTerms.has(id)) holdingArticles.add(slot);
    }
    const rarity = idf(holders.size, collection.sentences);
    mass += rarity;
    const holdingParagraphs = new Map<number, { count: number; length: number }>();
    for (const [number, { slot, count }] of holders) {
      const sentence = number - slot.first;
      const entry = found.get(number) ?? { slot, sentence, match: 0, weight: 0 };
      entry.match += rarity * saturate(count, lengthOf(slot, sentence), collection.meanSentence);
      entry.weight += rarity * Math.min(1, count);
      found.set(number, entry);
      holdingArticles.add(slot);
      const key = slot.paragraphs[sentence] ?? 0;
      const paragraph = holdingParagraphs.get(key);
      if (paragraph) paragraph.count += count;
      else holdingParagraphs.set(key, { count, length: paragraphLength(slot, sentence) });
    }
    const paragraphRarity = idf(holdingParagraphs.size, collection.paragraphs);
    paragraphMass += paragraphRarity;
    for (const [key, { count, length }] of holdingParagraphs) {
      const unit = paragraphs.get(key) ?? { match: 0, weight: 0 };
      unit.match += paragraphRarity * saturate(count, length, collection.meanParagraph);
      unit.weight += paragraphRarity * Math.min(1, count);
      paragraphs.set(key, unit);
    }
    const articleRarity = idf(holdingArticles.size, slots.length);
    articleMass += articleRarity;
    for (const slot of holdingArticles) articles.set(slot, (articles.get(slot) ?? 0) + articleRarity);
  }
  if (mass === 0) return [];

  const most = mass * (K1 + 1);
  const first = [...found].map(([number, entry]) => {
    const paragraph = paragraphs.get(entry.slot.paragraphs[entry.sentence] ?? 0);
    const signals: Signals = {
      sentence: entry.match / most,
      paragraph: (paragraph?.match ?? 0) / (paragraphMass * (K1 + 1)),
      coverage: entry.weight / mass,
      context: (paragraph?.weight ?? 0) / paragraphMass,
      article: slots.length > 1 ? (articles.get(entry.slot) ?? 0) / articleMass : 0,
      neighbours: neighbours(found, number, entry) / most,
      closeness: 0,
      expected: 0,
      brevity: collection.meanSentence / (collection.meanSentence + lengthOf(entry.slot, entry.sentence)),
    };
    return { number, entry, signals, score: score(signals) };
  });
  return first
    .toSorted((a, b) => b.score - a.score || a.number - b.number)
    .slice(0, Math.max(limit, RERANKED))
    .map(({ number, entry, signals }) => {
      const closer: Signals = {
        ...signals,
        closeness: closeness(query, entry.slot, entry.sentence),
        expected: expectation?.(entry.slot.article, entry.sentence) ?? 0,
      };
      const { article } = entry.slot;
      const hit: Hit = { article, sentence: entry.sentence, signals: closer, score: score(closer) };
      return { number, hit };
    })
    .toSorted((a, b) => b.hit.score - a.hit.score || a.number - b.number)
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function measure(slots: readonly Slot[]): {
  sentences: number;
  paragraphs: number;
  meanSentence: number;
  meanParagraph: number;
} {
  let sentences = 0;
  let words = 0;
  let paragraphs = 0;
  for (const slot of slots) {
    sentences += slot.count;
    words += slot.terms.length;
    const last = slot.paragraphs[slot.count - 1];
    const firstParagraph = slot.paragraphs[0];
    if (last !== undefined && firstParagraph !== undefined) paragraphs += last - firstParagraph + 1;
  }
  return {
    sentences,
    paragraphs,
    meanSentence: Math.max(1, words / Math.max(1, sentences)),
    meanParagraph: Math.max(1, words / Math.max(1, paragraphs)),
  };
}

/** Adds the sentences in scope that hold a term, counted with its similarity to the question's word. */
function collect(
  index: SentenceIndex,
  id: number,
  similarity: number,
  slots: readonly Slot[],
  into: Map<number, { slot: Slot; count: number }>,
): void {
  const { sentences, counts } = index.postings(id);
  for (const slot of slots) {
    const end = slot.first + slot.count;
    for (let i = lowerBound(sentences, slot.first); ; i++) {
      const number = sentences[i];
      if (number === undefined || number >= end) break;
      const count = (counts[i] ?? 0) * similarity + (into.get(number)?.count ?? 0);
      into.set(number, { slot, count });
    }
  }
}

function lengthOf(slot: Slot, sentence: number): number {
  return (slot.offsets[sentence + 1] ?? 0) - (slot.offsets[sentence] ?? 0);
}

function paragraphLength(slot: Slot, sentence: number): number {
  const paragraph = slot.paragraphs[sentence];
  let from = sentence;
  let to = sentence;
  while (from > 0 && slot.paragraphs[from - 1] === paragraph) from--;
  while (to < slot.count && slot.paragraphs[to] === paragraph) to++;
  return (slot.offsets[to] ?? 0) - (slot.offsets[from] ?? 0);
}

function neighbours(found: ReadonlyMap<number, Found>, number: number, { slot, sentence }: Found): number {
  const paragraph = slot.paragraphs[sentence];
  let sum = 0;
  for (const step of [-1, 1]) {
    if (slot.paragraphs[sentence + step] === paragraph) sum += found.get(number + step)?.match ?? 0;
  }
  return sum / 2;
}

/** The share of the query's pairs of neighbouring terms that stand close together in the sentence, in order. */
function closeness(query: Query, slot: Slot, sentence: number): number {
  if (query.terms.length < 2) return 0;
  const places = query.terms.map(() => [] as number[]);
  const from = slot.offsets[sentence] ?? 0;
  const to = slot.offsets[sentence + 1] ?? 0;
  for (let i = from; i < to; i++) {
    for (const [k, { variants }] of query.terms.entries()) {
      if (variants.some(({ id }) => id === slot.terms[i])) places[k]?.push(i);
    }
  }
  let close = 0;
  for (let k = 0; k + 1 < places.length; k++) {
    const next = places[k + 1] ?? [];
    if (places[k]?.some((a) => next.some((b) => b > a && b - a <= CLOSE))) close++;
  }
  return close / (query.terms.length - 1);
}
