import { type AskedSentence, FAR } from './asked-sentence.ts';
import { classAt } from './end-features.ts';
import type { FeatureList } from './feature-list.ts';
import { RUN, TRAITS, distanceClass } from './features.ts';
import { WORD_CLASSES, type WordClass, classNumber, classesIn } from './word-classes.ts';

/** Repeated words are counted this far around a run of words. */
const AROUND = 6;

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
  const { form } = sentence.asked;
  const left = classAt(sentence, from - 1);
  const right = classAt(sentence, to);
  list.add(RUN.length(to - from));
  list.add(RUN.formLength(form, Math.min(to - from, 6)));
  list.add(RUN.beforeAfter(left, right));
  if (to - from > 1) list.add(RUN.firstLast(classAt(sentence, from), classAt(sentence, to - 1)));
  for (const [mark, feature] of BETWEEN) if (left === mark && right === mark) list.add(feature);
  addRepeats(list, sentence, from, to);
  addInside(list, sentence, from, to);
  addNamed(list, sentence, from, to);
}

/** Which of its words, and of those around it, the question has. */
function addRepeats(list: FeatureList, sentence: AskedSentence, from: number, to: number): void {
  const { asked, repeatedBefore, sinceRepeated, toRepeated } = sentence;
  const last = repeatedBefore.length - 1;
  const repeats = (repeatedBefore[to] ?? 0) - (repeatedBefore[from] ?? 0);
  const near =
    (repeatedBefore[Math.min(last, to + AROUND)] ?? 0) - (repeatedBefore[Math.max(0, from - AROUND)] ?? 0);
  const around = near - repeats;
  list.add(RUN.repeats(Math.min(3, repeats)));
  list.add(RUN.repeatedThirds(Math.round((3 * repeats) / (to - from))));
  list.add(RUN.formRepeats(asked.form, Math.min(2, repeats)));
  list.add(RUN.around(Math.min(8, around)));
  list.add(RUN.between(distanceClass(sinceRepeated[from] ?? FAR), distanceClass(toRepeated[to] ?? FAR)));
}

/** What stands between its first and its last word, or anywhere in it. */
function addInside(list: FeatureList, { asked, read }: AskedSentence, from: number, to: number): void {
  let bits = 0;
  let isCapital = true;
  let hasNumber = false;
  for (let i = from; i < to; i++) {
    const own = read.classes[i] ?? 0;
    if (i > from && i < to - 1) bits |= INNER_BITS[own] ?? 0;
    isCapital &&= own === CAPITAL;
    hasNumber ||= NUMBER[own] === 1;
  }
  for (let i = 0; bits >> i > 0; i++) if (((bits >> i) & 1) === 1) list.add(INNER_FEATURES[i] ?? 0);
  if (hasNumber) list.add(RUN.formTrait(asked.form, HOLDS_NUMBER));
  if (isCapital) {
    list.add(RUN.trait(ALL_CAPITALS));
    list.add(RUN.formTrait(asked.form, ALL_CAPITALS));
  }
}

/** How it lies to what the article names there. */
function addNamed(list: FeatureList, { asked, read }: AskedSentence, from: number, to: number): void {
  let isNamed = false;
  for (const named of read.known) {
    if (named.from >= to || named.to <= from) continue;
    if (named.isExact && named.from === from && named.to === to) {
      isNamed = true;
      list.add(RUN.is(named.kind));
      list.add(RUN.formIs(asked.form, named.kind));
    } else if (named.from >= from && named.to <= to) {
      list.add(RUN.formHolds(asked.form, named.kind));
    } else {
      list.add(RUN.cuts(named.kind));
    }
  }
  if (!isNamed) list.add(RUN.formUnnamed(asked.form));
}
