import { type WordClass, classNumber, classesIn } from './word-classes.ts';

/** Runs of words that may be an answer: the first word of each, and the one after its last. */
export type Runs = { readonly froms: Uint8Array; readonly tos: Uint8Array };

/** Longest answer, in words. */
export const LONGEST_ANSWER = 12;

const CANNOT_STAND: readonly WordClass[] = [
  'start',
  'end',
  '’s',
  'and',
  'or',
  'relative',
  'auxiliary',
  'be',
  'of',
  'pronoun',
  'comma',
  'stop',
  'mark',
];
const CANNOT_BEGIN = classesIn([...CANNOT_STAND, 'closing bracket']);
const CANNOT_END = classesIn([
  ...CANNOT_STAND,
  'the',
  'a',
  'possessive',
  'determiner',
  'to',
  'in',
  'by',
  'preposition',
  'subordinator',
  'opening bracket',
]);
const STOP = classNumber('stop');

/**
 * Every run of words that may be an answer, by the words' classes: whole phrases as far as their ends tell, within one
 * clause, with none but whole brackets and quotations. `depths`: how many of those are open at each place between words.
 */
export function runsOf(classes: Uint8Array, depths: Uint8Array): Runs {
  const froms: number[] = [];
  const tos: number[] = [];
  for (let from = 0; from < classes.length; from++) {
    if (CANNOT_BEGIN[classes[from] ?? 0] === 1) continue;
    const depth = depths[from] ?? 0;
    const most = Math.min(classes.length, from + LONGEST_ANSWER);
    for (let to = from + 1; to <= most; to++) {
      const last = classes[to - 1] ?? 0;
      const after = depths[to] ?? 0;
      if (last === STOP || after < depth) break;
      if (after > depth || CANNOT_END[last] === 1) continue;
      froms.push(from);
      tos.push(to);
    }
  }
  return { froms: Uint8Array.from(froms), tos: Uint8Array.from(tos) };
}

/** At each place between words, how many brackets and quotations are open. */
export function depthsOf(words: readonly string[]): Uint8Array {
  const depths = new Uint8Array(words.length + 1);
  let brackets = 0;
  let quotes = 0;
  for (const [i, word] of words.entries()) {
    if (word === '(' || word === '[') brackets++;
    else if (word === ')' || word === ']') brackets = Math.max(0, brackets - 1);
    else if (word === '“') quotes = 1;
    else if (word === '”') quotes = 0;
    else if (word === '"') quotes = 1 - quotes;
    depths[i + 1] = brackets + quotes;
  }
  return depths;
}
