import {
  ANSWERED_FROM,
  EVIDENCE_NAMES,
  type EvidenceName,
  confidenceOf,
  evidenceOf,
} from '../src/qa/confidence.ts';
import { Knowledge } from '../src/qa/knowledge.ts';
import { parseQuestion } from '../src/qa/question/parse-question.ts';
import { readQuery } from '../src/search/query.ts';
import { type Prospects, search } from '../src/search/search.ts';
import { excerptQuestions } from './excerpts.ts';
import { type LabelledQuestion, isHeldOut, sourceOf } from './labelled-questions.ts';
import { dot, fitLogistic, logistic } from './regression.ts';
import { type ProspectsFor, unseenProspects } from './unseen-prospects.ts';

/** `isOwn`: asked of the article that answers it. `isRight`: the first quote holds the answer, which needs that. */
type Row = {
  readonly features: readonly number[];
  readonly isOwn: boolean;
  readonly isRight: boolean;
  readonly isHeldOut: boolean;
};

/**
 * Fits how likely the first quote holds the answer: each question is asked of its own article, where it may, and of a foreign
 * one, where it cannot; once of whole articles and once of excerpts as short as news. The threshold for "the article does not
 * say" is where own and foreign are told apart best. Only questions that are not held out are fitted on; prints how the old
 * and the new figures do on either part.
 */
export function fitConfidence(
  knowledge: Knowledge,
  questions: readonly LabelledQuestion[],
  print: (line: string) => void,
): Record<string, number> {
  const aboutExcerpts = excerptQuestions(questions);
  const excerpts = new Knowledge();
  for (const article of new Set(aboutExcerpts.map((question) => question.article))) excerpts.add(article);
  const prospectsFor = unseenProspects(knowledge, questions);
  const rows = [
    ...rowsOf(knowledge, questions, prospectsFor),
    ...rowsOf(excerpts, aboutExcerpts, prospectsFor),
  ];
  const training = rows.filter((row) => !row.isHeldOut);
  const fitted = fitLogistic(training).map((weight) => Number(weight.toFixed(3)));
  const answeredFrom = bestThreshold(training, byWeights(fitted));
  for (const held of [false, true]) {
    const part = rows.filter((row) => row.isHeldOut === held);
    const before = quality(part, current, ANSWERED_FROM);
    print(
      `confidence, ${held ? 'held out' : 'fitted on'} (${part.length}): ${before} → ${quality(part, byWeights(fitted), answeredFrom)}`,
    );
    if (held) printReliability(part, byWeights(fitted), print);
  }
  const figures = Object.fromEntries(
    [...EVIDENCE_NAMES, 'constant'].map((name, i) => [name, fitted[i] ?? 0]),
  );
  const result = { ...figures, answeredFrom };
  print(JSON.stringify(result));
  return result;
}

function rowsOf(
  knowledge: Knowledge,
  questions: readonly LabelledQuestion[],
  prospectsFor: ProspectsFor,
): Row[] {
  const articles = [...new Set(questions.map(({ article }) => article))];
  return questions.flatMap((question, i): Row[] => {
    // Any article of another source in the same part, taking turns.
    const others = articles.filter(
      (article) =>
        sourceOf(article) !== sourceOf(question.article) &&
        isHeldOut(article) === isHeldOut(question.article),
    );
    const foreign = others[i % others.length];
    return [question.article, ...(foreign ? [foreign] : [])].map((article) => {
      const isOwn = article === question.article;
      const { features, isHit } = bestOf(
        knowledge,
        { ...question, article },
        prospectsFor(knowledge, question),
      );
      return { features, isOwn, isRight: isOwn && isHit, isHeldOut: isHeldOut(question.article) };
    });
  });
}

function bestOf(
  knowledge: Knowledge,
  labelled: LabelledQuestion,
  prospects: Prospects,
): { features: number[]; isHit: boolean } {
  const scope = [labelled.article.id];
  const query = readQuery(knowledge.index, labelled.text, scope);
  const [best] = search(knowledge.index, query, scope, 1, { prospects });
  if (!best) return { features: EVIDENCE_NAMES.map(() => 0), isHit: false };
  const evidence = evidenceOf(knowledge.index, best, query, parseQuestion(labelled.text, 'ask'));
  const sentence = knowledge.get(best.article)?.sentences[best.sentence];
  return {
    features: EVIDENCE_NAMES.map((name) => evidence[name]),
    isHit: sentence !== undefined && labelled.isHit(sentence),
  };
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

/** How well own and foreign articles are told apart: area under the ROC curve, and balanced accuracy at the threshold. */
function quality(rows: readonly Row[], judge: Judge, threshold: number): string {
  const judged = rows.map(({ features, isOwn }) => ({ value: judge(features), isOwn }));
  let above = 0;
  let foreignBelow = 0;
  let own = 0;
  for (const { isOwn } of judged.toSorted((a, b) => a.value - b.value)) {
    if (isOwn) {
      above += foreignBelow;
      own++;
    } else {
      foreignBelow++;
    }
  }
  const area = above / (own * foreignBelow);
  return `area ${area.toFixed(4)}, balanced ${balanced(judged, threshold).toFixed(4)} at ${threshold}`;
}

function balanced(
  judged: readonly { readonly value: number; readonly isOwn: boolean }[],
  threshold: number,
): number {
  const own = judged.filter(({ isOwn }) => isOwn);
  const foreign = judged.filter(({ isOwn }) => !isOwn);
  const answered = own.filter(({ value }) => value >= threshold).length / own.length;
  const refused = foreign.filter(({ value }) => value < threshold).length / foreign.length;
  return (answered + refused) / 2;
}

function bestThreshold(rows: readonly Row[], judge: Judge): number {
  const judged = rows.map(({ features, isOwn }) => ({ value: judge(features), isOwn }));
  const thresholds = Array.from({ length: 90 }, (_, i) => (i + 5) / 100);
  return thresholds.toSorted((a, b) => balanced(judged, b) - balanced(judged, a))[0] ?? 0.5;
}

/** Of the quotes given with about this confidence, how many hold the answer. */
function printReliability(rows: readonly Row[], judge: Judge, print: (line: string) => void): void {
  const bins = Map.groupBy(rows, ({ features }) => Math.min(9, Math.floor(judge(features) * 10)));
  for (const [bin, inside] of [...bins].toSorted(([a], [b]) => a - b)) {
    const right = inside.filter(({ isRight }) => isRight).length / inside.length;
    print(
      `  confidence ${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}: ${right.toFixed(3)} right of ${inside.length}`,
    );
  }
}
