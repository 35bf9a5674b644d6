import type { Span } from '../../article/article.ts';
import type { AskedFor } from './asked-for.ts';
import type { SpanWord, WordClass } from './span-words.ts';

/** A place or thing that the article names, by its kind ("person", "date"), and where. */
export type KnownSpan = Span & { readonly kind: string };

/** A sentence prepared for a question: its words, what is known of them, and which the question has too. */
export type SpanSentence = {
  readonly words: readonly SpanWord[];
  readonly known: readonly KnownSpan[];
  readonly asked: AskedFor;
  /** For each word, whether the question has it. */
  readonly repeated: readonly boolean[];
  /** For each place between words: words since the last repeated one before it, and to the next from it on. */
  readonly sinceRepeated: readonly number[];
  readonly toRepeated: readonly number[];
};

/** Longest answer, in words. */
export const LONGEST_ANSWER = 10;
/** Repeated words are counted this far around a candidate. */
const AROUND = 6;
const FAR = 99;

const CANNOT_BEGIN: ReadonlySet<WordClass> = new Set(
  'comma bracket stop mark and or relative auxiliary be pronoun of'.split(' '),
);
const CANNOT_END: ReadonlySet<WordClass> = new Set(
  'the a and or of to in by preposition determiner possessive relative subordinator comma bracket be auxiliary stop mark'.split(
    ' ',
  ),
);
const GOVERNS: ReadonlySet<WordClass> = new Set('preposition of in by to subordinator be'.split(' '));

/** Prepares a sentence for a question. */
export function prepareSentence(
  words: readonly SpanWord[],
  known: readonly KnownSpan[],
  asked: AskedFor,
): SpanSentence {
  const repeated = words.map(({ terms }) => terms.some((term) => asked.terms.has(term)));
  const sinceRepeated = [FAR];
  for (const isRepeated of repeated)
    sinceRepeated.push(isRepeated ? 0 : Math.min(FAR, (sinceRepeated.at(-1) ?? FAR) + 1));
  const toRepeated = [FAR];
  for (const isRepeated of repeated.toReversed())
    toRepeated.push(isRepeated ? 0 : Math.min(FAR, (toRepeated.at(-1) ?? FAR) + 1));
  return { words, known, asked, repeated, sinceRepeated, toRepeated: toRepeated.toReversed() };
}

/** Whether an answer may begin with the word at `from`. */
export function canBegin({ words }: SpanSentence, from: number): boolean {
  return !CANNOT_BEGIN.has(words[from]?.class ?? 'stop');
}

/** Whether an answer may end before the word at `to`. */
export function canEnd({ words }: SpanSentence, to: number): boolean {
  return !CANNOT_END.has(words[to - 1]?.class ?? 'stop');
}

/** What speaks for an answer that begins with the word at `from`, whatever its end. */
export function beginFeatures(
  { words, asked, repeated, sinceRepeated }: SpanSentence,
  from: number,
): string[] {
  const { form, head } = asked;
  const before = words[from - 1];
  const left = before?.class ?? 'start';
  const first = words[from]?.class ?? 'end';
  const features = [
    `before ${left}`,
    `first ${first}`,
    `before ${left}, first ${first}`,
    `${form}: first ${first}`,
    `${form}: before ${left}`,
    `since repeated ${bucket(sinceRepeated[from] ?? FAR)}`,
    `${form}: since repeated ${bucket(sinceRepeated[from] ?? FAR)}`,
    `${form}: quarter ${Math.min(3, Math.floor((4 * from) / words.length))}`,
  ];
  if (before && GOVERNS.has(left)) features.push(`${form}: before “${before.letters}”`);
  if (first === 'the' || first === 'a') features.push('begins with an article');
  if (first === 'capital' && left === 'capital') features.push('cuts a name at its start');
  if (holdsOne(before, head)) features.push('after what is asked for');
  if (holdsOne(words[from - 2], head)) features.push('two after what is asked for');
  if (repeated[from - 1]) features.push(`${form}: right after a repeated word`);
  return features;
}

/** What speaks for an answer that ends before the word at `to`, whatever its beginning. */
export function endFeatures({ words, asked, toRepeated }: SpanSentence, to: number): string[] {
  const { form, head } = asked;
  const last = words[to - 1]?.class ?? 'start';
  const right = words[to]?.class ?? 'end';
  const features = [
    `after ${right}`,
    `last ${last}`,
    `last ${last}, after ${right}`,
    `${form}: last ${last}`,
    `${form}: after ${right}`,
    `to repeated ${bucket(toRepeated[to] ?? FAR)}`,
    `${form}: to repeated ${bucket(toRepeated[to] ?? FAR)}`,
  ];
  if (last === 'capital' && right === 'capital') features.push('cuts a name at its end');
  if (holdsOne(words[to - 1], head)) features.push('ends with what is asked for');
  if (holdsOne(words[to], head)) features.push('before what is asked for');
  return features;
}

/** What speaks for an answer made of the words from `from` up to `to`, beyond its two ends. */
export function spanFeatures(sentence: SpanSentence, from: number, to: number): string[] {
  const { words, asked, repeated, known } = sentence;
  const { form } = asked;
  const length = to - from;
  const inside = words.slice(from, to);
  const repeats = countTrue(repeated, from, to);
  const features = [
    `length ${length}`,
    `${form}: length ${Math.min(length, 6)}`,
    `repeats ${Math.min(repeats, 3)}`,
    `repeats ${Math.round((3 * repeats) / length)} thirds`,
    `${form}: repeats ${Math.min(repeats, 2)}`,
    `repeated around ${Math.min(8, countTrue(repeated, from - AROUND, from) + countTrue(repeated, to, to + AROUND))}`,
  ];
  const start = inside[0]?.start ?? 0;
  const end = inside.at(-1)?.end ?? 0;
  for (const span of known) {
    if (span.start === start && span.end === end)
      features.push(`is ${span.kind}`, `${form}: is ${span.kind}`);
    else if (span.start >= start && span.end <= end) features.push(`${form}: holds ${span.kind}`);
    else if (span.start < end && span.end > start) features.push(`cuts ${span.kind}`);
  }
  const classes = new Set(words.slice(from + 1, to - 1).map((word) => word.class));
  if (classes.has('comma')) features.push('holds a comma');
  if (classes.has('and') || classes.has('or')) features.push('holds a conjunction');
  if (['relative', 'subordinator', 'be', 'auxiliary'].some((each) => classes.has(each)))
    features.push('holds a clause');
  if ([...classes].some((each) => each.startsWith('verb'))) features.push('holds a verb');
  if (classes.has('of')) features.push('holds “of”');
  if (['preposition', 'in', 'to', 'by'].some((each) => classes.has(each)))
    features.push('holds a preposition');
  for (const mark of ['bracket', 'quote']) {
    if (inside.filter((word) => word.class === mark).length === 1) features.push(`holds one ${mark}`);
  }
  if (inside.every((word) => word.class === 'capital'))
    features.push('all capitals', `${form}: all capitals`);
  if (inside.some((word) => word.class === 'number')) features.push(`${form}: holds a number`);
  return features;
}

function bucket(distance: number): string {
  if (distance <= 3) return String(distance);
  if (distance <= 6) return '4–6';
  return distance <= 12 ? '7–12' : 'over 12';
}

function holdsOne(word: SpanWord | undefined, terms: ReadonlySet<string>): boolean {
  return word?.terms.some((term) => terms.has(term)) ?? false;
}

function countTrue(flags: readonly boolean[], from: number, to: number): number {
  let count = 0;
  for (let i = Math.max(0, from); i < Math.min(flags.length, to); i++) if (flags[i]) count++;
  return count;
}
