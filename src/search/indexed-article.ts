import type { ArticleId } from '../text/article.ts';
import type { SentenceVectors } from '../meaning/sentence-vectors.ts';
import type { ArticleWords } from './article-words.ts';

/** An article's words, sentence by sentence and paragraph by paragraph: typed arrays over one buffer. */
export type IndexedArticle = {
  readonly article: ArticleId;
  /** Grows with each article that is added. */
  readonly order: number;
  /** The number of its title among the index's blocks; its paragraphs have the ones that follow. */
  readonly titleBlock: number;
  /** How many blocks are set apart for it. */
  readonly blocks: number;
  /** How many sentences there are. */
  readonly count: number;
  /** The vocabulary's numbers of all words; sentence i has those from `offsets[i]` to `offsets[i + 1]`. */
  readonly words: Uint32Array;
  readonly offsets: Uint32Array;
  /** For each sentence its paragraph, from 0; paragraph p has the sentences from `openings[p]` to `openings[p + 1]`. */
  readonly paragraphs: Uint32Array;
  readonly openings: Uint32Array;
  /** The terms of the title that carry content, each once. */
  readonly titleTerms: Uint32Array;
  /** What its sentences mean, where that is known. */
  readonly vectors: SentenceVectors | undefined;
};

/** Lays out an article's words; `numbers`: the vocabulary's number of each different one, `titleTerms` those of its title's terms. */
export function layOut(
  { words, offsets, openings }: ArticleWords,
  numbers: Uint32Array,
  titleTerms: readonly number[],
): Omit<IndexedArticle, 'article' | 'order' | 'titleBlock' | 'blocks' | 'vectors'> {
  const count = offsets.length - 1;
  // A buffer each would weigh more than its content.
  const buffer = new Uint32Array(words.length + offsets.length + count + openings.length + titleTerms.length);
  let at = 0;
  const take = (length: number): Uint32Array => buffer.subarray(at, (at += length));
  const own = take(words.length);
  for (let i = 0; i < words.length; i++) own[i] = numbers[words[i] ?? 0] ?? 0;
  const laid = {
    count,
    words: own,
    offsets: take(offsets.length),
    paragraphs: take(count),
    openings: take(openings.length),
    titleTerms: take(titleTerms.length),
  };
  laid.offsets.set(offsets);
  for (let paragraph = 0; paragraph + 1 < openings.length; paragraph++)
    laid.paragraphs.fill(paragraph, openings[paragraph], openings[paragraph + 1]);
  laid.openings.set(openings);
  laid.titleTerms.set(titleTerms);
  return laid;
}

/** Words of a sentence. */
export function sentenceLength({ offsets }: IndexedArticle, sentence: number): number {
  return (offsets[sentence + 1] ?? 0) - (offsets[sentence] ?? 0);
}

/** Words of a paragraph. */
export function paragraphLength({ openings, offsets }: IndexedArticle, paragraph: number): number {
  return (offsets[openings[paragraph + 1] ?? 0] ?? 0) - (offsets[openings[paragraph] ?? 0] ?? 0);
}

/** How many paragraphs there are. */
export function paragraphCount({ openings }: IndexedArticle): number {
  return openings.length - 1;
}

/** The words of a sentence, by their numbers, in order. */
export function wordsOfSentence({ words, offsets }: IndexedArticle, sentence: number): Uint32Array {
  return words.subarray(offsets[sentence] ?? 0, offsets[sentence + 1] ?? 0);
}
