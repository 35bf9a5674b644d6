import type { Span } from '../../text/article.ts';
import type { Cue } from './cue.ts';
import { cueAfter, cueBefore, cueTrailing, isWeak } from './cue-scope.ts';
import { findCues } from './cues.ts';
import type { Cue as CueSpan } from '../annotations.ts';
import type { Skeleton } from '../grammar/skeleton.ts';
import { clauseSubject } from '../grammar/subjects.ts';
import { isNobody } from '../grammar/negation.ts';
import { attributionWithoutCue, canSpeak } from './uncued-attribution.ts';
import { spanOf } from '../grammar/word-classes.ts';

/** Where an attribution stands from the quoted words. */
type AttributionPlace =
  /** Right after them: "“…,” he said". */
  | 'after'
  /** Before them in their sentence: "he said “…”". */
  | 'before'
  /** At the end of their sentence: "a “bad” plan, he said". */
  | 'trailing'
  /** Their possessor: "his “bad” plan". */
  | 'possessive'
  /** The subject of their clause, without a verb of saying: "he mocked the “bad” plan". */
  | 'clause'
  /** A sentence before theirs. */
  | 'earlier';

/** Who quoted words are given to and by which words, as spans of the article’s text. */
export type Attribution = {
  /** Null where the words are given to something that cannot speak, or to nobody that is named. */
  readonly speaker: Span | null;
  readonly cue: CueSpan | null;
  readonly place: AttributionPlace;
  /** The cue within its sentence, where a known verb or noun attributes. */
  readonly by: Cue | null;
};

/** A sentence with the cues found in it. */
export type CuedSentence = { readonly tokens: Skeleton; readonly cues: readonly Cue[] };

/** Tokens between a cue and quoted words after it that still count as next to each other. */
const NEXT_TO = 2;

export function cuedSentence(tokens: Skeleton): CuedSentence {
  return { tokens, cues: findCues(tokens) };
}

/** The attribution of the quoted stretch at `at` by the words of its own sentence, or null. */
export function attributionInside({ tokens, cues }: CuedSentence, at: number): Attribution | null {
  const after = cueAfter(tokens, cues, at);
  const before = cueBefore(tokens, cues, at);
  const isNextTo = before !== undefined && (at - before.last <= NEXT_TO || tokens[at - 1]?.lower === 'that');
  if (after && (after.closesUtterance || !isNextTo)) return attributedBy(tokens, after.cue, 'after');
  const trailing = cueTrailing(tokens, cues, at);
  if (before && !(trailing && isWeak(before))) return attributedBy(tokens, before, 'before');
  if (after) return attributedBy(tokens, after.cue, 'after');
  if (trailing) return attributedBy(tokens, trailing, 'trailing');
  return attributionWithoutCue(tokens, at);
}

/** What a sentence says about words that follow it: its last cue, else its subject. */
export function attributionBefore({ tokens, cues }: CuedSentence): Attribution | null {
  const cue = cues.findLast((one) => one.subject !== null && !one.passive && !one.unsaid);
  if (cue) return attributedBy(tokens, cue, 'earlier');
  const subject = clauseSubject(tokens, tokens.length);
  if (!subject || isNobody(tokens, subject) || !canSpeak(tokens, subject)) return null;
  return { speaker: spanOf(tokens, subject), cue: null, place: 'earlier', by: null };
}

function attributedBy(tokens: Skeleton, by: Cue, place: AttributionPlace): Attribution {
  if (by.unsaid) return { speaker: null, cue: null, place, by: null };
  const cue = { ...spanOf(tokens, by), stance: by.stance };
  return { speaker: by.subject && spanOf(tokens, by.subject), cue, place, by };
}

/** Whether the quoted words make up the whole sentence. */
export function standsAlone(tokens: Skeleton, at: number): boolean {
  return at === 0 && tokens.slice(1).every((token) => token.kind === 'point');
}
