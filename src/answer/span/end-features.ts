import { HEAD } from './asked-for.ts';
import { type AskedSentence, FAR } from './asked-sentence.ts';
import type { FeatureList } from './feature-list.ts';
import { BEGIN, END, HEAD_PLACES, RUN, TRAITS, distanceClass } from './features.ts';
import { classNumber } from './word-classes.ts';

const START_OF_SENTENCE = classNumber('start');
const END_OF_SENTENCE = classNumber('end');
const THE = classNumber('the');
const A = classNumber('a');
const CAPITAL = classNumber('capital');
const BEGINS_WITH_ARTICLE = RUN.trait(TRAITS.indexOf('begins with an article'));
const CUTS_START = RUN.trait(TRAITS.indexOf('cuts a name at its start'));
const CUTS_END = RUN.trait(TRAITS.indexOf('cuts a name at its end'));
/** HEAD_PLACES as seen from the beginning and from the end, each with the word's offset from there. */
const HEADS_AT_BEGIN = headPlaces({ before: -1, 'two before': -2, first: 0 });
const HEADS_AT_END = headPlaces({ last: -1, after: 0, 'two after': 1 });

/** Adds what speaks for an answer that begins with the word at `from`, whatever its end. */
export function addBegin(list: FeatureList, sentence: AskedSentence, from: number): void {
  const { form, role, governor: wanted } = sentence.asked;
  const { governors } = sentence.read;
  const left = classAt(sentence, from - 1);
  const own = classAt(sentence, from);
  const distance = distanceClass(sentence.sinceRepeated[from] ?? FAR);
  list.add(BEGIN.before(left));
  list.add(BEGIN.first(own));
  list.add(BEGIN.beforeFirst(left, own));
  list.add(BEGIN.twoBefore(classAt(sentence, from - 2), left));
  list.add(BEGIN.firstTwo(own, classAt(sentence, from + 1)));
  list.add(BEGIN.formFirst(form, own));
  list.add(BEGIN.formBefore(form, left));
  const governor = governors[from - 1] ?? 0;
  if (governor > 0) list.add(BEGIN.formGovernor(form, governor));
  if (wanted > 0) list.add(BEGIN.governor(governor === wanted ? 2 : Math.min(1, governor)));
  list.add(BEGIN.since(distance));
  list.add(BEGIN.formSince(form, distance));
  const sinceVerb = distanceClass(sentence.sinceVerb[from] ?? FAR);
  list.add(BEGIN.roleSince(role, sinceVerb, Number(sentence.isPassive)));
  if (own === THE || own === A) list.add(BEGINS_WITH_ARTICLE);
  if (own === CAPITAL && left === CAPITAL) list.add(CUTS_START);
  addHeads(list, sentence, from, HEADS_AT_BEGIN);
}

/** Adds what speaks for an answer that ends before the word at `to`, whatever its beginning. */
export function addEnd(list: FeatureList, sentence: AskedSentence, to: number): void {
  const { form, role } = sentence.asked;
  const own = classAt(sentence, to - 1);
  const right = classAt(sentence, to);
  const distance = distanceClass(sentence.toRepeated[to] ?? FAR);
  list.add(END.after(right));
  list.add(END.last(own));
  list.add(END.lastAfter(own, right));
  list.add(END.twoAfter(right, classAt(sentence, to + 1)));
  list.add(END.lastTwo(classAt(sentence, to - 2), own));
  list.add(END.formLast(form, own));
  list.add(END.formAfter(form, right));
  list.add(END.to(distance));
  list.add(END.formTo(form, distance));
  list.add(END.roleTo(role, distanceClass(sentence.toVerb[to] ?? FAR), Number(sentence.isPassive)));
  if (own === CAPITAL && right === CAPITAL) list.add(CUTS_END);
  addHeads(list, sentence, to, HEADS_AT_END);
}

/** The class of a word, or of what stands outside of the sentence. */
export function classAt({ read: { classes } }: AskedSentence, at: number): number {
  return at < 0 ? START_OF_SENTENCE : (classes[at] ?? END_OF_SENTENCE);
}

type HeadPlace = { readonly place: number; readonly offset: number };

function headPlaces(offsets: { readonly [place in (typeof HEAD_PLACES)[number]]?: number }): HeadPlace[] {
  return HEAD_PLACES.flatMap((name, place) => {
    const offset = offsets[name];
    return offset === undefined ? [] : [{ place, offset }];
  });
}

function addHeads(
  list: FeatureList,
  { asked, marks }: AskedSentence,
  at: number,
  places: readonly HeadPlace[],
): void {
  for (const { place, offset } of places)
    if (((marks[at + offset] ?? 0) & HEAD) !== 0) list.add(RUN.formHead(asked.form, place));
}
