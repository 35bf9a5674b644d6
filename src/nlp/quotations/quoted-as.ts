import { CUE_FORMS } from '../lexicon/cue-forms.ts';
import { FORMS_OF_BE, OBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { LONGEST_PHRASE, phraseStartingAt, type Subject } from '../grammar/noun-phrases.ts';
import {
  isFiniteVerb,
  isPunctuation,
  isWordOf,
  type SentenceTokens,
  type TokenRange,
} from '../grammar/word-classes.ts';

/** Verbs whose object is the speaker: "quoted Smith as saying". */
const QUOTING = /^(?:quot|cit|paraphras)(?:e|es|ed|ing)$/;

/** Who is quoted as saying what the participle at `at` says: "Jones quoted | Smith | as saying". Null where nobody is. */
export function quotedAs(tokens: SentenceTokens, at: number): Subject | null {
  const verb = quotingVerb(tokens, at);
  if (verb === null) return null;
  const next = tokens[verb + 1];
  const isPronoun =
    isWordOf(next, OBJECT_PRONOUNS) && (next?.lower !== 'her' || tokens[verb + 2]?.lower === 'as');
  if (isPronoun) return { first: verb + 1, last: verb + 1, kind: 'pronoun' };
  const quoted = phraseStartingAt(tokens, verb + 1);
  if (!quoted || quoted.last >= at) return null;
  // "quoted | Smith, | the mayor, as saying": only what can go with the name stands before "as".
  const gap = tokens.slice(quoted.last + 1, at - 1);
  return gap.some(isFiniteVerb) ? null : quoted;
}

/** The verb of "Smith | was quoted | as saying", where the participle at `at` has a quoting verb of passive form. */
export function passiveQuotingVerb(tokens: SentenceTokens, at: number): number | null {
  const verb = quotingVerb(tokens, at);
  if (verb === null || !tokens[verb]?.lower.endsWith('ed')) return null;
  return isWordOf(tokens[verb - 1], FORMS_OF_BE) ? verb : null;
}

/** Whether `outer` is the verb that quotes the speaker of `cue`: "Jones | quoted Smith as | saying", "quoted by Jones as". */
export function quotesAs(tokens: SentenceTokens, outer: TokenRange, cue: TokenRange): boolean {
  return quotingVerb(tokens, cue.first) === outer.first;
}

/** Whether the word at `verb` quotes somebody as saying something, so that it is no noun: "the paper | quotes Smith as saying". */
export function isQuotingVerb(tokens: SentenceTokens, verb: number): boolean {
  if (!QUOTING.test(tokens[verb]?.lower ?? '')) return false;
  const reach = tokens.slice(verb, verb + LONGEST_PHRASE);
  const as = reach.findIndex(
    (token, i) => token.lower === 'as' && CUE_FORMS.get(reach[i + 1]?.lower ?? '')?.tense === 'participle',
  );
  return as > 0 && quotingVerb(tokens, verb + as + 1) === verb;
}

/** The place of the verb before "as | saying", where one quotes. */
function quotingVerb(tokens: SentenceTokens, at: number): number | null {
  if (tokens[at - 1]?.lower !== 'as') return null;
  for (let verb = at - 2; verb >= Math.max(0, at - LONGEST_PHRASE); verb--) {
    if (tokens[verb]?.kind === 'quoted' || isPunctuation(tokens[verb], ';:')) return null;
    if (QUOTING.test(tokens[verb]?.lower ?? '')) return verb;
  }
  return null;
}
