import type { Slot } from './sentence-index.ts';

/** How much text is searched; means are in words and at least 1. */
export type Collection = {
  readonly sentences: number;
  readonly paragraphs: number;
  readonly meanSentence: number;
  readonly meanParagraph: number;
};

/** Measures some articles together. */
export function measure(slots: readonly Slot[]): Collection {
  let sentences = 0;
  let words = 0;
  let paragraphs = 0;
  for (const slot of slots) {
    sentences += slot.count;
    words += slot.terms.length;
    const first = slot.paragraphs[0];
    const last = slot.paragraphs[slot.count - 1];
    if (first !== undefined && last !== undefined) paragraphs += last - first + 1;
  }
  return {
    sentences,
    paragraphs,
    meanSentence: Math.max(1, words / Math.max(1, sentences)),
    meanParagraph: Math.max(1, words / Math.max(1, paragraphs)),
  };
}

/** The term ids of a slot's sentence, in order. */
export function termsOfSentence({ terms, offsets }: Slot, sentence: number): Uint32Array {
  return terms.subarray(offsets[sentence] ?? 0, offsets[sentence + 1] ?? 0);
}

/** Words of a slot's sentence. */
export function sentenceLength({ offsets }: Slot, sentence: number): number {
  return (offsets[sentence + 1] ?? 0) - (offsets[sentence] ?? 0);
}

/** Words of the paragraph that holds a slot's sentence. */
export function paragraphLength({ paragraphs, offsets, count }: Slot, sentence: number): number {
  const paragraph = paragraphs[sentence];
  let from = sentence;
  let to = sentence;
  while (from > 0 && paragraphs[from - 1] === paragraph) from--;
  while (to < count && paragraphs[to] === paragraph) to++;
  return (offsets[to] ?? 0) - (offsets[from] ?? 0);
}
