import type { Knowledge } from '../src/qa/knowledge.ts';
import { bestRun } from '../src/qa/answer-span/best-run.ts';
import { UNIT } from '../src/qa/answer-span/log-sum-exp.ts';
import { FEATURES } from '../src/qa/answer-span/features.ts';
import type { LabelledQuestion } from './labelled-questions.ts';
import { type SpanCase, spanCases } from './span-cases.ts';
import { fitRuns, scoresOf } from './span-regression.ts';

/** A feature that weighs less is left out of the file. */
const LEAST_WEIGHT = 0.06;

/**
 * Fits the weights of the answer span's features: the right run of words against all others, in a sentence known to hold the
 * answer and in the nearest ones that do not. Fitted on two thirds of the articles; prints how the shown words do on either
 * part, by what is expected of them.
 */
export function fitSpans(
  knowledge: Knowledge,
  questions: readonly LabelledQuestion[],
  print: (line: string) => void,
): Record<string, number> {
  const cases = spanCases(knowledge, questions);
  const weights = spanWeights(cases.filter((each) => !each.isHeldOut));
  for (const held of [false, true]) {
    const part = cases.filter((each) => each.isHeldOut === held);
    print(`spans, ${held ? 'held out' : 'fitted on'} (${part.length}): ${report(part, weights)}`);
  }
  const named = [...weights.entries()]
    .filter(([, weight]) => weight !== 0)
    .map(([number, weight]) => [FEATURES.nameOf(number), weight] as const);
  print(`spans: ${named.length} of ${FEATURES.size} features kept`);
  return Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Weights by feature number, as they are kept in the file, fitted to the cases in which a run of words is the answer: each both
 * in its own sentence and among others, so that what is said of different sentences compares.
 */
export function spanWeights(cases: readonly SpanCase[]): Float64Array {
  const telling = cases.filter(({ isRight }) => isRight.includes(true));
  const examples = telling.flatMap((each) => [each, each.amongOthers]);
  return fitRuns(examples, FEATURES.size).map((weight) =>
    Math.abs(weight) < LEAST_WEIGHT ? 0 : Number(weight.toFixed(2)),
  );
}

/** As the answer room counts what runs of words weigh. */
function inHundredths(scores: Float64Array): Int32Array {
  return Int32Array.from(scores, (score) => Math.round(score * UNIT));
}

/** Exact matches and mean F1; then, by the least expected F1, the share shown and how exact and how good that is. */
function report(cases: readonly SpanCase[], weights: Float64Array): string {
  const judged = cases.map((each) => {
    const best = bestRun(each.sentence.read, inHundredths(scoresOf(each, weights)));
    return {
      expected: best?.expected ?? 0,
      isRight: best ? (each.isRight[best.run] ?? false) : false,
      overlap: best ? (each.overlaps[best.run] ?? 0) : 0,
    };
  });
  const quality = (part: typeof judged): string => {
    const exact = part.filter(({ isRight }) => isRight).length / part.length;
    const overlap = part.reduce((sum, each) => sum + each.overlap, 0) / part.length;
    return `${exact.toFixed(3)} exact, F1 ${overlap.toFixed(3)}`;
  };
  const byExpected = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7].map((least) => {
    const shown = judged.filter(({ expected }) => expected >= least);
    return `${least}: ${(shown.length / judged.length).toFixed(2)} shown, ${quality(shown)}`;
  });
  return [quality(judged), ...byExpected].join('\n  from ');
}
