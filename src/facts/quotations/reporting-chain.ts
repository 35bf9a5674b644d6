import type { Span } from '../../article/article.ts';
import type { Cue } from './cue.ts';
import type { Subject } from '../grammar/noun-phrases.ts';
import type { Skeleton } from '../grammar/skeleton.ts';
import { isPoint, spanOf } from '../grammar/word-classes.ts';

/** What may still follow a cue that closes its sentence ("Smith said in Leeds on Monday."), in tokens. */
const LONGEST_CLOSE = 6;

/**
 * Who passes on what `cue` attributes, nearest to the speaker first: "Putin said, according to Reuters" and
 * "Reuters reported that Putin said" both give Reuters. Only cues of the same sentence count.
 */
export function reportersOf(tokens: Skeleton, cues: readonly Cue[], cue: Cue): Span[] {
  return [...leadingReporters(tokens, cues, cue), ...trailingReporters(tokens, cues, cue)];
}

function leadingReporters(tokens: Skeleton, cues: readonly Cue[], cue: Cue): Span[] {
  // "Smith said he …": the pronoun is the reporter himself.
  if (!cue.subject || cue.subject.kind === 'pronoun') return [];
  const reporters: Span[] = [];
  let inner = cue.subject;
  for (const outer of cues.toReversed()) {
    if (outer === cue || !outer.subject || !governs(tokens, outer, inner)) continue;
    reporters.push(spanOf(tokens, outer.subject));
    inner = outer.subject;
  }
  return reporters;
}

/** Whether the clause that `inner` opens is what the outer cue reports ("Reuters reported that | police …"). */
function governs(tokens: Skeleton, outer: Cue, inner: Subject): boolean {
  if (outer.last >= inner.first || !outer.subject) return false;
  if (outer.kind === 'according to') {
    const between = tokens.slice(outer.subject.last + 1, inner.first);
    return outer.first === 0 && between.filter((token) => isPoint(token, ',')).length === 1;
  }
  if (!outer.clause || outer.passive || outer.kind === 'attitude') return false;
  const isNext = inner.first === outer.last + 1;
  return isNext || tokens[inner.first - 1]?.lower === 'that';
}

/** ", Reuters reported." and "according to Reuters" after the words and their speaker. */
function trailingReporters(tokens: Skeleton, cues: readonly Cue[], cue: Cue): Span[] {
  const end = Math.max(cue.last, cue.subject?.last ?? 0);
  return cues.flatMap((other) => {
    if (other.subject?.kind !== 'phrase' || Math.min(other.first, other.subject.first) <= end) return [];
    return other.kind === 'according to' || closesSentence(tokens, other)
      ? [spanOf(tokens, other.subject)]
      : [];
  });
}

/** Whether the cue attributes all that stands before it: "…, Smith said on Monday." */
export function closesSentence(tokens: Skeleton, cue: Cue): boolean {
  const takesClause = cue.clause && (cue.kind === 'speech' || cue.kind === 'telling');
  if (!cue.subject || cue.order === 'shared' || !(takesClause || cue.kind === 'according to')) return false;
  const first = Math.min(cue.first, cue.subject.first);
  const last = Math.max(cue.last, cue.subject.last);
  const next = tokens[last + 1];
  if (next?.kind === 'quoted' || isPoint(next, ':')) return false;
  // "At first, he said, the plan …" goes on; "…, he said, adding …" does not.
  if (isPoint(next, ',') && !tokens[last + 2]?.lower.endsWith('ing')) return false;
  if (cue.kind !== 'according to' && !isPoint(tokens[first - 1], ',')) return false;
  return next === undefined || next.kind === 'point' || tokens.length - last <= LONGEST_CLOSE;
}
