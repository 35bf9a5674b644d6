import type { Arena } from './arena.ts';
import type { Kernel } from './kernel.ts';
import { TILE_ROWS } from './multiply-kernel.ts';

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

  /** Takes so many rows of that width, from the arena; `positive` takes what is below 0 as 0. */
  quantize(kernel: Kernel, rows: Float32Array, count: number, width: number, positive = false): void {
    this.padded = padded(count);
    const quantize = positive ? kernel.quantizePositive : kernel.quantize;
    quantize(rows.byteOffset, count, width, this.values.byteOffset, this.scales.byteOffset);
  }
}

/** So many rows and what is needed to fill the last tile. */
export function padded(rows: number): number {
  return Math.ceil(rows / TILE_ROWS) * TILE_ROWS;
}
