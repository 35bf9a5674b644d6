import type { CueWords } from './cue.ts';
import { CUE_FORMS } from '../lexicon/cue-forms.ts';
import { COORDINATORS, FORMS_OF_BE } from '../lexicon/function-words.ts';
import { CONDITIONALS, NOBODY_WORDS } from '../lexicon/negation.ts';
import { isNegation } from '../grammar/negation.ts';
import type { Skeleton } from '../grammar/skeleton.ts';
import { isPoint, isWordOf, looksLikeVerb } from '../grammar/word-classes.ts';
import { verbGroup } from './verb-group.ts';

/** A conjunction that supposes is looked for this far before the subject of its clause, in tokens. */
const CONDITIONAL_REACH = 8;
/** A negation that opens a clause stands this near before its auxiliary ("at no time did | Smith say"), in tokens. */
const OPENING_REACH = 4;
const PERFECT = /^(?:had|has|have)$/;
const BEFORE_INFINITIVE = /^(?:do|does|did|will|would|can|could|shall|should|may|might|must)$/;

/** Whether the clause of a cue supposes or leaves open: "if Smith says", "whether, on Monday, Smith said", "as if to say". */
export function isSupposed(tokens: Skeleton, cue: CueWords): boolean {
  if (cue.order === 'inverted' && !cue.passive) return false;
  const { before } = verbGroup(tokens, cue.first);
  if (tokens[before]?.lower === 'to' && isWordOf(tokens[before - 1], CONDITIONALS)) return true;
  const first = cue.passive || !cue.subject ? before + 1 : cue.subject.first;
  if (isPoint(tokens[first - 1], ',')) return opensWithAside(tokens, first - 1);
  for (let at = first - 1; at >= first - CONDITIONAL_REACH; at--) {
    const token = tokens[at];
    if (isWordOf(token, CONDITIONALS)) return true;
    if (token?.kind !== 'word' || looksLikeVerb(token)) return false;
  }
  return false;
}

/** "If, on Monday, | Smith says": what the comma at `comma` ends began right after the conjunction. */
function opensWithAside(tokens: Skeleton, comma: number): boolean {
  let at = comma - 1;
  while (at > comma - CONDITIONAL_REACH && tokens[at]?.kind === 'word') at--;
  return isPoint(tokens[at], ',') && isWordOf(tokens[at - 1], CONDITIONALS);
}

/** Whether an auxiliary goes before the subject: "Had Smith said", "Did Smith say", "Never has Smith said". */
export function isInverted(tokens: Skeleton, cue: CueWords): boolean {
  const { subject, order } = cue;
  if (!subject || order === 'inverted') return false;
  // With a capital the auxiliary counts among the words of the name: "Had Smith".
  const isInName = subject.last > subject.first && agrees(tokens, subject.first, cue);
  const at = isInName ? subject.first : subject.first - 1;
  if (!agrees(tokens, at, cue)) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'point' || isWordOf(before, COORDINATORS)) return true;
  for (let i = at - 1; i >= at - OPENING_REACH && tokens[i]?.kind === 'word'; i--)
    if (isNegation(tokens, i) || isWordOf(tokens[i], NOBODY_WORDS)) return true;
  return false;
}

/** Whether the word at `at` is an auxiliary of the cue’s form: in "Had Smith said", but not in "Will Smith said". */
function agrees(tokens: Skeleton, at: number, cue: CueWords): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const tense = CUE_FORMS.get(tokens[cue.first]?.lower ?? '')?.tense;
  if (tense === 'past') return PERFECT.test(token.lower);
  if (tense === 'participle') return FORMS_OF_BE.has(token.lower);
  return tense === 'base' && BEFORE_INFINITIVE.test(token.lower);
}
