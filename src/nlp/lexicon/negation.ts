/** English words that deny, refuse or suppose, in lower case with straight apostrophes. Data only. */

import { formsOf } from './verb-forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Adverbs that deny the verb they stand with; contractions in -n't do too. */
export const NEGATIONS = words('not never hardly scarcely barely neither nor cannot nowhere');

/** Subjects, or what opens them, that stand for nobody, or for nobody in particular. */
export const NOBODY_WORDS = words('nobody none neither nor no no-one nothing few anyone anybody');

/** Two words that affirm although the first alone would deny: "not only said", "never before". */
export const AFFIRMING_PAIRS: ReadonlySet<string> = new Set([
  'not only',
  'not just',
  'not merely',
  'not simply',
  'not solely',
  'never before',
  'never mind',
  'none other',
  'no doubt',
  'no less',
  'no sooner',
]);

/** Conjunctions whose clause supposes or asks and does not tell. */
export const CONDITIONALS = words('if unless whether lest');

/** Modal verbs that make a following "have said" a thing that need not have happened. */
export const PAST_MODALS = words(
  `would could should might may must wouldn't couldn't shouldn't can't cannot will won't`,
);

/** Words after which an infinitive or a participle was not done: "refused to say", "denied saying". */
export const REFUSALS: ReadonlySet<string> = new Set([
  ...['refuse', 'decline', 'fail', 'neglect', 'hesitate', 'forbear', 'avoid', 'resist', 'deny'].flatMap(
    (base) => [base, ...Object.values(formsOf(base))],
  ),
  ...words('forget forgets forgot forgetting forgotten afraid reluctant unwilling loath ashamed'),
]);

/** Prepositions, the last word of each, after which a participle was not done, with the word that must go before. */
export const PREVENTING: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ['without', null],
  ['of', words('instead short')],
  ['than', words('rather')],
  ['from', words('far refrain refrained refrains refraining')],
]);
