import { createHash } from 'node:crypto';
import { type ArticleId, type ArticleInput, type Sentence, type Span, contains } from '../article/article.ts';
import type { Entity, Facts } from '../facts/facts.ts';
import { SentenceIndex } from '../search/sentence-index.ts';
import { type KnownArticle, ReadArticle } from './known-article.ts';
import { openReading, writeReading } from './reading/reading.ts';

export type { KnownArticle } from './known-article.ts';

/** Bytes of an article's key; 48 bits keep a million articles apart with a chance of 1 in 500. */
export const KEY_BYTES = 6;

/** The articles that may be asked, and the index over them. */
export class Knowledge {
  readonly index = new SentenceIndex();
  readonly #articles = new Map<ArticleId, KnownArticle>();
  readonly #byKey = new Map<string, KnownArticle>();

  /** Reads an article and makes it askable; one with the same id is replaced. */
  add(input: ArticleInput): KnownArticle {
    const known = this.addRead(input, writeReading(input));
    if (!known) throw new Error('A reading does not fit the article that it was made of.');
    return known;
  }

  /**
   * Makes an article askable from what `writeReading` once wrote of it; one with the same id is replaced. Undefined, and nothing is
   * changed, where the bytes are damaged or not those of this title and text: then it has to be read anew.
   */
  addRead(input: ArticleInput, reading: Uint8Array): KnownArticle | undefined {
    const opened = openReading(input, reading);
    if (!opened) return undefined;
    this.remove(input.id);
    const known = new ReadArticle(input, keyOf(input), opened.details);
    this.index.addWords(input.id, opened.words);
    this.#articles.set(input.id, known);
    this.#byKey.set(known.key, known);
    return known;
  }

  /** Forgets an article; false if it was not there. */
  remove(id: ArticleId): boolean {
    const known = this.#articles.get(id);
    if (!known) return false;
    this.index.remove(id);
    this.#articles.delete(id);
    this.#byKey.delete(known.key);
    return true;
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
    return [...this.#articles.values()];
  }
}

function keyOf({ id, title, text }: ArticleInput): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([id, title, text]))
    .digest();
  return hash.subarray(0, KEY_BYTES).toString('base64url');
}

/** The entity that is named at exactly this span, if any. */
export function entityAt(facts: Facts, span: Span): Entity | undefined {
  return facts.entities.find(({ mentions }) =>
    mentions.some(({ start, end }) => start === span.start && end === span.end),
  );
}

/** The sentences from the one that holds the start of a span to the one that holds its end. */
export function sentencesAround(
  known: KnownArticle,
  span: Span,
): { first: number; count: number } | undefined {
  const first = firstEndingAfter(known.sentences, span.start);
  let last = first;
  while ((known.sentences[last]?.end ?? Number.POSITIVE_INFINITY) < span.end) last++;
  const head = known.sentences[first];
  const tail = known.sentences[last];
  if (!head || !tail || !contains({ start: head.start, end: tail.end }, span)) return undefined;
  return { first, count: last - first + 1 };
}

/** The first of some sentences, by its place among them, that ends after an offset. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
