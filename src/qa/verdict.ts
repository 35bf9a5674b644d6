import * as v from 'valibot';
import type { MeaningLevel } from '../search/signals.ts';
import type { Query, QueryTerm } from '../search/query.ts';
import type { Hit } from '../search/search.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';
import { type Evidence, confidenceOf, evidenceOf } from './confidence.ts';
import type { Question } from './question/parse-question.ts';
import { sumOfTrees, treeSchema } from './decision-trees.ts';
import fitted from './verdict.json' with { type: 'json' };

/** What an answer is given as: sure, merely near, or nothing at all. */
export type Verdict = 'answer' | 'closest' | 'nothing';

/**
 * What tells whether the first of the sentences found answers, each about 0..1, beside the evidence of its words (confidence.ts):
 * signals of the ranking by their own names; standing: its share of a softmax over the scores found; margin: how far the next one is
 * behind; standout: how far it stands above the others, in standard deviations; short: 1 for a question of one word, less for longer ones;
 * the question words: 1 for a question of that kind; unmet: the share of the question's names and numbers that neither its paragraph nor its article's title holds.
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
  'vectors',
  'supported',
  'weakest',
  'small',
  'similarity',
  'projection',
  'expected',
  'answering',
  'standing',
  'margin',
  'standout',
  'unmet',
  'short',
  'who',
  'what',
  'where',
  'when',
  'why',
  'how',
  'how many',
] as const;

export type GroundName = (typeof GROUND_NAMES)[number];
export type Grounds = { readonly [name in GroundName]: number };

const verdictSchema = v.object({
  /** From this likelihood on it's an answer, from this confidence on worth showing. */
  answerFrom: v.number(),
  closestFrom: v.number(),
  /** Add up to the logarithm of the odds. */
  trees: v.array(treeSchema(GROUND_NAMES)),
});
export type FittedVerdict = v.InferOutput<typeof verdictSchema>;
const VERDICTS = v.parse(v.object({ words: verdictSchema, full: verdictSchema }), fitted);

/** How many of the first sentences found are compared with each other. */
export const GROUND_HITS = 10;
/** The margin counts in full from this score on. */
const CLEAR_MARGIN = 3;

/**
 * What holds hardly any of the question's words in any way, and isn't like it as a whole either, is about something else: of questions to a
 * foreign article 40 of 100, of those that the article answers less than 1.
 */
const NEAR_IN_WORDS = 0.15;
const NEAR_IN_MEANING = 0.4;
/** Kinds of questions that are answered more or less surely. */
const KINDS = ['who', 'what', 'where', 'when', 'why', 'how', 'how many'] as const;
/** Keeps scores that are all alike from counting as far apart. */
const LEAST_DEVIATION = 0.1;

/** What there is to judge the first of the sentences found by; `hits`: best first, at least one. */
export function groundsOf(
  index: SentenceIndex,
  hits: readonly [Hit, ...Hit[]],
  query: Query,
  question: Question,
): Grounds {
  const [best, next] = hits;
  const evidence: Evidence = evidenceOf(index, best, query, question);
  const { context, lexicon, meant, vectors, supported, weakest, small, similarity, projection } =
    best.signals;
  const { expected, answering } = best.signals;
  const all = hits.slice(0, GROUND_HITS).reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const margin = next ? (best.score - next.score) / CLEAR_MARGIN : 1;
  return {
    ...evidence,
    context,
    lexicon,
    meant,
    vectors,
    supported,
    weakest,
    small,
    similarity,
    projection,
    expected,
    answering,
    standing: 1 / all,
    margin: Math.min(1, margin),
    standout: standoutOf(hits),
    short: 1 / Math.max(1, query.terms.length),
    ...kindsOf(question),
    unmet: unmetShare(index, best, query),
  };
}

/**
 * What the first sentence is shown as, by how likely it answers (boosted decision trees over its grounds, fitted by `npm run fit`), and the
 * confidence, 0..1: the mean of that and of what the question's words alone say (confidence.ts), which tells best whether the article
 * is about the matter at all.
 */
export function judge(
  level: Exclude<MeaningLevel, 'off'>,
  grounds: Grounds,
): { readonly confidence: number; readonly verdict: Verdict } {
  const { trees, answerFrom, closestFrom } = VERDICTS[level];
  const likely = 1 / (1 + Math.exp(-sumOfTrees(trees, grounds)));
  const confidence = (likely + confidenceOf(grounds)) / 2;
  // Whoever names a place or a year wants no answer about another one.
  const isAnswer = likely >= answerFrom && grounds.unmet === 0;
  if (isAnswer) return { confidence, verdict: 'answer' };
  const isNear = grounds.meant >= NEAR_IN_WORDS || grounds.similarity >= NEAR_IN_MEANING;
  return { confidence, verdict: isNear && confidence >= closestFrom ? 'closest' : 'nothing' };
}

/** How many standard deviations the first of the sentences compared is above their mean; a quarter of it, 1 at most. */
function standoutOf(hits: readonly Hit[]): number {
  const scores = hits.slice(0, GROUND_HITS).map(({ score }) => score);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  return Math.min(1, ((scores[0] ?? 0) - mean) / (Math.sqrt(variance) + LEAST_DEVIATION) / 4);
}

function kindsOf({ kind }: Question): Record<(typeof KINDS)[number], number> {
  const is = (one: (typeof KINDS)[number]): number => Number(kind === one);
  return {
    who: is('who'),
    what: is('what'),
    where: is('where'),
    when: is('when'),
    why: is('why'),
    how: is('how'),
    'how many': is('how many'),
  };
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
