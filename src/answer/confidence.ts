import type { Query, QueryTerm } from '../search/query.ts';
import type { Signals } from '../search/signals.ts';
import type { Question } from './question.ts';
import fitted from './confidence.json' with { type: 'json' };

/**
 * From this confidence on, the first quote is shown as an answer: where questions asked of their own article and of a
 * foreign one are told apart best. Below it the article is said not to say.
 */
export const ANSWERED_FROM = fitted.answeredFrom;

/**
 * What tells whether the best passage answers at all, each 0..1: what it and its paragraph hold of the question (named
 * as among the ranking's signals), whether it lacks the kind of thing asked for, and the shares of the question's words,
 * and of its names, that no article in scope holds, or only in another spelling.
 */
export const EVIDENCE_NAMES = [
  'coverage',
  'context',
  'sentence',
  'kin',
  'gathered',
  'expected',
  'lacking',
  'absent',
  'absentNames',
  'corrected',
] as const;

export type EvidenceName = (typeof EVIDENCE_NAMES)[number];
export type Evidence = { readonly [name in EvidenceName]: number };

/** What there is to judge the best passage by. */
export function evidenceOf(signals: Signals, { terms }: Query, { expected: kinds }: Question): Evidence {
  const { coverage, context, sentence, kin, gathered, expected } = signals;
  const names = terms.filter(({ isName }) => isName);
  return {
    coverage,
    context,
    sentence,
    kin,
    gathered,
    expected,
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
