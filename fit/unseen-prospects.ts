import type { Knowledge } from '../src/qa/knowledge.ts';
import { prospectsOf } from '../src/qa/answerability.ts';
import { parseQuestion } from '../src/qa/question/parse-question.ts';
import { answerSpansFor } from '../src/qa/answer-span/answer-span.ts';
import { SpanModel } from '../src/qa/answer-span/span-model.ts';
import type { Prospects } from '../src/search/search.ts';
import { type LabelledQuestion, sourceOf } from './labelled-questions.ts';
import { type SpanCase, spanCases } from './span-cases.ts';
import { spanWeights } from './spans.ts';

/** What the sentences of some articles promise to a question. */
export type ProspectsFor = (knowledge: Knowledge, question: LabelledQuestion) => Prospects;

/** Parts into which the sources that are fitted on are divided. */
const FOLDS = 3;

/**
 * Prospects as they are for a question never seen (cross-fitting): the shipped answer spans would promise too much, knowing the
 * questions they were fitted to. Here they are fitted to the sources that are not held out, and for a question about one of
 * these to those of the other folds.
 */
export function unseenProspects(knowledge: Knowledge, questions: readonly LabelledQuestion[]): ProspectsFor {
  const training = spanCases(knowledge, questions).filter((each) => !each.isHeldOut);
  const sources = [...new Set(training.map(({ source }) => source))];
  const folds = [...Map.groupBy(sources, (source) => sources.indexOf(source) % FOLDS).values()];
  const withoutFold = folds.map((fold) => modelOf(training.filter(({ source }) => !fold.includes(source))));
  const ofAll = modelOf(training);
  return (about, { text, article }) => {
    const model = withoutFold[folds.findIndex((fold) => fold.includes(sourceOf(article)))] ?? ofAll;
    return prospectsOf(about, answerSpansFor(parseQuestion(text, 'ask'), model));
  };
}

function modelOf(cases: readonly SpanCase[]): SpanModel {
  return new SpanModel(spanWeights(cases));
}
