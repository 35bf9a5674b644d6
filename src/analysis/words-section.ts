import type { ArticleWords, IndexWord } from '../search/article-words.ts';
import type { SectionReader } from './section-reader.ts';
import { SectionWriter } from './section-writer.ts';

/** How a word's spelling in the text differs from its folded form. */
const WRITTEN = ['same', 'capitalised', 'otherwise'] as const;

/** Serializes an article's words for the index. */
export function serializeWords({ distinct, words, offsets, openings, titleTerms }: ArticleWords): Uint8Array {
  const writer = new SectionWriter();
  writer.list(distinct, (word) => writeWord(writer, word));
  writer.list(lengths(openings), (sentences) => writer.number(sentences));
  for (const length of lengths(offsets)) writer.number(length);
  for (const word of words) writer.number(word);
  writer.list(titleTerms, (term) => writer.string(term));
  return writer.finish();
}

/** Deserializes what `serializeWords` wrote; undefined if the bytes are invalid. */
export function deserializeWords(reader: SectionReader): ArticleWords | undefined {
  const distinct = reader.list(() => readWord(reader));
  const openings = sums(reader.list(() => reader.number()));
  const sentences = openings.at(-1) ?? 0;
  if (reader.failed || sentences > reader.left) return undefined;
  const offsets = sums(Array.from({ length: sentences }, () => reader.number()));
  const length = offsets.at(-1) ?? 0;
  if (reader.failed || length > reader.left) return undefined;
  const words = new Uint32Array(length);
  for (let i = 0; i < length; i++) words[i] = reader.below(distinct.length);
  const titleTerms = reader.list(() => reader.string());
  if (!reader.isDone) return undefined;
  return {
    distinct,
    words,
    offsets: Uint32Array.from(offsets),
    openings: Uint32Array.from(openings),
    titleTerms,
  };
}

function writeWord(writer: SectionWriter, { word, written, term }: IndexWord): void {
  const how = written === word ? 'same' : written === capitalised(word) ? 'capitalised' : 'otherwise';
  writer.number(word.length * WRITTEN.length + WRITTEN.indexOf(how));
  writer.letters(word);
  if (how === 'otherwise') writer.string(written);
  // A stem is usually a prefix of its word.
  const shared = sharedStart(word, term);
  writer.number(word.length - shared);
  writer.string(term.slice(shared));
}

function readWord(reader: SectionReader): IndexWord {
  const coded = reader.number();
  const word = reader.letters(Math.floor(coded / WRITTEN.length));
  const how = WRITTEN[coded % WRITTEN.length];
  const written = how === 'same' ? word : how === 'capitalised' ? capitalised(word) : reader.string();
  const shared = word.length - reader.below(word.length + 1);
  const rest = reader.string();
  return { word, written, term: rest === '' && shared === word.length ? word : word.slice(0, shared) + rest };
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** The distances between neighbours. */
function lengths(ascending: Uint32Array): number[] {
  return Array.from(ascending.subarray(1), (end, i) => end - (ascending[i] ?? 0));
}

/** 0, and the sum up to each of some lengths. */
function sums(all: readonly number[]): number[] {
  let sum = 0;
  return [0, ...all.map((length) => (sum += length))];
}
