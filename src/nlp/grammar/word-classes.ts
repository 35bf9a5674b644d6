import type { Span } from '../../text/article.ts';
import { CUE_FORMS } from '../lexicon/cue-forms.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  NO_ADVERBS,
  PREPOSITIONS,
  TIME_NOUNS,
} from '../lexicon/function-words.ts';
import type { QuotedSpan } from '../quotation-marks/quoted-spans.ts';
import { VERBS } from '../lexicon/verbs.ts';

/** A word as it stands; `lower` has straight apostrophes, and capitals where a function word is a name ("From"). */
export type Word = Span & { readonly kind: 'word'; readonly lower: string; readonly capital: boolean };
/** One punctuation character. */
export type Punctuation = Span & { readonly kind: 'punctuation'; readonly lower: string };
/** A whole quoted span as one token. */
export type QuotedToken = Span & { readonly kind: 'quoted'; readonly lower: ''; readonly quoted: QuotedSpan };
export type Token = Word | Punctuation | QuotedToken;

/** The tokens of a sentence, with each quoted span as a single token, so that the words around it are easy to match. */
export type SentenceTokens = readonly Token[];

/** A range of a sentence's tokens, by the indexes of its first and last token, both inclusive. */
export type TokenRange = { readonly first: number; readonly last: number };

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/;

/** The span of the text that a range of tokens covers. */
export function spanOf(tokens: SentenceTokens, { first, last }: TokenRange): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

export function isWordOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && words.has(token.lower);
}

/** Whether the token is one of the punctuation characters of `marks`. */
export function isPunctuation(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'punctuation' && marks.includes(token.lower);
}

export function isDash(token: Token | undefined): boolean {
  return isPunctuation(token, '–—-');
}

export function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}

/** A time at `at`: "Monday", "night", "May", but not the surname in "Theresa May" or "Kristen Day". */
export function isTimeAt(tokens: SentenceTokens, at: number): boolean {
  const token = tokens[at];
  if (!isWordOf(token, TIME_NOUNS)) return false;
  return !isName(token) || WEEKDAY.test(token?.lower ?? '') || !isName(tokens[at - 1]);
}

export function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital || NO_ADVERBS.has(token.lower)) return false;
  return ADVERBS.has(token.lower) || /..ly$/.test(token.lower);
}

/** "never before": there "before" is an adverb. */
export function isEverBefore(tokens: SentenceTokens, at: number): boolean {
  return tokens[at]?.lower === 'before' && /^(?:n?ever)$/.test(tokens[at - 1]?.lower ?? '');
}

/** Whether the token governs what follows it: a determiner or a preposition, so that a verb before it is no adjective. */
export function opensPhrase(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
    (DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower))
  );
}

/** Whether the token can only be a finite verb or an auxiliary. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  if (AUXILIARIES.has(token.lower)) return true;
  const form = CUE_FORMS.get(token.lower);
  return form !== undefined && !form.noun && (form.tense === 'past' || form.tense === 'present');
}

/** Whether the token may be a verb, going by its letters alone. */
export function looksLikeVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  if (isFiniteVerb(token) || CUE_FORMS.has(token.lower)) return true;
  const form = VERBS.get(token.lower);
  return form === undefined ? /[a-z]ed$/.test(token.lower) : !form.noun;
}
