import { formsOf } from '../lexicon/verb-forms.ts';
import { VERBS, type VerbForm } from '../lexicon/verbs.ts';

/** More verbs that tell events. Only the main event is read with them: elsewhere they are as often nouns or names. */
const MORE = `
acquit arraign commemorate conduct construct deport detect dispatch ditch erode extradite hike ignite indict inundate
levy liberate mandate map mourn outlaw overrule perish postpone ravage rebound reschedule schedule shelve surpass
tighten tranquilize trim trounce tumble vaccinate`;

/** Forms of verbs as the main event's clauses are read with. */
export const EVENT_VERBS: ReadonlyMap<string, VerbForm> = new Map([...moreVerbs(), ...VERBS]);

function moreVerbs(): [string, VerbForm][] {
  return MORE.trim()
    .split(/\s+/)
    .flatMap((base): [string, VerbForm][] => {
      const { present, past, participle } = formsOf(base);
      return [
        [past, { tense: 'past', noun: false }],
        [present, { tense: 'present', noun: true }],
        [participle, { tense: 'participle', noun: false }],
        [base, { tense: 'base', noun: true }],
      ];
    });
}
