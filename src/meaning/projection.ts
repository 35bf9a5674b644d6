/**
 * What the encoder doesn't know about questions and their answers, learned as a product of two narrow matrices A and B: the score of
 * a sentence s is q·s + (Aᵀq)·(Bᵀs), which is (q + B Aᵀ q)·s.
 */
export class Projection {
  readonly #rank: number;
  readonly #a: Float32Array;
  readonly #b: Float32Array;

  /** `weights`: A, then B, row by row, each of `dimensions` rows. Throws a RangeError where they don't fit. */
  constructor(weights: Float32Array, dimensions: number) {
    this.#rank = weights.length / (2 * dimensions);
    if (!Number.isInteger(this.#rank)) throw new RangeError('The projection has a wrong size.');
    this.#a = weights.subarray(0, dimensions * this.#rank);
    this.#b = weights.subarray(dimensions * this.#rank);
  }

  /** B Aᵀ q: its dot product with a sentence's vector says how well the sentence answers, beyond being alike. */
  apply(question: Float32Array): Float32Array {
    const rank = this.#rank;
    const narrow = new Float32Array(rank);
    for (const [row, value] of question.entries()) {
      for (let k = 0; k < rank; k++) narrow[k] = (narrow[k] ?? 0) + value * (this.#a[row * rank + k] ?? 0);
    }
    return Float32Array.from(question, (_, row) => {
      let sum = 0;
      for (let k = 0; k < rank; k++) sum += (this.#b[row * rank + k] ?? 0) * (narrow[k] ?? 0);
      return sum;
    });
  }
}
