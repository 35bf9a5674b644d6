import { brevity } from './article-matcher.ts';
import { paragraphImpact, sentenceImpact } from './impact.ts';
import type { Query } from './query.ts';
import type { Rarities, Rarity } from './rarity.ts';
import { type SentenceIndex, slotOf } from './sentence-index.ts';
import { WEIGHTS } from './signals.ts';

/**
 * The articles, by slot, that hold a word of the query; by slot the most that the postings can say for a sentence there; and
 * the bound that about FIRST of them reach.
 */
export type Bounds = {
  readonly slots: Uint32Array;
  readonly bounds: Float64Array;
  readonly promising: number;
};

/** Sums that are added up in another order may differ by this share. */
const SLACK = 1 + 1e-9;
/** So many articles should be looked at first, to know soon what a sentence must reach. */
const FIRST = 64;
/** Bounds are told apart by as many steps when the first are chosen. */
const STEPS = 512;

/** Bounds the scores of all articles of an index that hold a word of the query in text or title. */
export function boundsOf(index: SentenceIndex, query: Query, rarities: Rarities): Bounds {
  const bounds = new Float64Array(index.slots);
  const slots = new Uint32Array(index.slots);
  const always = positive(WEIGHTS.brevity) * brevity(1);
  let found = 0;
  let highest = 0;
  for (const [i, { variants }] of query.terms.entries()) {
    const rarity = rarities.terms[i];
    if (!rarity) continue;
    const { constant, sentence, paragraph } = mostOf(rarity, rarities.total);
    for (const { id } of variants) {
      const holders = index.holders(id);
      for (let k = 0; k < holders.length; k++) {
        const holder = holders[k] ?? 0;
        const slot = slotOf(holder);
        const most = constant + sentence * sentenceImpact(holder) + paragraph * paragraphImpact(holder);
        const known = bounds[slot] ?? 0;
        if (known === 0) slots[found++] = slot;
        const bound = (known === 0 ? always : known) + most * SLACK;
        bounds[slot] = bound;
        if (bound > highest) highest = bound;
      }
    }
  }
  const touched = slots.subarray(0, found);
  return { slots: touched, bounds, promising: reachedBy(touched, bounds, highest) };
}

/** What a term can add to a score: whatever its counts, and in full saturation of the sentence and of the paragraph. */
function mostOf(
  rarity: Rarity,
  total: Rarity,
): { readonly constant: number; readonly sentence: number; readonly paragraph: number } {
  const inSentence = rarity.sentence / total.sentence;
  const inParagraph = rarity.paragraph / total.paragraph;
  const { sentence, before, after, coverage, paragraph, context, article } = WEIGHTS;
  return {
    constant:
      positive(coverage) * inSentence +
      positive(context) * inParagraph +
      positive(article) * (rarity.article / total.article),
    sentence: (positive(sentence) + positive(before) + positive(after)) * inSentence,
    paragraph: positive(paragraph) * inParagraph,
  };
}

function positive(weight: number): number {
  return Math.max(0, weight);
}

/** A bound that at least FIRST of the slots reach, or all of them, and not many more. */
function reachedBy(slots: Uint32Array, bounds: Float64Array, highest: number): number {
  const steps = new Uint32Array(STEPS + 1);
  for (const slot of slots) {
    const step = Math.floor(((bounds[slot] ?? 0) / highest) * STEPS);
    steps[step] = (steps[step] ?? 0) + 1;
  }
  let step = STEPS;
  for (let left = FIRST - (steps[step] ?? 0); left > 0 && step > 0; left -= steps[step] ?? 0) step--;
  return (step / STEPS) * highest;
}
