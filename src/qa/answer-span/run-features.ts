import type { AskedSentence } from './asked-sentence.ts';
import type { FeatureList } from './feature-list.ts';
import { RUN, TRAITS, distanceAt } from './features.ts';
import { type ReadSentence, classAt } from './read-sentence.ts';
import { WORD_CLASSES, type WordClass, classNumber, classesIn } from './word-classes.ts';

/** Repeated words are counted this far around a run of words. */
export const AROUND = 6;

const CAPITAL = classNumber('capital');
const NUMBER = classesIn(['year', 'number', 'number word']);
/** What a run may hold between its first and its last word, a bit each. */
const INNER: readonly (readonly [trait: (typeof TRAITS)[number], classes: readonly WordClass[]])[] = [
  ['holds a comma', ['comma']],
  ['holds a conjunction', ['and', 'or']],
  ['holds a clause', ['relative', 'subordinator', 'be', 'auxiliary']],
  ['holds a verb', ['verb base', 'verb present', 'verb past', 'verb perfect', 'verb participle']],
  ['holds “of”', ['of']],
  ['holds a preposition', ['preposition', 'in', 'to', 'by']],
];
const INNER_BITS = Uint8Array.from(WORD_CLASSES, (name) =>
  INNER.reduce((bits, [, classes], i) => bits | (classes.includes(name) ? 1 << i : 0), 0),
);
const INNER_FEATURES = INNER.map(([trait]) => RUN.trait(TRAITS.indexOf(trait)));
const HOLDS_NUMBER = TRAITS.indexOf('holds a number');
const ALL_CAPITALS = TRAITS.indexOf('all capitals');
const BETWEEN: readonly (readonly [mark: number, feature: number])[] = [
  [classNumber('comma'), RUN.trait(TRAITS.indexOf('between commas'))],
  [classNumber('quote'), RUN.trait(TRAITS.indexOf('between quotes'))],
];

/** Adds what speaks for an answer made of the words from `from` up to `to`, beyond its two ends. */
export function addRun(list: FeatureList, sentence: AskedSentence, from: number, to: number): void {
  const { asked, read, repeatedBefore, sinceRepeated, toRepeated } = sentence;
  const repeats = repeatsIn(repeatedBefore, from, to);
  addRunShape(list, read, asked.form, from, to);
  addRepeats(list, asked.form, repeats, to - from);
  addAround(list, repeatsNear(repeatedBefore, from, to) - repeats);
  addBetween(list, distanceAt(sinceRepeated, from), distanceAt(toRepeated, to));
}

/** Of `addRun` what the sentence says by itself to a question of some form. */
export function addRunShape(
  list: FeatureList,
  read: ReadSentence,
  form: number,
  from: number,
  to: number,
): void {
  const left = classAt(read, from - 1);
  const right = classAt(read, to);
  list.add(RUN.length(to - from));
  list.add(RUN.formLength(form, Math.min(to - from, 6)));
  list.add(RUN.beforeAfter(left, right));
  if (to - from > 1) list.add(RUN.firstLast(classAt(read, from), classAt(read, to - 1)));
  for (const [mark, feature] of BETWEEN) if (left === mark && right === mark) list.add(feature);
  addInside(list, read, form, from, to);
  addNamed(list, read, form, from, to);
}

/** How many of a run's words the question has, and of those up to AROUND words away from it, given how many come before each place. */
export function repeatsIn(repeatedBefore: Uint8Array, from: number, to: number): number {
  return (repeatedBefore[to] ?? 0) - (repeatedBefore[from] ?? 0);
}

export function repeatsNear(repeatedBefore: Uint8Array, from: number, to: number): number {
  const last = repeatedBefore.length - 1;
  return repeatsIn(repeatedBefore, Math.max(0, from - AROUND), Math.min(last, to + AROUND));
}

/** The others of `addRun`, each by what of question and sentence decides it; distances by their classes. */
export function addRepeats(list: FeatureList, form: number, repeats: number, length: number): void {
  list.add(RUN.repeats(Math.min(3, repeats)));
  list.add(RUN.repeatedThirds(Math.round((3 * repeats) / length)));
  list.add(RUN.formRepeats(form, Math.min(2, repeats)));
}

export function addAround(list: FeatureList, around: number): void {
  list.add(RUN.around(Math.min(8, around)));
}

export function addBetween(list: FeatureList, since: number, until: number): void {
  list.add(RUN.between(since, until));
}

/** What stands between its first and its last word, or anywhere in it. */
function addInside(
  list: FeatureList,
  { classes }: ReadSentence,
  form: number,
  from: number,
  to: number,
): void {
  let bits = 0;
  let isCapital = true;
  let hasNumber = false;
  for (let i = from; i < to; i++) {
    const own = classes[i] ?? 0;
    if (i > from && i < to - 1) bits |= INNER_BITS[own] ?? 0;
    isCapital &&= own === CAPITAL;
    hasNumber ||= NUMBER[own] === 1;
  }
  for (let i = 0; bits >> i > 0; i++) if (((bits >> i) & 1) === 1) list.add(INNER_FEATURES[i] ?? 0);
  if (hasNumber) list.add(RUN.formTrait(form, HOLDS_NUMBER));
  if (isCapital) {
    list.add(RUN.trait(ALL_CAPITALS));
    list.add(RUN.formTrait(form, ALL_CAPITALS));
  }
}

/** How it lies to what the article names there. */
function addNamed(list: FeatureList, { known }: ReadSentence, form: number, from: number, to: number): void {
  let isNamed = false;
  for (const named of known) {
    if (named.from >= to || named.to <= from) continue;
    if (named.isExact && named.from === from && named.to === to) {
      isNamed = true;
      list.add(RUN.is(named.kind));
      list.add(RUN.formIs(form, named.kind));
    } else if (named.from >= from && named.to <= to) {
      list.add(RUN.formHolds(form, named.kind));
    } else {
      list.add(RUN.cuts(named.kind));
    }
  }
  if (!isNamed) list.add(RUN.formUnnamed(form));
}
