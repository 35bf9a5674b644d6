import { CUE_FORMS } from '../lexicon/cue-forms.ts';
import {
  COORDINATORS,
  DETERMINERS,
  FORMS_OF_BE,
  NOMINATIVE_PRONOUNS,
  OBJECT_PRONOUNS,
  OPENING_WORDS,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { VERBS } from '../lexicon/verbs.ts';
import {
  isAdverb,
  isFiniteVerb,
  isName,
  isPunctuation,
  isTimeAt,
  isWordOf,
  looksLikeVerb,
  opensPhrase,
  type SentenceTokens,
  type Token,
  type TokenRange,
  type Word,
} from './word-classes.ts';

/** Who does what a verb says. */
export type Subject = TokenRange & { readonly kind: 'pronoun' | 'relative' | 'phrase' };

/** Longest noun phrase looked for, in tokens. */
export const LONGEST_PHRASE = 24;
/** Longest noun phrase before an "and" that joins it to another, in tokens. */
const LONGEST_CONJUNCT = 6;
const CLITIC = /'(?:s|d|ve|ll|re|m)$/;
/** Prepositions that bind a name to the noun before it: "the mayor of Leeds", "a spokesman for Smith". */
const BINDING = new Set(['of', 'for', 'at', 'from']);
/** Adjectives after their noun, with what they govern: "people familiar with the matter". */
const POSTPOSED = new Set(['familiar', 'close', 'briefed']);

/** The noun phrase whose last word is at `last`, or the pronoun there. */
export function phraseEndingAt(tokens: SentenceTokens, last: number): Subject | null {
  const end = tokens[last];
  if (end?.kind !== 'word') return null;
  const bare = end.lower.replace(CLITIC, '');
  // "to that tweet": after a preposition "that" is a determiner.
  const isRelative = bare !== 'that' || !isWordOf(tokens[last - 1], PREPOSITIONS);
  if (RELATIVE_PRONOUNS.has(bare) && isRelative) return relativeAt(tokens, last, bare);
  const isDetermined = opensPhrase(tokens[last - 1]) && tokens[last - 1]?.lower !== 'what';
  if (NOMINATIVE_PRONOUNS.has(bare) && !isDetermined) return { first: last, last, kind: 'pronoun' };
  if (/^th(?:is|ese|ose)$/.test(bare)) return { first: last, last, kind: 'pronoun' };
  if (DETERMINERS.has(bare) || PREPOSITIONS.has(bare) || SUBORDINATORS.has(bare) || COORDINATORS.has(bare))
    return null;
  // "the areas that were hacked": the noun before the relative clause is the subject.
  if (isParticiple(end) && isWordOf(tokens[last - 1], FORMS_OF_BE))
    return isWordOf(tokens[last - 2], RELATIVE_PRONOUNS) ? phraseEndingAt(tokens, last - 3) : null;
  if (isFiniteVerb(end)) return null;
  let first = last;
  for (let at = last - 1; at >= Math.max(0, last - LONGEST_PHRASE) && extendsPhrase(tokens, at); at--) {
    first = at;
    const opens = isWordOf(tokens[at], DETERMINERS) && !isWordOf(tokens[at - 1], PREPOSITIONS);
    if (opens && !joinsOpeningName(tokens, at - 1)) break;
  }
  // "a letter obtained by Reuters": the participle belongs to the noun before it.
  if (isWordOf(tokens[first], PREPOSITIONS) && isReducedRelative(tokens, first - 1))
    return phraseEndingAt(tokens, first - 2);
  // "voters who backed Smith": the verb in the phrase belongs to the relative clause, the subject stands before it.
  const isInRelative =
    isWordOf(tokens[first - 1], RELATIVE_PRONOUNS) && tokens.slice(first, last + 1).some(looksLikeVerb);
  if (isInRelative) return phraseEndingAt(tokens, first - 2);
  return withoutOpening(tokens, { first, last, kind: 'phrase' });
}

/** "who" stands for itself; "that" and "which" for the thing before them, where there is one. */
function relativeAt(tokens: SentenceTokens, at: number, word: string): Subject {
  const before = isPunctuation(tokens[at - 1], ',') ? at - 2 : at - 1;
  const antecedent = word === 'who' ? null : phraseEndingAt(tokens, before);
  return antecedent ?? { first: at, last: at, kind: 'relative' };
}

/** Whether the token at `at` belongs to a phrase that goes on after it. */
function extendsPhrase(tokens: SentenceTokens, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined) return false;
  if (token.kind === 'quoted')
    return !token.quoted.breaks && isWordOf(before, DETERMINERS) && after?.kind === 'word';
  // "the sailors’ union"
  const isPossessive =
    isPunctuation(token, "'’") &&
    before?.kind === 'word' &&
    before.lower.endsWith('s') &&
    before.end === token.start;
  if (token.kind === 'punctuation') return isPossessive || isPunctuation(token, '&/.%$');
  if (token.lower === 'and') return joinsNouns(tokens, at);
  if (COORDINATORS.has(token.lower) || RELATIVE_PRONOUNS.has(token.lower) || SUBORDINATORS.has(token.lower))
    return false;
  if (NOMINATIVE_PRONOUNS.has(token.lower) && !token.capital) return QUANTIFIERS.has(token.lower);
  if (PREPOSITIONS.has(token.lower))
    return token.lower !== 'to' || (before?.kind === 'word' && !looksLikeVerb(before));
  if (token.capital) return true;
  if (isAdverb(token)) return after?.kind === 'word' && !after.capital && !isFiniteVerb(after);
  return !isFiniteVerb(token) && !isGoverningVerb(token, after);
}

/** "Smith and Jones", "the senator and presidential candidate", but not "Smith smiled and the senator". */
function joinsNouns(tokens: SentenceTokens, and: number): boolean {
  const before = tokens[and - 1];
  if (before?.kind !== 'word' || looksLikeVerb(before)) return false;
  if (isName(before) || !isName(tokens[and + 1])) return true;
  let at = and - 1;
  while (at > and - LONGEST_CONJUNCT && tokens[at]?.kind === 'word' && !looksLikeVerb(tokens[at])) {
    if (isWordOf(tokens[at], DETERMINERS)) return true;
    at--;
  }
  return false;
}

/** "Smith and | his wife" where the name opens the sentence or follows quoted words: both speak. */
function joinsOpeningName(tokens: SentenceTokens, and: number): boolean {
  if (tokens[and]?.lower !== 'and' || !isName(tokens[and - 1])) return false;
  let at = and - 1;
  while (at >= and - LONGEST_CONJUNCT && isName(tokens[at])) at--;
  return at < 0 || tokens[at]?.kind === 'quoted';
}

/** A verb with what it governs, not a participle before its noun ("the retired surgeon"). */
function isGoverningVerb(token: Word, after: Token | undefined): boolean {
  if (VERBS.get(token.lower)?.tense === 'past' && !token.lower.endsWith('ed')) return true;
  const hasObject = opensPhrase(after) || /^\d/.test(after?.lower ?? '');
  return hasObject && looksLikeVerb(token) && !token.lower.endsWith('ing');
}

/** Drops what opens the sentence before the phrase itself: "In Ohio Smith", "Instead the senator". */
function withoutOpening(tokens: SentenceTokens, subject: Subject): Subject | null {
  const { last } = subject;
  let { first } = subject;
  // "“…,” Daily News editor Lee said": after quoted words no adverb opens anything.
  if (tokens[first - 1]?.kind !== 'quoted') while (first < last && isOpeningAdverb(tokens[first])) first++;
  if (!isWordOf(tokens[first], PREPOSITIONS)) return { ...subject, first };
  // "…, with | Senator Lee calling it": nothing stands between the preposition and its phrase.
  if (tokens[first]?.lower === 'with' && first > 0) return { ...subject, first: first + 1 };
  let name = last;
  while (name > first + 1 && isName(tokens[name])) name--;
  if (name < last) return { ...subject, first: name + 1 };
  for (let at = last - 1; at > first + 1; at--) {
    if (!isWordOf(tokens[at], DETERMINERS)) continue;
    return isWordOf(tokens[at - 1], PREPOSITIONS) ? null : { ...subject, first: at };
  }
  return null;
}

function isOpeningAdverb(token: Token | undefined): boolean {
  return isWordOf(token, OPENING_WORDS) || (isName(token) && /...ly$/.test(token?.lower ?? ''));
}

/** The noun phrase or pronoun that starts at `from`, after an inverted verb ("said | the mayor of London"). */
export function phraseStartingAt(tokens: SentenceTokens, from: number): Subject | null {
  const head = tokens[from];
  if (head?.kind !== 'word' || !canOpenPhrase(tokens, from)) return null;
  if (isPronounAlone(head) && !continuesQuantified(tokens, from))
    return { first: from, last: from, kind: 'pronoun' };
  let last = from;
  for (
    let at = from + 1;
    at < Math.min(tokens.length, from + LONGEST_PHRASE) && continuesPhrase(tokens, at);
    at++
  )
    last = at;
  while (last > from && (tokens[last]?.kind === 'punctuation' || opensPhrase(tokens[last]))) last--;
  return { first: from, last, kind: 'phrase' };
}

/** "one sailor", "some of them", "many voters": there the pronoun is a determiner. */
function continuesQuantified(tokens: SentenceTokens, from: number): boolean {
  const next = tokens[from + 1];
  if (!isWordOf(tokens[from], QUANTIFIERS) || next?.kind !== 'word') return false;
  return next.lower === 'of' || (continuesPhrase(tokens, from + 1) && !opensPhrase(next) && !next.capital);
}

function isPronounAlone(token: Word): boolean {
  return /^(?:he|she|they|we|i|it|who|one|another|others|many|some)$/.test(token.lower);
}

function canOpenPhrase(tokens: SentenceTokens, at: number): boolean {
  const head = tokens[at];
  if (isWordOf(head, PREPOSITIONS) || isWordOf(head, SUBORDINATORS) || isTimeAt(tokens, at)) return false;
  if (isAdverb(head) || isFiniteVerb(head)) return false;
  return !isWordOf(head, OBJECT_PRONOUNS) || (head?.lower === 'her' && tokens[at + 1]?.kind === 'word');
}

function continuesPhrase(tokens: SentenceTokens, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token?.kind === 'punctuation') return isPunctuation(token, '&.') && isName(before) && isName(after);
  if (token?.kind !== 'word') return false;
  if (token.lower === 'and') return isName(before) && isName(after);
  if (COORDINATORS.has(token.lower) || SUBORDINATORS.has(token.lower) || RELATIVE_PRONOUNS.has(token.lower))
    return false;
  if (PREPOSITIONS.has(token.lower)) return BINDING.has(token.lower) || isWordOf(before, POSTPOSED);
  if (isReducedRelative(tokens, at)) return false;
  return (
    !isFiniteVerb(token) && !isAdverb(token) && !isTimeAt(tokens, at) && !NOMINATIVE_PRONOUNS.has(token.lower)
  );
}

/** "a report | seen by Reuters", "the mayor | elected in May": a participle after its noun, with what goes with it. */
function isReducedRelative(tokens: SentenceTokens, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'word' || POSTPOSED.has(token.lower) || !isParticiple(token)) return false;
  if (
    before?.kind !== 'word' ||
    before.capital ||
    opensPhrase(before) ||
    isAdverb(before) ||
    isParticiple(before)
  )
    return false;
  return isWordOf(tokens[at + 1], PREPOSITIONS) || isTimeAt(tokens, at + 1);
}

function isParticiple(token: Word): boolean {
  if (token.capital) return false;
  const tense = VERBS.get(token.lower)?.tense ?? CUE_FORMS.get(token.lower)?.tense;
  return tense === 'past' || tense === 'perfect' || /[a-z]ed$/.test(token.lower);
}
