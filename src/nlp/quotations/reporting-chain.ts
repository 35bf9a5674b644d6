import type { Span } from '../../text/article.ts';
import { closesSentence } from './closing-attribution.ts';
import type { Cue } from './cue.ts';
import type { Subject } from '../grammar/noun-phrases.ts';
import { quotesAs } from './quoted-as.ts';
import { isPunctuation, type SentenceTokens, spanOf } from '../grammar/word-classes.ts';

/**
 * Who passes on what `cue` attributes, nearest to the speaker first: "Putin said, according to Reuters" and
 * "Reuters reported that Putin said" both give Reuters. Only cues of the same sentence count.
 */
export function reportersOf(tokens: SentenceTokens, cues: readonly Cue[], cue: Cue): Span[] {
  return [...leadingReporters(tokens, cues, cue), ...trailingReporters(tokens, cues, cue)];
}

function leadingReporters(tokens: SentenceTokens, cues: readonly Cue[], cue: Cue): Span[] {
  const quoting = cues.find((outer) => outer !== cue && quotesAs(tokens, outer, cue));
  // "Smith said he …": the pronoun is the reporter himself.
  if (!cue.subject || (cue.subject.kind === 'pronoun' && !quoting)) return [];
  const isOwn = !quoting?.subject || quoting.unsaid || quoting.subject.first === cue.subject.first;
  const reporters: Span[] = isOwn ? [] : [spanOf(tokens, quoting.subject)];
  let inner = (isOwn ? null : quoting.subject) ?? cue.subject;
  for (const outer of cues.toReversed()) {
    if (outer === cue || outer === quoting || outer.unsaid || !outer.subject) continue;
    if (!governs(tokens, outer, inner)) continue;
    reporters.push(spanOf(tokens, outer.subject));
    inner = outer.subject;
  }
  return reporters;
}

/** Whether the clause that `inner` opens is what the outer cue reports ("Reuters reported that | police …"). */
function governs(tokens: SentenceTokens, outer: Cue, inner: Subject): boolean {
  if (outer.last >= inner.first || !outer.subject) return false;
  if (outer.kind === 'according to') {
    const between = tokens.slice(outer.subject.last + 1, inner.first);
    return outer.first === 0 && between.filter((token) => isPunctuation(token, ',')).length === 1;
  }
  if (!outer.clause || outer.passive || outer.kind === 'attitude') return false;
  const isNext = inner.first === outer.last + 1;
  return isNext || tokens[inner.first - 1]?.lower === 'that';
}

/** ", Reuters reported." and "according to Reuters" after the words and their speaker. */
function trailingReporters(tokens: SentenceTokens, cues: readonly Cue[], cue: Cue): Span[] {
  const end = Math.max(cue.last, cue.subject?.last ?? 0);
  return cues.flatMap((other) => {
    if (other.unsaid || !other.finite || other.subject?.kind !== 'phrase') return [];
    if (Math.min(other.first, other.subject.first) <= end) return [];
    return other.kind === 'according to' || closesSentence(tokens, other)
      ? [spanOf(tokens, other.subject)]
      : [];
  });
}
