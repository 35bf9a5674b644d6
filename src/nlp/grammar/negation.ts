import { AUXILIARIES, DETERMINERS } from '../lexicon/function-words.ts';
import { AFFIRMING_PAIRS, NEGATIONS, NOBODY_WORDS } from '../lexicon/negation.ts';
import type { Subject } from './noun-phrases.ts';
import { isPunctuation, isWordOf, type SentenceTokens, type Token } from './word-classes.ts';

/** Whether the word at `at` denies the verb it stands with: "never", "didn’t", but not the "not" of "not only". */
export function isNegation(tokens: SentenceTokens, at: number): boolean {
  const token = tokens[at];
  if (isContraction(token)) return !affirms(tokens, at, 'not');
  return isWordOf(token, NEGATIONS) && !affirms(tokens, at, token?.lower ?? '');
}

/** Whether a subject means nobody: "nobody", "no official", "neither Smith nor | Jones", "not even | Smith". */
export function isNobody(tokens: SentenceTokens, { first }: Subject): boolean {
  if (opensNobody(tokens, first)) return true;
  const before = tokens[first - 1]?.lower === 'even' ? first - 2 : first - 1;
  if (opensNobody(tokens, before)) return true;
  // "It does not surprise | Smith", "doesn’t": there the negation belongs to a verb.
  const isOfVerb = isContraction(tokens[before]) || isWordOf(tokens[before - 1], AUXILIARIES);
  return isNegation(tokens, before) && !isOfVerb;
}

/** Whether the word at `at` is or opens a subject that is nobody; "No. 10", "none other than Smith", "a few" are somebody. */
function opensNobody(tokens: SentenceTokens, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!isWordOf(tokens[at], NOBODY_WORDS) || affirms(tokens, at, lower)) return false;
  if (isWordOf(tokens[at - 1], DETERMINERS)) return false;
  const next = tokens[isPunctuation(tokens[at + 1], '.') ? at + 2 : at + 1];
  return lower !== 'no' || !/^\d/.test(next?.lower ?? '');
}

function affirms(tokens: SentenceTokens, at: number, negation: string): boolean {
  return AFFIRMING_PAIRS.has(`${negation} ${tokens[at + 1]?.lower}`);
}

function isContraction(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.lower.endsWith("n't");
}
