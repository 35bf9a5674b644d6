import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quantizeVector } from '../../../src/meaning/encoder/quantized-vector.ts';

const DIMENSIONS = 512;
const vector = fc
  .tuple(
    fc.float32Array({ minLength: DIMENSIONS - 1, maxLength: DIMENSIONS - 1, min: -1, max: 1, noNaN: true }),
    fc.constantFrom(-1, -0.01, 0.01, 1),
  )
  .map(([rest, first]) => Float32Array.of(first, ...rest));

it('keeps each dimension to half a step', () => {
  fc.assert(
    fc.property(vector, (original) => {
      const { values, scale } = quantizeVector(original);
      for (const [i, value] of original.entries()) {
        expect(Math.abs(value - (values[i] ?? 0) * scale)).toBeLessThanOrEqual(scale * 0.501);
      }
    }),
  );
});

it('uses all the steps', () => {
  fc.assert(
    fc.property(vector, (original) => {
      const { values } = quantizeVector(original);
      expect(Math.max(...values.map(Math.abs))).toBe(127);
    }),
  );
});

it('keeps nothing of nothing', () => {
  const stored = quantizeVector(new Float32Array(DIMENSIONS));
  expect(stored.scale).toBe(0);
  expect(stored.values).toEqual(new Int8Array(DIMENSIONS));
});
