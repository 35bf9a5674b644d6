import { type Span, contains } from '../text/article.ts';
import type { Annotations, Quotation } from '../nlp/annotations.ts';
import type { Attribution } from './answer.ts';

/** Words that somebody else than the article is made to answer for must be this share of what is shown, without the cue. */
const MOST = 0.5;

/**
 * Whose words a stretch of an article is: those of the quotation that holds `answer`, or whose speaker or reporter it names;
 * without an answer, those of the one that makes up most of `within`. Null where the article speaks for itself.
 */
export function attributionOf(facts: Annotations, within: Span, answer: Span | null): Attribution | null {
  const inside = facts.quotations.filter(
    (quotation) =>
      overlap(quotation, within) > 0 && (quotation.speaker !== null || quotation.reporters.length > 0),
  );
  const theirs = answer
    ? (inside.find((quotation) => contains(quotation, answer)) ??
      inside.find((quotation) => isNamed(quotation, answer)))
    : inside.find((quotation) => makesUpMost(quotation, within));
  return theirs ? attribution(theirs) : null;
}

/** Whether an answer names who said it, or who passes it on. */
function isNamed({ speaker, reporters }: Quotation, answer: Span): boolean {
  return [...(speaker ? [speaker] : []), ...reporters].some((each) => overlap(each, answer) > 0);
}

function makesUpMost(quotation: Quotation, within: Span): boolean {
  const said = overlap(quotation, within);
  const attributing = [quotation.speaker, quotation.cue].reduce(
    (sum, part) => sum + (part ? overlap(part, within) : 0),
    0,
  );
  return said >= MOST * (within.end - within.start - attributing);
}

/** A quotation's speaker, cue and reporters. */
export function attribution({ speaker, cue, reporters }: Quotation): Attribution {
  return { speaker, cue, reporters };
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
