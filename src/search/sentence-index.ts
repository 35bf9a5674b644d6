import type { SentenceVectors } from '../meaning/sentence-vectors.ts';
import type { Article, ArticleId } from '../text/article.ts';
import { HOLDER_UNIT, type Holder, MOST_BLOCKS, holderOf, titleHolder } from './impact.ts';
import { type Alias, type ArticleWords, readWords } from './article-words.ts';
import {
  type IndexedArticle,
  layOut,
  paragraphCount,
  sentenceLength,
  wordsOfSentence,
} from './indexed-article.ts';
import { NumberLists, grown, grownBytes, lowerBound } from './number-lists.ts';
import { TermCounter, type VisitTerm } from './term-counts.ts';
import { TermNumbers } from './term-numbers.ts';
import { Vocabulary } from './vocabulary.ts';

/** How many sentences, paragraphs and articles there are, or hold something. An article's title counts for the article. */
export type Counts = { readonly sentences: number; readonly paragraphs: number; readonly articles: number };

/** What an article takes beside its numbers (bytes). */
const ARTICLE_BYTES = 900;
/** Lengths of sentences are kept in bytes. */
const LONGEST = 255;

/**
 * An inverted index over sentences in their paragraphs and articles. A term leads to the paragraphs and titles that hold it, each
 * with the most it can do there; an article knows its words in order. Adding or removing an article touches that article's terms
 * only.
 */
export class SentenceIndex {
  readonly #terms = new TermNumbers();
  readonly vocabulary = new Vocabulary(this.#terms);
  readonly #articles = new Map<ArticleId, IndexedArticle>();
  readonly #byTitleBlock = new Map<number, IndexedArticle>();
  /** By block: the block of its article's title, and the words of its shortest sentence, 255 at most; 0 for a title. */
  #titleBlocks = new Uint32Array(0);
  #shortest = new Uint8Array(0);
  #blocks = 0;
  /** Runs of blocks given back, by their length. */
  readonly #freeBlocks = new Map<number, number[]>();
  /** By term: the blocks that hold it, ascending. */
  readonly #holders = new NumberLists();
  /** By term: how many sentences, paragraphs and articles hold it. */
  #sentencesWith = new Uint32Array(0);
  #paragraphsWith = new Uint32Array(0);
  #articlesWith = new Uint32Array(0);
  #size = { sentences: 0, paragraphs: 0, articles: 0 };
  #added = 0;
  #articleBytes = 0;
  readonly #counter = new TermCounter();

  /**
   * Indexes an article that is not in the index; `aliases` are found as if they stood in the text. Throws a RangeError beyond
   * some four million paragraphs and titles.
   */
  add(article: Article, aliases: readonly Alias[] = []): void {
    this.addWords(article.id, readWords(article, aliases));
  }

  /** As `add`, for an article whose words have been read; `vectors`: of its sentences, where they are known. */
  addWords(id: ArticleId, read: ArticleWords, vectors?: SentenceVectors): void {
    const blocks = roomFor(read.openings.length);
    const titleBlock = this.#takeBlocks(blocks);
    const titleTerms = read.titleTerms.map((term) => this.#terms.use(term));
    const indexed: IndexedArticle = {
      ...layOut(read, this.#number(read), titleTerms),
      article: id,
      order: this.#added++,
      titleBlock,
      blocks,
      vectors,
    };
    this.#articles.set(id, indexed);
    this.#byTitleBlock.set(titleBlock, indexed);
    this.#articleBytes += bytesOf(indexed);
    for (const term of titleTerms) this.#holders.insert(term, titleHolder(titleBlock));
    for (let i = 0; i < paragraphCount(indexed); i++)
      this.#shortest[titleBlock + 1 + i] = shortestIn(indexed, i);
    this.#count(indexed, 1, (paragraph, term, _, inSentence, inParagraph) =>
      this.#holders.insert(term, holderOf(titleBlock + 1 + paragraph, inSentence, inParagraph)),
    );
  }

  /** Keeps what an article's sentences mean; without effect if it is not in the index, or they don't fit. */
  setVectors(id: ArticleId, vectors: SentenceVectors): void {
    const article = this.#articles.get(id);
    if (!article || article.vectors || vectors.scales.length !== article.count) return;
    const replaced = { ...article, vectors };
    this.#articleBytes += bytesOf(replaced) - bytesOf(article);
    this.#articles.set(id, replaced);
    this.#byTitleBlock.set(article.titleBlock, replaced);
  }

  /** Forgets an article; without effect if it is not in the index. */
  remove(id: ArticleId): void {
    const article = this.#articles.get(id);
    if (!article) return;
    const { titleBlock, blocks } = article;
    for (const term of this.#count(article, -1))
      this.#holders.remove(term, titleBlock * HOLDER_UNIT, (titleBlock + blocks) * HOLDER_UNIT);
    this.#articles.delete(id);
    this.#byTitleBlock.delete(titleBlock);
    this.#articleBytes -= bytesOf(article);
    const free = this.#freeBlocks.get(blocks);
    if (free) free.push(titleBlock);
    else this.#freeBlocks.set(blocks, [titleBlock]);
    for (const word of article.words) this.vocabulary.remove(word);
    for (const term of article.titleTerms) this.#terms.release(term);
  }

  /** Some articles, each once, unknown ones left out, in the order in which they were added. */
  articles(ids: readonly ArticleId[]): readonly IndexedArticle[] {
    return [...new Set(ids)]
      .flatMap((id) => this.#articles.get(id) ?? [])
      .toSorted((a, b) => a.order - b.order);
  }

  /** All articles, in the order in which they were added. */
  allArticles(): readonly IndexedArticle[] {
    return [...this.#articles.values()];
  }

  /** The article that a block is of. */
  ofBlock(block: number): IndexedArticle | undefined {
    return this.#byTitleBlock.get(this.#titleBlocks[block] ?? 0);
  }

  /** By block: the block of its article's title. */
  get titleBlocks(): Uint32Array {
    return this.#titleBlocks;
  }

  /** By block: the words of its shortest sentence, 255 at most; 0 for a title. */
  get shortest(): Uint8Array {
    return this.#shortest;
  }

  /** All blocks are numbered below this. */
  get blocks(): number {
    return this.#blocks;
  }

  /** All terms are numbered below this. */
  get terms(): number {
    return this.#terms.size;
  }

  /** About what the index takes, in bytes. */
  get bytes(): number {
    const perBlock = this.#titleBlocks.byteLength + this.#shortest.byteLength;
    const perTerm = 3 * this.#sentencesWith.byteLength;
    const shared = this.#terms.bytes + this.vocabulary.bytes + this.#holders.bytes + perBlock + perTerm;
    return shared + this.#articleBytes + this.#articles.size * ARTICLE_BYTES;
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
      articles: this.#articlesWith[term] ?? 0,
    };
  }

  /** The blocks that hold a term, ascending. Valid until the next change. */
  holders(term: number): Uint32Array {
    return this.#holders.view(term);
  }

  /** Whether one of some articles (null: of all) holds a term in its text. */
  isInText(term: number, articles: readonly IndexedArticle[] | null): boolean {
    if (!articles) return this.countOf(term).sentences > 0;
    return articles.some((article) =>
      this.#isIn(term, article.titleBlock + 1, article.titleBlock + article.openings.length),
    );
  }

  /** Whether one of some articles (null: of all) holds a term in its title or text. */
  isInArticle(term: number, articles: readonly IndexedArticle[] | null): boolean {
    if (!articles) return this.countOf(term).articles > 0;
    return articles.some((article) =>
      this.#isIn(term, article.titleBlock, article.titleBlock + article.openings.length),
    );
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
    return this.#termsOfWords(wordsOfSentence(article, sentence));
  }

  /** The same of all sentences of a sentence's paragraph. */
  termsAround(article: IndexedArticle, sentence: number): Uint32Array {
    const { words, offsets, paragraphs, openings } = article;
    const paragraph = paragraphs[sentence] ?? 0;
    const from = offsets[openings[paragraph] ?? 0] ?? 0;
    return this.#termsOfWords(words.subarray(from, offsets[openings[paragraph + 1] ?? 0] ?? from));
  }

  #termsOfWords(words: Uint32Array): Uint32Array {
    const terms = new Uint32Array(words.length);
    for (let i = 0; i < words.length; i++) terms[i] = this.vocabulary.termOf(words[i] ?? 0);
    return terms;
  }

  #isIn(term: number, block: number, end: number): boolean {
    const holders = this.#holders.view(term);
    const first: Holder = holders[lowerBound(holders, block * HOLDER_UNIT)] ?? Number.POSITIVE_INFINITY;
    return first < end * HOLDER_UNIT;
  }

  /** The first of so many free blocks in a row. */
  #takeBlocks(count: number): number {
    const first = this.#freeBlocks.get(count)?.pop() ?? this.#blocks;
    const end = first + count;
    if (end > MOST_BLOCKS) throw new RangeError('This index has no room for more paragraphs.');
    this.#blocks = Math.max(this.#blocks, end);
    if (end > this.#titleBlocks.length) {
      this.#titleBlocks = grown(this.#titleBlocks, end);
      this.#shortest = grownBytes(this.#shortest, end);
    }
    this.#titleBlocks.fill(first, first, end);
    this.#shortest[first] = 0;
    return first;
  }

  /** Adds an article to the counts, or takes it out of them, calls back for each term of each paragraph, and gives its terms. */
  #count(article: IndexedArticle, sign: 1 | -1, visit: VisitTerm = () => {}): ReadonlySet<number> {
    const { sentences, paragraphs, articles } = this.#size;
    this.#size = {
      sentences: sentences + sign * article.count,
      paragraphs: paragraphs + sign * paragraphCount(article),
      articles: articles + sign,
    };
    this.#makeRoom();
    const held = new Set(article.titleTerms);
    this.#counter.count(
      article,
      this.vocabulary,
      this.#terms.size,
      (paragraph, term, holding, ...impacts) => {
        held.add(term);
        this.#sentencesWith[term] = (this.#sentencesWith[term] ?? 0) + sign * holding;
        this.#paragraphsWith[term] = (this.#paragraphsWith[term] ?? 0) + sign;
        visit(paragraph, term, holding, ...impacts);
      },
    );
    for (const term of held) this.#articlesWith[term] = (this.#articlesWith[term] ?? 0) + sign;
    return held;
  }

  /** The vocabulary's number of each different word of an article, whose occurrences are counted. */
  #number({ distinct, words }: ArticleWords): Uint32Array {
    const counts = new Uint32Array(distinct.length);
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
    return Uint32Array.from(distinct, (word, i) => this.vocabulary.add(word, counts[i]));
  }

  #makeRoom(): void {
    if (this.#terms.size <= this.#articlesWith.length) return;
    this.#sentencesWith = grown(this.#sentencesWith, this.#terms.size);
    this.#paragraphsWith = grown(this.#paragraphsWith, this.#terms.size);
    this.#articlesWith = grown(this.#articlesWith, this.#terms.size);
  }
}

/** Blocks set apart for an article, a power of two: what one leaves another of about its length can take. */
function roomFor(blocks: number): number {
  return 2 ** Math.ceil(Math.log2(blocks));
}

/** What an article's words and vectors take. */
function bytesOf({ words, vectors }: IndexedArticle): number {
  return words.buffer.byteLength + (vectors ? vectors.values.byteLength + vectors.scales.byteLength : 0);
}

function shortestIn(article: IndexedArticle, paragraph: number): number {
  let shortest = LONGEST;
  const end = article.openings[paragraph + 1] ?? 0;
  for (let sentence = article.openings[paragraph] ?? 0; sentence < end; sentence++)
    shortest = Math.min(shortest, sentenceLength(article, sentence));
  return shortest;
}
