/** Rows of one question: each candidate's features, and whether it is right. */
export type Candidates = readonly { readonly features: readonly number[]; readonly isRight: boolean }[];

/** Strength of the pull towards zero, and how long and how boldly the gradient is followed (Adam). */
const RIDGE = 1e-4;
const ROUNDS = 400;
const STEP = 0.05;

/**
 * Weights under which a right candidate is likeliest to come first: conditional logit (McFadden, 1974), by gradient.
 * Questions without a right candidate, or with none but right ones, say nothing and are left out.
 */
export function fitRanking(questions: readonly Candidates[], start: readonly number[]): number[] {
  const telling = questions.filter(
    (candidates) => candidates.some(({ isRight }) => isRight) && candidates.some(({ isRight }) => !isRight),
  );
  return descend(start, (weights, gradient) => {
    for (const candidates of telling) {
      const scores = candidates.map(({ features }) => dot(weights, features));
      const highest = Math.max(...scores);
      const exps = scores.map((score) => Math.exp(score - highest));
      const all = sum(exps);
      const right = sum(exps.filter((_, i) => candidates[i]?.isRight));
      for (const [i, { features, isRight }] of candidates.entries()) {
        const share = (exps[i] ?? 0) / all - (isRight ? (exps[i] ?? 0) / right : 0);
        for (const [k, feature] of features.entries())
          gradient[k] = (gradient[k] ?? 0) + (share * feature) / telling.length;
      }
    }
  });
}

/** Weights of a logistic regression; the last is the constant. */
export function fitLogistic(
  rows: readonly { readonly features: readonly number[]; readonly isRight: boolean }[],
): number[] {
  const width = (rows[0]?.features.length ?? 0) + 1;
  return descend(
    Array.from({ length: width }, () => 0),
    (weights, gradient) => {
      for (const { features, isRight } of rows) {
        const extended = [...features, 1];
        const off = (logistic(dot(weights, extended)) - Number(isRight)) / rows.length;
        for (const [k, feature] of extended.entries()) gradient[k] = (gradient[k] ?? 0) + off * feature;
      }
    },
  );
}

/** 1 / (1 + e^-x). */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return sum(a.map((value, i) => value * (b[i] ?? 0)));
}

/** Follows a gradient with Adam (Kingma and Ba, 2015). */
function descend(
  start: readonly number[],
  addGradient: (weights: readonly number[], gradient: number[]) => void,
): number[] {
  const weights = [...start];
  const mean = start.map(() => 0);
  const square = start.map(() => 0);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight) => RIDGE * weight);
    addGradient(weights, gradient);
    for (const [k, slope] of gradient.entries()) {
      const first = 0.9 * (mean[k] ?? 0) + 0.1 * slope;
      const second = 0.999 * (square[k] ?? 0) + 0.001 * slope * slope;
      mean[k] = first;
      square[k] = second;
      const step = (STEP * (first / (1 - 0.9 ** round))) / (Math.sqrt(second / (1 - 0.999 ** round)) + 1e-9);
      weights[k] = (weights[k] ?? 0) - step;
    }
  }
  return weights;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** One question's candidates, as columns of the same order. */
export type Rows = {
  readonly features: readonly (readonly number[])[];
  readonly isRight: readonly boolean[];
};

const RANKING_ROUNDS = 200;
const RANKING_RIDGE = 1e-3;
const RANKING_STEP = 0.08;

/** As `fitRanking`, with no weight below 0: what a signal names is to speak for a sentence. Faster, for many candidates. */
export function fitNonNegativeRanking(questions: readonly Rows[], start: readonly number[]): number[] {
  const telling = questions.filter(({ isRight }) => isRight.includes(true) && isRight.includes(false));
  const width = start.length;
  const packed = telling.map(({ features, isRight }) => ({
    values: Float64Array.from(features.flat()),
    isRight: Uint8Array.from(isRight, Number),
  }));
  const weights = Float64Array.from(start);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let round = 1; round <= RANKING_ROUNDS; round++) {
    const gradient = weights.map((weight) => RANKING_RIDGE * weight);
    for (const { values, isRight } of packed) {
      const scores = new Float64Array(isRight.length);
      for (let i = 0; i < scores.length; i++) {
        let score = 0;
        for (let k = 0; k < width; k++) score += (values[i * width + k] ?? 0) * (weights[k] ?? 0);
        scores[i] = score;
      }
      const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
      let all = 0;
      let right = 0;
      for (let i = 0; i < scores.length; i++) {
        const exp = Math.exp((scores[i] ?? 0) - highest);
        scores[i] = exp;
        all += exp;
        if (isRight[i] === 1) right += exp;
      }
      for (let i = 0; i < scores.length; i++) {
        const exp = scores[i] ?? 0;
        const off = (exp / all - (isRight[i] === 1 ? exp / Math.max(right, 1e-12) : 0)) / packed.length;
        for (let k = 0; k < width; k++) gradient[k] = (gradient[k] ?? 0) + off * (values[i * width + k] ?? 0);
      }
    }
    for (let k = 0; k < width; k++) {
      const slope = gradient[k] ?? 0;
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * slope;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * slope * slope;
      const step =
        (mean[k] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** round)) + 1e-9);
      weights[k] = Math.max(0, (weights[k] ?? 0) - RANKING_STEP * step);
    }
  }
  return [...weights];
}
