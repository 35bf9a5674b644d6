import { AUXILIARIES } from '../lexicon/function-words.ts';
import { NEGATIONS, PAST_MODALS } from '../lexicon/negation.ts';
import { isNegation } from '../grammar/negation.ts';
import type { Skeleton } from '../grammar/skeleton.ts';
import { isAdverb, isEverBefore, isWordOf } from '../grammar/word-classes.ts';

/** The auxiliaries and adverbs that lead up to a verb ("has never publicly | said"). */
export type VerbGroup = {
  /** The place of the word before them. */
  readonly before: number;
  /** One of them denies the verb. */
  readonly denied: boolean;
  /** "have" or "having" is among them. */
  readonly perfect: boolean;
  /** A modal verb before "have" makes it a thing that need not have happened: "could have said". */
  readonly unreal: boolean;
};

/** Auxiliaries and adverbs looked through before a verb, in tokens. */
const LONGEST_GROUP = 8;

/** What leads up to the verb at `verb`. */
export function verbGroup(tokens: Skeleton, verb: number): VerbGroup {
  let before = verb - 1;
  let denied = false;
  let perfect = false;
  let unreal = false;
  for (; before >= verb - LONGEST_GROUP; before--) {
    const token = tokens[before];
    const isNoLonger = token?.lower === 'no' && tokens[before + 1]?.lower === 'longer';
    const isLeading = isAdverb(token) || isWordOf(token, AUXILIARIES) || isWordOf(token, NEGATIONS);
    if (!isLeading && !isNoLonger && !isEverBefore(tokens, before)) break;
    denied ||= isNoLonger || isNegation(tokens, before);
    perfect ||= /^(?:have|having)$/.test(token?.lower ?? '');
    unreal ||= perfect && isWordOf(token, PAST_MODALS);
  }
  return { before, denied, perfect, unreal };
}
