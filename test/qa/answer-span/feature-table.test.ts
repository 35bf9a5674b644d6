import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FeatureTable } from '../../../src/qa/answer-span/feature-table.ts';
import { FEATURES } from '../../../src/qa/answer-span/features.ts';

it('every feature has its own name, which finds its weight', () => {
  const names = Array.from({ length: FEATURES.size }, (_, i) => FEATURES.nameOf(i));
  expect(new Set(names).size).toBe(FEATURES.size);
  fc.assert(
    fc.property(fc.nat(FEATURES.size - 1), (number) => {
      const weights = FEATURES.compile({ [names[number] ?? '']: 2 });
      expect(weights[number]).toBe(2);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(2);
    }),
  );
});

it('names of unknown features are ignored', () => {
  const table = new FeatureTable();
  table.template('before', ['of', 'to']);
  table.template('before, first', ['of', 'to'], ['name', 'noun', 'verb']);
  const weights = {
    'before: of': 1,
    'before, first: to, noun': 3,
    'before: by': 5,
    'after: of': 5,
    before: 5,
    '': 5,
  };
  expect([...table.compile(weights)]).toEqual([1, 0, 0, 0, 0, 0, 3, 0]);
  expect(() => table.nameOf(8)).toThrow(RangeError);
});
