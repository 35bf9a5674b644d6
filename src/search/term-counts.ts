import { SATURATION, USUAL_PARAGRAPH, USUAL_SENTENCE, saturate } from './bm25.ts';
import { type IndexedArticle, paragraphCount, paragraphLength, sentenceLength } from './indexed-article.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a paragraph has of a term. */
export type TermCount = {
  /** How often the paragraph holds it, and how many of its sentences do. */
  count: number;
  sentences: number;
  /** The most that the term's count can do for one of the sentences, and for the paragraph: shares of SATURATION, 0..1. */
  inSentence: number;
  inParagraph: number;
};

/** For each paragraph of an article, the terms that carry content with what it has of them. */
export function* termCounts(
  article: IndexedArticle,
  vocabulary: Vocabulary,
): Generator<ReadonlyMap<number, Readonly<TermCount>>> {
  const inSentence = new Map<number, number>();
  for (let paragraph = 0; paragraph < paragraphCount(article); paragraph++) {
    const terms = new Map<number, TermCount>();
    const end = article.openings[paragraph + 1] ?? 0;
    for (let sentence = article.openings[paragraph] ?? 0; sentence < end; sentence++) {
      countSentence(article, sentence, vocabulary, inSentence);
      const length = sentenceLength(article, sentence);
      for (const [term, count] of inSentence) addTo(terms, term, count, length);
    }
    const length = paragraphLength(article, paragraph);
    for (const each of terms.values()) {
      each.inParagraph = saturate(each.count, length, USUAL_PARAGRAPH) / SATURATION;
    }
    yield terms;
  }
}

function countSentence(
  { words, offsets }: IndexedArticle,
  sentence: number,
  vocabulary: Vocabulary,
  into: Map<number, number>,
): void {
  into.clear();
  const end = offsets[sentence + 1] ?? 0;
  for (let i = offsets[sentence] ?? 0; i < end; i++) {
    const word = words[i] ?? 0;
    if (!vocabulary.isContent(word)) continue;
    const term = vocabulary.termOf(word);
    into.set(term, (into.get(term) ?? 0) + 1);
  }
}

function addTo(terms: Map<number, TermCount>, term: number, count: number, length: number): void {
  const share = saturate(count, length, USUAL_SENTENCE) / SATURATION;
  const known = terms.get(term);
  if (!known) {
    terms.set(term, { count, sentences: 1, inSentence: share, inParagraph: 0 });
    return;
  }
  known.count += count;
  known.sentences++;
  known.inSentence = Math.max(known.inSentence, share);
}
