/** What runs of words weigh is counted in hundredths: the weights have two digits, and whole numbers add up alike in any order. */
export const UNIT = 100;
/** What is this much below the highest (in hundredths) vanishes in a sum of 53 bits. */
const VANISHING = 37 * UNIT;
const POWERS = Float64Array.from({ length: VANISHING }, (_, below) => Math.exp(-below / UNIT));

/** The logarithm of the sum of e to the power of each value; the values are in hundredths. -Infinity without any. */
export function logSumExp(values: Int32Array): number {
  const highest = highestOf(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += POWERS[highest - (values[i] ?? 0)] ?? 0;
  return highest / UNIT + Math.log(sum);
}

/** -Infinity without any. */
export function highestOf(values: Int32Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) highest = Math.max(highest, values[i] ?? 0);
  return highest;
}
