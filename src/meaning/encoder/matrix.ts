import type { Arena } from './arena.ts';
import type { Kernel } from './kernel.ts';
import { TILE_COLUMNS } from './multiply-kernel.ts';
import { ROW_MAXIMUM } from './quantize-kernel.ts';
import type { Rows } from './rows.ts';

/**
 * The largest sum that cannot overflow an i32 while rows with values up to ROW_MAXIMUM are multiplied by a column:
 * the sum of the column's absolute values.
 */
const COLUMN_SUM = (2 ** 31 - 1) / ROW_MAXIMUM;
const SHORT_MAXIMUM = 2 ** 15 - 1;

/** A matrix of a layer with its bias, in i16 with one scale per column, laid out for the kernel. */
export class Matrix {
  readonly #depth: number;
  readonly #columns: number;
  readonly #packed: Int16Array;
  readonly #scales: Float32Array;
  readonly #biases: Float32Array;

  /** From `depth` rows of weights, and a bias for each column. */
  constructor(arena: Arena, weights: Float32Array, biases: Float32Array) {
    this.#columns = biases.length;
    this.#depth = weights.length / this.#columns;
    this.#packed = arena.shorts(weights.length);
    this.#scales = arena.floats(this.#columns);
    this.#biases = arena.floats(this.#columns);
    this.#biases.set(biases);
    this.#setScales(weights);
    this.#pack(weights);
  }

  /** Bytes that a matrix of this size takes in its arena, at most. */
  static bytes(depth: number, columns: number): number {
    return depth * columns * 2 + columns * 8 + 64;
  }

  /** Multiplies the rows, which are as long as the matrix is deep, into rows as long as it has columns. */
  multiply(kernel: Kernel, input: Rows, out: Float32Array): void {
    kernel.multiply.get(this.#depth)?.(
      input.values.byteOffset,
      input.scales.byteOffset,
      input.padded,
      this.#packed.byteOffset,
      this.#scales.byteOffset,
      this.#biases.byteOffset,
      this.#columns,
      out.byteOffset,
    );
  }

  /** As fine as can be without an overflow, whatever the input. */
  #setScales(weights: Float32Array): void {
    const sums = new Float64Array(this.#columns);
    const largest = new Float64Array(this.#columns);
    for (let at = 0; at < weights.length;) {
      for (let column = 0; column < this.#columns; column++, at++) {
        const size = Math.abs(weights[at] ?? 0);
        sums[column] = (sums[column] ?? 0) + size;
        if (size > (largest[column] ?? 0)) largest[column] = size;
      }
    }
    // Rounding adds half at most to each weight.
    const most = COLUMN_SUM - this.#depth / 2;
    for (let column = 0; column < this.#columns; column++) {
      this.#scales[column] =
        Math.max((sums[column] ?? 0) / most, (largest[column] ?? 0) / SHORT_MAXIMUM) || 1;
    }
  }

  /** Panels of TILE_COLUMNS columns; in a panel, pairs of rows; of a pair, the two weights of each column side by side. */
  #pack(weights: Float32Array): void {
    const columns = this.#columns;
    const depth = this.#depth;
    const packed = this.#packed;
    const inverse = Float64Array.from(this.#scales, (scale) => 1 / scale);
    let to = 0;
    for (let panel = 0; panel < columns; panel += TILE_COLUMNS) {
      for (let row = 0; row < depth; row += 2) {
        for (let column = panel; column < panel + TILE_COLUMNS; column++) {
          const by = inverse[column] ?? 0;
          packed[to++] = Math.round((weights[row * columns + column] ?? 0) * by);
          packed[to++] = Math.round((weights[(row + 1) * columns + column] ?? 0) * by);
        }
      }
    }
  }
}
