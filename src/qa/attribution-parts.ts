import { type Span, slice } from '../text/article.ts';
import type { Cue, Speaker, Stance } from '../nlp/annotations.ts';
import type { Attribution } from './answer.ts';

/** One link of the chain from whoever said something to the article. Spans point into the article's text. */
export type AttributionPart =
  | {
      /** How the article's cue treats the words; `accordingTo` where it says just that. */
      readonly label: Stance | 'accordingTo';
      readonly name: Span;
      /** The first role that the article gives. */
      readonly role: Span | null;
    }
  /** The article does not name who said it. */
  | { readonly label: 'unknown' };

/**
 * What is said of whose words a quote holds, wherever it is shown: first the speaker, then who passes the words on, nearest
 * to the speaker first.
 */
export function attributionParts(
  text: string,
  { speaker, cue, reporters }: Attribution,
): readonly AttributionPart[] {
  const said: AttributionPart = speaker ? part(labelOf(text, cue), speaker) : { label: 'unknown' };
  return [said, ...reporters.map((reporter) => part('accordingTo', reporter))];
}

function part(label: Stance | 'accordingTo', { name, entity }: Speaker): AttributionPart {
  return { label, name, role: entity?.roles[0] ?? null };
}

function labelOf(text: string, cue: Cue | null): Stance | 'accordingTo' {
  if (!cue) return 'neutral';
  return /^according\s+to$/i.test(slice(text, cue)) ? 'accordingTo' : cue.stance;
}
