import { SATURATION, inverseFrequency, saturate } from './bm25.ts';
import { type Collection, measure, paragraphLength, sentenceLength } from './collection.ts';
import type { Query, QueryTerm } from './query.ts';
import { type SentenceIndex, type Slot, lowerBound } from './sentence-index.ts';

/** What of a query a unit of text holds: its BM25 sum, and the weight of the terms it holds. */
type Unit = { match: number; weight: number };

/** A sentence that holds a word of the query. */
export type Match = Unit & {
  /** Its number in the whole index. */
  readonly number: number;
  readonly slot: Slot;
  /** Its number in its article, from 0. */
  readonly sentence: number;
};

type Holders = Map<number, { readonly slot: Slot; readonly sentence: number; readonly count: number }>;

/** Every sentence in scope that holds a word of the query, and what its paragraph and article hold. */
export class Matches {
  readonly collection: Collection;
  /** The inverse document frequency of each of the query's terms among the sentences in scope. */
  readonly rarities: number[] = [];
  readonly #sentences = new Map<number, Match>();
  readonly #paragraphs = new Map<number, Unit>();
  readonly #articles = new Map<Slot, number>();
  readonly #isPooled: boolean;
  #mass = 0;
  #paragraphMass = 0;
  #articleMass = 0;

  constructor(index: SentenceIndex, query: Query, slots: readonly Slot[]) {
    this.collection = measure(slots);
    this.#isPooled = slots.length > 1;
    for (const term of query.terms) this.#add(index, term, slots);
  }

  sentences(): readonly Match[] {
    return [...this.#sentences.values()];
  }

  /** The sum of `rarities`. */
  get mass(): number {
    return this.#mass;
  }

  /** BM25 of a sentence, as a share of the most it could be. */
  sentence({ match }: Unit): number {
    return match / (this.#mass * SATURATION);
  }

  /** BM25 of the sentence `step` after another in its paragraph; 0 where there is none or it holds nothing. */
  neighbour({ number, slot, sentence }: Match, step: number): number {
    if (slot.paragraphs[sentence + step] !== slot.paragraphs[sentence]) return 0;
    const next = this.#sentences.get(number + step);
    return next ? this.sentence(next) : 0;
  }

  /** BM25 of a sentence's paragraph as a share of the most it could be, and the share of the query's weight it holds. */
  paragraph({ slot, sentence }: Match): { readonly match: number; readonly coverage: number } {
    const unit = this.#paragraphs.get(slot.paragraphs[sentence] ?? 0);
    if (!unit) return { match: 0, coverage: 0 };
    return {
      match: unit.match / (this.#paragraphMass * SATURATION),
      coverage: unit.weight / this.#paragraphMass,
    };
  }

  /** The share of the query's weight that an article holds with its title, where several are searched; else 0. */
  article({ slot }: Match): number {
    return this.#isPooled ? (this.#articles.get(slot) ?? 0) / this.#articleMass : 0;
  }

  #add(index: SentenceIndex, term: QueryTerm, slots: readonly Slot[]): void {
    const holders = holdersOf(index, term, slots);
    const rarity = inverseFrequency(holders.size, this.collection.sentences);
    this.rarities.push(rarity);
    this.#mass += rarity;
    const paragraphs = new Map<number, { count: number; readonly length: number }>();
    const articles = new Set(this.#isPooled ? slots.filter((slot) => isInTitle(slot, term)) : []);
    for (const [number, { slot, sentence, count }] of holders) {
      const match = this.#sentences.get(number) ?? { number, slot, sentence, match: 0, weight: 0 };
      match.match += rarity * saturate(count, sentenceLength(slot, sentence), this.collection.meanSentence);
      match.weight += rarity * Math.min(1, count);
      this.#sentences.set(number, match);
      articles.add(slot);
      const key = slot.paragraphs[sentence] ?? 0;
      const paragraph = paragraphs.get(key);
      if (paragraph) paragraph.count += count;
      else paragraphs.set(key, { count, length: paragraphLength(slot, sentence) });
    }
    this.#addParagraphs(paragraphs);
    const articleRarity = inverseFrequency(articles.size, slots.length);
    this.#articleMass += articleRarity;
    for (const slot of articles) this.#articles.set(slot, (this.#articles.get(slot) ?? 0) + articleRarity);
  }

  #addParagraphs(holding: ReadonlyMap<number, { readonly count: number; readonly length: number }>): void {
    const rarity = inverseFrequency(holding.size, this.collection.paragraphs);
    this.#paragraphMass += rarity;
    for (const [key, { count, length }] of holding) {
      const unit = this.#paragraphs.get(key) ?? { match: 0, weight: 0 };
      unit.match += rarity * saturate(count, length, this.collection.meanParagraph);
      unit.weight += rarity * Math.min(1, count);
      this.#paragraphs.set(key, unit);
    }
  }
}

/** The sentences in scope that hold a term, by number; what stands for it less surely counts for less. */
function holdersOf(index: SentenceIndex, { variants }: QueryTerm, slots: readonly Slot[]): Holders {
  const holders: Holders = new Map();
  for (const { id, similarity } of variants) {
    const { sentences, counts } = index.postings(id);
    for (const slot of slots) {
      const end = slot.first + slot.count;
      for (let i = lowerBound(sentences, slot.first); ; i++) {
        const number = sentences[i];
        if (number === undefined || number >= end) break;
        const count = (counts[i] ?? 0) * similarity + (holders.get(number)?.count ?? 0);
        holders.set(number, { slot, sentence: number - slot.first, count });
      }
    }
  }
  return holders;
}

function isInTitle({ titleTerms }: Slot, { variants }: QueryTerm): boolean {
  return variants.some(({ id }) => titleTerms.has(id));
}
