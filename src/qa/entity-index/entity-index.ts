import type { ArticleId } from '../../text/article.ts';
import { TermNumbers } from '../../search/term-numbers.ts';
import { tokenize } from '../../text/tokens.ts';
import type { KnownArticle } from '../known-article.ts';
import type { EntitySummary } from '../../analysis/entity-summary.ts';
import { ArticleEntities } from './article-entities.ts';
import { NamesIndex } from './names-index.ts';

/** An entity of an article, by its place in the article's facts. */
export type EntityRef = { readonly entry: ArticleEntities; readonly entity: number };

/** Memory for an article besides its rows (bytes). */
const ENTRY_BYTES = 1200;

/**
 * Who and what the articles name, and whom they quote, over all of them: what somebody asks by a name, or by words of a title, is found
 * without decoding any article's facts.
 */
export class EntityIndex {
  readonly #entries = new Map<ArticleId, ArticleEntities>();
  /** In the order of their numbers, to find the article of a number; undefined after a change. */
  #inOrder: readonly ArticleEntities[] | undefined;
  readonly names = new NamesIndex();
  readonly titles = new NamesIndex();
  /** Words for speakers without a name. */
  readonly speakers = { index: new NamesIndex(), terms: new TermNumbers() };
  #next = 0;
  #entryBytes = 0;

  add(known: KnownArticle, register: EntitySummary): void {
    const { id, title } = known.article;
    // An article's first number stands for its title too.
    const first = this.#next;
    const titleWords = tokenize(`${title} ${id}`).map(({ word }) => this.titles.add(word, first));
    const entry = new ArticleEntities(known, first, register, Uint32Array.from(titleWords), this);
    this.#next += entry.numbers;
    this.#entries.set(id, entry);
    this.#entryBytes += entry.bytes;
    this.#inOrder = undefined;
  }

  remove(id: ArticleId): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entryBytes -= entry.bytes;
    entry.leave(this.names, this.speakers);
    for (const word of entry.titleWords) this.titles.remove(word, entry.first, entry.first + 1);
    this.#entries.delete(id);
    this.#inOrder = undefined;
  }

  /** Approximate memory (bytes). */
  get bytes(): number {
    const { index, terms } = this.speakers;
    const entries = this.#entryBytes + this.#entries.size * ENTRY_BYTES;
    return entries + this.names.bytes + this.titles.bytes + index.bytes + terms.bytes;
  }

  get(id: ArticleId): ArticleEntities | undefined {
    return this.#entries.get(id);
  }

  /** The articles in scope (null: all), in the order in which they were added. */
  entries(scope: readonly ArticleId[] | null): readonly ArticleEntities[] {
    if (!scope) return (this.#inOrder ??= [...this.#entries.values()]);
    return [...new Set(scope)].flatMap((id) => this.#entries.get(id) ?? []);
  }

  /** The article that has a number: the number of its title, or of one of its entities or quotations. */
  ofNumber(number: number): ArticleEntities | undefined {
    const entries = this.entries(null);
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((entries[middle]?.first ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    return entries[low - 1];
  }
}
