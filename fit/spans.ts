import type { KnownArticle, Knowledge } from '../src/answer/knowledge.ts';
import { readQuestion } from '../src/answer/question.ts';
import { readAskedFor } from '../src/answer/span/asked-for.ts';
import { type AskedSentence, askSentence } from '../src/answer/span/asked-sentence.ts';
import { bestRun } from '../src/answer/span/best-run.ts';
import { addBegin, addEnd } from '../src/answer/span/end-features.ts';
import { FeatureList } from '../src/answer/span/feature-list.ts';
import { FEATURES } from '../src/answer/span/features.ts';
import { readSentence } from '../src/answer/span/read-sentence.ts';
import { addRun } from '../src/answer/span/run-features.ts';
import { type LabelledQuestion, isHeldOut } from './labelled-questions.ts';
import { type Example, fitRuns, scoresOf } from './span-regression.ts';

/** A question with the words of each run and how much they share with the answer. */
type Case = Example & {
  readonly sentence: AskedSentence;
  readonly overlaps: readonly number[];
  readonly isHeldOut: boolean;
};

/** A feature that weighs less is left out of the file. */
const LEAST_WEIGHT = 0.06;

/**
 * Fits the weights of the answer span's features: in a sentence known to hold the answer, the right run of words against
 * all others. Fitted on two thirds of the articles, prints how the shown words do on either part, by what is expected of
 * them. With `all` the weights returned are fitted on every article, since each tells something of the next one; whatever is
 * fitted to the spans' scores after that has no articles left that they do not know.
 */
export function fitSpans(
  knowledge: Knowledge,
  questions: readonly LabelledQuestion[],
  print: (line: string) => void,
  all: boolean,
): Record<string, number> {
  const cases = questions.flatMap((question) => caseOf(knowledge, question) ?? []);
  const telling = cases.filter(({ isRight }) => isRight.includes(true));
  const weights = rounded(
    fitRuns(
      telling.filter((each) => !each.isHeldOut),
      FEATURES.size,
    ),
  );
  for (const held of [false, true]) {
    const part = cases.filter((each) => each.isHeldOut === held);
    print(`spans, ${held ? 'held out' : 'fitted on'} (${part.length}): ${report(part, weights)}`);
  }
  const named = [...(all ? rounded(fitRuns(telling, FEATURES.size)) : weights).entries()]
    .filter(([, weight]) => weight !== 0)
    .map(([number, weight]) => [FEATURES.nameOf(number), weight] as const);
  print(`spans: ${named.length} of ${FEATURES.size} features kept${all ? ', fitted on all' : ''}`);
  return Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function rounded(weights: Float64Array): Float64Array {
  return weights.map((weight) => (Math.abs(weight) < LEAST_WEIGHT ? 0 : Number(weight.toFixed(2))));
}

function caseOf(knowledge: Knowledge, question: LabelledQuestion): Case | undefined {
  const known = knowledge.get(question.article.id);
  const sentence = known && sentenceWithAnswer(known, question);
  if (!sentence) return undefined;
  const { starts, ends, runs } = sentence.read;
  const froms = [...runs.froms];
  const tos = [...runs.tos];
  const words = froms.map((from, i) => known.article.text.slice(starts[from], ends[(tos[i] ?? 0) - 1]));
  const begins: Int32Array[] = [];
  const endings: Int32Array[] = [];
  for (const at of new Set(froms)) begins[at] = features((list) => addBegin(list, sentence, at));
  for (const at of new Set(tos)) endings[at] = features((list) => addEnd(list, sentence, at));
  return {
    sentence,
    runs,
    begins: Array.from(begins),
    ends: Array.from(endings),
    wholes: froms.map((from, i) => features((list) => addRun(list, sentence, from, tos[i] ?? 0))),
    isRight: words.map((each) => question.isAnswer(each)),
    overlaps: words.map((each) => question.overlap(each)),
    isHeldOut: isHeldOut(question.article),
  };
}

function features(add: (list: FeatureList) => void): Int32Array {
  const list = new FeatureList();
  add(list);
  return list.numbers();
}

/** Of the sentences that hold the answer, the one that shares most words with the question. */
function sentenceWithAnswer(known: KnownArticle, question: LabelledQuestion): AskedSentence | undefined {
  const asked = readAskedFor(readQuestion(question.text, 'ask'));
  return known.sentences
    .filter((sentence) => question.isHit(sentence))
    .map((sentence) => askSentence(readSentence(known, sentence), asked))
    .toSorted((a, b) => (b.repeatedBefore.at(-1) ?? 0) - (a.repeatedBefore.at(-1) ?? 0))[0];
}

/** Exact matches and mean F1; then, by the least expected F1, the share shown and how exact and how good that is. */
function report(cases: readonly Case[], weights: Float64Array): string {
  const judged = cases.map((each) => {
    const best = bestRun(each.sentence.read, scoresOf(each, weights));
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
