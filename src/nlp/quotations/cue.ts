import type { CueVerbKind } from '../lexicon/cue-forms.ts';
import type { Stance } from '../annotations.ts';
import type { Subject } from '../grammar/noun-phrases.ts';
import type { SentenceTokens, TokenRange } from '../grammar/word-classes.ts';

/** Words that attribute something, as a range of the sentence's tokens, and whom they attribute it to. */
export type CueWords = TokenRange & {
  readonly kind: CueVerbKind | 'according to' | 'noun';
  readonly stance: Stance;
  /** It takes a clause of reported words. */
  readonly clause: boolean;
  /** The base form, where the cue is one verb. */
  readonly verb?: string;
  readonly subject: Subject | null;
  /** Where the subject stands; `shared`: it belongs to another verb or noun of the sentence first. */
  readonly order: 'subject first' | 'inverted' | 'shared';
  /** Somebody else’s words are the grammatical subject ("was called"); `subject` is the agent after "by". */
  readonly passive: boolean;
  /** False after a modal verb or "to", where the words may never have been said ("would call it"). */
  readonly finite: boolean;
};

/** A cue as its sentence has it. */
export type Cue = CueWords & {
  /** The sentence doesn't state that the words were said: it denies, refuses, supposes or asks it ("never said"). */
  readonly unsaid: boolean;
};

/** A sentence with the cues found in it. */
export type CuedSentence = { readonly tokens: SentenceTokens; readonly cues: readonly Cue[] };
