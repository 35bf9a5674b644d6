import type { Arena } from './arena.ts';
import type { Kernel } from './kernel.ts';

/** Scaled dot-product attention with several heads, between the rows of one text. */
export class Attention {
  readonly #kernel: Kernel;
  readonly #heads: number;
  /** Of one row and head, how much it attends to each row. */
  readonly #weights: Float32Array;

  constructor(kernel: Kernel, arena: Arena, heads: number, longest: number) {
    this.#kernel = kernel;
    this.#heads = heads;
    this.#weights = arena.floats(longest);
  }

  /**
   * Takes `length` rows from `first` on, each with the query, the key and the value, all of them `width` long and split between
   * the heads; the outcome of each row is `width` long. Both arrays are in the kernel's memory.
   */
  attend(qkv: Float32Array, first: number, length: number, width: number, out: Float32Array): void {
    const size = width / this.#heads;
    const dots = this.#kernel.dots.get(size);
    const blend = this.#kernel.blend.get(size);
    const stride = 3 * width * 4;
    const rows = qkv.byteOffset + first * stride;
    const weights = this.#weights.byteOffset;
    for (let head = 0; head < this.#heads; head++) {
      const query = rows + head * size * 4;
      const key = query + width * 4;
      const value = key + width * 4;
      const to = out.byteOffset + (first * width + head * size) * 4;
      for (let row = 0; row < length; row++) {
        dots?.(query + row * stride, key, key + length * stride, stride, weights);
        this.#softmax(length, 1 / Math.sqrt(size));
        blend?.(weights, weights + length * 4, value, stride, to + row * width * 4);
      }
    }
  }

  #softmax(length: number, scale: number): void {
    let largest = -Infinity;
    for (let i = 0; i < length; i++) largest = Math.max(largest, this.#weights[i] ?? 0);
    let sum = 0;
    for (let i = 0; i < length; i++) {
      const weight = Math.exp(((this.#weights[i] ?? 0) - largest) * scale);
      this.#weights[i] = weight;
      sum += weight;
    }
    for (let i = 0; i < length; i++) this.#weights[i] = (this.#weights[i] ?? 0) / sum;
  }
}
