/** Okapi BM25's usual saturation and length normalisation (Robertson and Zaragoza, 2009). */
const K1 = 1.2;
const B = 0.75;

/** The most that `saturate` can give. */
export const SATURATION = K1 + 1;

/** Okapi's inverse document frequency of what `holders` of `all` units hold; never negative. */
export function inverseFrequency(holders: number, all: number): number {
  return Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
}

/** A count with its diminishing returns, in a unit of `length` words where `mean` is usual: 0..SATURATION. */
export function saturate(count: number, length: number, mean: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / mean));
}
