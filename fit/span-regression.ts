/** One question's runs of words, by the numbers of their features. */
export type Example = {
  /** For each run the places between words where it begins and ends. */
  readonly runs: { readonly froms: readonly number[]; readonly tos: readonly number[] };
  /** By place between words; absent where no run begins or ends. */
  readonly begins: readonly (Int32Array | undefined)[];
  readonly ends: readonly (Int32Array | undefined)[];
  /** By run. */
  readonly wholes: readonly Int32Array[];
  readonly isRight: readonly boolean[];
};

/**
 * Passes over the examples and the first step's size (AdaGrad: Duchi, Hazan and Singer, 2011), the pulls towards zero by
 * a weight's size and by its sign, and the number of examples that a feature must be seen in.
 */
const PASSES = 8;
const STEP = 0.04;
const RIDGE = 0.01;
const LASSO = 0.001;
const LEAST_SEEN = 60;

/** Weights under which a right run is likeliest to weigh most in its sentence: conditional logit (McFadden, 1974). */
export function fitRuns(examples: readonly Example[], width: number): Float64Array {
  const weights = new Float64Array(width);
  const squares = new Float64Array(width);
  const isRare = Uint8Array.from(timesSeen(examples, width), (times) => Number(times < LEAST_SEEN));
  for (let pass = 0; pass < PASSES; pass++) {
    for (const example of examples) {
      for (const [feature, slope] of slopes(example, sharesOf(example, weights))) {
        if (isRare[feature] === 1) continue;
        const weight = weights[feature] ?? 0;
        const pulled = slope + RIDGE * weight;
        const square = (squares[feature] ?? 0) + pulled * pulled;
        const rate = STEP / (Math.sqrt(square) + 1e-6);
        const moved = weight - rate * pulled;
        squares[feature] = square;
        weights[feature] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * LASSO);
      }
    }
  }
  return weights;
}

/** How likely each run of an example is the answer; together 1. */
function sharesOf(example: Example, weights: Float64Array): Float64Array {
  const scores = scoresOf(example, weights);
  const highest = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - highest));
  const all = exps.reduce((sum, exp) => sum + exp, 0);
  return exps.map((exp) => exp / all);
}

/** What each run of an example weighs. */
export function scoresOf({ runs, begins, ends, wholes }: Example, weights: Float64Array): Float64Array {
  const weigh = (features: Int32Array = new Int32Array()): number =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
  const beginWeights = begins.map(weigh);
  const endWeights = ends.map(weigh);
  return Float64Array.from(
    wholes,
    (whole, i) =>
      (beginWeights[runs.froms[i] ?? 0] ?? 0) + (endWeights[runs.tos[i] ?? 0] ?? 0) + weigh(whole),
  );
}

/** The gradient of an example's negative log likelihood, by feature. */
function slopes({ runs, begins, ends, wholes, isRight }: Example, shares: Float64Array): Map<number, number> {
  const right = shares.reduce((sum, share, i) => sum + (isRight[i] ? share : 0), 0);
  const gradient = new Map<number, number>();
  const add = (features: Int32Array | undefined, slope: number): void => {
    for (const feature of features ?? []) gradient.set(feature, (gradient.get(feature) ?? 0) + slope);
  };
  const beginSlopes = new Float64Array(begins.length);
  const endSlopes = new Float64Array(ends.length);
  for (const [i, share] of shares.entries()) {
    const slope = share - (isRight[i] && right > 0 ? share / right : 0);
    if (Math.abs(slope) < 1e-4) continue;
    const from = runs.froms[i] ?? 0;
    const to = runs.tos[i] ?? 0;
    beginSlopes[from] = (beginSlopes[from] ?? 0) + slope;
    endSlopes[to] = (endSlopes[to] ?? 0) + slope;
    add(wholes[i], slope);
  }
  for (const [at, slope] of beginSlopes.entries()) if (slope !== 0) add(begins[at], slope);
  for (const [at, slope] of endSlopes.entries()) if (slope !== 0) add(ends[at], slope);
  return gradient;
}

/** How many examples have each feature in any of their runs. */
function timesSeen(examples: readonly Example[], width: number): Uint32Array {
  const times = new Uint32Array(width);
  for (const { begins, ends, wholes } of examples) {
    const features = [...begins, ...ends, ...wholes].flatMap((each) => (each ? [...each] : []));
    for (const feature of new Set(features)) times[feature] = (times[feature] ?? 0) + 1;
  }
  return times;
}
