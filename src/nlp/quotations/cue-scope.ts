import { LONGEST_ASIDE } from '../grammar/asides.ts';
import type { Cue } from './cue.ts';
import { PREPOSITIONS, RELATIVE_PRONOUNS, SUBORDINATORS, TIME_NOUNS } from '../lexicon/function-words.ts';
import {
  isAdverb,
  isFiniteVerb,
  isPunctuation,
  isWordOf,
  type SentenceTokens,
} from '../grammar/word-classes.ts';
import { quotesAs } from './quoted-as.ts';
import { isOpeningPassive } from './verb-cues.ts';

/** A cue for a thought only attributes quoted words within this distance, in tokens. */
const WEAK_REACH = 10;
/** "that" follows its noun of speaking, perhaps over a time or a place ("his claim at the debate that"), in tokens. */
const LONGEST_TIME = 4;
/** What may stand between a noun of speaking and its words: "his claim that “…”", "his slogan, “…”". */
const NOUN_LINK = /^(?:that|to|of|,|:|is|was)$/;

/**
 * The cue right after the quoted words: "“…,” he said", "“…,” said the mayor". `closesUtterance`: the words end as an
 * utterance does before its attribution, so that no other cue can hold them.
 */
export function cueAfter(
  tokens: SentenceTokens,
  cues: readonly Cue[],
  at: number,
): { readonly cue: Cue; readonly closesUtterance: boolean } | undefined {
  // "Asked whether he “lied,” | Smith said no": what he is asked is not what he says.
  if (isOpeningPassive(tokens, 0) && isInOpening(tokens, at)) return undefined;
  let next = at + 1;
  while (tokens[next]?.kind === 'punctuation' && next <= at + 2) next++;
  // "“…,” as Smith said"
  if (tokens[next]?.lower === 'as') next++;
  while (isAdverb(tokens[next]) && next <= at + 4) next++;
  const cue = cues.find(({ first, order, passive, subject }) => {
    if (first <= at || passive || order === 'shared') return false;
    if (order === 'inverted') return first === next;
    // "“…” who soon wanted": a relative clause about the quoted words doesn't attribute them.
    return subject !== null && subject.kind !== 'relative' && subject.first <= next && subject.first > at;
  });
  const isClause = tokens[at - 1]?.lower === 'that';
  // "“…,” the paper quoted Smith as | saying": Smith says it.
  const saying = cue && cues.find((other) => other.subject !== null && quotesAs(tokens, cue, other));
  return (
    cue && {
      cue: saying ?? cue,
      closesUtterance: endsWithBreak(tokens, at) && !isClause && !isInOpening(tokens, at),
    }
  );
}

/** Whether the quoted words end as an utterance does before its attribution: "“…,”", "“…?”". */
export function endsWithBreak(tokens: SentenceTokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'quoted' && token.quoted.breaks;
}

/**
 * The cue before the quoted words that holds them: the nearest one, unless it only tells what a speaker named further
 * out thinks ("Smith said he hopes “…”").
 */
export function cueBefore(tokens: SentenceTokens, cues: readonly Cue[], at: number): Cue | undefined {
  let held: Cue | undefined;
  for (const cue of cues.toReversed()) {
    if (cue.last >= at) continue;
    const isOuter = held && isReport(cue) && cue.last < clauseStart(held);
    if ((held && !isOuter) || !reaches(tokens, cue, at)) continue;
    if (held && !tellsThought(tokens, held) && !isHimself(tokens, cue, held)) break;
    held = cue;
  }
  return held;
}

/** Where the clause of a cue starts; one that shares its subject has none of its own. */
function clauseStart({ first, subject, order }: Cue): number {
  return order === 'shared' ? first : Math.min(first, subject?.first ?? first);
}

function isReport(cue: Cue): boolean {
  return cue.clause || cue.kind === 'according to';
}

/** Whether the words may be an outer speaker’s own: a thought, a thing not yet said, a name he gives. */
function tellsThought(tokens: SentenceTokens, cue: Cue): boolean {
  if (cue.kind === 'noun' && takesThat(tokens, cue)) return cue.unsaid;
  if (isWeak(cue) || cue.unsaid || !cue.finite || cue.subject === null) return true;
  // "…, which he called “…”": a relative clause is the writer’s own.
  const before = tokens[cue.subject.first - 1];
  if (isWordOf(before, RELATIVE_PRONOUNS) || before?.lower === 'whom') return false;
  return cue.kind === 'naming' && cue.subject.kind === 'pronoun';
}

/** "Smith said (that) he told them “…”": the pronoun that opens the outer speaker’s clause is himself. */
function isHimself(tokens: SentenceTokens, outer: Cue, { subject, order }: Cue): boolean {
  if (subject?.kind !== 'pronoun' || order !== 'subject first') return false;
  return subject.first === outer.last + 1 || tokens[subject.first - 1]?.lower === 'that';
}

/** The attribution that closes the sentence: "The plan is “bad” for all, Smith said." */
export function cueTrailing(tokens: SentenceTokens, cues: readonly Cue[], at: number): Cue | undefined {
  return cues.find(({ first, kind, passive, subject }) => {
    if (first <= at || !subject || passive || kind === 'naming') return false;
    return isPunctuation(tokens[Math.min(first, subject.first) - 1], ',');
  });
}

/** Whether the cue expresses a thought or an intention rather than speech. */
export function isWeak({ kind }: Cue): boolean {
  return kind === 'attitude' || kind === 'noun';
}

/** "his claim (in May) that …" */
function takesThat(tokens: SentenceTokens, { last }: Cue): boolean {
  const that = tokens.findIndex((token, i) => i > last && (token.lower === 'that' || token.kind !== 'word'));
  return tokens[that]?.lower === 'that' && that - last <= LONGEST_TIME;
}

/** Whether a cue before the quoted words can hold them. */
function reaches(tokens: SentenceTokens, cue: Cue, at: number): boolean {
  const distance = at - cue.last;
  if (cue.kind === 'noun' && !takesThat(tokens, cue))
    return distance === 1 || (distance === 2 && NOUN_LINK.test(tokens[at - 1]?.lower ?? ''));
  if (isWeak(cue) && distance > WEAK_REACH) return false;
  // An inverted cue looks back, unless it takes up new words: "“…,” said Smith, “…”".
  if (cue.order === 'inverted' && cue.kind !== 'according to' && !cue.passive && distance === 1) return false;
  if (isInClosedAside(tokens, cue, at)) return false;
  if (cue.kind === 'according to') return true;
  const opening = openingEnd(tokens);
  return cue.last > opening || at < opening || tokens[0]?.lower === 'as';
}

/** Whether the cue stands in brackets or between dashes that close before the quoted words. */
function isInClosedAside(tokens: SentenceTokens, cue: Cue, at: number): boolean {
  if (isClosedRelative(tokens, cue, at)) return true;
  const { first } = cue;
  const near = first - LONGEST_ASIDE;
  if (pointsIn(tokens, near, first, '([') > pointsIn(tokens, near, first, ')]'))
    return pointsIn(tokens, first, at, ')]') > 0;
  return pointsIn(tokens, near, first, '–—') % 2 === 1 && pointsIn(tokens, first, at, '–—') === 1;
}

/** "the report, which Smith wrote, …", "the plan, which some say is mad, is …": a relative clause that ends before `at`. */
function isClosedRelative(tokens: SentenceTokens, { last, subject }: Cue, at: number): boolean {
  const relative = subject?.kind === 'relative' ? subject.first : (subject?.first ?? 0) - 1;
  if (!isWordOf(tokens[relative], RELATIVE_PRONOUNS) || !isPunctuation(tokens[relative - 1], ','))
    return false;
  const comma = tokens.findIndex((token, i) => i > last && isPunctuation(token, ','));
  if (comma < 0 || comma + 1 >= at) return false;
  return comma === last + 1 || isFiniteVerb(tokens[comma + 1]);
}

/** How many of the punctuation characters `marks` stand in [from, to). */
function pointsIn(tokens: SentenceTokens, from: number, to: number, marks: string): number {
  let count = 0;
  for (let at = Math.max(0, from); at < to; at++) if (isPunctuation(tokens[at], marks)) count++;
  return count;
}

/** Whether the quoted words stand in a clause that opens the sentence: "If Smith says “…,” the court will hear him". */
function isInOpening(tokens: SentenceTokens, at: number): boolean {
  if (openingEnd(tokens) >= at) return true;
  const isClause = isWordOf(tokens[0], SUBORDINATORS) && tokens[0]?.lower !== 'that';
  return (
    (isClause || isOpeningPassive(tokens, 0)) &&
    !tokens.slice(0, at).some((token) => isPunctuation(token, ','))
  );
}

/** The place of the comma that ends an opening phrase or clause ("When Smith asked about it, …"), or -1. */
function openingEnd(tokens: SentenceTokens): number {
  const head = tokens[0];
  const opens = isWordOf(head, PREPOSITIONS) || (isWordOf(head, SUBORDINATORS) && head?.lower !== 'that');
  const isTimed = tokens
    .slice(1, 4)
    .some((token, i) => /^(?:before|after)$/.test(token.lower) && isWordOf(tokens[i], TIME_NOUNS));
  if (!opens && !isTimed && !isOpeningPassive(tokens, 0)) return -1;
  const comma = tokens.findIndex((token) => isPunctuation(token, ','));
  // "At the bottom it reads, “…”": the comma introduces the words and ends no opening.
  return tokens[comma + 1]?.kind === 'quoted' ? -1 : comma;
}
