import { MONTHS } from '../../nlp/lexicon/calendar.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  FORMS_OF_BE,
  NOMINATIVE_PRONOUNS,
  OBJECT_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../../nlp/lexicon/function-words.ts';
import { NUMBER_WORDS, SCALES } from '../../nlp/lexicon/number-words.ts';
import { VERBS } from '../../nlp/lexicon/verbs.ts';

/**
 * What a word is by its letters and the lexicon: a closed class by its own name ("the", "of"), a mark of punctuation,
 * else a number, a name, a verb by tense, or a guess from the ending. "start" and "end" stand outside of a sentence.
 */
export const WORD_CLASSES = [
  'start',
  'end',
  'the',
  'a',
  'possessive',
  '’s',
  'determiner',
  'of',
  'to',
  'in',
  'by',
  'preposition',
  'or',
  'and',
  'relative',
  'subordinator',
  'be',
  'auxiliary',
  'pronoun',
  'adverb',
  'comma',
  'quote',
  'opening bracket',
  'closing bracket',
  'stop',
  'mark',
  'year',
  'number',
  'number word',
  'month',
  'capital',
  'verb base',
  'verb present',
  'verb past',
  'verb perfect',
  'verb participle',
  '-ing',
  '-ed',
  'adjective',
  'noun',
  'noun -s',
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Closed classes in the order in which they are looked up: a word in two of them belongs to the first. */
const CLOSED: readonly (readonly [WordClass, ReadonlySet<string>])[] = [
  ['the', set('the')],
  ['a', set('a an')],
  ['possessive', POSSESSIVE_PRONOUNS],
  ['determiner', new Set([...DETERMINERS, 'all', 'both'])],
  ['of', set('of')],
  ['to', set('to')],
  ['in', set('in')],
  ['by', set('by')],
  ['preposition', PREPOSITIONS],
  ['or', set('or')],
  ['and', COORDINATORS],
  ['relative', RELATIVE_PRONOUNS],
  ['subordinator', SUBORDINATORS],
  ['be', FORMS_OF_BE],
  ['auxiliary', AUXILIARIES],
  ['number word', new Set([...NUMBER_WORDS.keys(), ...[...SCALES.keys()].filter((word) => word.length > 2)])],
  ['pronoun', new Set([...NOMINATIVE_PRONOUNS, ...OBJECT_PRONOUNS])],
  ['adverb', ADVERBS],
];
const BY_LETTERS: ReadonlyMap<string, WordClass> = new Map(
  CLOSED.toReversed().flatMap(([name, words]) => [...words].map((word) => [word, name] as const)),
);
const MARKS: Readonly<Record<string, WordClass>> = {
  ',': 'comma',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '(': 'opening bracket',
  '[': 'opening bracket',
  ')': 'closing bracket',
  ']': 'closing bracket',
  '.': 'stop',
  ';': 'stop',
  ':': 'stop',
  '!': 'stop',
  '?': 'stop',
};
const MONTH_NAMES: ReadonlySet<string> = new Set([...MONTHS].map((month) => month.toLowerCase()));

/** The class of a word or mark; `isFirst`: it opens its sentence, so that a capital says nothing. */
export function classOf(word: string, isFirst: boolean): WordClass {
  if (/^['’]s$/i.test(word)) return '’s';
  if (!/[\p{L}\p{N}]/u.test(word)) return MARKS[word] ?? 'mark';
  if (/\p{N}/u.test(word)) return /^(?:1[0-9]|20)\d\d$/.test(word) ? 'year' : 'number';
  const letters = word.toLowerCase();
  const isCapital = /^\p{Lu}/u.test(word);
  if (isCapital && MONTH_NAMES.has(letters)) return 'month';
  const closed = BY_LETTERS.get(letters);
  if (closed !== undefined) return closed;
  if (isCapital && !isFirst) return 'capital';
  if (letters.endsWith('ly')) return 'adverb';
  const verb = VERBS.get(letters);
  if (verb && !verb.noun) return `verb ${verb.tense}`;
  if (letters.endsWith('ing')) return '-ing';
  if (letters.endsWith('ed')) return '-ed';
  if (isCapital) return 'capital';
  if (/(?:al|ous|ive|ic|able|ible|ary|ful|less|ish|ant|ent)$/.test(letters)) return 'adjective';
  return letters.endsWith('s') ? 'noun -s' : 'noun';
}

/** The place of a class in WORD_CLASSES. */
export function classNumber(name: WordClass): number {
  return WORD_CLASSES.indexOf(name);
}

/** For each class, by its place, whether it is among some: 1 or 0. */
export function classesIn(names: readonly WordClass[]): Uint8Array {
  return Uint8Array.from(WORD_CLASSES, (name) => Number(names.includes(name)));
}
