import { isNegation, isNobody } from '../grammar/negation.ts';
import {
  isAdverb,
  isEverBefore,
  isPunctuation,
  isWordOf,
  looksLikeVerb,
  type SentenceTokens,
} from '../grammar/word-classes.ts';
import { CUE_FORMS } from '../lexicon/cue-forms.ts';
import { AUXILIARIES, COORDINATORS, FORMS_OF_BE } from '../lexicon/function-words.ts';
import {
  CONDITIONALS,
  NEGATIONS,
  NOBODY_WORDS,
  PAST_MODALS,
  PREVENTING,
  REFUSALS,
} from '../lexicon/negation.ts';
import type { Cue, CueWords } from './cue.ts';
import { quotesAs } from './quoted-as.ts';

/** "that" with the words it may follow ("said on Monday that") between a cue and the clause it takes, in tokens. */
const CONJUNCTION_REACH = 4;

/** The negation that an "or" carries on is looked for this far before it, in tokens. */
const NEGATION_REACH = 16;

/** A conjunction that supposes is looked for this far before the subject of its clause, in tokens. */
const CONDITIONAL_REACH = 8;
/** A negation that opens a clause stands this near before its auxiliary ("at no time did | Smith say"), in tokens. */
const OPENING_REACH = 4;
const PERFECT = /^(?:had|has|have)$/;
const BEFORE_INFINITIVE = /^(?:do|does|did|will|would|can|could|shall|should|may|might|must)$/;

/** The auxiliaries and adverbs that lead up to a verb ("has never publicly | said"). */
type VerbGroup = {
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

/**
 * Whether the sentence doesn't state that anybody said what `cue` attributes: the verb is denied ("never said",
 * "nobody said"), refused ("refused to say"), supposed ("if Smith says", "had he said", "could have said") or asked
 * ("did Smith say"), or its clause is the content of another such cue. `earlier`: the cues before it in the sentence.
 */
export function isUnsaid(tokens: SentenceTokens, cue: CueWords, earlier: readonly Cue[]): boolean {
  if (cue.subject && isNobody(tokens, cue.subject)) return true;
  if (cue.kind === 'according to') return false;
  if (cue.kind !== 'noun' && (isDenied(tokens, cue) || isInverted(tokens, cue))) return true;
  return isSupposed(tokens, cue) || isInsideUnsaid(tokens, cue, earlier);
}

/** "Nobody said (that) | Smith claimed", "Smith denied that | he said", "was never quoted as | saying". */
function isInsideUnsaid(tokens: SentenceTokens, cue: CueWords, earlier: readonly Cue[]): boolean {
  const { subject, order } = cue;
  const outer = earlier.at(-1);
  if (outer?.unsaid && quotesAs(tokens, outer, cue)) return true;
  if (!outer?.clause || !subject || order !== 'subject first') return false;
  if (!outer.unsaid && outer.stance !== 'denial') return false;
  const between = subject.first - outer.last - 1;
  if (between === 0) return true;
  return between > 0 && between <= CONJUNCTION_REACH && tokens[subject.first - 1]?.lower === 'that';
}

/** Whether the verb of a cue is denied, refused or unreal: "never said", "refused to say", "without saying". */
function isDenied(tokens: SentenceTokens, cue: CueWords): boolean {
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
function isPrevented(tokens: SentenceTokens, at: number): boolean {
  const token = tokens[at];
  if (isWordOf(token, REFUSALS)) return !verbGroup(tokens, at).denied;
  const needed = token?.kind === 'word' ? PREVENTING.get(token.lower) : undefined;
  return needed === null || (needed !== undefined && isWordOf(tokens[at - 1], needed));
}

/** "Smith did not resign or | call it …": the denial of the first verb holds for the second. */
function isDeniedSince(tokens: SentenceTokens, { subject }: CueWords, or: number): boolean {
  if (!subject) return false;
  for (let at = Math.max(subject.last + 1, or - NEGATION_REACH); at < or; at++)
    if (isNegation(tokens, at)) return true;
  return false;
}

/** Whether the clause of a cue supposes or leaves open: "if Smith says", "whether, on Monday, Smith said", "as if to say". */
function isSupposed(tokens: SentenceTokens, cue: CueWords): boolean {
  if (cue.order === 'inverted' && !cue.passive) return false;
  const { before } = verbGroup(tokens, cue.first);
  if (tokens[before]?.lower === 'to' && isWordOf(tokens[before - 1], CONDITIONALS)) return true;
  const first = cue.passive || !cue.subject ? before + 1 : cue.subject.first;
  if (isPunctuation(tokens[first - 1], ',')) return opensWithAside(tokens, first - 1);
  for (let at = first - 1; at >= first - CONDITIONAL_REACH; at--) {
    const token = tokens[at];
    if (isWordOf(token, CONDITIONALS)) return true;
    if (token?.kind !== 'word' || looksLikeVerb(token)) return false;
  }
  return false;
}

/** "If, on Monday, | Smith says": what the comma at `comma` ends began right after the conjunction. */
function opensWithAside(tokens: SentenceTokens, comma: number): boolean {
  let at = comma - 1;
  while (at > comma - CONDITIONAL_REACH && tokens[at]?.kind === 'word') at--;
  return isPunctuation(tokens[at], ',') && isWordOf(tokens[at - 1], CONDITIONALS);
}

/** Whether an auxiliary goes before the subject: "Had Smith said", "Did Smith say", "Never has Smith said". */
function isInverted(tokens: SentenceTokens, cue: CueWords): boolean {
  const { subject, order } = cue;
  if (!subject || order === 'inverted') return false;
  // With a capital the auxiliary counts among the words of the name: "Had Smith".
  const isInName = subject.last > subject.first && agrees(tokens, subject.first, cue);
  const at = isInName ? subject.first : subject.first - 1;
  if (!agrees(tokens, at, cue)) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.kind === 'punctuation' || isWordOf(before, COORDINATORS)) return true;
  for (let i = at - 1; i >= at - OPENING_REACH && tokens[i]?.kind === 'word'; i--)
    if (isNegation(tokens, i) || isWordOf(tokens[i], NOBODY_WORDS)) return true;
  return false;
}

/** Whether the word at `at` is an auxiliary of the cue’s form: in "Had Smith said", but not in "Will Smith said". */
function agrees(tokens: SentenceTokens, at: number, cue: CueWords): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const tense = CUE_FORMS.get(tokens[cue.first]?.lower ?? '')?.tense;
  if (tense === 'past') return PERFECT.test(token.lower);
  if (tense === 'participle') return FORMS_OF_BE.has(token.lower);
  return tense === 'base' && BEFORE_INFINITIVE.test(token.lower);
}

/** What leads up to the verb at `verb`. */
function verbGroup(tokens: SentenceTokens, verb: number): VerbGroup {
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
