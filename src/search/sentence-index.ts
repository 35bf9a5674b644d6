import type { Article, ArticleId, Span } from '../article/article.ts';
import { sentencesOf } from '../article/read-article.ts';
import { STOP_WORDS } from './stop-words.ts';
import { bareWord, tokenize } from './tokens.ts';
import { TermNumbers } from './term-numbers.ts';
import { Vocabulary } from './vocabulary.ts';

/** Sentences that hold a term, ascending, and how often each does. */
export type Postings = { readonly sentences: number[]; readonly counts: number[] };

/** A name of one or more words that stands for the words at the span without being there: "CSTO". */
export type Alias = Span & { readonly word: string };

/** An indexed article: its sentences are numbered `first`, `first + 1`, … through the whole index. */
export type Slot = {
  readonly article: ArticleId;
  readonly first: number;
  readonly count: number;
  /** Term ids of all sentences one after the other; sentence i has those from `offsets[i]` to `offsets[i + 1]`. */
  readonly terms: Uint32Array;
  readonly offsets: Uint32Array;
  readonly titleTerms: ReadonlySet<number>;
  /** For each sentence of the slot, a number shared by the sentences of one paragraph, growing through the index. */
  readonly paragraphs: Uint32Array;
  readonly words: readonly string[];
};

const NO_POSTINGS: Postings = { sentences: [], counts: [] };

/**
 * An inverted index over sentences in their paragraphs and articles, with a forward index beside it.
 * Adding or removing an article touches that article's terms only.
 */
export class SentenceIndex {
  readonly vocabulary = new Vocabulary();
  readonly #terms = new TermNumbers();
  readonly #postings: Postings[] = [];
  readonly #slots = new Map<ArticleId, Slot>();
  /** In order of their first sentence. */
  readonly #inOrder: Slot[] = [];
  #nextSentence = 0;
  #nextParagraph = 0;

  /** Indexes an article that is not in the index; `aliases` are found as if they stood in the text. */
  add(article: Article, aliases: readonly Alias[] = []): void {
    const sentences = sentencesOf(article);
    const terms: number[] = [];
    const offsets = new Uint32Array(sentences.length + 1);
    const paragraphs = new Uint32Array(sentences.length);
    const words: string[] = [];
    let paragraph = 0;
    for (const [i, sentence] of sentences.entries()) {
      if (sentence.paragraph !== paragraph) this.#nextParagraph++;
      paragraph = sentence.paragraph;
      paragraphs[i] = this.#nextParagraph;
      const counts = new Map<number, number>();
      const take = (word: string, term: string, written: string): void => {
        const id = this.#terms.of(term);
        terms.push(id);
        if (STOP_WORDS.has(word)) return;
        words.push(word);
        this.vocabulary.add(word, term, written);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      };
      const text = article.text.slice(sentence.start, sentence.end);
      for (const { word, term, start, end } of tokenize(text))
        take(word, term, bareWord(text.slice(start, end)));
      for (const alias of aliases) {
        if (alias.start < sentence.start || alias.end > sentence.end) continue;
        for (const { word, term, start, end } of tokenize(alias.word))
          take(word, term, bareWord(alias.word.slice(start, end)));
      }
      offsets[i + 1] = terms.length;
      for (const [id, count] of counts) {
        const postings = (this.#postings[id] ??= { sentences: [], counts: [] });
        postings.sentences.push(this.#nextSentence + i);
        postings.counts.push(count);
      }
    }
    const slot: Slot = {
      article: article.id,
      first: this.#nextSentence,
      count: sentences.length,
      terms: Uint32Array.from(terms),
      offsets,
      titleTerms: new Set(contentTerms(article.title).map((term) => this.#terms.of(term))),
      paragraphs,
      words,
    };
    this.#terms.use(numbersIn(slot));
    this.#slots.set(article.id, slot);
    this.#inOrder.push(slot);
    this.#nextSentence += sentences.length;
  }

  /** Forgets an article; without effect if it is not in the index. */
  remove(article: ArticleId): void {
    const slot = this.#slots.get(article);
    if (!slot) return;
    this.#slots.delete(article);
    this.#inOrder.splice(this.#inOrder.indexOf(slot), 1);
    for (const id of new Set(slot.terms)) {
      const postings = this.#postings[id] ?? NO_POSTINGS;
      const from = lowerBound(postings.sentences, slot.first);
      const to = lowerBound(postings.sentences, slot.first + slot.count);
      postings.sentences.splice(from, to - from);
      postings.counts.splice(from, to - from);
    }
    this.#terms.release(numbersIn(slot));
    for (const word of slot.words) this.vocabulary.remove(word);
  }

  /** The slots of some articles (unknown ones left out), or of all, in the order of their sentences. */
  slots(articles: readonly ArticleId[] | null): readonly Slot[] {
    if (articles === null) return this.#inOrder;
    return [...new Set(articles)]
      .flatMap((article) => this.#slots.get(article) ?? [])
      .toSorted((a, b) => a.first - b.first);
  }

  /** The number of a term, if any text or title holds it. */
  idOf(term: string): number | undefined {
    return this.#terms.find(term);
  }

  /** The term that has a number; empty for a number that none has. */
  termOf(id: number): string {
    return this.#terms.termOf(id);
  }

  postings(id: number): Postings {
    return this.#postings[id] ?? NO_POSTINGS;
  }
}

function numbersIn({ terms, titleTerms }: Slot): ReadonlySet<number> {
  return new Set([...terms, ...titleTerms]);
}

/** The terms of a text's words that carry content, repeats included. */
export function contentTerms(text: string): string[] {
  return tokenize(text)
    .filter(({ word }) => !STOP_WORDS.has(word))
    .map(({ term }) => term);
}

/** The first position whose value is at least `value` in an ascending list. */
export function lowerBound(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
