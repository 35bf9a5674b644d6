import type { CueWords } from './cue.ts';
import { CUE_FORMS } from '../lexicon/cue-forms.ts';
import { PREVENTING, REFUSALS } from '../lexicon/negation.ts';
import { isNegation } from '../grammar/negation.ts';
import type { Skeleton } from '../grammar/skeleton.ts';
import { isWordOf } from '../grammar/word-classes.ts';
import { verbGroup } from './verb-group.ts';

/** The negation that an "or" carries on is looked for this far before it, in tokens. */
const NEGATION_REACH = 16;

/** Whether the verb of a cue is denied, refused or unreal: "never said", "refused to say", "without saying". */
export function isDenied(tokens: Skeleton, cue: CueWords): boolean {
  const group = verbGroup(tokens, cue.first);
  if (group.denied || group.unreal) return true;
  const governor = tokens[group.before]?.lower;
  if (governor === 'to') {
    // "did not want to say"; but "did not hesitate to say" and "never failed to say" tell that it was said.
    const isRefused = isWordOf(tokens[group.before - 1], REFUSALS);
    return verbGroup(tokens, group.before - 1).denied !== isRefused;
  }
  if (governor === 'or') return isDeniedSince(tokens, cue, group.before);
  const isParticiple = CUE_FORMS.get(tokens[cue.first]?.lower ?? '')?.tense === 'participle' || group.perfect;
  return isParticiple && isPrevented(tokens, group.before);
}

/** "denied | saying", "without | saying", "short of | calling". */
function isPrevented(tokens: Skeleton, at: number): boolean {
  const token = tokens[at];
  if (isWordOf(token, REFUSALS)) return !verbGroup(tokens, at).denied;
  const needed = token?.kind === 'word' ? PREVENTING.get(token.lower) : undefined;
  return needed === null || (needed !== undefined && isWordOf(tokens[at - 1], needed));
}

/** "Smith did not resign or | call it …": the denial of the first verb holds for the second. */
function isDeniedSince(tokens: Skeleton, { subject }: CueWords, or: number): boolean {
  if (!subject) return false;
  for (let at = Math.max(subject.last + 1, or - NEGATION_REACH); at < or; at++)
    if (isNegation(tokens, at)) return true;
  return false;
}
