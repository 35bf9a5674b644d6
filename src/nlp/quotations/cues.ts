import type { Cue, CueWords } from './cue.ts';
import { SPEECH_NOUN_STANCES } from '../lexicon/cue-forms.ts';
import { PHRASAL_CUES, VIEW_NOUNS } from '../lexicon/cue-verbs.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { phraseEndingAt, phraseStartingAt, type Subject } from '../grammar/noun-phrases.ts';
import { isWordOf, type SentenceTokens, type Token } from '../grammar/word-classes.ts';
import { subjectBefore } from '../grammar/subjects.ts';
import { isUnsaid } from './unsaid.ts';
import { verbCue } from './verb-cues.ts';

/** How far before its noun a possessor may stand, in tokens. */
const LONGEST_MODIFIER = 5;
const NO_POSSESSOR = /^(?:it|that|he|she|what|who|there|here|let)'s$/;
const ACTIVE = { passive: false, finite: true } as const;

/** Every cue of a sentence, in order. */
export function findCues(tokens: SentenceTokens): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const cue =
      accordingTo(tokens, at) ??
      inTheView(tokens, at) ??
      phrasalCue(tokens, at) ??
      verbCue(tokens, at, cues) ??
      nounCue(tokens, at);
    if (cue) cues.push({ ...cue, unsaid: isUnsaid(tokens, cue, cues) });
  }
  return cues;
}

function accordingTo(tokens: SentenceTokens, at: number): CueWords | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const subject = phraseStartingAt(tokens, at + 2);
  const cue = { first: at, last: at + 1, kind: 'according to', stance: 'neutral', clause: false } as const;
  return { ...cue, ...ACTIVE, subject, order: 'inverted' };
}

/** "in Smith’s view", "in the words of Smith". */
function inTheView(tokens: SentenceTokens, at: number): CueWords | null {
  if (tokens[at]?.lower !== 'in') return null;
  const noun = tokens.findIndex(
    (token, i) => i > at && i <= at + LONGEST_MODIFIER && isWordOf(token, VIEW_NOUNS),
  );
  if (noun < 0) return null;
  const cue = {
    first: at,
    last: noun,
    kind: 'according to',
    stance: 'neutral',
    clause: false,
    ...ACTIVE,
  } as const;
  const owner = { first: at + 1, last: noun - 1, kind: 'phrase' } as const;
  if (tokens[noun - 1]?.lower.endsWith("'s")) return { ...cue, subject: owner, order: 'inverted' };
  const isOf = noun === at + 2 && tokens[noun + 1]?.lower === 'of';
  return isOf ? { ...cue, subject: phraseStartingAt(tokens, noun + 2), order: 'inverted' } : null;
}

function phrasalCue(tokens: SentenceTokens, at: number): CueWords | null {
  if (!PHRASAL_CUES.has(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`)) return null;
  // "the Senate goes on recess": with an object they are no verbs of speech.
  if (isObject(tokens[at + 2])) return null;
  const subject = subjectBefore(tokens, at);
  const cue = { first: at, last: at + 1, kind: 'speech', stance: 'neutral', clause: false } as const;
  return subject && { ...cue, ...ACTIVE, subject, order: 'subject first' };
}

function isObject(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !PREPOSITIONS.has(token.lower) &&
    !SUBORDINATORS.has(token.lower) &&
    !COORDINATORS.has(token.lower)
  );
}

/** "Smith’s claim", "her promise": a possessive before a noun of speaking, with adjectives between. */
function nounCue(tokens: SentenceTokens, at: number): CueWords | null {
  const token = tokens[at];
  const stance = token?.kind === 'word' && !token.capital ? SPEECH_NOUN_STANCES.get(token.lower) : undefined;
  if (stance === undefined) return null;
  for (let owner = at - 1; owner >= Math.max(0, at - LONGEST_MODIFIER); owner--) {
    const subject = possessorAt(tokens, owner);
    if (subject)
      return { first: at, last: at, kind: 'noun', stance, clause: true, ...ACTIVE, subject, order: 'shared' };
    if (!isModifier(tokens[owner])) return null;
  }
  return null;
}

function isModifier(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind === 'quoted';
  return !PREPOSITIONS.has(token.lower) && !DETERMINERS.has(token.lower) && !AUXILIARIES.has(token.lower);
}

/** Whoever the possessive at `at` names: "his", "Smith’s". */
export function possessorAt(tokens: SentenceTokens, at: number): Subject | null {
  const token = tokens[at];
  if (isWordOf(token, POSSESSIVE_PRONOUNS)) return { first: at, last: at, kind: 'pronoun' };
  if (token?.kind !== 'word' || !token.lower.endsWith("'s") || NO_POSSESSOR.test(token.lower)) return null;
  return phraseEndingAt(tokens, at);
}
