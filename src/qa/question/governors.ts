import { FORMS_OF_BE, PREPOSITIONS, SUBORDINATORS } from '../../nlp/lexicon/function-words.ts';

/** Words that tell what kind of words follow: prepositions, conjunctions, forms of be. The first means none. */
export const GOVERNORS: readonly string[] = [
  'none',
  ...new Set([
    ...PREPOSITIONS,
    ...SUBORDINATORS,
    ...FORMS_OF_BE,
    'called',
    'named',
    'known',
    'as',
    'than',
    'or',
  ]),
];
const NUMBERS: ReadonlyMap<string, number> = new Map(GOVERNORS.map((word, i) => [word, i]));

/** The place of a word in GOVERNORS; 0 for any other word. */
export function governorNumber(word: string): number {
  return NUMBERS.get(word.toLowerCase()) ?? 0;
}

/** The one of two words that is a governor, or "none". Of two, the one later in GOVERNORS: the model was fitted so. */
export function governorOf(before = '', last = ''): string {
  const number = Math.max(governorNumber(before), governorNumber(last));
  return GOVERNORS[number] ?? 'none';
}
