import type { Article, Sentence, Span } from '../text/article.ts';
import { sentencesOf } from '../text/parse-article.ts';
import { contentTerms } from './content-terms.ts';
import { bareWord, indexTerm, tokenize } from '../text/tokens.ts';

/** A name of one or more words that stands for the words at the span without being there: "CSTO". */
export type Alias = Span & { readonly word: string };

/** A word as an index takes it in: folded, as it first stands in a text ("Tokayev"), and its index term. */
export type IndexWord = { readonly word: string; readonly written: string; readonly term: string };

/** All that an index needs of an article, apart from any index. */
export type ArticleWords = {
  /** The different words, in the order in which they come. */
  readonly distinct: readonly IndexWord[];
  /** All words by their place among the different ones; sentence i has those from `offsets[i]` to `offsets[i + 1]`. */
  readonly words: Uint32Array;
  readonly offsets: Uint32Array;
  /** Paragraph p has the sentences from `openings[p]` to `openings[p + 1]`. */
  readonly openings: Uint32Array;
  /** The terms of the title that carry content, each once. */
  readonly titleTerms: readonly string[];
};

/** Reads an article's words; `aliases` are found as if they stood in the text. */
export function readWords(article: Article, aliases: readonly Alias[]): ArticleWords {
  const sentences = sentencesOf(article);
  const distinct: IndexWord[] = [];
  const places = new Map<string, number>();
  const words: number[] = [];
  const offsets = [0];
  const take = (from: string): void => {
    for (const { word, term, start, end } of tokenize(from)) {
      let place = places.get(word);
      if (place === undefined) {
        place = distinct.length;
        places.set(word, place);
        distinct.push({ word, written: bareWord(from.slice(start, end)), term: indexTerm(word, term) });
      }
      words.push(place);
    }
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
  return {
    distinct,
    words: Uint32Array.from(words),
    offsets: Uint32Array.from(offsets),
    openings: openingsOf(sentences),
    titleTerms: [...new Set(contentTerms(article.title))],
  };
}

function openingsOf(sentences: readonly Sentence[]): Uint32Array {
  const openings = [...sentences.keys()].filter(
    (i) => sentences[i]?.paragraph !== sentences[i - 1]?.paragraph,
  );
  return Uint32Array.from([...openings, sentences.length]);
}
