import { type Sentence, type Span, contains } from '../../text/article.ts';
import { cutText, detach, tokenize } from '../../text/tokens.ts';
import type { KnownArticle } from '../knowledge.ts';
import { governorNumber } from '../question/governors.ts';
import { type Runs, depthsOf, runsOf } from './runs.ts';
import { termNumber } from './term-number.ts';
import { classNumber, classOf } from './word-classes.ts';

/** What an article names in a sentence. */
export const KNOWN_KINDS = ['person', 'place', 'organisation', 'date', 'quantity'] as const;
export type KnownSpan = Span & { readonly kind: (typeof KNOWN_KINDS)[number] };

/**
 * What is named, by words: the first, the one after the last, and whether it begins and ends with them; `kind` by its
 * place in KNOWN_KINDS.
 */
type KnownRun = {
  readonly from: number;
  readonly to: number;
  readonly isExact: boolean;
  readonly kind: number;
};

/** A sentence's words and marks as numbers, apart from any question. */
export type ReadSentence = {
  /** For each word where it starts and ends: UTF-16 offsets into the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** For each word its place in WORD_CLASSES and, if it is one, in GOVERNORS. */
  readonly classes: Uint8Array;
  readonly governors: Uint8Array;
  /** Index terms as numbers, and the word in which each stands; a hyphenated word has several. */
  readonly terms: Int32Array;
  readonly termWords: Uint8Array;
  readonly known: readonly KnownRun[];
  readonly runs: Runs;
};

const START_OF_SENTENCE = classNumber('start');
const END_OF_SENTENCE = classNumber('end');
/** A sentence is looked at no further than this many words. */
export const MOST_WORDS = 120;
/** Sentences that are kept read, each of about 3 KB. */
const MOST_KEPT = 2000;
/** Words that are kept read, each of some 200 bytes. */
const MOST_WORDS_KEPT = 10_000;
const LONGEST_KEPT = 40;

const kept = new Map<Sentence, ReadSentence>();

/** Reads a sentence of an article; one that was read lately is not read again. */
export function readSentence(known: KnownArticle, sentence: Sentence): ReadSentence {
  const before = kept.get(sentence);
  if (before) return before;
  const text = known.article.text.slice(sentence.start, sentence.end);
  const read = readWords(text, sentence.start, knownSpans(known, sentence));
  const [oldest] = kept.keys();
  if (oldest && kept.size >= MOST_KEPT) kept.delete(oldest);
  kept.set(sentence, read);
  return read;
}

function knownSpans({ facts }: KnownArticle, sentence: Sentence): KnownSpan[] {
  const inside = (spans: readonly Span[], kind: KnownSpan['kind']): KnownSpan[] =>
    spans.filter((span) => contains(sentence, span)).map(({ start, end }) => ({ start, end, kind }));
  return [
    ...facts.entities.flatMap(({ mentions, kind }) => inside(mentions, kind)),
    ...inside(facts.dates, 'date'),
    ...inside(facts.quantities, 'quantity'),
  ];
}

/** A word by itself: its class where it opens a sentence and where it does not, its governor, and its terms. */
type ReadWord = {
  readonly opening: number;
  readonly inside: number;
  readonly governor: number;
  readonly terms: readonly number[];
};

const words = new Map<string, ReadWord>();

/** Reads a word; one of those that were read lately is not read again, for few words make up most of a text. */
function readWord(word: string): ReadWord {
  const before = words.get(word);
  if (before) return before;
  const read = {
    opening: classNumber(classOf(word, true)),
    inside: classNumber(classOf(word, false)),
    governor: governorNumber(word),
    terms: tokenize(word).map(({ term }) => termNumber(term)),
  };
  if (word.length > LONGEST_KEPT) return read;
  if (words.size >= MOST_WORDS_KEPT) words.clear();
  words.set(detach(word), read);
  return read;
}

/** The class of a word, or of what stands outside of the sentence. */
export function classAt({ classes }: ReadSentence, at: number): number {
  return at < 0 ? START_OF_SENTENCE : (classes[at] ?? END_OF_SENTENCE);
}

/** Reads the text of a sentence that starts at `offset`, with what is known of it. */
export function readWords(text: string, offset: number, spans: readonly KnownSpan[]): ReadSentence {
  const pieces = cutText(text, 'answers', offset).slice(0, MOST_WORDS);
  const written = pieces.map((piece) => piece.written);
  const starts = Uint32Array.from(pieces, ({ start }) => start);
  const ends = Uint32Array.from(pieces, ({ end }) => end);
  const readings = written.map(readWord);
  const classes = Uint8Array.from(readings, ({ opening, inside }, i) => (i === 0 ? opening : inside));
  const terms = readings.flatMap((reading, i) => reading.terms.map((number) => ({ number, word: i })));
  return {
    starts,
    ends,
    classes,
    governors: Uint8Array.from(readings, ({ governor }) => governor),
    terms: Int32Array.from(terms, ({ number }) => number),
    termWords: Uint8Array.from(terms, ({ word }) => word),
    known: spans.flatMap(({ start, end, kind }) => {
      const from = ends.findIndex((each) => each > start);
      const to = ends.findIndex((each) => each >= end) + 1;
      const isExact = starts[from] === start && ends[to - 1] === end;
      return to > from && from >= 0 ? [{ from, to, isExact, kind: KNOWN_KINDS.indexOf(kind) }] : [];
    }),
    runs: runsOf(classes, depthsOf(written)),
  };
}
