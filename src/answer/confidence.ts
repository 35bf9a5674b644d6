import type { Query, QueryTerm } from '../search/query.ts';
import type { Signals } from '../search/signals.ts';
import fitted from './confidence.json' with { type: 'json' };

/** From this confidence on, the first quote is shown as an answer. */
export const ANSWERED_FROM = 0.5;

/**
 * What tells whether the best passage answers at all, each 0..1: what it and its paragraph hold of the question (named
 * as among the ranking's signals), and the shares of the question's words, and of its names, that no article in scope
 * holds, or only in another spelling.
 */
export const EVIDENCE_NAMES = [
  'coverage',
  'context',
  'sentence',
  'kin',
  'closeness',
  'expected',
  'absent',
  'absentNames',
  'corrected',
] as const;

export type EvidenceName = (typeof EVIDENCE_NAMES)[number];
export type Evidence = { readonly [name in EvidenceName]: number };

/** What there is to judge the best passage by. */
export function evidenceOf(signals: Signals, { terms }: Query): Evidence {
  const { coverage, context, sentence, kin, closeness, expected } = signals;
  const names = terms.filter(({ isName }) => isName);
  return {
    coverage,
    context,
    sentence,
    kin,
    closeness,
    expected,
    absent: share(terms, isAbsent),
    absentNames: share(names, isAbsent),
    corrected: share(terms, isCorrected),
  };
}

/** How likely the best passage answers, 0..1: a logistic function of the evidence, fitted by `npm run fit`. */
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
