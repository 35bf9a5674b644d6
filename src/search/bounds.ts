import { blockOf, paragraphImpact, sentenceImpact } from './impact.ts';
import { brevity } from './paragraph-matcher.ts';
import type { Query } from './query.ts';
import type { Rarities, Rarity } from './rarity.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { WEIGHTS } from './signals.ts';

/** Sums that are added up in another order may differ by this share. */
const SLACK = 1 + 1e-9;
/** So many blocks should be looked at first, to know soon what a sentence must reach. */
const FIRST = 64;
/** Bounds are told apart by as many steps when the first are chosen. */
const STEPS = 512;

/** The most that the sentences of a paragraph can score, and the share of the query that its article holds. */
export type Bound = { readonly block: number; readonly most: number; readonly article: number };

/**
 * For each block of an index that holds a word of a query, the most that a sentence there can score by its words. Kept from question
 * to question: memory of the index's length takes longer to clear than to use.
 */
export class Bounds {
  readonly #index: SentenceIndex;
  /** By block: the sum of what its terms can do; and by the block of the title: the weight of the terms in the article. */
  #most = new Float64Array(0);
  #article = new Float64Array(0);
  /** By the block of the title: the term (from 1) that was last seen in the article. */
  #lastTerm = new Uint8Array(0);
  #touched = new Uint32Array(0);
  #found = 0;
  #highest = 0;

  constructor(index: SentenceIndex) {
    this.#index = index;
  }

  /** Calls back for the paragraphs that can reach what `reach` gives, those that promise most among the first. */
  forEach(query: Query, rarities: Rarities, reach: () => number, look: (bound: Bound) => void): void {
    this.#makeRoom();
    try {
      this.#addAll(query, rarities);
      const promising = this.#reachedByFirst();
      this.#lookAt(rarities.total.article, look, (most) => most >= promising);
      this.#lookAt(rarities.total.article, look, (most) => most < promising && most >= reach());
    } finally {
      this.#clear();
    }
  }

  #addAll(query: Query, rarities: Rarities): void {
    for (const [term, { variants }] of query.terms.entries()) {
      const rarity = rarities.terms[term];
      if (!rarity) continue;
      for (const { id } of variants) this.#add(term + 1, id, rarity, rarities.total);
    }
    this.#finish(rarities.total.article);
  }

  #add(term: number, id: number, rarity: Rarity, total: Rarity): void {
    const titleBlocks = this.#index.titleBlocks;
    const holders = this.#index.holders(id);
    const { constant, sentence, paragraph } = mostOf(rarity, total);
    for (let i = 0; i < holders.length; i++) {
      const holder = holders[i] ?? 0;
      const block = blockOf(holder);
      const title = titleBlocks[block] ?? 0;
      if (this.#lastTerm[title] !== term) {
        this.#lastTerm[title] = term;
        this.#article[title] = (this.#article[title] ?? 0) + rarity.article;
      }
      const known = this.#most[block] ?? 0;
      if (known === 0) this.#touched[this.#found++] = block;
      this.#most[block] =
        known + constant + sentence * sentenceImpact(holder) + paragraph * paragraphImpact(holder);
    }
  }

  /** Adds what does not depend on single terms. */
  #finish(articleTotal: number): void {
    const ofArticle = positive(WEIGHTS.article) / articleTotal;
    const always = positive(WEIGHTS.brevity) * brevity(1);
    const isPooled = this.#index.size.articles > 1;
    this.#highest = 0;
    for (let i = 0; i < this.#found; i++) {
      const block = this.#touched[i] ?? 0;
      const article = isPooled ? ofArticle * this.#articleWeight(block) : 0;
      const most = ((this.#most[block] ?? 0) + article + always) * SLACK;
      this.#most[block] = most;
      if (most > this.#highest) this.#highest = most;
    }
  }

  #articleWeight(block: number): number {
    return this.#article[this.#index.titleBlocks[block] ?? 0] ?? 0;
  }

  #lookAt(total: number, look: (bound: Bound) => void, isWanted: (most: number) => boolean): void {
    for (let i = 0; i < this.#found; i++) {
      const block = this.#touched[i] ?? 0;
      const most = this.#most[block] ?? 0;
      if (isWanted(most)) look({ block, most, article: this.#articleWeight(block) / total });
    }
  }

  /** A bound that at least FIRST of the blocks reach, or all of them, and not many more. */
  #reachedByFirst(): number {
    const steps = new Uint32Array(STEPS + 1);
    for (let i = 0; i < this.#found; i++) {
      const step = Math.floor(((this.#most[this.#touched[i] ?? 0] ?? 0) / this.#highest) * STEPS);
      steps[step] = (steps[step] ?? 0) + 1;
    }
    let step = STEPS;
    for (let left = FIRST - (steps[step] ?? 0); left > 0 && step > 0; left -= steps[step] ?? 0) step--;
    return (step / STEPS) * this.#highest;
  }

  #clear(): void {
    for (let i = 0; i < this.#found; i++) {
      const block = this.#touched[i] ?? 0;
      const title = this.#index.titleBlocks[block] ?? 0;
      this.#most[block] = 0;
      this.#article[title] = 0;
      this.#lastTerm[title] = 0;
    }
    this.#found = 0;
  }

  /** Called with nothing in the working memory. */
  #makeRoom(): void {
    const { blocks } = this.#index;
    if (blocks <= this.#most.length) return;
    const room = blocks + (blocks >>> 2);
    this.#most = new Float64Array(room);
    this.#article = new Float64Array(room);
    this.#lastTerm = new Uint8Array(room);
    this.#touched = new Uint32Array(room);
  }
}

/** What a term can add to a score: whatever its counts, and in full saturation of the sentence and of the paragraph. */
function mostOf(
  rarity: Rarity,
  total: Rarity,
): { readonly constant: number; readonly sentence: number; readonly paragraph: number } {
  const inSentence = rarity.sentence / total.sentence;
  const inParagraph = rarity.paragraph / total.paragraph;
  return {
    constant: positive(WEIGHTS.coverage) * inSentence + positive(WEIGHTS.context) * inParagraph,
    sentence: positive(WEIGHTS.sentence) * inSentence,
    paragraph: positive(WEIGHTS.paragraph) * inParagraph,
  };
}

function positive(weight: number): number {
  return Math.max(0, weight);
}
