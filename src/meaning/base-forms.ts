import { BASE_FORMS } from '../text/irregular-forms.ts';

/** An ending and what stands in its place in the base form, as in WordNet's "morphy". */
type Ending = readonly [ending: string, base: string];

const VERB_ENDINGS: readonly Ending[] = [
  ['ied', 'y'],
  ['ying', 'ie'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
];
const OTHER_ENDINGS: readonly Ending[] = [
  ['ies', 'y'],
  ['s', ''],
  ['ses', 's'],
  ['xes', 'x'],
  ['zes', 'z'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['ier', 'y'],
  ['iest', 'y'],
  ['er', 'e'],
  ['er', ''],
  ['est', 'e'],
  ['est', ''],
];
/** Most words end in none of these, and each ending is in it: a quick no. */
const INFLECTED = /(?:[^s]s|ed|ing|er|est)$/;
const DOUBLED = /([bdgklmnprtz])\1$/;
const SHORTEST_BASE = 3;

/**
 * What an inflected word may be a form of, likeliest first: "died" → die, "stopped" → stop, "wrote" → write.
 * @param isWord whether a guess is a word at all
 */
export function baseForms(word: string, isWord: (guess: string) => boolean): readonly string[] {
  const irregular = BASE_FORMS.get(word);
  if (irregular !== undefined && isWord(irregular)) return [irregular];
  if (!INFLECTED.test(word)) return [];
  // "Killing" is a noun as well as a form of "kill", but "news" and "corner" are no forms of "new" and "corn".
  const endings = isWord(word) ? VERB_ENDINGS : [...VERB_ENDINGS, ...OTHER_ENDINGS];
  const guesses = endings
    .filter(([ending]) => word.endsWith(ending))
    .flatMap(([ending, replacement]) => {
      const base = word.slice(0, -ending.length) + replacement;
      return replacement === '' && ending !== 's' ? [base, base.replace(DOUBLED, '$1')] : [base];
    });
  return [...new Set(guesses)].filter(
    (guess) => guess.length >= SHORTEST_BASE && guess !== word && isWord(guess),
  );
}
