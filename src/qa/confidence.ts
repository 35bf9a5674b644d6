import type { Query, QueryTerm } from '../search/query.ts';
import type { Hit } from '../search/search.ts';
import type { SentenceIndex } from '../search/sentence-index.ts';
import type { Question } from './question/parse-question.ts';
import fitted from './confidence.json' with { type: 'json' };

/**
 * From this confidence on, the first quote is shown as an answer: where questions asked of their own article and of a
 * foreign one are told apart best. Below it the article is said not to say.
 */
export const ANSWERED_FROM = fitted.answeredFrom;

/**
 * What tells whether the best passage answers at all, each 0..1: what it has of the question (coverage, kin, gathered and
 * phrases as among the ranking's signals), how many of the question's words it and its paragraph have, whether it lacks the
 * kind of thing asked for, and the shares of the question's words, and of its names, that no article in scope holds, or only
 * in another spelling. Shares alone would be unfair to long questions: of these a foreign passage holds a small share by
 * chance, and the right one seldom a large one.
 */
export const EVIDENCE_NAMES = [
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
] as const;

export type EvidenceName = (typeof EVIDENCE_NAMES)[number];
export type Evidence = { readonly [name in EvidenceName]: number };

const NO_TERMS = new Uint32Array(0);

/** With this many words found, half of what finding words can tell is told. */
const HALF_TOLD = 4;

/** What there is to judge the best passage by. */
export function evidenceOf(
  index: SentenceIndex,
  { article, sentence, signals }: Hit,
  { terms }: Query,
  { expected: kinds }: Question,
): Evidence {
  const { coverage, kin, gathered, phrases, expected } = signals;
  const [known] = index.articles([article]);
  const names = terms.filter(({ isName }) => isName);
  const found = (ids: Uint32Array): number => {
    const count = terms.filter(({ variants }) => variants.some(({ id }) => ids.includes(id))).length;
    return count / (count + HALF_TOLD);
  };
  return {
    coverage,
    kin,
    gathered,
    phrases,
    found: found(known ? index.termsOf(known, sentence) : NO_TERMS),
    foundAround: found(known ? index.termsAround(known, sentence) : NO_TERMS),
    lacking: expected === 0 && !kinds.includes('anything') && !kinds.includes('reason') ? 1 : 0,
    absent: share(terms, isAbsent),
    absentNames: share(names, isAbsent),
    corrected: share(terms, isCorrected),
  };
}

/** How likely the first quote holds the answer, 0..1: a logistic function of the evidence, fitted by `npm run fit`. */
export function confidenceOf(evidence: Evidence): number {
  let sum = fitted.constant;
  for (const name of EVIDENCE_NAMES) sum += fitted[name] * evidence[name];
  return 1 / (1 + Math.exp(-sum));
}

function isAbsent({ variants }: QueryTerm): boolean {
  return variants.length === 0;
}

function isCorrected({ variants }: QueryTerm): boolean {
  return variants.length > 0 && variants.every(({ similarity }) => similarity < 1);
}

function share<T>(all: readonly T[], isCounted: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(isCounted).length / all.length;
}
