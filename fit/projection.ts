import { dotFloats } from './vectors.ts';

/** A question's vector, those of the sentences it may be answered by, and which of them do. */
export type EncodedQuestion = {
  readonly source: string;
  readonly question: Float32Array;
  readonly sentences: readonly Float32Array[];
  readonly isRight: readonly boolean[];
};

const RANK = 32;
const PASSES = 2;
const STEP = 2e-3;
const RIDGE = 1e-3;
const BATCH = 32;
/** Sentences around the right one that it is told from. */
const NEIGHBOURS = 40;
/** How sharply the likeliest sentence stands out from cosines. */
const SHARPNESS = 12;

/**
 * Fits the two matrices of `Projection`, A and then B, so that a right sentence is likelier than those around it (a softmax, by Adam;
 * it overfits after two passes). `random`: 0..1, always the same row of numbers.
 */
export function fitProjection(questions: readonly EncodedQuestion[], random: () => number): Float32Array {
  const telling = questions.filter(({ isRight }) => isRight.includes(true) && isRight.includes(false));
  const dimensions = telling[0]?.question.length ?? 0;
  const size = dimensions * RANK;
  const weights = Float32Array.from({ length: 2 * size }, () => 0.05 * normal(random));
  const mean = new Float32Array(2 * size);
  const square = new Float32Array(2 * size);
  let steps = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const order = shuffled(telling, random);
    for (let at = 0; at < order.length; at += BATCH) {
      const batch = order.slice(at, at + BATCH);
      const gradient = new Float32Array(2 * size);
      for (const each of batch) addGradient(gradient, weights, nearRight(each), size);
      steps++;
      for (let k = 0; k < weights.length; k++) {
        const slope = (gradient[k] ?? 0) / batch.length + RIDGE * (weights[k] ?? 0);
        mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * slope;
        square[k] = 0.999 * (square[k] ?? 0) + 0.001 * slope * slope;
        const step = (mean[k] ?? 0) / (1 - 0.9 ** steps);
        weights[k] =
          (weights[k] ?? 0) - (STEP * step) / (Math.sqrt((square[k] ?? 0) / (1 - 0.999 ** steps)) + 1e-8);
      }
    }
  }
  return weights;
}

function addGradient(
  gradient: Float32Array,
  weights: Float32Array,
  { question, sentences, isRight }: EncodedQuestion,
  size: number,
): void {
  const narrowQuestion = narrow(weights, 0, question);
  const narrowSentences = sentences.map((sentence) => narrow(weights, size, sentence));
  const scores = sentences.map(
    (sentence, i) =>
      SHARPNESS *
      (dotFloats(sentence, question) + dotFloats(narrowSentences[i] ?? narrowQuestion, narrowQuestion)),
  );
  const highest = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - highest));
  const all = exps.reduce((sum, exp) => sum + exp, 0);
  const right = exps.reduce((sum, exp, i) => sum + (isRight[i] === true ? exp : 0), 0);
  const pull = new Float32Array(RANK);
  for (const [i, sentence] of sentences.entries()) {
    const exp = exps[i] ?? 0;
    const off = SHARPNESS * (exp / all - (isRight[i] === true ? exp / right : 0));
    for (let k = 0; k < RANK; k++) pull[k] = (pull[k] ?? 0) + off * (narrowSentences[i]?.[k] ?? 0);
    addOuter(gradient, size, sentence, narrowQuestion, off);
  }
  addOuter(gradient, 0, question, pull, 1);
}

/** The product of a matrix's transpose with a vector: its rows start at an offset of the weights. */
function narrow(weights: Float32Array, offset: number, vector: Float32Array): Float32Array {
  const result = new Float32Array(RANK);
  for (const [row, value] of vector.entries()) {
    for (let k = 0; k < RANK; k++)
      result[k] = (result[k] ?? 0) + value * (weights[offset + row * RANK + k] ?? 0);
  }
  return result;
}

function addOuter(
  to: Float32Array,
  offset: number,
  rows: Float32Array,
  columns: Float32Array,
  factor: number,
): void {
  for (const [row, value] of rows.entries()) {
    for (let k = 0; k < RANK; k++) {
      const at = offset + row * RANK + k;
      to[at] = (to[at] ?? 0) + factor * value * (columns[k] ?? 0);
    }
  }
}

/** The sentences around the first right one alone: those far away are told apart easily. */
function nearRight({ source, question, sentences, isRight }: EncodedQuestion): EncodedQuestion {
  const right = isRight.indexOf(true);
  const from = Math.max(0, Math.min(sentences.length - NEIGHBOURS, right - NEIGHBOURS / 2));
  return {
    source,
    question,
    sentences: sentences.slice(from, from + NEIGHBOURS),
    isRight: isRight.slice(from, from + NEIGHBOURS),
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
