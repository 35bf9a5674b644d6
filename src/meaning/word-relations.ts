import { baseForms } from './base-forms.ts';
import { pack, type PackedFault, unpack } from './packed-file.ts';
import { byCode, encodeWords, WordList } from './word-list.ts';

const MAGIC = 'VWRE';
const VERSION = 1;

/**
 * What one word is to another, strongest first. 'cause' is one of the two that WordNet calls cause and entailment, in
 * either direction: kill and die, buy and pay. 'hypernym' is the wider word: animal to dog.
 */
const RELATIONS = ['synonym', 'derivation', 'cause', 'similar', 'hypernym', 'hyponym', 'antonym'] as const;

type StoredRelation = (typeof RELATIONS)[number];
export type Relation = Exclude<StoredRelation, 'antonym'>;

const ANTONYM = RELATIONS.indexOf('antonym');
/** Words have 16-bit numbers. */
const MOST_WORDS = 65_536;

export interface RelatedWord {
  readonly word: string;
  readonly relation: Relation;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly relation: StoredRelation;
}

export type ReadRelations =
  | { readonly ok: true; readonly relations: WordRelations }
  | { readonly ok: false; readonly fault: PackedFault };

/** How words hang together in WordNet: the common senses of single words. */
export class WordRelations {
  readonly #words: WordList;
  /** Where each word's links start in `#targets` and `#kinds`, and one more for the end. */
  readonly #starts: Uint32Array;
  /** Words by number, in ascending order for each word. */
  readonly #targets: Uint16Array;
  readonly #kinds: Uint8Array;

  private constructor(words: WordList, starts: Uint32Array, targets: Uint16Array, kinds: Uint8Array) {
    this.#words = words;
    this.#starts = starts;
    this.#targets = targets;
    this.#kinds = kinds;
  }

  /** Reads what `encodeRelations` writes. Keeps looking into `bytes`, which mustn't change. */
  static read(bytes: Uint8Array): ReadRelations {
    const unpacked = unpack(bytes, MAGIC, VERSION);
    if (!unpacked.ok) return unpacked;
    const [blob, starts, targets, kinds, ...more] = unpacked.sections;
    if (!blob || !starts || !targets || !kinds || more.length > 0) return { ok: false, fault: 'wrong_shape' };
    const words = new WordList(blob);
    if (starts.length !== 4 * (words.size + 1) || targets.length !== 2 * kinds.length) {
      return { ok: false, fault: 'wrong_shape' };
    }
    const relations = new WordRelations(
      words,
      new Uint32Array(starts.buffer, starts.byteOffset, words.size + 1),
      new Uint16Array(targets.buffer, targets.byteOffset, kinds.length),
      kinds,
    );
    return { ok: true, relations };
  }

  /** The number of words that have relations. */
  get size(): number {
    return this.#words.size;
  }

  /**
   * What the article's word is to the question's: `relation('dog', 'animal')` is 'hypernym'. Words in lower case, in
   * any inflected form: `relation('killing', 'died')` is 'cause'. The strongest relation, if there are several.
   */
  relation(questionWord: string, articleWord: string): Relation | undefined {
    const kind = this.#strongest(questionWord, articleWord, (found) => found !== ANTONYM);
    const relation = kind === undefined ? undefined : RELATIONS[kind];
    return relation === 'antonym' ? undefined : relation;
  }

  /** Whether the words are opposites, which word vectors can't tell from synonyms: rise and fall. */
  areOpposites(a: string, b: string): boolean {
    return this.#strongest(a, b, (found) => found === ANTONYM) !== undefined;
  }

  /** All that the word, or the base forms of an inflected word, are related to; strongest relations first. */
  related(word: string): readonly RelatedWord[] {
    const kinds = new Map<number, number>();
    for (const index of this.#numbersOf(word)) {
      for (let at = this.#starts[index] ?? 0; at < (this.#starts[index + 1] ?? 0); at += 1) {
        const target = this.#targets[at] ?? 0;
        const kind = this.#kinds[at] ?? ANTONYM;
        if (kind !== ANTONYM) kinds.set(target, Math.min(kind, kinds.get(target) ?? kind));
      }
    }
    return [...kinds]
      .toSorted(([, a], [, b]) => a - b)
      .flatMap(([target, kind]) => {
        const relation = RELATIONS[kind];
        if (relation === undefined || relation === 'antonym') return [];
        return [{ word: this.#words.at(target), relation }];
      });
  }

  #strongest(a: string, b: string, counts: (kind: number) => boolean): number | undefined {
    const sources = this.#numbersOf(a);
    if (sources.length === 0) return undefined;
    const targets = this.#numbersOf(b);
    let strongest: number | undefined;
    for (const index of sources) {
      for (const target of targets) {
        const kind = this.#kindBetween(index, target, counts);
        if (kind !== undefined && kind < (strongest ?? RELATIONS.length)) strongest = kind;
      }
    }
    return strongest;
  }

  #kindBetween(index: number, target: number, counts: (kind: number) => boolean): number | undefined {
    const end = this.#starts[index + 1] ?? 0;
    let low = this.#starts[index] ?? 0;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#targets[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < end && this.#targets[at] === target; at += 1) {
      const kind = this.#kinds[at];
      if (kind !== undefined && counts(kind)) return kind;
    }
    return undefined;
  }

  /** The word itself, where it has relations, and what it may be a form of. */
  #numbersOf(word: string): readonly number[] {
    const bases = baseForms(word, (guess) => this.#words.indexOf(guess) >= 0);
    return [word, ...bases].map((form) => this.#words.indexOf(form)).filter((index) => index >= 0);
  }
}

/** The file that `WordRelations.read` reads. Links count as they are given: give those of both directions. */
export function encodeRelations(links: readonly Link[]): Uint8Array {
  const words = [...new Set(links.flatMap(({ from, to }) => [from, to]))].toSorted(byCode);
  if (words.length > MOST_WORDS) throw new RangeError(`More than ${MOST_WORDS} words.`);
  const numbers = new Map(words.map((word, index) => [word, index]));
  const rows = links
    .map(({ from, to, relation }) => ({
      from: numbers.get(from) ?? 0,
      to: numbers.get(to) ?? 0,
      kind: RELATIONS.indexOf(relation),
    }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to || a.kind - b.kind);
  const starts = new Uint32Array(words.length + 1);
  for (const { from } of rows) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const targets = Uint16Array.from(rows, (row) => row.to);
  return pack(MAGIC, VERSION, [
    encodeWords(words),
    new Uint8Array(starts.buffer),
    new Uint8Array(targets.buffer),
    Uint8Array.from(rows, (row) => row.kind),
  ]);
}
