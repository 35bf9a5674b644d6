import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/search/edit-distance.ts';

/** The definition itself, exponential: what is left of each string, one operation at a time. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  let best = Math.min(naive(a.slice(1), b) + 1, naive(a, b.slice(1)) + 1);
  best = Math.min(best, naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1));
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) {
    best = Math.min(best, naive(a.slice(2), b.slice(2)) + 1);
  }
  return best;
}

const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

describe('edit distance', () => {
  it.each([
    ['tokaev', 'tokayev', 1],
    ['putni', 'putin', 1],
    ['kazakstan', 'kazakhstan', 1],
    ['moscow', 'moskva', 3],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('of %s and %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
  });

  it('is what the naive definition says, or one more than the limit', () => {
    fc.assert(
      fc.property(short, short, fc.nat(6), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(naive(a, b), limit + 1));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), fc.nat(20), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(editDistance(b, a, limit));
      }),
    );
  });

  it('is 0 for equal strings alone', () => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editDistance(a, b, 5) === 0).toBe(a === b);
      }),
    );
  });
});
