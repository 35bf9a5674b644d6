import { createHash } from 'node:crypto';
import type { ArticleId, ArticleInput } from '../text/article.ts';
import { SentenceIndex } from '../search/sentence-index.ts';
import { EntityIndex } from './entity-index/entity-index.ts';
import { type KnownArticle, ReadArticle } from './known-article.ts';
import { type EncodeSentences, deserializeAnalysis, serializeAnalysis } from '../analysis/analysis.ts';

export type { KnownArticle } from './known-article.ts';
export { sentencesAround } from '../analysis/sentences-around.ts';

/** Bytes of an article's key; 48 bits keep a million articles apart with a chance of 1 in 500. */
export const KEY_BYTES = 6;

/** What an article takes beside its text and its reading (bytes). */
const ARTICLE_BYTES = 1500;

/** The articles that may be asked, and the index over them. */
export class Knowledge {
  readonly index = new SentenceIndex();
  readonly directory = new EntityIndex();
  readonly #articles = new Map<ArticleId, ReadArticle>();
  #textBytes = 0;
  /** All of them; undefined after a change. */
  #all: readonly KnownArticle[] | undefined;
  readonly #byKey = new Map<string, KnownArticle>();

  /** Reads an article and makes it askable; one with the same id is replaced. `encode`: the sentence encoder, if there is one. */
  add(input: ArticleInput, encode?: EncodeSentences): KnownArticle {
    const known = this.addAnalysis(input, serializeAnalysis(input, encode));
    if (!known) throw new Error('A reading does not fit the article that it was made of.');
    return known;
  }

  /**
   * Makes an article askable from what `serializeAnalysis` once wrote of it; one with the same id is replaced. Undefined, and nothing is
   * changed, where the bytes are damaged or not those of this title and text: then it has to be read anew.
   */
  addAnalysis(input: ArticleInput, reading: Uint8Array): KnownArticle | undefined {
    const opened = deserializeAnalysis(input, reading);
    if (!opened) return undefined;
    this.remove(input.id);
    const known = new ReadArticle(input, keyOf(input), opened.details);
    this.index.addWords(input.id, opened.words, opened.vectors);
    this.directory.add(known, opened.entitySummary);
    this.#articles.set(input.id, known);
    this.#textBytes += known.bytes;
    this.#all = undefined;
    this.#byKey.set(known.key, known);
    return known;
  }

  /** Forgets an article; false if it was not there. */
  remove(id: ArticleId): boolean {
    const known = this.#articles.get(id);
    if (!known) return false;
    this.#textBytes -= known.bytes;
    this.index.remove(id);
    this.directory.remove(id);
    this.#articles.delete(id);
    this.#all = undefined;
    this.#byKey.delete(known.key);
    return true;
  }

  /**
   * About how much memory it holds, in bytes: texts, index and directory, without what is kept decoded for a while (`known-article.ts`).
   * Held against the heap by `npm run bench -- library`.
   */
  get bytes(): number {
    return this.#textBytes + this.#articles.size * ARTICLE_BYTES + this.index.bytes + this.directory.bytes;
  }

  get(id: ArticleId): KnownArticle | undefined {
    return this.#articles.get(id);
  }

  byKey(key: string): KnownArticle | undefined {
    return this.#byKey.get(key);
  }

  /** Those in scope (null: all), unknown ones left out. */
  articlesIn(scope: readonly ArticleId[] | null): readonly KnownArticle[] {
    return scope ? [...new Set(scope)].flatMap((id) => this.#articles.get(id) ?? []) : this.articles();
  }

  /** In the order in which they were added. */
  articles(): readonly KnownArticle[] {
    return (this.#all ??= [...this.#articles.values()]);
  }
}

function keyOf({ id, title, text }: ArticleInput): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([id, title, text]))
    .digest();
  return hash.subarray(0, KEY_BYTES).toString('base64url');
}
