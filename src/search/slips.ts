import { editDistance } from './edit-distance.ts';

/** Shorter words have too many neighbours to guess between: "sell" is not a slip of "smell". */
const SHORTEST = 5;
/** Shorter words than this are not corrected in their first letter. */
const MIDDLING = 6;
/** One slip in words shorter than this, two from there on. */
const LONG = 8;

/**
 * How many slips (letters left out, added, changed or swapped) a typed word is from a known one: 0 for the same word, and
 * undefined where the two are too far apart, or too short, to be taken for each other. Both lower case.
 */
export function typingSlips(typed: string, known: string): number | undefined {
  if (typed === known) return 0;
  if (/^\p{N}/u.test(typed)) return undefined;
  if (Math.min(typed.length, known.length) < SHORTEST) return areSwapped(typed, known) ? 1 : undefined;
  // People get the first letter right; a short word that differs there is another word.
  if (typed[0] !== known[0] && typed.length < MIDDLING) return undefined;
  const most = mostSlips(typed);
  const slips = editDistance(typed, known, most);
  return slips <= most ? slips : undefined;
}

/** Whether two words of four letters are the same but for the order: "Hael", "Hale"; "Iran" and "Iraq" are not. */
function areSwapped(typed: string, known: string): boolean {
  if (typed.length !== SHORTEST - 1 || known.length !== typed.length || typed[0] !== known[0]) return false;
  return typed.split('').toSorted().join('') === known.split('').toSorted().join('');
}

/** How many slips a typed word may have. */
export function mostSlips(typed: string): number {
  return typed.length < LONG ? 1 : 2;
}
