/** Okapi BM25's usual saturation and length normalisation (Robertson and Zaragoza, 2009). */
const K1 = 1.2;
const B = 0.75;

/**
 * What counts as a sentence and a paragraph of usual length, in words. Fixed, where BM25 takes the mean of the collection: measured,
 * it ranks no worse, a score then means the same in every library, and adding an article changes no other one's.
 */
export const USUAL_SENTENCE = 22;
export const USUAL_PARAGRAPH = 100;

/** The most that `saturate` can give. */
export const SATURATION = K1 + 1;

/** Okapi's inverse document frequency of what `holders` of `all` units hold; never negative. */
export function inverseFrequency(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
}

/** A count with its diminishing returns, in a unit of `length` words where `usual` is usual: 0..SATURATION. */
export function saturate(count: number, length: number, usual: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / usual));
}
