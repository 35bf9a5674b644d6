/**
 * A holder is a block (a paragraph, or a title) that holds a term, with the most that the term can do there: its highest saturation
 * in a sentence, and in the paragraph, each as a share (0..1) of the most it could be, rounded up to five bits. In a title it is
 * nothing. After the block-max index (Ding and Suel, 2011), with the paragraph for a block.
 */
export type Holder = number;

const BITS = 5;
const MOST = (1 << BITS) - 1;
/** Holders of one block are numbers from `block * HOLDER_UNIT` on, of the next block from `(block + 1) * HOLDER_UNIT` on. */
export const HOLDER_UNIT = 1 << (2 * BITS);
/** Blocks have the bits that impacts leave. */
export const MOST_BLOCKS = 2 ** 32 / HOLDER_UNIT;

/** `inSentence`, `inParagraph`: shares of the most that a saturation can be, above 0. */
export function holderOf(block: number, inSentence: number, inParagraph: number): Holder {
  return block * HOLDER_UNIT + Math.ceil(inParagraph * MOST) * (MOST + 1) + Math.ceil(inSentence * MOST);
}

/** A title that holds a term. */
export function titleHolder(block: number): Holder {
  return block * HOLDER_UNIT;
}

export function blockOf(holder: Holder): number {
  return holder >>> (2 * BITS);
}

/** The share that no sentence's saturation exceeds; 0 for a title. */
export function sentenceImpact(holder: Holder): number {
  return (holder & MOST) / MOST;
}

/** The share that the paragraph's saturation does not exceed; 0 for a title. */
export function paragraphImpact(holder: Holder): number {
  return ((holder >>> BITS) & MOST) / MOST;
}
