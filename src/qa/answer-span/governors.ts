import { FORMS_OF_BE, PREPOSITIONS, SUBORDINATORS } from '../../nlp/lexicon/function-words.ts';

/** Words that say by themselves what stands after them: prepositions, conjunctions, forms of be; the first is none. */
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
