import type { Knowledge } from '../src/qa/knowledge.ts';
import { readQuery } from '../src/search/query.ts';
import { type Prospects, search } from '../src/search/search.ts';
import { WORD_SIGNAL_NAMES, WEIGHTS } from '../src/search/signals.ts';
import { type LabelledQuestion, isHeldOut } from './labelled-questions.ts';
import { type Candidates, dot, fitRanking } from './regression.ts';
import { unseenProspects } from './unseen-prospects.ts';

/** Candidates looked at for each question. */
const CANDIDATES = 30;
/** Every so many questions are also asked of the whole library, where the article has to be found too. */
const POOLED_EVERY = 4;
const START = 3;
/**
 * The fit knows only whether a sentence holds the answer, and longer ones hold more. A reader wants the shorter one: brevity is made to
 * weigh so many times what was fitted, which takes 1% off the length of quotations and hardly anything from hit@1.
 */
const SHORTENING = 1.3;

/**
 * Fits the ranking weights to the questions that are not held out, each asked of its article and some of the whole
 * library, and prints how the old and the new weights do on either part.
 */
export function fitWeights(
  knowledge: Knowledge,
  questions: readonly LabelledQuestion[],
  print: (line: string) => void,
): Record<(typeof WORD_SIGNAL_NAMES)[number], number> {
  const cases = questions.flatMap((question, i) => [
    ...(i % POOLED_EVERY === 0 ? [{ question, isPooled: true }] : []),
    { question, isPooled: false },
  ]);
  const prospectsFor = unseenProspects(knowledge, questions);
  const measured = cases.map(({ question, isPooled }) => ({
    candidates: candidatesOf(knowledge, question, isPooled, prospectsFor(knowledge, question)),
    isHeldOut: isHeldOut(question.article),
    isPooled,
  }));
  const current = WORD_SIGNAL_NAMES.map((name) => WEIGHTS.off[name]);
  // Always from the same place, so that fitting twice changes nothing.
  const start = WORD_SIGNAL_NAMES.map(() => START);
  const training = measured.filter((each) => !each.isHeldOut).map(({ candidates }) => candidates);
  // A search that leaves out articles which cannot reach the best ones needs weights that are not negative.
  const fitted = fitRanking(training, start).map((weight, i) =>
    WORD_SIGNAL_NAMES[i] === 'brevity' ? SHORTENING * Math.max(0, weight) : Math.max(0, weight),
  );
  // Only the proportions matter to a ranking; the sentence's own match is the measure of the others.
  const scale = Math.abs(fitted[WORD_SIGNAL_NAMES.indexOf('sentence')] ?? 1);
  const weights = WORD_SIGNAL_NAMES.map(
    (name, i) => [name, Number(((fitted[i] ?? 0) / scale).toFixed(4))] as const,
  );
  for (const held of [false, true]) {
    for (const pooled of [false, true]) {
      const part = measured.filter((each) => each.isHeldOut === held && each.isPooled === pooled);
      const all = part.map(({ candidates }) => candidates);
      const name = `${held ? 'held out' : 'fitted on'}, ${pooled ? 'whole library' : 'own article'} (${part.length})`;
      print(`${name}: ${quality(all, current)} → ${quality(all, fitted)}`);
    }
  }
  const result = Object.fromEntries(weights);
  print(JSON.stringify(result));
  // Every signal's name has just been given a number.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return result as Record<(typeof WORD_SIGNAL_NAMES)[number], number>;
}

/** A question's candidates by word match and closer look, each with what it promises to a question never seen. */
function candidatesOf(
  knowledge: Knowledge,
  question: LabelledQuestion,
  isPooled: boolean,
  prospects: Prospects,
): Candidates {
  const scope = isPooled ? null : [question.article.id];
  const query = readQuery(knowledge.index, question.text, scope);
  return search(knowledge.index, query, scope, CANDIDATES).map(({ article, sentence, signals }) => {
    const span = article === question.article.id ? knowledge.get(article)?.sentences[sentence] : undefined;
    const all = { ...signals, ...prospects(article, sentence) };
    return {
      features: WORD_SIGNAL_NAMES.map((name) => all[name]),
      isRight: span !== undefined && question.isHit(span),
    };
  });
}

/** Hit at 1, hit at 3 and mean reciprocal rank of the first five. */
function quality(questions: readonly Candidates[], weights: readonly number[]): string {
  let first = 0;
  let three = 0;
  let reciprocal = 0;
  for (const candidates of questions) {
    const ranked = candidates
      .map(({ features, isRight }) => ({ score: dot(weights, features), isRight }))
      .toSorted((a, b) => b.score - a.score);
    const rank = ranked.findIndex(({ isRight }) => isRight);
    if (rank === 0) first++;
    if (rank >= 0 && rank < 3) three++;
    if (rank >= 0 && rank < 5) reciprocal += 1 / (rank + 1);
  }
  return [first, three, reciprocal].map((count) => (count / questions.length).toFixed(4)).join(' / ');
}
