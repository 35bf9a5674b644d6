import { SATURATION, USUAL_PARAGRAPH, USUAL_SENTENCE, saturate } from './bm25.ts';
import {
  type IndexedArticle,
  countOf,
  paragraphLength,
  postingsOf,
  sentenceLength,
  sentenceOf,
} from './indexed-article.ts';
import type { Query, QueryTerm } from './query.ts';
import type { Rarities, Rarity } from './rarity.ts';
import { type PostingSignals, postingScore } from './signals.ts';

/**
 * Finds the sentences of one article after another that hold a word of a query, and what the postings say for them. Its working
 * memory is made once for a query and grows with the longest article.
 */
export class ArticleMatcher {
  readonly #query: Query;
  readonly #rarities: Rarities;
  readonly #isPooled: boolean;
  /** What a BM25 sum is divided by to be a share of the most it could be. */
  readonly #mostMatch: number;
  readonly #mostParagraphMatch: number;
  #article: IndexedArticle | undefined;
  #articleWeight = 0;
  /** Sentences that hold a word of the query, each once. */
  #sentences: number[] = [];
  #paragraphs: number[] = [];
  /** By sentence, then by paragraph: the BM25 sum, the weight of the terms it holds, the count of the term being added. */
  #match = new Float64Array(0);
  #weight = new Float64Array(0);
  #count = new Float64Array(0);
  /** The sentences, then the paragraphs, that hold the term being added. */
  #holding = new Uint32Array(0);
  #paragraphMatch = new Float64Array(0);
  #paragraphWeight = new Float64Array(0);
  #paragraphCount = new Float64Array(0);

  /** `isPooled`: several articles are searched, so that which one holds most of the query says something. */
  constructor(query: Query, rarities: Rarities, isPooled: boolean) {
    this.#query = query;
    this.#rarities = rarities;
    this.#isPooled = isPooled;
    this.#mostMatch = SATURATION * rarities.total.sentence;
    this.#mostParagraphMatch = SATURATION * rarities.total.paragraph;
  }

  /** Turns to an article, and gives its sentences that hold a word of the query, in no order. */
  matchesIn(article: IndexedArticle): readonly number[] {
    this.#clear();
    this.#article = article;
    if (article.count > this.#match.length) this.#makeRoom(article.count);
    for (const [i, term] of this.#query.terms.entries()) {
      const rarity = this.#rarities.terms[i];
      if (rarity) this.#addTerm(article, term, rarity);
    }
    return this.#sentences;
  }

  /** `postingScore` of what the postings say for a sentence of the article turned to last. */
  scoreOf(sentence: number): number {
    return postingScore(this.signalsOf(sentence));
  }

  /** What the postings say for a sentence of the article turned to last. */
  signalsOf(sentence: number): PostingSignals {
    const article = this.#article;
    const paragraph = article?.paragraphs[sentence] ?? 0;
    const { total } = this.#rarities;
    const matchOf = (neighbour: number): number =>
      article?.paragraphs[neighbour] === paragraph ? (this.#match[neighbour] ?? 0) / this.#mostMatch : 0;
    return {
      sentence: matchOf(sentence),
      paragraph: (this.#paragraphMatch[paragraph] ?? 0) / this.#mostParagraphMatch,
      coverage: (this.#weight[sentence] ?? 0) / total.sentence,
      context: (this.#paragraphWeight[paragraph] ?? 0) / total.paragraph,
      article: this.#isPooled ? this.#articleWeight / total.article : 0,
      before: matchOf(sentence - 1),
      after: matchOf(sentence + 1),
      brevity: brevity(article ? sentenceLength(article, sentence) : 0),
    };
  }

  #addTerm(article: IndexedArticle, { variants }: QueryTerm, rarity: Rarity): void {
    let holding = 0;
    let isInTitle = false;
    for (const { id, similarity } of variants) {
      isInTitle ||= article.titleTerms.includes(id);
      for (const posting of postingsOf(article, id)) {
        const sentence = sentenceOf(posting);
        const count = this.#count[sentence] ?? 0;
        if (count === 0) this.#holding[holding++] = sentence;
        this.#count[sentence] = count + countOf(posting) * similarity;
      }
    }
    if (isInTitle || holding > 0) this.#articleWeight += rarity.article;
    let paragraphs = 0;
    for (let i = 0; i < holding; i++) {
      const sentence = this.#holding[i] ?? 0;
      const count = this.#count[sentence] ?? 0;
      this.#count[sentence] = 0;
      if (this.#weight[sentence] === 0) this.#sentences.push(sentence);
      this.#add(sentence, count, sentenceLength(article, sentence), rarity.sentence);
      const paragraph = article.paragraphs[sentence] ?? 0;
      const inParagraph = this.#paragraphCount[paragraph] ?? 0;
      if (inParagraph === 0) this.#holding[paragraphs++] = paragraph;
      this.#paragraphCount[paragraph] = inParagraph + count;
    }
    for (let i = 0; i < paragraphs; i++)
      this.#addToParagraph(article, this.#holding[i] ?? 0, rarity.paragraph);
  }

  #add(sentence: number, count: number, length: number, rarity: number): void {
    const match = rarity * saturate(count, length, USUAL_SENTENCE);
    this.#match[sentence] = (this.#match[sentence] ?? 0) + match;
    this.#weight[sentence] = (this.#weight[sentence] ?? 0) + rarity * Math.min(1, count);
  }

  #addToParagraph(article: IndexedArticle, paragraph: number, rarity: number): void {
    const count = this.#paragraphCount[paragraph] ?? 0;
    this.#paragraphCount[paragraph] = 0;
    if (this.#paragraphWeight[paragraph] === 0) this.#paragraphs.push(paragraph);
    const saturation = saturate(count, paragraphLength(article, paragraph), USUAL_PARAGRAPH);
    this.#paragraphMatch[paragraph] = (this.#paragraphMatch[paragraph] ?? 0) + rarity * saturation;
    this.#paragraphWeight[paragraph] = (this.#paragraphWeight[paragraph] ?? 0) + rarity * Math.min(1, count);
  }

  #clear(): void {
    for (const sentence of this.#sentences) {
      this.#match[sentence] = 0;
      this.#weight[sentence] = 0;
    }
    for (const paragraph of this.#paragraphs) {
      this.#paragraphMatch[paragraph] = 0;
      this.#paragraphWeight[paragraph] = 0;
    }
    this.#sentences = [];
    this.#paragraphs = [];
    this.#articleWeight = 0;
  }

  /** An article has no more paragraphs than sentences. Called with nothing in the working memory. */
  #makeRoom(sentences: number): void {
    const numbers = (): Float64Array<ArrayBuffer> => new Float64Array(sentences);
    this.#match = numbers();
    this.#weight = numbers();
    this.#count = numbers();
    this.#holding = new Uint32Array(sentences);
    this.#paragraphMatch = numbers();
    this.#paragraphWeight = numbers();
    this.#paragraphCount = numbers();
  }
}

/** 1 for a sentence without words, one half for one of usual length. */
export function brevity(length: number): number {
  return USUAL_SENTENCE / (USUAL_SENTENCE + length);
}
