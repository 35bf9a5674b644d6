import type { Arena } from './arena.ts';
import { TILE_ROWS } from './kernel.ts';

/** The largest value of a quantized row: 12 bits and the sign, so that the weights of a column have as many. */
export const ROW_MAXIMUM = 4095;

/** Rows of activations, quantized for the kernel: i16 with one scale per row. */
export class Rows {
  readonly values: Int16Array;
  readonly scales: Float32Array;
  /** How many rows the kernel is to multiply. */
  padded = 0;

  constructor(arena: Arena, capacity: number, widest: number) {
    this.values = arena.shorts(padded(capacity) * widest);
    this.scales = arena.floats(padded(capacity));
  }

  /** Takes so many rows of that width. */
  quantize(rows: Float32Array, count: number, width: number): void {
    this.padded = padded(count);
    for (let row = 0; row < count; row++) {
      const start = row * width;
      const end = start + width;
      let largest = 0;
      for (let i = start; i < end; i++) {
        const size = Math.abs(rows[i] ?? 0);
        if (size > largest) largest = size;
      }
      const by = largest > 0 ? ROW_MAXIMUM / largest : 0;
      this.scales[row] = largest / ROW_MAXIMUM;
      for (let i = start; i < end; i++) this.values[i] = Math.round((rows[i] ?? 0) * by);
    }
  }
}

/** So many rows and what is needed to fill the last tile. */
export function padded(rows: number): number {
  return Math.ceil(rows / TILE_ROWS) * TILE_ROWS;
}
