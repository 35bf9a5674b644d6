import type { Article, ArticleId, Sentence, Span } from '../article/article.ts';
import { sentencesOf } from '../article/read-article.ts';
import { bareWord, wordsOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name of one or more words that stands for the words at the span without being there: "CSTO". */
export type Alias = Span & { readonly word: string };

/** An article's words, sentence by sentence, and which of its sentences hold a term: typed arrays over one buffer. */
export type IndexedArticle = {
  readonly article: ArticleId;
  /** Grows with each article that is added. */
  readonly order: number;
  /** How many sentences there are. */
  readonly count: number;
  /** The vocabulary's numbers of all words; sentence i has those from `offsets[i]` to `offsets[i + 1]`. */
  readonly words: Uint32Array;
  readonly offsets: Uint32Array;
  /** For each sentence its paragraph, from 0; paragraph p has the sentences from `openings[p]` to `openings[p + 1]`. */
  readonly paragraphs: Uint32Array;
  readonly openings: Uint32Array;
  /** The terms that carry content, ascending; term k has the postings from `starts[k]` to `starts[k + 1]`. */
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
  /** By term, then by sentence: read them with `sentenceOf` and `countOf`. */
  readonly postings: Uint32Array;
  /** The terms of the title that carry content, each once. */
  readonly titleTerms: Uint32Array;
};

/** A posting is a sentence and a count in one number: sentence × 256 + count. */
const COUNT_BITS = 8;
const COUNT_UNIT = 1 << COUNT_BITS;
const MOST_COUNTED = COUNT_UNIT - 1;
const NONE = new Uint32Array(0);

/** Reads an article's words into a vocabulary, which counts them; `aliases` are found as if they stood in the text. */
export function indexArticle(
  article: Article,
  aliases: readonly Alias[],
  vocabulary: Vocabulary,
  titleTerms: readonly number[],
  order: number,
): IndexedArticle {
  const sentences = sentencesOf(article);
  const { words, offsets } = readWords(article, sentences, aliases, vocabulary);
  const { paragraphs, openings } = paragraphsOf(sentences);
  const { terms, starts, postings } = invert(words, offsets, vocabulary);
  const parts = [words, offsets, paragraphs, openings, terms, starts, postings, titleTerms];
  const pack = packer(parts.reduce((sum, { length }) => sum + length, 0));
  return {
    article: article.id,
    order,
    count: sentences.length,
    words: pack(words),
    offsets: pack(offsets),
    paragraphs: pack(paragraphs),
    openings: pack(openings),
    terms: pack(terms),
    starts: pack(starts),
    postings: pack(postings),
    titleTerms: pack(titleTerms),
  };
}

/** The sentence of a posting. */
export function sentenceOf(posting: number): number {
  return posting >>> COUNT_BITS;
}

/** How often the sentence of a posting holds the term; 255 stands for more, too. */
export function countOf(posting: number): number {
  return posting & MOST_COUNTED;
}

/** The postings of a term; empty where no sentence holds it. */
export function postingsOf({ terms, starts, postings }: IndexedArticle, term: number): Uint32Array {
  const k = lowerBound(terms, term);
  return terms[k] === term ? postings.subarray(starts[k], starts[k + 1]) : NONE;
}

/** Words of a sentence. */
export function sentenceLength({ offsets }: IndexedArticle, sentence: number): number {
  return (offsets[sentence + 1] ?? 0) - (offsets[sentence] ?? 0);
}

/** Words of a paragraph. */
export function paragraphLength({ openings, offsets }: IndexedArticle, paragraph: number): number {
  return (offsets[openings[paragraph + 1] ?? 0] ?? 0) - (offsets[openings[paragraph] ?? 0] ?? 0);
}

/** The words of a sentence, by their numbers, in order. */
export function wordsOfSentence({ words, offsets }: IndexedArticle, sentence: number): Uint32Array {
  return words.subarray(offsets[sentence] ?? 0, offsets[sentence + 1] ?? 0);
}

/** The first position whose value is at least `value` in an ascending list. */
function lowerBound(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readWords(
  { text }: Article,
  sentences: readonly Sentence[],
  aliases: readonly Alias[],
  vocabulary: Vocabulary,
): { readonly words: number[]; readonly offsets: number[] } {
  const words: number[] = [];
  const offsets = [0];
  const take = (from: string): void => {
    for (const { word, start, end } of wordsOf(from))
      words.push(vocabulary.add(word, () => bareWord(from.slice(start, end))));
  };
  const inOrder = aliases.toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const { start, end } of sentences) {
    take(text.slice(start, end));
    for (let alias = inOrder[next]; alias && alias.start < end; alias = inOrder[++next]) {
      if (alias.start >= start && alias.end <= end) take(alias.word);
    }
    offsets.push(words.length);
  }
  return { words, offsets };
}

function paragraphsOf(sentences: readonly Sentence[]): {
  readonly paragraphs: number[];
  readonly openings: number[];
} {
  const paragraphs: number[] = [];
  const openings: number[] = [];
  for (const [i, { paragraph }] of sentences.entries()) {
    if (paragraph !== sentences[i - 1]?.paragraph) openings.push(i);
    paragraphs.push(openings.length - 1);
  }
  return { paragraphs, openings: [...openings, sentences.length] };
}

/** The postings of all terms that carry content. */
function invert(
  words: readonly number[],
  offsets: readonly number[],
  vocabulary: Vocabulary,
): { readonly terms: number[]; readonly starts: number[]; readonly postings: number[] } {
  const byTerm = new Map<number, number[]>();
  let sentence = 0;
  for (const [i, word] of words.entries()) {
    while (i >= (offsets[sentence + 1] ?? Number.POSITIVE_INFINITY)) sentence++;
    if (!vocabulary.isContent(word)) continue;
    const term = vocabulary.termOf(word);
    const list = byTerm.get(term);
    const last = list?.at(-1);
    if (!list) byTerm.set(term, [sentence * COUNT_UNIT + 1]);
    else if (last === undefined || sentenceOf(last) !== sentence) list.push(sentence * COUNT_UNIT + 1);
    else if (countOf(last) < MOST_COUNTED) list[list.length - 1] = last + 1;
  }
  const terms = [...byTerm.keys()].toSorted((a, b) => a - b);
  const starts = [0];
  const postings: number[] = [];
  for (const term of terms) {
    for (const posting of byTerm.get(term) ?? []) postings.push(posting);
    starts.push(postings.length);
  }
  return { terms, starts, postings };
}

/** Lays arrays one after the other into one buffer of `total` numbers: a buffer each would weigh more than its content. */
function packer(total: number): (values: readonly number[]) => Uint32Array {
  const buffer = new ArrayBuffer(total * Uint32Array.BYTES_PER_ELEMENT);
  let at = 0;
  return (values) => {
    const view = new Uint32Array(buffer, at * Uint32Array.BYTES_PER_ELEMENT, values.length);
    view.set(values);
    at += values.length;
    return view;
  };
}
