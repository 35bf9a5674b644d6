import { type Span, contains } from '../article/article.ts';
import type { Facts, Quotation } from '../facts/facts.ts';
import type { Attribution } from './answer.ts';

/**
 * Whose words a stretch of an article is: those of the quotation that holds `answer`, else of the one that makes up
 * most of `within`; null where the article speaks for itself.
 */
export function attributionOf(facts: Facts, within: Span, answer: Span | null): Attribution | null {
  let best: Quotation | undefined;
  let most = 0;
  for (const quotation of facts.quotations) {
    const covered = overlap(quotation, within);
    if (covered === 0 || (!quotation.speaker && quotation.reporters.length === 0)) continue;
    if (answer && covers(quotation, answer)) return attribution(quotation);
    if (covered > most) {
      best = quotation;
      most = covered;
    }
  }
  // An answer outside of what was said is the article's own, unless there is little else in the stretch.
  const isOwn = answer !== null && most * 2 < within.end - within.start;
  return best && !isOwn ? attribution(best) : null;
}

/** Whether the words belong to what was said, or name who said it. */
function covers(quotation: Quotation, answer: Span): boolean {
  return (
    contains(quotation, answer) || (quotation.speaker !== null && overlap(quotation.speaker, answer) > 0)
  );
}

/** A quotation's speaker, cue and reporters. */
export function attribution({ speaker, cue, reporters }: Quotation): Attribution {
  return { speaker, cue, reporters };
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
