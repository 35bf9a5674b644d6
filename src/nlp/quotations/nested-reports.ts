import { contains, type Span } from '../../text/article.ts';
import type { Cue } from './cue.ts';
import type { Skeleton } from '../grammar/skeleton.ts';

/** Reported words without quotation marks: the content as a span of the text, and the cue that reports it. */
export type Reported = { readonly content: Span; readonly cue: Cue };

/**
 * Reports of one sentence without those that another one holds or repeats. Of several cues for the same words the
 * nearest keeps them ("…, Smith said, according to Reuters"). Where one’s content opens with the other’s speaker
 * ("Reuters said police said …") the inner one stays and its chain names the outer; elsewhere the outer one holds the
 * inner.
 */
export function untangled(tokens: Skeleton, found: readonly Reported[]): Reported[] {
  const speakerStart = ({ cue }: Reported): number => tokens[cue.subject?.first ?? 0]?.start ?? 0;
  const nearest = nearestOfSameWords(tokens, found);
  const innerStarts = new Set(nearest.map(speakerStart));
  const kept = nearest.filter(
    (one) => speakerStart(one) === one.content.start || !innerStarts.has(one.content.start),
  );
  return kept.filter(
    (one) =>
      !kept.some(
        (other) =>
          other !== one && contains(other.content, one.content) && speakerStart(one) >= other.content.start,
      ),
  );
}

function nearestOfSameWords(tokens: Skeleton, found: readonly Reported[]): Reported[] {
  const distance = ({ content, cue }: Reported): number => {
    const at = tokens[cue.first]?.start ?? 0;
    return at < content.start ? content.start - at : at - content.end;
  };
  const byWords = new Map<string, Reported>();
  for (const one of found) {
    const words = `${one.content.start} ${one.content.end}`;
    const other = byWords.get(words);
    if (!other || distance(one) < distance(other)) byWords.set(words, one);
  }
  return [...byWords.values()];
}
