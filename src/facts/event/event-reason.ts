import { readClause } from './clauses.ts';
import { type Stretch, spanIn } from './event-stretch.ts';
import type { EventSpan } from '../facts.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { tellsTime } from './time-words.ts';
import type { Token } from '../tokens.ts';

/** Longest reason and longest manner (in tokens). */
const LONGEST_REASON = 8;
const LONGEST_MANNER = 6;
/** A longer subject (in tokens) holds another clause. */
const LONGEST_AGENT = 5;
/** A cue is no longer than this (in tokens). */
const LONGEST_CUE = 7;
const END = /[,;:.—–()“”"!?]|\s-\s/u;
const END_WORD = /^(?:who|which|while|during|after|amid|but|although|though|whereas|when|before|said|says)$/;

/** What opens a reason, by how surely it does. */
const REASONS: readonly (readonly [cue: RegExp, weight: number])[] = [
  [
    /^(?:because of|because|due to|owing to|thanks to|as a result of|in response to|in retaliation for|in revenge for)\b/,
    4,
  ],
  [
    /^in (?:a |an )?(?:bid|attempt|effort) to\b|^in order to\b|^in protest (?:at|against|over)\b|^for fear of\b/,
    4,
  ],
  [/^(?:caused|driven|prompted|triggered|sparked|fuelled|fueled|motivated) by\b/, 4],
  [/^blam(?:e|es|ed|ing) (?:\S+ ){0,5}?on\b/, 3],
  [/^(?:after|following|amid)\b/, 2],
  [
    /^(?:over\b|for (?=\p{L}+ing\b)|to (?=(?:avoid|boost|cut|demand|ensure|help|keep|make|mark|meet|prevent|protect|protest|reduce|save|stop|support)\b))/u,
    1.5,
  ],
];

/** What opens the way something was done. */
const MANNERS: readonly (readonly [cue: RegExp, weight: number])[] = [
  [/^by (?=\p{L}+ing\b)/u, 4],
  [/^(?:using|via|by means of|with the help of)\b/, 3],
  [/^(?:while|after) (?=\p{L}+ing\b)/u, 2],
  [/^with (?=(?:an? )?\p{Ll}+ (?:bombs?|guns?|knives|knife|rifles?|explosives|missiles?|weapons?)\b)/u, 3],
];
/** A clause behind one of these tells the course of things: "… after a tram | derailed and overturned". */
const COURSE = /^(?:after|when)$/;
const PRONOUN = /^(?:i|he|she|it|they|we|you)$/;
/** Participles of what came of it, not of how it went. */
const OUTCOME =
  /^(?:killing|injuring|wounding|leaving|casting|causing|sparking|prompting|forcing|making|including|according|following|saying|adding|calling|speaking|telling|quoting|citing|noting)$/;
/** Only the title and so many sentences tell the course of the event itself. */
const COURSE_REACH = 3;

type Candidate = { readonly span: EventSpan; readonly score: number };

/** Why it happened, as far as the title and the first sentences say so in words of reason. Best first. */
export function findWhy(stretches: readonly Stretch[]): EventSpan[] {
  return rank(stretches.flatMap((stretch, i) => cued(stretch, REASONS, LONGEST_REASON, i)));
}

/** How it happened: the means they name, else the course of things told behind "after" or "when". Best first. */
export function findHow(stretches: readonly Stretch[]): EventSpan[] {
  const means = stretches.flatMap((stretch, i) => cued(stretch, MANNERS, LONGEST_MANNER, i));
  const courses = stretches
    .slice(0, COURSE_REACH)
    .flatMap((stretch, i) => [...coursesIn(stretch, i), ...participlesIn(stretch, i)]);
  return rank([...means, ...courses]);
}

function cued(stretch: Stretch, cues: typeof REASONS, longest: number, distance: number): Candidate[] {
  const { tokens } = stretch;
  return tokens.flatMap((_, i) => {
    const words = tokens
      .slice(i, i + LONGEST_CUE)
      .map(({ key }) => key)
      .join(' ');
    for (const [cue, weight] of cues) {
      const match = cue.exec(words);
      // "Thank you for subscribing" gives no reason.
      if (!match || (i === 0 && stretch.title) || tokens[i - 1]?.key === 'you') continue;
      const from = i + match[0].trim().split(' ').length;
      // "After a week of …", "after 2:40 a.m." tell when, not why.
      if (tellsTime(tokens, from)) continue;
      const span = spanIn(stretch, { from, to: phraseEnd(tokens, from, longest) });
      return span ? [{ span, score: weight - distance / 2 }] : [];
    }
    return [];
  });
}

function coursesIn(stretch: Stretch, distance: number): Candidate[] {
  const { tokens } = stretch;
  return tokens.flatMap((token, i) => {
    if (!COURSE.test(token.key)) return [];
    const clause = readClause(tokens, i + 1, phraseEnd(tokens, i + 1, 2 * LONGEST_REASON));
    if (!clause) return [];
    const { subject, predicate } = clause;
    if (subject.to - subject.from > LONGEST_AGENT) return [];
    const verbAlone = predicate.to - predicate.from === 1 && subject.to === predicate.from;
    const from = verbAlone ? Math.max(subject.from, predicate.from - 1) : predicate.from;
    if (verbAlone && PRONOUN.test(tokens[from]?.key ?? '')) return [];
    const span = spanIn(stretch, { from, to: Math.min(predicate.to, from + LONGEST_MANNER) });
    return span ? [{ span, score: 2 - distance / 2 }] : [];
  });
}

/** "…, | spinning his car sideways": a participle behind a comma tells how. */
function participlesIn(stretch: Stretch, distance: number): Candidate[] {
  const { tokens } = stretch;
  return tokens.flatMap((token, i) => {
    if (
      i === 0 ||
      token.gap !== ', ' ||
      VERBS.get(token.key)?.tense !== 'participle' ||
      OUTCOME.test(token.key)
    )
      return [];
    const span = spanIn(stretch, { from: i, to: phraseEnd(tokens, i, LONGEST_MANNER) });
    return span ? [{ span, score: 2.5 - distance / 2 }] : [];
  });
}

function phraseEnd(tokens: readonly Token[], from: number, longest: number): number {
  for (let i = from + 1; i < Math.min(tokens.length, from + longest); i++) {
    const token = tokens[i];
    if (token && (END.test(token.gap) || END_WORD.test(token.key))) return i;
  }
  return Math.min(tokens.length, from + longest);
}

function rank(candidates: readonly Candidate[]): EventSpan[] {
  return candidates.toSorted((a, b) => b.score - a.score).map(({ span }) => span);
}
