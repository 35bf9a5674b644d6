import type { CuedSentence } from './attribution.ts';
import { closesSentence } from './closing-attribution.ts';
import type { Cue } from './cue.ts';
import { SUBORDINATORS } from '../lexicon/function-words.ts';
import type { Subject } from '../grammar/noun-phrases.ts';
import type { Skeleton } from '../grammar/skeleton.ts';
import { clauseSubject, openingSubject } from '../grammar/subjects.ts';
import { isPoint, isWordOf } from '../grammar/word-classes.ts';

/**
 * Whom a sentence may be about, as a pronoun in the next one takes it up, the likeliest first: who closes or opens it
 * by speaking, its subject, who speaks in it.
 */
export function mainSubjects({ tokens, cues }: CuedSentence): Subject[] {
  const closing = cues.findLast((cue) => !cue.unsaid && closesSentence(tokens, cue));
  if (closing?.subject) return [closing.subject];
  const speaking = cues.filter((cue) => isSpeech(cue) && !isReported(tokens, cue, cues));
  const speakers = speaking.flatMap(({ subject }) =>
    subject && subject.kind !== 'relative' ? [subject] : [],
  );
  if (speakers.length > 0 && tokens[0]?.kind === 'quoted') return speakers;
  const subject = clauseSubject(tokens, tokens.length);
  return subject ? [subject, ...speakers] : speakers;
}

function isSpeech({ passive, kind }: Cue): boolean {
  return !passive && (kind === 'speech' || kind === 'telling');
}

/** "Smith said (that) | Jones claimed": the inner speaker stands in the words of the outer one. */
function isReported(tokens: Skeleton, { subject }: Cue, cues: readonly Cue[]): boolean {
  const before = (subject?.first ?? 0) - 1;
  return tokens[before]?.lower === 'that' || cues.some(({ last }) => last === before);
}

/** The subject of the clause that leads up to the pronoun at `at`: "When Smith left, | he said", "Smith smiled, and | he said". */
export function subjectLeadingTo({ tokens }: CuedSentence, at: number): Subject | null {
  const main = clauseSubject(tokens, at);
  if (main || !isWordOf(tokens[0], SUBORDINATORS)) return main;
  return openingSubject(tokens, 1, at);
}

/** Whether the words before the pronoun at `at` are what he says: "Jones lost, | he said.", "Jones, | he said, lost". */
export function followsOwnWords({ tokens, cues }: CuedSentence, at: number): boolean {
  const cue = cues.find(({ subject }) => subject?.first === at);
  if (!cue?.subject || !isPoint(tokens[Math.min(cue.first, at) - 1], ',')) return false;
  return closesSentence(tokens, cue) || isPoint(tokens[Math.max(cue.last, cue.subject.last) + 1], ',');
}
