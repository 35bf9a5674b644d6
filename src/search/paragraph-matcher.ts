import { SATURATION, USUAL_PARAGRAPH, USUAL_SENTENCE, saturate } from './bm25.ts';
import { type IndexedArticle, paragraphLength, sentenceLength } from './indexed-article.ts';
import { type Query, variantsOf } from './query.ts';
import type { Rarities } from './rarity.ts';
import type { SentenceIndex } from './sentence-index.ts';
import type { MatchSignals } from './signals.ts';
import { TermTable } from './term-table.ts';

/** A term of the query by its place, and how surely a word stands for it. */
type Target = { readonly term: number; readonly similarity: number };

/**
 * Finds the sentences of one paragraph after another that hold a word of a query, and what that says for them. Its working memory is
 * made once for a query and grows with the longest paragraph.
 */
export class ParagraphMatcher {
  readonly #rarities: Rarities;
  readonly #table: TermTable;
  readonly #targets: readonly (readonly Target[])[];
  /** By term of the query: its count in the sentence, and in the paragraph, that is being read. */
  readonly #count: Float64Array;
  readonly #paragraphCount: Float64Array;
  /** Terms that the sentence, and the paragraph, holds. */
  readonly #held: number[] = [];
  readonly #paragraphHeld: number[] = [];
  /** Sentences that hold a word of the query; in the same order their lengths, BM25 sums and the weights of the terms they hold. */
  readonly #sentences: number[] = [];
  readonly #lengths: number[] = [];
  readonly #matches: number[] = [];
  readonly #weights: number[] = [];
  #paragraphMatch = 0;
  #paragraphWeight = 0;

  constructor(index: SentenceIndex, query: Query, rarities: Rarities) {
    this.#rarities = rarities;
    const variants = variantsOf(query);
    this.#table = new TermTable(index, variants);
    this.#targets = variants.map((id) =>
      query.terms.flatMap(({ variants: all }, term) =>
        all.filter((variant) => variant.id === id).map(({ similarity }) => ({ term, similarity })),
      ),
    );
    this.#count = new Float64Array(query.terms.length);
    this.#paragraphCount = new Float64Array(query.terms.length);
  }

  /** Turns to a paragraph (from 0) of an article, and gives its sentences that hold a word of the query, in order, until the next one. */
  matchesIn(article: IndexedArticle, paragraph: number): readonly number[] {
    // The arrays are used again and again: to make new ones for each paragraph takes as long as to fill them.
    this.#sentences.length = 0;
    this.#lengths.length = 0;
    this.#matches.length = 0;
    this.#weights.length = 0;
    const end = article.openings[paragraph + 1] ?? 0;
    for (let sentence = article.openings[paragraph] ?? 0; sentence < end; sentence++) {
      this.#read(article, sentence);
    }
    this.#weighParagraph(paragraphLength(article, paragraph));
    return this.#sentences;
  }

  /** What is said for the `i`-th of the sentences found last; `article`: the share of the query that its article holds. */
  signalsOf(i: number, article: number): MatchSignals {
    const { total } = this.#rarities;
    return {
      sentence: (this.#matches[i] ?? 0) / (SATURATION * total.sentence),
      paragraph: this.#paragraphMatch / (SATURATION * total.paragraph),
      coverage: (this.#weights[i] ?? 0) / total.sentence,
      context: this.#paragraphWeight / total.paragraph,
      article,
      brevity: brevity(this.#lengths[i] ?? 0),
    };
  }

  #read(article: IndexedArticle, sentence: number): void {
    const { words, offsets } = article;
    const end = offsets[sentence + 1] ?? 0;
    for (let i = offsets[sentence] ?? 0; i < end; i++) {
      const place = this.#table.placeOf(words[i] ?? 0);
      if (place >= 0) this.#hold(place);
    }
    if (this.#held.length > 0) this.#weigh(sentence, sentenceLength(article, sentence));
  }

  #hold(place: number): void {
    for (const { term, similarity } of this.#targets[place] ?? []) {
      const count = this.#count[term] ?? 0;
      if (count === 0) this.#held.push(term);
      this.#count[term] = count + similarity;
    }
  }

  #weigh(sentence: number, length: number): void {
    let match = 0;
    let weight = 0;
    for (const term of this.#held) {
      const count = this.#count[term] ?? 0;
      const rarity = this.#rarities.terms[term]?.sentence ?? 0;
      match += rarity * saturate(count, length, USUAL_SENTENCE);
      weight += rarity * Math.min(1, count);
      const inParagraph = this.#paragraphCount[term] ?? 0;
      if (inParagraph === 0) this.#paragraphHeld.push(term);
      this.#paragraphCount[term] = inParagraph + count;
      this.#count[term] = 0;
    }
    this.#held.length = 0;
    this.#sentences.push(sentence);
    this.#lengths.push(length);
    this.#matches.push(match);
    this.#weights.push(weight);
  }

  #weighParagraph(length: number): void {
    this.#paragraphMatch = 0;
    this.#paragraphWeight = 0;
    for (const term of this.#paragraphHeld) {
      const count = this.#paragraphCount[term] ?? 0;
      const rarity = this.#rarities.terms[term]?.paragraph ?? 0;
      this.#paragraphMatch += rarity * saturate(count, length, USUAL_PARAGRAPH);
      this.#paragraphWeight += rarity * Math.min(1, count);
      this.#paragraphCount[term] = 0;
    }
    this.#paragraphHeld.length = 0;
  }
}

/** 1 for a sentence without words, one half for one of usual length. */
export function brevity(length: number): number {
  return USUAL_SENTENCE / (USUAL_SENTENCE + length);
}
