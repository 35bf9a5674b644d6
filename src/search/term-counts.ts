import { SATURATION, USUAL_PARAGRAPH, USUAL_SENTENCE, saturate } from './bm25.ts';
import { type IndexedArticle, paragraphCount, paragraphLength, sentenceLength } from './indexed-article.ts';
import { grown } from './number-lists.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Is told what a paragraph (from 0) has of a term that carries content: how many of its sentences hold it, and the most that the term's
 * count can do for one of the sentences, and for the paragraph: shares of SATURATION, 0..1.
 */
export type VisitTerm = (
  paragraph: number,
  term: number,
  sentences: number,
  inSentence: number,
  inParagraph: number,
) => void;

/**
 * Counts the terms of articles, one after another. Its working memory, a few numbers for each term, is kept: a map for each
 * paragraph took most of the time of adding an article.
 */
export class TermCounter {
  /** By term, 0 but for those of the sentence and of the paragraph that are being read. */
  #inSentence = new Uint32Array(0);
  #inParagraph = new Uint32Array(0);
  #sentences = new Uint32Array(0);
  #most = new Float64Array(0);
  readonly #sentenceTerms: number[] = [];
  readonly #paragraphTerms: number[] = [];

  /** Visits each term of each paragraph; `terms`: all terms are numbered below this. */
  count(article: IndexedArticle, vocabulary: Vocabulary, terms: number, visit: VisitTerm): void {
    if (terms > this.#most.length) this.#makeRoom(terms);
    for (let paragraph = 0; paragraph < paragraphCount(article); paragraph++) {
      const end = article.openings[paragraph + 1] ?? 0;
      for (let sentence = article.openings[paragraph] ?? 0; sentence < end; sentence++)
        this.#countSentence(article, sentence, vocabulary);
      const length = paragraphLength(article, paragraph);
      for (const term of this.#paragraphTerms) {
        const share = saturate(this.#inParagraph[term] ?? 0, length, USUAL_PARAGRAPH) / SATURATION;
        visit(paragraph, term, this.#sentences[term] ?? 0, this.#most[term] ?? 0, share);
        this.#inParagraph[term] = 0;
        this.#sentences[term] = 0;
        this.#most[term] = 0;
      }
      this.#paragraphTerms.length = 0;
    }
  }

  #countSentence(article: IndexedArticle, sentence: number, vocabulary: Vocabulary): void {
    const { words, offsets } = article;
    const end = offsets[sentence + 1] ?? 0;
    for (let i = offsets[sentence] ?? 0; i < end; i++) {
      const word = words[i] ?? 0;
      if (!vocabulary.isContent(word)) continue;
      const term = vocabulary.termOf(word);
      const known = this.#inSentence[term] ?? 0;
      if (known === 0) this.#sentenceTerms.push(term);
      this.#inSentence[term] = known + 1;
    }
    const length = sentenceLength(article, sentence);
    for (const term of this.#sentenceTerms) {
      const count = this.#inSentence[term] ?? 0;
      const share = saturate(count, length, USUAL_SENTENCE) / SATURATION;
      const sentences = this.#sentences[term] ?? 0;
      if (sentences === 0) this.#paragraphTerms.push(term);
      this.#sentences[term] = sentences + 1;
      this.#inParagraph[term] = (this.#inParagraph[term] ?? 0) + count;
      if (share > (this.#most[term] ?? 0)) this.#most[term] = share;
      this.#inSentence[term] = 0;
    }
    this.#sentenceTerms.length = 0;
  }

  #makeRoom(terms: number): void {
    // Nothing is kept between articles.
    this.#inSentence = grown(new Uint32Array(0), terms);
    this.#inParagraph = grown(new Uint32Array(0), terms);
    this.#sentences = grown(new Uint32Array(0), terms);
    this.#most = new Float64Array(this.#sentences.length);
  }
}
