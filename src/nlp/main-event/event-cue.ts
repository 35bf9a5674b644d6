import type { EventSpan } from '../annotations.ts';
import { FEASTS, MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { AUXILIARIES, PREPOSITIONS, TIME_NOUNS } from '../lexicon/function-words.ts';
import { numberValue, SCALES, VAGUE_NUMBERS } from '../lexicon/number-words.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';
import { adjoins, type Token } from '../tokens.ts';
import type { Range } from './clauses.ts';
import { spanIn, type LeadSentence } from './lead-sentences.ts';

/** Words that open a reason or a manner. */
export type Cue = {
  /** Matched against the words from a token on, in lower case, joined by spaces. */
  readonly words: RegExp;
  /** How surely they do. */
  readonly weight: number;
  /** It counts in the title and the first sentences, this many in all. */
  readonly reach: number;
  /** How many of its first words precede the answer: "in | retaliation for …". By default all of them. */
  readonly before?: number;
  /** What the word before the cue must not be. */
  readonly notBehind?: RegExp;
  /** Only the noun phrase after it belongs to the answer: "with a bomb | in a bag". */
  readonly noun?: true;
};

export type Candidate = { readonly span: EventSpan; readonly score: number };

/** What each sentence between the title and a cue takes off its weight. */
export const FADING = 0.5;
/** A cue is no longer than this (in tokens). */
const LONGEST_CUE = 7;
const END = /[,;:.—–()”!?]|"(?=\s)|\s-\s/u;
const END_WORD = /^(?:who|which|while|during|after|amid|but|although|though|whereas|when|before|said|says)$/;

/** Words that count or bound a sentence of time: "more than two long hours". */
const COUNTING =
  /^(?:a|an|the|this|that|his|her|its|their|just|only|more|less|than|about|around|nearly|almost|over|some|several|many|few|couple|of|half|long|another|first|last|next|early|late)$/;
const STRETCH =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies))$/;
const POINT =
  /^(?:midnight|noon|midday|dawn|dusk|dark|daybreak|sunrise|sunset|nightfall|morning|afternoon|evening|lunch|lunchtime|breakfast|dinner|today|yesterday|tomorrow|spring|summer|autumn|winter)$/;
const CLOCK = /^\d{1,2}(?::\d\d(?:[ap]m)?|[.]\d\d[ap]m|[ap]m)$/;
const YEAR = /^(?:1\d|20)\d\ds?$/;

/** The phrases, of at most `longest` tokens, after each cue in the sentence that is number `distance` of the lead. */
export function cued(
  sentence: LeadSentence,
  cues: readonly Cue[],
  longest: number,
  distance: number,
): Candidate[] {
  const { tokens } = sentence;
  const believed = cues.filter(({ reach }) => distance < reach);
  return tokens.flatMap((_, i) => {
    const words = tokens
      .slice(i, i + LONGEST_CUE)
      .map(({ key }) => key)
      .join(' ');
    for (const { words: cue, weight, before, notBehind, noun } of believed) {
      const match = cue.exec(words);
      const previous = tokens[i - 1]?.key ?? '';
      // "Thank you for subscribing" gives no reason.
      if (!match || (i === 0 && sentence.title) || previous === 'you' || notBehind?.test(previous)) continue;
      const from = i + match[0].trim().split(' ').length;
      // "After a week of …", "after 2:40 a.m." tell when, not why.
      if (tellsTime(tokens, from) || END.test(tokens[from]?.gap ?? '')) continue;
      const end = phraseEnd(tokens, from, longest);
      const to = noun ? nounPhraseEnd(tokens, { from, to: end }) : end;
      const span = spanIn(sentence, { from: before === undefined ? from : i + before, to });
      return span ? [{ span, score: weight - distance * FADING }] : [];
    }
    return [];
  });
}

/** Where a phrase that starts at `from` ends, `longest` tokens on at most. */
export function phraseEnd(tokens: readonly Token[], from: number, longest: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + longest); i++) {
    const token = tokens[i];
    if (token && (END.test(token.gap) || END_WORD.test(token.key) || opensTime(tokens, i))) return i;
  }
  return Math.min(tokens.length, from + longest);
}

/** Where the noun phrase that opens a range ends: "meddling | by the mayor", "explosives | was rammed". */
export function nounPhraseEnd(tokens: readonly Token[], { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) {
    const key = tokens[i]?.key ?? '';
    if (PREPOSITIONS.has(key) || AUXILIARIES.has(key) || key === 'to' || key.endsWith('ly')) return i;
  }
  return to;
}

/** "… | this month", "… | on Monday": when, and no longer why. */
function opensTime(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.key ?? '';
  return (
    /^(?:on|this|last|next|earlier)$/.test(tokens[i]?.key ?? '') && (TIME_NOUNS.has(next) || next === 'this')
  );
}

/** Best first. */
export function ranked(candidates: readonly Candidate[]): EventSpan[] {
  return candidates.toSorted((a, b) => b.score - a.score).map(({ span }) => span);
}

/** Whether the words from `from` on tell a time: "2:40 a.m.", "midnight", "more than two years". Reads a few tokens. */
function tellsTime(tokens: readonly Token[], from: number): boolean {
  let i = from;
  const limit = from + 5;
  while (i < limit && isCounting(tokens[i])) i++;
  const key = tokens[i]?.key ?? '';
  if (STRETCH.test(key)) return true;
  if (isPoint(key)) return endsPhrase(tokens, i);
  return isClock(tokens, i - 1) || isClock(tokens, i);
}

function isPoint(key: string): boolean {
  return POINT.test(key) || WEEKDAYS.has(key) || MONTHS.has(key) || FEASTS.has(key);
}

/** "after Friday": a time; "after Friday’s storm", "after Friday prayers": what happened then. */
function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]?.possessive) return false;
  return (
    !next ||
    !adjoins(next) ||
    next.shape === 'number' ||
    isPoint(next.key) ||
    FUNCTION_WORDS.has(next.key) ||
    VERBS.has(next.key)
  );
}

function isCounting(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (COUNTING.test(token.key) ||
      VAGUE_NUMBERS.has(token.key) ||
      SCALES.has(token.key) ||
      numberValue(token.key) !== undefined)
  );
}

/** "2:40", "8 p.m.", "five o'clock", "1998". */
function isClock(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? '';
  const next = tokens[i + 1];
  if (YEAR.test(key)) return true;
  if (CLOCK.test(key)) return true;
  if (numberValue(key) === undefined || !next) return false;
  return /^(?:[ap]m|o'clock)$/.test(next.key) || (/^[ap]$/.test(next.key) && tokens[i + 2]?.key === 'm');
}
