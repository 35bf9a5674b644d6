import { describe, expect, it } from 'vitest';
import { type WeightedRow, fitBoostedTrees } from '../../fit/boosted-trees.ts';
import { seeded } from '../../fit/vectors.ts';
import { sumOfTrees } from '../../src/qa/decision-trees.ts';

const NAMES = ['left', 'right', 'noise'] as const;

/** Right where exactly one of two figures is high, which no sum of the two can tell. */
function rows(count: number): WeightedRow[] {
  const random = seeded(7);
  return Array.from({ length: count }, () => {
    const features = [random(), random(), random()];
    const [left = 0, right = 0] = features;
    return { features, isRight: left > 0.5 !== right > 0.5, weight: 1 };
  });
}

describe('boosted trees', () => {
  const all = rows(800);
  const trees = fitBoostedTrees(NAMES, all.slice(0, 600), seeded(1));

  it('learn what takes two figures together, and hold on rows they have not seen', () => {
    const told = all
      .slice(600)
      .filter(
        ({ features: [left = 0, right = 0, noise = 0], isRight }) =>
          sumOfTrees(trees, { left, right, noise }) > 0 === isRight,
      );
    expect(told.length / 200).toBeGreaterThan(0.9);
  });

  it('are the same for the same seed', () => {
    expect(fitBoostedTrees(NAMES, all.slice(0, 600), seeded(1))).toEqual(trees);
  });

  it('say how likely it is where nothing can be told apart', () => {
    const same = Array.from({ length: 200 }, (_, i): WeightedRow => ({
      features: [0, 0, 0],
      isRight: i % 4 === 0,
      weight: 1,
    }));
    const sum = sumOfTrees(fitBoostedTrees(NAMES, same, seeded(1)), { left: 0, right: 0, noise: 0 });
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(0.25, 1);
  });

  it('let a row count as often as it weighs', () => {
    const heavy = all.map((row) => ({ ...row, weight: row.isRight ? 9 : 1 }));
    const at = { left: 0.5, right: 0.5, noise: 0.5 };
    expect(sumOfTrees(fitBoostedTrees(NAMES, heavy, seeded(1)), at)).toBeGreaterThan(sumOfTrees(trees, at));
  });
});
