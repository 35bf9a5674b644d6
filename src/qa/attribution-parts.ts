import { type Span, slice } from '../text/article.ts';
import { CUE_FORMS } from '../nlp/lexicon/cue-forms.ts';
import { ATTITUDE_VERBS, SPEECH_VERBS } from '../nlp/lexicon/cue-verbs.ts';
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
      /** The article's own verb, if it can stand after the name: "claimed". */
      readonly verb: Span | null;
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
  const said: AttributionPart = speaker
    ? part(labelOf(text, cue), speaker, verbOf(text, cue))
    : { label: 'unknown' };
  return [said, ...reporters.map((reporter) => part('accordingTo', reporter, null))];
}

function part(label: Stance | 'accordingTo', { name, entity }: Speaker, verb: Span | null): AttributionPart {
  return { label, name, role: entity?.roles[0] ?? null, verb };
}

/** Verbs that can stand alone after a name: "Falk warned", but not "Falk told". */
const STANDING_ALONE: ReadonlySet<string> = new Set([
  ...Object.values(SPEECH_VERBS).flat(),
  ...ATTITUDE_VERBS,
]);

function verbOf(text: string, cue: Cue | null): Span | null {
  if (!cue) return null;
  const form = CUE_FORMS.get(slice(text, cue).toLowerCase());
  const isFinite = form?.tense === 'present' || form?.tense === 'past';
  return isFinite && STANDING_ALONE.has(form.base) ? { start: cue.start, end: cue.end } : null;
}

function labelOf(text: string, cue: Cue | null): Stance | 'accordingTo' {
  if (!cue) return 'neutral';
  return /^according\s+to$/i.test(slice(text, cue)) ? 'accordingTo' : cue.stance;
}
