/** More than any place or run of words has. */
const ROOM = 64;

/** The numbers of some features, in room that is used again for the next run of words. */
export class FeatureList {
  readonly #numbers = new Int32Array(ROOM);
  #length = 0;

  clear(): void {
    this.#length = 0;
  }

  add(number: number): void {
    this.#numbers[this.#length++] = number;
  }

  /** A copy of the numbers. */
  numbers(): Int32Array {
    return this.#numbers.slice(0, this.#length);
  }

  /** The sum of the features' weights. */
  weigh(weights: Int32Array): number {
    let sum = 0;
    for (let i = 0; i < this.#length; i++) sum += weights[this.#numbers[i] ?? 0] ?? 0;
    return sum;
  }
}
