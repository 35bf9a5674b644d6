import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Projection } from '../../src/meaning/projection.ts';

const number = fc.integer({ min: -8, max: 8 });
const numbers = (length: number): fc.Arbitrary<Float32Array> =>
  fc.array(number, { minLength: length, maxLength: length }).map((values) => Float32Array.from(values));

/** A question q, a sentence s, and the matrices A and B, row by row. */
const given = fc
  .record({ dimensions: fc.integer({ min: 1, max: 6 }), rank: fc.integer({ min: 1, max: 4 }) })
  .chain(({ dimensions, rank }) =>
    fc.record({
      q: numbers(dimensions),
      s: numbers(dimensions),
      a: numbers(dimensions * rank),
      b: numbers(dimensions * rank),
      rank: fc.constant(rank),
    }),
  );

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

/** The transposed matrix times a vector, column by column. */
function narrow(matrix: Float32Array, vector: Float32Array, rank: number): Float32Array {
  return Float32Array.from({ length: rank }, (_, column) =>
    dot(
      vector,
      matrix.filter((__, i) => i % rank === column),
    ),
  );
}

it('adds (Aᵀq)·(Bᵀs) to the score, whatever A and B are', () => {
  fc.assert(
    fc.property(given, ({ q, s, a, b, rank }) => {
      const projected = new Projection(Float32Array.from([...a, ...b]), q.length).apply(q);
      expect(projected).toHaveLength(q.length);
      expect(dot(q, s) + dot(projected, s)).toBe(dot(q, s) + dot(narrow(a, q, rank), narrow(b, s, rank)));
    }),
  );
});

it('takes no matrices of another size', () => {
  expect(() => new Projection(new Float32Array(8), 2)).not.toThrow();
  expect(() => new Projection(new Float32Array(7), 2)).toThrow(RangeError);
});
