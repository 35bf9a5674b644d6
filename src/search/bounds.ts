import { blockOf, paragraphImpact, sentenceImpact } from './impact.ts';
import { brevity } from './paragraph-matcher.ts';
import type { Query } from './query.ts';
import type { Rarities, Rarity } from './idf.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { WEIGHTS } from './signals.ts';

/** Sums that are added up in another order may differ by this share. */
const SLACK = 1 + 1e-9;
/** So many blocks should be looked at first, to know soon what a sentence must reach. */
const FIRST = 16;
/** Bounds are told apart by as many steps when the first are chosen. */
const STEPS = 512;
/** More than the terms of a query; times as many questions as a stamp has room for, then stamps begin anew. */
const STAMPS = 64;
const LAST_STAMP = 2 ** 32 - 2 * STAMPS;

/** What its length adds to the score of a sentence, by its words. */
const BREVITY = Float64Array.from(
  { length: 256 },
  (_, words) => positive(WEIGHTS.off.brevity) * brevity(words),
);

/** A block that may hold one of the best sentences, and the share of the query (0..1) that its article holds. */
export type PromisingBlock = { readonly block: number; readonly article: number };

/**
 * For each block of an index that holds a word of a query, the most that a sentence there can score by its words. Kept from question
 * to question: memory of the index's length takes longer to clear than to use.
 */
export class Bounds {
  readonly #index: SentenceIndex;
  /** By block: the sum of what its terms can do; 0 between questions. */
  #sums = new Float64Array(0);
  /** By the block of the title: the weight of the terms that the article holds, and the stamp of the term added last. */
  #articles = new Float64Array(0);
  #stamps = new Uint32Array(0);
  #stamp = 0;
  /** The blocks that hold a word of the query, each once, and the bound of each. */
  #blocks = new Uint32Array(0);
  #most = new Float64Array(0);
  #found = 0;

  constructor(index: SentenceIndex) {
    this.#index = index;
  }

  /** Calls back for the blocks that can reach what `reach` gives, those that promise most among the first. */
  forEach(
    query: Query,
    rarities: Rarities,
    reach: () => number,
    look: (promising: PromisingBlock) => void,
  ): void {
    this.#makeRoom();
    this.#found = 0;
    this.#stamp = this.#stamp > LAST_STAMP ? STAMPS : this.#stamp + STAMPS;
    if (this.#stamp === STAMPS) this.#stamps.fill(0);
    for (const [term, { variants }] of query.terms.entries()) {
      const rarity = rarities.terms[term];
      if (!rarity) continue;
      for (const { id } of variants) this.#add(this.#stamp + term + 1, id, rarity, rarities.total);
    }
    const { article } = rarities.total;
    const highest = this.#bound(article);
    const promising = reachedByFirst(this.#most.subarray(0, this.#found), highest);
    this.#lookAt(article, look, (most) => most >= promising);
    this.#lookAt(article, look, (most) => most < promising && most >= reach());
  }

  #add(stamp: number, id: number, rarity: Rarity, total: Rarity): void {
    const { titleBlocks } = this.#index;
    const holders = this.#index.holders(id);
    const { constant, sentence, paragraph } = mostOf(rarity, total);
    for (let i = 0; i < holders.length; i++) {
      const holder = holders[i] ?? 0;
      const block = blockOf(holder);
      const title = titleBlocks[block] ?? 0;
      const last = this.#stamps[title] ?? 0;
      if (last !== stamp) {
        const known = last > this.#stamp ? (this.#articles[title] ?? 0) : 0;
        this.#articles[title] = known + rarity.article;
        this.#stamps[title] = stamp;
      }
      const sum = this.#sums[block] ?? 0;
      if (sum === 0) this.#blocks[this.#found++] = block;
      this.#sums[block] =
        sum + constant + sentence * sentenceImpact(holder) + paragraph * paragraphImpact(holder);
    }
  }

  /** Adds to the sums what does not depend on single terms, clears them, and gives the highest bound. */
  #bound(articleTotal: number): number {
    const { shortest } = this.#index;
    const isPooled = this.#index.size.articles > 1;
    const ofArticle = isPooled ? positive(WEIGHTS.off.article) / articleTotal : 0;
    let highest = 0;
    for (let i = 0; i < this.#found; i++) {
      const block = this.#blocks[i] ?? 0;
      const ofLength = BREVITY[shortest[block] ?? 0] ?? 0;
      const most = ((this.#sums[block] ?? 0) + ofArticle * this.#articleWeight(block) + ofLength) * SLACK;
      this.#sums[block] = 0;
      this.#most[i] = most;
      if (most > highest) highest = most;
    }
    return highest;
  }

  #articleWeight(block: number): number {
    return this.#articles[this.#index.titleBlocks[block] ?? 0] ?? 0;
  }

  #lookAt(
    total: number,
    look: (promising: PromisingBlock) => void,
    isWanted: (most: number) => boolean,
  ): void {
    for (let i = 0; i < this.#found; i++) {
      if (!isWanted(this.#most[i] ?? 0)) continue;
      const block = this.#blocks[i] ?? 0;
      look({ block, article: this.#articleWeight(block) / total });
    }
  }

  #makeRoom(): void {
    const { blocks } = this.#index;
    if (blocks <= this.#sums.length) return;
    const room = blocks + (blocks >>> 2);
    this.#sums = new Float64Array(room);
    this.#articles = new Float64Array(room);
    this.#stamps = new Uint32Array(room);
    this.#stamp = 0;
    this.#blocks = new Uint32Array(room);
    this.#most = new Float64Array(room);
  }
}

/** A bound that at least FIRST of some bounds reach, or all of them, and not many more. */
function reachedByFirst(bounds: Float64Array, highest: number): number {
  if (bounds.length <= FIRST) return 0;
  const steps = new Uint32Array(STEPS + 1);
  for (const bound of bounds) {
    const step = Math.floor((bound / highest) * STEPS);
    steps[step] = (steps[step] ?? 0) + 1;
  }
  let step = STEPS;
  for (let left = FIRST - (steps[step] ?? 0); left > 0 && step > 0; left -= steps[step] ?? 0) step--;
  return (step / STEPS) * highest;
}

/** What a term can add to a score: whatever its counts, and in full saturation of the sentence and of the paragraph. */
function mostOf(
  rarity: Rarity,
  total: Rarity,
): { readonly constant: number; readonly sentence: number; readonly paragraph: number } {
  const inSentence = rarity.sentence / total.sentence;
  const inParagraph = rarity.paragraph / total.paragraph;
  return {
    constant: positive(WEIGHTS.off.coverage) * inSentence + positive(WEIGHTS.off.context) * inParagraph,
    sentence: positive(WEIGHTS.off.sentence) * inSentence,
    paragraph: positive(WEIGHTS.off.paragraph) * inParagraph,
  };
}

function positive(weight: number): number {
  return Math.max(0, weight);
}
