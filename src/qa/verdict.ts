import type { MeaningLevel } from '../search/signals.ts';
import type { Query, QueryTerm } from '../search/query.ts';
import type { Hit } from '../search/search.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';
import { type Evidence, evidenceOf } from './confidence.ts';
import type { Question } from './question/parse-question.ts';
import fitted from './verdict.json' with { type: 'json' };

/** What an answer is given as: sure, merely near, or nothing at all. */
export type Verdict = 'answer' | 'closest' | 'nothing';

/**
 * What tells whether the first of the sentences found answers, each about 0..1, beside the evidence of its words (confidence.ts):
 * signals of the ranking by their own names; standing: its share of a softmax over the scores found; margin: how far the next one is
 * behind; unmet: the share of the question's names and numbers that neither its paragraph nor its article's title holds.
 */
export const GROUND_NAMES = [
  'coverage',
  'kin',
  'gathered',
  'phrases',
  'found',
  'foundAround',
  'lacking',
  'absent',
  'absentNames',
  'corrected',
  'context',
  'lexicon',
  'meant',
  'similarity',
  'projection',
  'answering',
  'standing',
  'margin',
  'unmet',
] as const;

type GroundName = (typeof GROUND_NAMES)[number];
export type Grounds = { readonly [name in GroundName]: number };

/** How many of the first sentences found are compared with each other. */
export const GROUND_HITS = 10;
/** The margin counts in full from this score on. */
const CLEAR_MARGIN = 3;

/** What there is to judge the first of the sentences found by; `hits`: best first, at least one. */
export function groundsOf(
  index: SentenceIndex,
  hits: readonly [Hit, ...Hit[]],
  query: Query,
  question: Question,
): Grounds {
  const [best, next] = hits;
  const evidence: Evidence = evidenceOf(index, best, query, question);
  const { context, lexicon, meant, similarity, projection, answering } = best.signals;
  const all = hits.slice(0, GROUND_HITS).reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const margin = next ? (best.score - next.score) / CLEAR_MARGIN : 1;
  return {
    ...evidence,
    context,
    lexicon,
    meant,
    similarity,
    projection,
    answering,
    standing: 1 / all,
    margin: Math.min(1, margin),
    unmet: unmetShare(index, best, query),
  };
}

/** How likely the first sentence answers, 0..1 (a logistic function, fitted by `npm run fit`), and what it's shown as. */
export function judge(
  level: Exclude<MeaningLevel, 'off'>,
  grounds: Grounds,
): { readonly confidence: number; readonly verdict: Verdict } {
  const weights = fitted[level];
  let sum = weights.constant;
  for (const name of GROUND_NAMES) sum += weights[name] * grounds[name];
  const confidence = 1 / (1 + Math.exp(-sum));
  if (confidence < weights.closestFrom) return { confidence, verdict: 'nothing' };
  // Whoever names a place or a year wants no answer about another one.
  const isAnswer = confidence >= weights.answerFrom && grounds.unmet === 0;
  return { confidence, verdict: isAnswer ? 'answer' : 'closest' };
}

function unmetShare(index: SentenceIndex, { article, sentence }: Hit, { terms }: Query): number {
  const insisted = terms.filter(isInsisted);
  const [known] = index.articles([article]);
  if (insisted.length === 0 || !known) return 0;
  const around = new Set([...index.termsAround(known, sentence), ...known.titleTerms]);
  return (
    insisted.filter(({ variants }) => !variants.some(({ id }) => around.has(id))).length / insisted.length
  );
}

/** A name, as far as capitals tell, or a number. */
function isInsisted({ word, isName }: QueryTerm): boolean {
  return isName || /\d/.test(word);
}
