import { EVIDENCE_NAMES, type EvidenceName, confidenceOf, evidenceOf } from '../src/answer/confidence.ts';
import type { Knowledge } from '../src/answer/knowledge.ts';
import { readQuery } from '../src/search/query.ts';
import { type LabelledQuestion, isHeldOut } from './labelled-questions.ts';
import { dot, fitLogistic, logistic } from './regression.ts';
import { hitsFor } from './weights.ts';

type Row = { readonly features: readonly number[]; readonly isRight: boolean; readonly isHeldOut: boolean };

/**
 * Fits the confidence: each question is asked of its own article, which answers it, and of a foreign one, which does not.
 * Only questions that are not held out are fitted on; prints how the old and the new figures do on either part.
 */
export function fitConfidence(
  knowledge: Knowledge,
  questions: readonly LabelledQuestion[],
  print: (line: string) => void,
): Record<EvidenceName | 'constant', number> {
  const articles = [...new Set(questions.map(({ article }) => article))];
  const rows = questions.flatMap((question, i): Row[] => {
    // Any other article of the same part, taking turns.
    const others = articles.filter(
      (article) => article !== question.article && isHeldOut(article) === isHeldOut(question.article),
    );
    const foreign = others[i % others.length];
    return [question.article, ...(foreign ? [foreign] : [])].map((article) => ({
      features: featuresOf(knowledge, { ...question, article }),
      isRight: article === question.article,
      isHeldOut: isHeldOut(question.article),
    }));
  });
  const fitted = fitLogistic(rows.filter((row) => !row.isHeldOut)).map((weight) => Number(weight.toFixed(3)));
  for (const held of [false, true]) {
    const part = rows.filter((row) => row.isHeldOut === held);
    print(
      `confidence, ${held ? 'held out' : 'fitted on'} (${part.length}): ${quality(part, current)} → ${quality(part, byWeights(fitted))}`,
    );
    if (held) printReliability(part, byWeights(fitted), print);
  }
  const figures = Object.fromEntries(
    [...EVIDENCE_NAMES, 'constant'].map((name, i) => [name, fitted[i] ?? 0]),
  );
  print(JSON.stringify(figures));
  // Every name has just been given a number.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return figures as Record<EvidenceName | 'constant', number>;
}

function featuresOf(knowledge: Knowledge, question: LabelledQuestion): number[] {
  const best = hitsFor(knowledge, question, false, 1)[0];
  if (!best) return EVIDENCE_NAMES.map(() => 0);
  const query = readQuery(knowledge.index, question.text, [question.article.id]);
  const evidence = evidenceOf(best.signals, query);
  return EVIDENCE_NAMES.map((name) => evidence[name]);
}

type Judge = (features: readonly number[]) => number;

function byWeights(weights: readonly number[]): Judge {
  return (features) => logistic(dot(weights, [...features, 1]));
}

function current(features: readonly number[]): number {
  const evidence = Object.fromEntries(EVIDENCE_NAMES.map((name, i) => [name, features[i] ?? 0]));
  // Every name has just been given a number.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return confidenceOf(evidence as Record<EvidenceName, number>);
}

/** Area under the ROC curve, and the balanced accuracy at 0.5. */
function quality(rows: readonly Row[], judge: Judge): string {
  const judged = rows.map(({ features, isRight }) => ({ value: judge(features), isRight }));
  const ranked = judged.toSorted((a, b) => a.value - b.value);
  const right = judged.filter(({ isRight }) => isRight);
  const wrong = judged.filter(({ isRight }) => !isRight);
  let above = 0;
  let wrongBelow = 0;
  for (const { isRight } of ranked) {
    if (isRight) above += wrongBelow;
    else wrongBelow++;
  }
  const area = above / (right.length * wrong.length);
  const answered = right.filter(({ value }) => value >= 0.5).length / right.length;
  const refused = wrong.filter(({ value }) => value < 0.5).length / wrong.length;
  return `${area.toFixed(4)} / ${((answered + refused) / 2).toFixed(4)}`;
}

/** Of the answers given with about this confidence, how many were asked of the right article. */
function printReliability(rows: readonly Row[], judge: Judge, print: (line: string) => void): void {
  const bins = Map.groupBy(rows, ({ features }) => Math.min(9, Math.floor(judge(features) * 10)));
  for (const [bin, inside] of [...bins].toSorted(([a], [b]) => a - b)) {
    const right = inside.filter(({ isRight }) => isRight).length / inside.length;
    print(
      `  confidence ${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}: ${right.toFixed(3)} right of ${inside.length}`,
    );
  }
}
