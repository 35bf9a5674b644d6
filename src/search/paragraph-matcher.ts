import { SATURATION, USUAL_PARAGRAPH, USUAL_SENTENCE, saturate } from './bm25.ts';
import { type IndexedArticle, paragraphLength } from './indexed-article.ts';
import type { Query } from './query.ts';
import type { Rarities, Rarity } from './idf.ts';
import type { SentenceIndex } from './sentence-index.ts';
import type { MatchSignals } from './signals.ts';
import { TermTable } from './term-table.ts';

/**
 * Finds the sentences of one paragraph after another that hold a word of a query, and what that says for them. Its working memory is
 * made once for a query and grows with the longest paragraph.
 */
export class ParagraphMatcher {
  readonly #table: TermTable;
  /** By place of a variant: the term of the query that it stands for, and how surely. */
  readonly #terms: Uint32Array;
  readonly #similarities: Float64Array;
  readonly #total: Rarity;
  /** By term of the query: its rarities, its count in the sentence, and in the paragraph, that is being read. */
  readonly #sentenceRarity: Float64Array;
  readonly #paragraphRarity: Float64Array;
  readonly #count: Float64Array;
  readonly #paragraphCount: Float64Array;
  /** The first so many hold a word of the query: number in the article, length, BM25 sum, and the weight of the terms held. */
  #found = 0;
  #sentences = new Uint32Array(0);
  #lengths = new Uint32Array(0);
  #matches = new Float64Array(0);
  #weights = new Float64Array(0);
  #paragraphMatch = 0;
  #paragraphWeight = 0;

  constructor(index: SentenceIndex, query: Query, rarities: Rarities) {
    const variants = query.terms.flatMap(({ variants: all }, term) =>
      all.map(({ id, similarity }) => ({ id, similarity, term })),
    );
    this.#table = new TermTable(
      index,
      variants.map(({ id }) => id),
    );
    this.#terms = Uint32Array.from(variants, ({ term }) => term);
    this.#similarities = Float64Array.from(variants, ({ similarity }) => similarity);
    this.#total = rarities.total;
    this.#sentenceRarity = Float64Array.from(rarities.terms, ({ sentence }) => sentence);
    this.#paragraphRarity = Float64Array.from(rarities.terms, ({ paragraph }) => paragraph);
    this.#count = new Float64Array(query.terms.length);
    this.#paragraphCount = new Float64Array(query.terms.length);
  }

  /** Turns to a paragraph (from 0) of an article, and gives the number of its sentences that hold a word of the query. */
  read(article: IndexedArticle, paragraph: number): number {
    const { words, offsets, openings } = article;
    const end = openings[paragraph + 1] ?? 0;
    const first = openings[paragraph] ?? 0;
    if (end - first > this.#sentences.length) this.#makeRoom(end - first);
    this.#found = 0;
    for (let sentence = first; sentence < end; sentence++) {
      const to = offsets[sentence + 1] ?? 0;
      const from = offsets[sentence] ?? 0;
      let held = 0;
      for (let i = from; i < to; i++) {
        const place = this.#table.placeOf(words[i] ?? 0);
        if (place < 0) continue;
        const term = this.#terms[place] ?? 0;
        this.#count[term] = (this.#count[term] ?? 0) + (this.#similarities[place] ?? 0);
        held++;
      }
      if (held > 0) this.#weigh(sentence, to - from);
    }
    if (this.#found > 0) this.#weighParagraph(paragraphLength(article, paragraph));
    return this.#found;
  }

  /** The number in its article of the `i`-th of the sentences found last. */
  sentence(i: number): number {
    return this.#sentences[i] ?? 0;
  }

  /** What is said for the `i`-th of the sentences found last; `article`: the share of the query that its article holds. */
  signals(i: number, article: number): MatchSignals {
    const { sentence, paragraph } = this.#total;
    return {
      sentence: (this.#matches[i] ?? 0) / (SATURATION * sentence),
      paragraph: this.#paragraphMatch / (SATURATION * paragraph),
      coverage: (this.#weights[i] ?? 0) / sentence,
      context: this.#paragraphWeight / paragraph,
      article,
      brevity: brevity(this.#lengths[i] ?? 0),
    };
  }

  #weigh(sentence: number, length: number): void {
    let match = 0;
    let weight = 0;
    for (let term = 0; term < this.#count.length; term++) {
      const count = this.#count[term] ?? 0;
      if (count === 0) continue;
      const rarity = this.#sentenceRarity[term] ?? 0;
      match += rarity * saturate(count, length, USUAL_SENTENCE);
      weight += rarity * Math.min(1, count);
      this.#paragraphCount[term] = (this.#paragraphCount[term] ?? 0) + count;
      this.#count[term] = 0;
    }
    const i = this.#found++;
    this.#sentences[i] = sentence;
    this.#lengths[i] = length;
    this.#matches[i] = match;
    this.#weights[i] = weight;
  }

  #weighParagraph(length: number): void {
    this.#paragraphMatch = 0;
    this.#paragraphWeight = 0;
    for (let term = 0; term < this.#paragraphCount.length; term++) {
      const count = this.#paragraphCount[term] ?? 0;
      if (count === 0) continue;
      const rarity = this.#paragraphRarity[term] ?? 0;
      this.#paragraphMatch += rarity * saturate(count, length, USUAL_PARAGRAPH);
      this.#paragraphWeight += rarity * Math.min(1, count);
      this.#paragraphCount[term] = 0;
    }
  }

  #makeRoom(sentences: number): void {
    this.#sentences = new Uint32Array(2 * sentences);
    this.#lengths = new Uint32Array(2 * sentences);
    this.#matches = new Float64Array(2 * sentences);
    this.#weights = new Float64Array(2 * sentences);
  }
}

/** 1 for a sentence without words, one half for one of usual length. */
export function brevity(length: number): number {
  return USUAL_SENTENCE / (USUAL_SENTENCE + length);
}
