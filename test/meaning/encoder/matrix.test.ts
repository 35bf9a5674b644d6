import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arena } from '../../../src/meaning/encoder/arena.ts';
import { compileKernel } from '../../../src/meaning/encoder/kernel.ts';
import { Matrix } from '../../../src/meaning/encoder/matrix.ts';
import { padded, Rows } from '../../../src/meaning/encoder/rows.ts';

const DEPTH = 64;
const COLUMNS = 16;
const value = fc.float({ min: -8, max: 8, noNaN: true });
const values = (length: number) =>
  fc.float32Array({ minLength: length, maxLength: length, min: -8, max: 8, noNaN: true });

/** Multiplies with the kernel, and with plain numbers. */
function multiplyBoth(rows: Float32Array, weights: Float32Array, biases: Float32Array, positive = false) {
  const count = rows.length / DEPTH;
  const arena = new Arena(1_000_000);
  const kernel = compileKernel(arena.memory, { depths: [DEPTH], headSizes: [] });
  const input = arena.floats(rows.length);
  input.set(rows);
  const quantized = new Rows(arena, count, DEPTH);
  quantized.quantize(kernel, input, count, DEPTH, positive);
  const out = arena.floats(padded(count) * COLUMNS);
  new Matrix(arena, weights, biases).multiply(kernel, quantized, out);
  const plain = Float32Array.from({ length: count * COLUMNS }, (_, at) => {
    const [row, column] = [Math.floor(at / COLUMNS), at % COLUMNS];
    let sum = biases[column] ?? 0;
    for (let i = 0; i < DEPTH; i++) {
      const from = rows[row * DEPTH + i] ?? 0;
      sum += (positive ? Math.max(0, from) : from) * (weights[i * COLUMNS + column] ?? 0);
    }
    return sum;
  });
  return { actual: out.subarray(0, plain.length), plain };
}

/** Each value of a row is off by 1 in 8,190 of the largest, a weight by less. */
const TOLERANCE = (DEPTH * 8 * 8) / 4095;

describe('a product of the kernel', () => {
  it.each([false, true])('is that of plain numbers (below 0 as 0: %s)', (positive) => {
    const rows = fc.integer({ min: 1, max: 9 }).chain((count) => values(count * DEPTH));
    fc.assert(
      fc.property(rows, values(DEPTH * COLUMNS), values(COLUMNS), (input, weights, biases) => {
        const { actual, plain } = multiplyBoth(input, weights, biases, positive);
        for (const [i, expected] of plain.entries()) {
          expect(Math.abs((actual[i] ?? Number.NaN) - expected)).toBeLessThan(TOLERANCE);
        }
      }),
    );
  });

  it('doesn’t overflow where all is as large as can be', () => {
    fc.assert(
      fc.property(value, value, (one, other) => {
        const rows = new Float32Array(DEPTH).fill(one);
        const weights = new Float32Array(DEPTH * COLUMNS).fill(other);
        const { actual } = multiplyBoth(rows, weights, new Float32Array(COLUMNS));
        const exact = one * other * DEPTH;
        for (const product of actual) {
          expect(Math.abs(product - exact)).toBeLessThanOrEqual(Math.abs(exact) * 1e-3 + 1e-30);
        }
      }),
    );
  });
});
