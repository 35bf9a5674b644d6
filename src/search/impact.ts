import { SATURATION, USUAL_PARAGRAPH, USUAL_SENTENCE, saturate } from './bm25.ts';
import {
  type IndexedArticle,
  countOf,
  paragraphLength,
  sentenceLength,
  sentenceOf,
} from './indexed-article.ts';

const BITS = 6;
const MOST = (1 << BITS) - 1;
/** Bits of both together. */
export const IMPACT_BITS = 2 * BITS;

/**
 * The most that a term can do for any sentence of an article: the highest saturation of a sentence's count of it, and of a
 * paragraph's, each as a share of SATURATION in six bits, rounded up. After the block-max index (Ding and Suel, 2011), with the
 * article for a block.
 */
export function impactOf(article: IndexedArticle, postings: Uint32Array): number {
  let sentenceMost = 0;
  let paragraphMost = 0;
  let paragraph = -1;
  let inParagraph = 0;
  for (const posting of postings) {
    const sentence = sentenceOf(posting);
    const count = countOf(posting);
    sentenceMost = Math.max(sentenceMost, saturate(count, sentenceLength(article, sentence), USUAL_SENTENCE));
    const holder = article.paragraphs[sentence] ?? 0;
    inParagraph = holder === paragraph ? inParagraph + count : count;
    paragraph = holder;
    const saturation = saturate(inParagraph, paragraphLength(article, paragraph), USUAL_PARAGRAPH);
    paragraphMost = Math.max(paragraphMost, saturation);
  }
  return rounded(sentenceMost) | (rounded(paragraphMost) << BITS);
}

/** The share of SATURATION (0..1) that no sentence exceeds. */
export function sentenceImpact(impact: number): number {
  return (impact & MOST) / MOST;
}

/** The share of SATURATION (0..1) that no paragraph exceeds. */
export function paragraphImpact(impact: number): number {
  return ((impact >>> BITS) & MOST) / MOST;
}

function rounded(saturation: number): number {
  return Math.ceil((saturation / SATURATION) * MOST);
}
