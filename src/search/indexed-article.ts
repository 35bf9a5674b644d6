import type { Article, ArticleId, Sentence, Span } from '../article/article.ts';
import { sentencesOf } from '../article/read-article.ts';
import { bareWord, wordsOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name of one or more words that stands for the words at the span without being there: "CSTO". */
export type Alias = Span & { readonly word: string };

/** An article's words, sentence by sentence and paragraph by paragraph: typed arrays over one buffer. */
export type IndexedArticle = {
  readonly article: ArticleId;
  /** Grows with each article that is added. */
  readonly order: number;
  /** The number of its title among the index's blocks; its paragraphs have the ones that follow. */
  readonly titleBlock: number;
  /** How many blocks are set apart for it. */
  readonly blocks: number;
  /** How many sentences there are. */
  readonly count: number;
  /** The vocabulary's numbers of all words; sentence i has those from `offsets[i]` to `offsets[i + 1]`. */
  readonly words: Uint32Array;
  readonly offsets: Uint32Array;
  /** For each sentence its paragraph, from 0; paragraph p has the sentences from `openings[p]` to `openings[p + 1]`. */
  readonly paragraphs: Uint32Array;
  readonly openings: Uint32Array;
  /** The terms of the title that carry content, each once. */
  readonly titleTerms: Uint32Array;
};

/** Reads an article's words into a vocabulary, which counts them; `aliases` are found as if they stood in the text. */
export function readWords(
  article: Article,
  aliases: readonly Alias[],
  vocabulary: Vocabulary,
): Pick<IndexedArticle, 'count' | 'words' | 'offsets' | 'paragraphs' | 'openings'> {
  const sentences = sentencesOf(article);
  const words: number[] = [];
  const offsets = [0];
  const take = (from: string): void => {
    for (const { word, start, end } of wordsOf(from))
      words.push(vocabulary.add(word, () => bareWord(from.slice(start, end))));
  };
  const inOrder = aliases.toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const { start, end } of sentences) {
    take(article.text.slice(start, end));
    for (let alias = inOrder[next]; alias && alias.start < end; alias = inOrder[++next]) {
      if (alias.start >= start && alias.end <= end) take(alias.word);
    }
    offsets.push(words.length);
  }
  const { paragraphs, openings } = paragraphsOf(sentences);
  const parts = [words, offsets, paragraphs, openings];
  const pack = packer(parts.reduce((sum, { length }) => sum + length, 0));
  return {
    count: sentences.length,
    words: pack(words),
    offsets: pack(offsets),
    paragraphs: pack(paragraphs),
    openings: pack(openings),
  };
}

/** Words of a sentence. */
export function sentenceLength({ offsets }: IndexedArticle, sentence: number): number {
  return (offsets[sentence + 1] ?? 0) - (offsets[sentence] ?? 0);
}

/** Words of a paragraph. */
export function paragraphLength({ openings, offsets }: IndexedArticle, paragraph: number): number {
  return (offsets[openings[paragraph + 1] ?? 0] ?? 0) - (offsets[openings[paragraph] ?? 0] ?? 0);
}

/** How many paragraphs there are. */
export function paragraphCount({ openings }: IndexedArticle): number {
  return openings.length - 1;
}

/** The words of a sentence, by their numbers, in order. */
export function wordsOfSentence({ words, offsets }: IndexedArticle, sentence: number): Uint32Array {
  return words.subarray(offsets[sentence] ?? 0, offsets[sentence + 1] ?? 0);
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
