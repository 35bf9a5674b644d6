import { HEAD } from './encode-question.ts';
import type { AskedSentence } from './asked-sentence.ts';
import type { FeatureList } from './feature-list.ts';
import { BEGIN, END, HEAD_PLACES, RUN, TRAITS, distanceAt } from './features.ts';
import { type ReadSentence, classAt } from './read-sentence.ts';
import { classNumber } from './word-classes.ts';

const THE = classNumber('the');
const A = classNumber('a');
const CAPITAL = classNumber('capital');
const BEGINS_WITH_ARTICLE = RUN.trait(TRAITS.indexOf('begins with an article'));
const CUTS_START = RUN.trait(TRAITS.indexOf('cuts a name at its start'));
const CUTS_END = RUN.trait(TRAITS.indexOf('cuts a name at its end'));

export type HeadPlace = { readonly place: number; readonly offset: number };

/** HEAD_PLACES as seen from the beginning and from the end, each with the word's offset from there. */
export const HEADS_AT_BEGIN = headPlaces({ before: -1, 'two before': -2, first: 0 });
export const HEADS_AT_END = headPlaces({ last: -1, after: 0, 'two after': 1 });

/** Adds what speaks for an answer that begins with the word at `from`, whatever its end. */
export function addBegin(list: FeatureList, sentence: AskedSentence, from: number): void {
  const { asked, read, sinceRepeated, sinceVerb, isPassive } = sentence;
  addBeginShape(list, read, asked.form, from);
  if (asked.governor > 0) addGovernor(list, governorRelation(read, from, asked.governor));
  addSince(list, asked.form, distanceAt(sinceRepeated, from));
  addSinceVerb(list, asked.role, distanceAt(sinceVerb, from), Number(isPassive));
  addHeads(list, sentence, from, HEADS_AT_BEGIN);
}

/** Adds what speaks for an answer that ends before the word at `to`, whatever its beginning. */
export function addEnd(list: FeatureList, sentence: AskedSentence, to: number): void {
  const { asked, read, toRepeated, toVerb, isPassive } = sentence;
  addEndShape(list, read, asked.form, to);
  addTo(list, asked.form, distanceAt(toRepeated, to));
  addToVerb(list, asked.role, distanceAt(toVerb, to), Number(isPassive));
  addHeads(list, sentence, to, HEADS_AT_END);
}

/** Of `addBegin` what the sentence says by itself to a question of some form. */
export function addBeginShape(list: FeatureList, read: ReadSentence, form: number, from: number): void {
  const left = classAt(read, from - 1);
  const own = classAt(read, from);
  list.add(BEGIN.before(left));
  list.add(BEGIN.first(own));
  list.add(BEGIN.beforeFirst(left, own));
  list.add(BEGIN.twoBefore(classAt(read, from - 2), left));
  list.add(BEGIN.firstTwo(own, classAt(read, from + 1)));
  list.add(BEGIN.formFirst(form, own));
  list.add(BEGIN.formBefore(form, left));
  const governor = read.governors[from - 1] ?? 0;
  if (governor > 0) list.add(BEGIN.formGovernor(form, governor));
  if (own === THE || own === A) list.add(BEGINS_WITH_ARTICLE);
  if (own === CAPITAL && left === CAPITAL) list.add(CUTS_START);
}

/** Of `addEnd` what the sentence says by itself to a question of some form. */
export function addEndShape(list: FeatureList, read: ReadSentence, form: number, to: number): void {
  const own = classAt(read, to - 1);
  const right = classAt(read, to);
  list.add(END.after(right));
  list.add(END.last(own));
  list.add(END.lastAfter(own, right));
  list.add(END.twoAfter(right, classAt(read, to + 1)));
  list.add(END.lastTwo(classAt(read, to - 2), own));
  list.add(END.formLast(form, own));
  list.add(END.formAfter(form, right));
  if (own === CAPITAL && right === CAPITAL) list.add(CUTS_END);
}

/** The others of `addBegin` and `addEnd`, each by what of question and sentence decides it; distances by their classes. */
export function addSince(list: FeatureList, form: number, distance: number): void {
  list.add(BEGIN.since(distance));
  list.add(BEGIN.formSince(form, distance));
}

export function addSinceVerb(list: FeatureList, role: number, distance: number, voice: number): void {
  list.add(BEGIN.roleSince(role, distance, voice));
}

export function addTo(list: FeatureList, form: number, distance: number): void {
  list.add(END.to(distance));
  list.add(END.formTo(form, distance));
}

export function addToVerb(list: FeatureList, role: number, distance: number, voice: number): void {
  list.add(END.roleTo(role, distance, voice));
}

export function addHead(list: FeatureList, form: number, place: number): void {
  list.add(RUN.formHead(form, place));
}

export function addGovernor(list: FeatureList, relation: number): void {
  list.add(BEGIN.governor(relation));
}

/** The place in GOVERNED of what stands before `from`. */
export function governorRelation({ governors }: ReadSentence, from: number, wanted: number): number {
  const governor = governors[from - 1] ?? 0;
  return governor === wanted ? 2 : Math.min(1, governor);
}

function addHeads(
  list: FeatureList,
  { asked, marks }: AskedSentence,
  at: number,
  places: readonly HeadPlace[],
): void {
  for (const { place, offset } of places)
    if (((marks[at + offset] ?? 0) & HEAD) !== 0) addHead(list, asked.form, place);
}

function headPlaces(offsets: { readonly [place in (typeof HEAD_PLACES)[number]]?: number }): HeadPlace[] {
  return HEAD_PLACES.flatMap((name, place) => {
    const offset = offsets[name];
    return offset === undefined ? [] : [{ place, offset }];
  });
}
