import type { Tree } from '../src/qa/decision-trees.ts';
import { logistic } from './regression.ts';

/** A case to learn from: its figures by number, whether it's right, and how often it counts. */
export type WeightedRow = {
  readonly features: readonly number[];
  readonly isRight: boolean;
  readonly weight: number;
};

const TREES = 60;
/** Splits from the root to a leaf. */
const DEPTH = 3;
/** How much of what a tree finds is added. */
const STEP = 0.12;
/** Fewest rows on a side of a split. */
const LEAST_ROWS = 25;
/** Pulls the leaves towards zero. */
const RIDGE = 3;
/** Each tree sees this share of the rows, and of the figures, so that they don't all say the same. */
const SHARE_OF_ROWS = 0.7;
const SHARE_OF_FEATURES = 0.6;
/** Decimals of thresholds and leaves. */
const DECIMALS = 4;

/** The rows' gradients and curvatures under the trees so far. */
type Slopes = { readonly gradients: Float64Array; readonly curvatures: Float64Array };
type Split = { readonly gain: number; readonly feature: number; readonly below: number };

/**
 * Gradient boosted decision trees (Friedman, 2001, with the second-order steps of Chen and Guestrin, 2016) for whether a row is right:
 * its odds' logarithm is the sum of what all trees say. The first tree is a mere number.
 */
export function fitBoostedTrees<Name extends string>(
  names: readonly Name[],
  rows: readonly WeightedRow[],
  random: () => number,
): Tree<Name>[] {
  const start = logOdds(rows);
  const sums = new Float64Array(rows.length).fill(start);
  const orders = names.map((_, feature) =>
    [...rows.keys()].toSorted((a, b) => featureOf(rows, a, feature) - featureOf(rows, b, feature)),
  );
  const trees: Tree<Name>[] = [rounded(start)];
  for (let i = 0; i < TREES; i++) {
    const slopes = slopesOf(rows, sums);
    const sampled = new Set(rows.keys().filter(() => random() < SHARE_OF_ROWS));
    const features = [...names.keys()].filter(() => random() < SHARE_OF_FEATURES);
    const grow = (within: ReadonlySet<number>, members: readonly number[], depth: number): Tree<Name> => {
      const split = depth === 0 ? undefined : bestSplit(rows, orders, features, within, slopes);
      const name = split && names[split.feature];
      if (!split || name === undefined) {
        const value = rounded(STEP * newtonStep(within, slopes));
        for (const row of members) sums[row] = (sums[row] ?? 0) + value;
        return value;
      }
      const isLow = (row: number): boolean => featureOf(rows, row, split.feature) < split.below;
      const side = (low: boolean): Tree<Name> =>
        grow(
          new Set(within.keys().filter((row) => isLow(row) === low)),
          members.filter((row) => isLow(row) === low),
          depth - 1,
        );
      return [name, split.below, side(true), side(false)];
    };
    trees.push(grow(sampled, [...rows.keys()], DEPTH));
  }
  return trees;
}

function bestSplit(
  rows: readonly WeightedRow[],
  orders: readonly (readonly number[])[],
  features: readonly number[],
  within: ReadonlySet<number>,
  slopes: Slopes,
): Split | undefined {
  let best: Split | undefined;
  const whole = totalsOf(within, slopes);
  for (const feature of features) {
    let gradient = 0;
    let curvature = 0;
    let below = 0;
    let last = Number.NEGATIVE_INFINITY;
    for (const row of orders[feature] ?? []) {
      if (!within.has(row)) continue;
      const value = featureOf(rows, row, feature);
      if (value > last && below >= LEAST_ROWS && within.size - below >= LEAST_ROWS) {
        const gain =
          worth(gradient, curvature) +
          worth(whole.gradient - gradient, whole.curvature - curvature) -
          worth(whole.gradient, whole.curvature);
        const threshold = rounded((value + last) / 2);
        if (gain > (best?.gain ?? 0) && threshold > last && threshold <= value)
          best = { gain, feature, below: threshold };
      }
      gradient += slopes.gradients[row] ?? 0;
      curvature += slopes.curvatures[row] ?? 0;
      below++;
      last = value;
    }
  }
  return best;
}

function slopesOf(rows: readonly WeightedRow[], sums: Float64Array): Slopes {
  const likely = rows.map((_, i) => logistic(sums[i] ?? 0));
  return {
    gradients: Float64Array.from(
      rows,
      ({ isRight, weight }, i) => weight * (Number(isRight) - (likely[i] ?? 0)),
    ),
    curvatures: Float64Array.from(
      rows,
      ({ weight }, i) => weight * (likely[i] ?? 0) * (1 - (likely[i] ?? 0)),
    ),
  };
}

function totalsOf(
  within: ReadonlySet<number>,
  { gradients, curvatures }: Slopes,
): { readonly gradient: number; readonly curvature: number } {
  let gradient = 0;
  let curvature = 0;
  for (const row of within) {
    gradient += gradients[row] ?? 0;
    curvature += curvatures[row] ?? 0;
  }
  return { gradient, curvature };
}

function newtonStep(within: ReadonlySet<number>, slopes: Slopes): number {
  const { gradient, curvature } = totalsOf(within, slopes);
  return gradient / (curvature + RIDGE);
}

function worth(gradient: number, curvature: number): number {
  return gradient ** 2 / (curvature + RIDGE);
}

function logOdds(rows: readonly WeightedRow[]): number {
  const right = rows.reduce((sum, { isRight, weight }) => sum + (isRight ? weight : 0), 0);
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  return Math.log((right + 1) / (all - right + 1));
}

function featureOf(rows: readonly WeightedRow[], row: number, feature: number): number {
  return rows[row]?.features[feature] ?? 0;
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
