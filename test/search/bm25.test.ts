import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SATURATION, inverseFrequency, saturate } from '../../src/search/bm25.ts';

describe('the inverse frequency', () => {
  it('is the smaller the more units hold a word, and never negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(), (all, seed) => {
        const holders = seed % all;
        expect(inverseFrequency(holders, all)).toBeGreaterThan(inverseFrequency(holders + 1, all));
        expect(inverseFrequency(holders + 1, all)).toBeGreaterThan(0);
      }),
    );
  });

  it('is Okapi’s: a word in one of three units', () => {
    expect(inverseFrequency(1, 3)).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 12);
  });
});

describe('a saturated count', () => {
  it('is nothing for nothing, and one for one in a unit of the usual length', () => {
    expect(saturate(0, 5, 5)).toBe(0);
    expect(saturate(1, 5, 5)).toBeCloseTo(1, 12);
  });

  it('grows with the count, less and less, up to the most it can be; a longer unit counts for less', () => {
    const count = fc.integer({ min: 0, max: 100 });
    const length = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(count, length, length, (n, words, mean) => {
        const [one, two, three] = [n, n + 1, n + 2].map((each) => saturate(each, words, mean));
        if (one === undefined || two === undefined || three === undefined) throw new Error('three counts');
        expect(two).toBeGreaterThan(one);
        expect(three - two).toBeLessThan(two - one);
        expect(three).toBeLessThan(SATURATION);
        expect(saturate(n + 1, words + 1, mean)).toBeLessThan(two);
      }),
    );
  });
});
