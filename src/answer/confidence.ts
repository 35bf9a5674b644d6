import type { Signals } from '../search/signals.ts';

/** From this confidence on, the first quote is shown as an answer. */
export const ANSWERED_FROM = 0.5;

/**
 * How likely the best passage answers at all, 0..1: a logistic function of what share of the question's weight
 * the sentence and its paragraph hold. The figures were set by hand against questions asked of their own and of
 * foreign articles; they are not yet fitted.
 */
export function confidenceOf(signals: Signals): number {
  const evidence = 3.2 * signals.coverage + 4.2 * signals.context + 2 * signals.sentence - 2.6;
  return 1 / (1 + Math.exp(-evidence));
}
