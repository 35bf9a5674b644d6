import type { Article, ArticleId } from '../article/article.ts';
import { IMPACT_BITS, impactOf } from './impact.ts';
import {
  type Alias,
  type IndexedArticle,
  indexArticle,
  postingsOf,
  sentenceOf,
  wordsOfSentence,
} from './indexed-article.ts';
import { NumberLists, grown } from './number-lists.ts';
import { STOP_WORDS } from './stop-words.ts';
import { TermNumbers } from './term-numbers.ts';
import { stem, wordsOf } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';

/** How many sentences, paragraphs and articles there are, or hold something. An article's title counts for the article. */
export type Counts = { readonly sentences: number; readonly paragraphs: number; readonly articles: number };

const IMPACT_UNIT = 1 << IMPACT_BITS;
/** Slots have the bits that impacts leave. */
const MOST_ARTICLES = 2 ** 32 / IMPACT_UNIT;

/**
 * An inverted index over sentences in their paragraphs and articles. A term leads to the articles that hold it, each with the
 * most it can do there; an article knows its own sentences. Adding or removing an article touches that article's terms only.
 */
export class SentenceIndex {
  readonly #terms = new TermNumbers();
  readonly vocabulary = new Vocabulary(this.#terms);
  readonly #articles = new Map<ArticleId, number>();
  /** Articles by slot; a slot is given anew when its article is gone. */
  readonly #slots: (IndexedArticle | undefined)[] = [];
  readonly #freeSlots: number[] = [];
  /** By term: the articles that hold it in text or title, each as its slot and the term's impact there. */
  readonly #holders = new NumberLists();
  #sentencesWith = new Uint32Array(0);
  #paragraphsWith = new Uint32Array(0);
  #size = { sentences: 0, paragraphs: 0, articles: 0 };
  #added = 0;

  /**
   * Indexes an article that is not in the index; `aliases` are found as if they stood in the text. Throws a RangeError beyond
   * 1,048,576 articles.
   */
  add(article: Article, aliases: readonly Alias[] = []): void {
    if (this.#articles.size === MOST_ARTICLES)
      throw new RangeError('An index holds 1,048,576 articles at most.');
    const title = new Set(contentTerms(article.title));
    const titleTerms = [...title].map((term) => this.#terms.use(term));
    const indexed = indexArticle(article, aliases, this.vocabulary, titleTerms, this.#added++);
    const slot = this.#freeSlots.pop() ?? this.#slots.length;
    this.#slots[slot] = indexed;
    this.#articles.set(article.id, slot);
    this.#count(indexed, 1);
    for (const term of termsIn(indexed)) {
      this.#holders.push(term, slot * IMPACT_UNIT + impactOf(indexed, postingsOf(indexed, term)));
    }
  }

  /** Forgets an article; without effect if it is not in the index. */
  remove(article: ArticleId): void {
    const slot = this.#articles.get(article);
    const indexed = slot === undefined ? undefined : this.#slots[slot];
    if (slot === undefined || !indexed) return;
    this.#articles.delete(article);
    this.#slots[slot] = undefined;
    this.#freeSlots.push(slot);
    this.#count(indexed, -1);
    for (const term of termsIn(indexed)) {
      this.#holders.removeAt(
        term,
        this.#holders.view(term).findIndex((holder) => slotOf(holder) === slot),
      );
    }
    for (const word of indexed.words) this.vocabulary.remove(word);
    for (const term of indexed.titleTerms) this.#terms.release(term);
  }

  /** Some articles, each once, unknown ones left out, in the order in which they were added. */
  articles(ids: readonly ArticleId[]): readonly IndexedArticle[] {
    return [...new Set(ids)]
      .flatMap((id) => this.inSlot(this.#articles.get(id) ?? -1) ?? [])
      .toSorted((a, b) => a.order - b.order);
  }

  /** The article in a slot. */
  inSlot(slot: number): IndexedArticle | undefined {
    return this.#slots[slot];
  }

  /** All slots are numbered below this. */
  get slots(): number {
    return this.#slots.length;
  }

  /** What the whole index holds. */
  get size(): Counts {
    return this.#size;
  }

  /** What of the whole index holds a term. */
  countOf(term: number): Counts {
    return {
      sentences: this.#sentencesWith[term] ?? 0,
      paragraphs: this.#paragraphsWith[term] ?? 0,
      articles: this.#holders.length(term),
    };
  }

  /** The articles that hold a term in text or title: read each with `slotOf`, `sentenceImpact`, `paragraphImpact`. */
  holders(term: number): Uint32Array {
    return this.#holders.view(term);
  }

  /** The number of a term, if any text or title holds it. */
  idOf(term: string): number | undefined {
    return this.#terms.find(term);
  }

  /** The term that has a number; empty for a number that none has. */
  termOf(id: number): string {
    return this.#terms.termOf(id);
  }

  /** The terms of a sentence (from 0), stop words and all, in order. */
  termsOf(article: IndexedArticle, sentence: number): Uint32Array {
    return wordsOfSentence(article, sentence).map((word) => this.vocabulary.termOf(word));
  }

  #count(article: IndexedArticle, sign: 1 | -1): void {
    const { sentences, paragraphs, articles } = sizeOf([article]);
    this.#size = {
      sentences: this.#size.sentences + sign * sentences,
      paragraphs: this.#size.paragraphs + sign * paragraphs,
      articles: this.#size.articles + sign * articles,
    };
    const most = article.terms.at(-1) ?? 0;
    if (most >= this.#sentencesWith.length) {
      this.#sentencesWith = grown(this.#sentencesWith, most + 1);
      this.#paragraphsWith = grown(this.#paragraphsWith, most + 1);
    }
    for (const term of article.terms) {
      const holding = countIn([article], term);
      this.#sentencesWith[term] = (this.#sentencesWith[term] ?? 0) + sign * holding.sentences;
      this.#paragraphsWith[term] = (this.#paragraphsWith[term] ?? 0) + sign * holding.paragraphs;
    }
  }
}

/** The slot of an article that holds a term. */
export function slotOf(holder: number): number {
  return holder >>> IMPACT_BITS;
}

/** What some articles hold together. */
export function sizeOf(articles: readonly IndexedArticle[]): Counts {
  let sentences = 0;
  let paragraphs = 0;
  for (const { count, openings } of articles) {
    sentences += count;
    paragraphs += openings.length - 1;
  }
  return { sentences, paragraphs, articles: articles.length };
}

/** What of some articles holds a term. */
export function countIn(articles: readonly IndexedArticle[], term: number): Counts {
  let sentences = 0;
  let paragraphs = 0;
  let holders = 0;
  for (const article of articles) {
    const postings = postingsOf(article, term);
    sentences += postings.length;
    let last = -1;
    for (const posting of postings) {
      const paragraph = article.paragraphs[sentenceOf(posting)] ?? 0;
      if (paragraph !== last) paragraphs++;
      last = paragraph;
    }
    if (postings.length > 0 || article.titleTerms.includes(term)) holders++;
  }
  return { sentences, paragraphs, articles: holders };
}

function termsIn({ terms, titleTerms }: IndexedArticle): ReadonlySet<number> {
  return new Set([...terms, ...titleTerms]);
}

/** The terms of a text's words that carry content, repeats included. */
export function contentTerms(text: string): string[] {
  return wordsOf(text)
    .filter(({ word }) => !STOP_WORDS.has(word))
    .map(({ word }) => stem(word));
}
