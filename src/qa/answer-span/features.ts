import { QUESTION_FORMS } from '../question/question-patterns.ts';
import { ROLES } from '../question/asked-role.ts';
import { FAR } from './asked-sentence.ts';
import { FeatureTable } from './feature-table.ts';
import { GOVERNORS } from '../question/governors.ts';
import { KNOWN_KINDS } from './read-sentence.ts';
import { LONGEST_ANSWER } from './runs.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** The classes of distances, from no word in between to none such word at all. */
export const DISTANCES = ['0', '1', '2', '3', '4–6', '7–12', 'over 12', 'none'];
export const VOICES = ['active', 'passive'];
/** What stands before a run where a question asks for one of GOVERNORS. */
export const GOVERNED = ['none', 'another', 'same'];
const upTo = (most: number): string[] => Array.from({ length: most + 1 }, (_, i) => String(i));

/** What a run of words may hold, or lie between. */
export const TRAITS = [
  'begins with an article',
  'cuts a name at its start',
  'cuts a name at its end',
  'holds a comma',
  'holds a conjunction',
  'holds a clause',
  'holds a verb',
  'holds “of”',
  'holds a preposition',
  'holds a number',
  'all capitals',
  'between commas',
  'between quotes',
] as const;

/** Where a word near the question word ("which *nation*") stands in the sentence, as seen from a run of words. */
export const HEAD_PLACES = ['before', 'two before', 'first', 'last', 'after', 'two after'] as const;

/** Every feature that a run of words may have. */
export const FEATURES = new FeatureTable();
const template = FEATURES.template.bind(FEATURES);

/** Those of the place where a run begins. */
export const BEGIN = {
  before: template('before', WORD_CLASSES),
  first: template('first', WORD_CLASSES),
  beforeFirst: template('before, first', WORD_CLASSES, WORD_CLASSES),
  twoBefore: template('two before', WORD_CLASSES, WORD_CLASSES),
  firstTwo: template('first two', WORD_CLASSES, WORD_CLASSES),
  formFirst: template('form, first', QUESTION_FORMS, WORD_CLASSES),
  formBefore: template('form, before', QUESTION_FORMS, WORD_CLASSES),
  formGovernor: template('form, governor', QUESTION_FORMS, GOVERNORS),
  governor: template('governor asked for', GOVERNED),
  since: template('since repeated', DISTANCES),
  formSince: template('form, since repeated', QUESTION_FORMS, DISTANCES),
  roleSince: template('role, since verb', ROLES, DISTANCES, VOICES),
};

/** Those of the place where a run ends. */
export const END = {
  after: template('after', WORD_CLASSES),
  last: template('last', WORD_CLASSES),
  lastAfter: template('last, after', WORD_CLASSES, WORD_CLASSES),
  twoAfter: template('two after', WORD_CLASSES, WORD_CLASSES),
  lastTwo: template('last two', WORD_CLASSES, WORD_CLASSES),
  formLast: template('form, last', QUESTION_FORMS, WORD_CLASSES),
  formAfter: template('form, after', QUESTION_FORMS, WORD_CLASSES),
  to: template('to repeated', DISTANCES),
  formTo: template('form, to repeated', QUESTION_FORMS, DISTANCES),
  roleTo: template('role, to verb', ROLES, DISTANCES, VOICES),
};

/** Those of a run as a whole. */
export const RUN = {
  trait: template('it', TRAITS),
  formTrait: template('form, it', QUESTION_FORMS, TRAITS),
  formHead: template('form, what is asked for', QUESTION_FORMS, HEAD_PLACES),
  length: template('length', upTo(LONGEST_ANSWER)),
  formLength: template('form, length', QUESTION_FORMS, upTo(LONGEST_ANSWER)),
  repeats: template('repeats', upTo(3)),
  repeatedThirds: template('repeats in thirds', upTo(3)),
  formRepeats: template('form, repeats', QUESTION_FORMS, upTo(2)),
  around: template('repeated around', upTo(8)),
  between: template('since repeated, to repeated', DISTANCES, DISTANCES),
  firstLast: template('first, last', WORD_CLASSES, WORD_CLASSES),
  beforeAfter: template('before, after', WORD_CLASSES, WORD_CLASSES),
  is: template('is', KNOWN_KINDS),
  formIs: template('form, is', QUESTION_FORMS, KNOWN_KINDS),
  formHolds: template('form, holds', QUESTION_FORMS, KNOWN_KINDS),
  cuts: template('cuts', KNOWN_KINDS),
  formUnnamed: template('form, is nothing named', QUESTION_FORMS),
};

/** The place in DISTANCES of a number of words. */
function distanceClass(words: number): number {
  if (words <= 3) return words;
  if (words <= 6) return 4;
  if (words <= 12) return 5;
  return words < FAR ? 6 : 7;
}
const CLASSES = Uint8Array.from({ length: FAR + 1 }, (_, words) => distanceClass(words));

/** The place in DISTANCES of one of some numbers of words, none of which is above FAR. */
export function distanceAt(distances: Uint8Array, at: number): number {
  return CLASSES[distances[at] ?? FAR] ?? 0;
}
