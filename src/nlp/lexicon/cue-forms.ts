import {
  ATTITUDE_VERBS,
  NAMING_VERBS,
  NOUN_FORMS,
  SPEECH_NOUNS,
  SPEECH_VERBS,
  TELLING_VERBS,
  VERBS_WITHOUT_CLAUSE,
} from './cue-verbs.ts';
import type { Stance } from '../annotations.ts';
import { formsOf } from './verb-forms.ts';

/** How a verb attributes: see the lists of cue-verbs.ts. */
export type CueVerbKind = 'speech' | 'telling' | 'naming' | 'attitude';

/** A form of a cue verb as it stands in a text. */
export type CueForm = {
  readonly base: string;
  readonly kind: CueVerbKind;
  readonly stance: Stance;
  readonly tense: 'base' | 'present' | 'past' | 'participle';
  /** It takes a clause of reported words, with or without "that". */
  readonly clause: boolean;
  /** The same letters are a common noun or adjective, so a subject must be evident. */
  readonly noun: boolean;
};

const STANCES = ['doubtful', 'denial', 'admission', 'neutral'] as const satisfies readonly Stance[];

/** Every cue form by its letters, in lower case. Where two verbs share a form, the kind listed first keeps it. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = cueForms();

/** The stance of a noun of saying or thinking, by its letters in lower case. */
export const SPEECH_NOUN_STANCES: ReadonlyMap<string, Stance> = new Map(
  STANCES.flatMap((stance) => SPEECH_NOUNS[stance].map((noun) => [noun, stance] as const)),
);

function cueForms(): Map<string, CueForm> {
  const forms = new Map<string, CueForm>();
  const nouns = new Set(NOUN_FORMS);
  const clauseless = new Set(VERBS_WITHOUT_CLAUSE);
  const add = (base: string, kind: CueVerbKind, stance: Stance): void => {
    const clause = kind !== 'naming' && !clauseless.has(base);
    const { present, past, participle, perfect } = formsOf(base);
    const inflected = [
      // "read", "put", "hit": where nothing governs it, the form is the past.
      [base, past === base ? 'past' : 'base'],
      [present, 'present'],
      [past, 'past'],
      [perfect, 'past'],
      [participle, 'participle'],
    ] as const;
    for (const [form, tense] of inflected) {
      if (!forms.has(form)) forms.set(form, { base, kind, stance, tense, clause, noun: nouns.has(form) });
    }
  };
  for (const base of TELLING_VERBS) add(base, 'telling', 'neutral');
  for (const stance of STANCES) for (const base of SPEECH_VERBS[stance]) add(base, 'speech', stance);
  for (const base of NAMING_VERBS) add(base, 'naming', 'neutral');
  for (const base of ATTITUDE_VERBS) add(base, 'attitude', 'neutral');
  return forms;
}
