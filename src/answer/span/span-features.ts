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

/**
 * What speaks for an answer made of the words from `from` up to `to`, beyond its two ends, in three groups. Each group
 * depends on no more than its key, so that its weight can be kept for the next run of words with the same one.
 */
export function spanGroups(sentence: SpanSentence, from: number, to: number): readonly FeatureGroup[] {
  const { asked, repeated } = sentence;
  const { form } = asked;
  const length = to - from;
  const repeats = countTrue(repeated, from, to);
  const around = Math.min(8, countTrue(repeated, from - AROUND, from) + countTrue(repeated, to, to + AROUND));
  const inside = insideOf(sentence, from, to);
  const relations = relationsOf(sentence, from, to);
  return [
    { key: `${length} ${repeats} ${around}`, names: () => sizeNames(form, length, repeats, around) },
    {
      key: inside,
      names: () => [...INSIDE].flatMap(([mark, name]) => (inside.includes(mark) ? name(form) : [])),
    },
    { key: relations, names: () => relationNames(form, relations) },
  ];
}

/** Features that go together; `names` is asked only where their weight is not known yet. */
export type FeatureGroup = { readonly key: string; readonly names: () => string[] };

function sizeNames(form: string, length: number, repeats: number, around: number): string[] {
  return [
    `length ${length}`,
    `${form}: length ${Math.min(length, 6)}`,
    `repeats ${Math.min(repeats, 3)}`,
    `repeats ${Math.round((3 * repeats) / length)} thirds`,
    `${form}: repeats ${Math.min(repeats, 2)}`,
    `repeated around ${around}`,
  ];
}

/** What a run of words may hold, each by a letter. */
const INSIDE: ReadonlyMap<string, (form: string) => string[]> = new Map<string, (form: string) => string[]>([
  [',', () => ['holds a comma']],
  ['&', () => ['holds a conjunction']],
  ['c', () => ['holds a clause']],
  ['v', () => ['holds a verb']],
  ['o', () => ['holds “of”']],
  ['p', () => ['holds a preposition']],
  ['(', () => ['holds one bracket']],
  ['"', () => ['holds one quote']],
  ['C', (form: string) => ['all capitals', `${form}: all capitals`]],
  ['#', (form: string) => [`${form}: holds a number`]],
]);
const INNER_LETTERS: ReadonlyMap<WordClass, string> = new Map([
  ['comma', ','],
  ['and', '&'],
  ['or', '&'],
  ['relative', 'c'],
  ['subordinator', 'c'],
  ['be', 'c'],
  ['auxiliary', 'c'],
  ['of', 'o'],
  ['preposition', 'p'],
  ['in', 'p'],
  ['to', 'p'],
  ['by', 'p'],
]);

/** The letters of INSIDE for what the words hold, between their ends or anywhere. */
function insideOf({ words }: SpanSentence, from: number, to: number): string {
  let letters = '';
  let brackets = 0;
  let quotes = 0;
  let isCapital = true;
  for (let i = from; i < to; i++) {
    const each = words[i]?.class ?? '';
    const isInner = i > from && i < to - 1;
    const letter = isInner ? (INNER_LETTERS.get(each) ?? (each.startsWith('verb') ? 'v' : '')) : '';
    if (letter !== '' && !letters.includes(letter)) letters += letter;
    if (each === 'bracket') brackets++;
    if (each === 'quote') quotes++;
    if (each === 'number' && !letters.includes('#')) letters += '#';
    isCapital &&= each === 'capital';
  }
  return letters + (brackets === 1 ? '(' : '') + (quotes === 1 ? '"' : '') + (isCapital ? 'C' : '');
}

/** How the words lie to what is known of the sentence: "is person", "holds date", "cuts place", one a line. */
function relationsOf({ words, known }: SpanSentence, from: number, to: number): string {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  let relations = '';
  for (const span of known) {
    if (span.start >= end || span.end <= start) continue;
    const isIt = span.start === start && span.end === end;
    const isHeld = span.start >= start && span.end <= end;
    relations += `${isIt ? 'is' : isHeld ? 'holds' : 'cuts'} ${span.kind}\n`;
  }
  return relations;
}

function relationNames(form: string, relations: string): string[] {
  return relations
    .split('\n')
    .filter((relation) => relation !== '')
    .flatMap((relation) => {
      if (relation.startsWith('cuts')) return relation;
      return relation.startsWith('is') ? [relation, `${form}: ${relation}`] : `${form}: ${relation}`;
    });
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
