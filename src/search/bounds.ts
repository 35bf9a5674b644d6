import { brevity } from './article-matcher.ts';
import { paragraphImpact, sentenceImpact } from './impact.ts';
import type { Query } from './query.ts';
import type { Rarities, Rarity } from './rarity.ts';
import { type SentenceIndex, slotOf } from './sentence-index.ts';
import { WEIGHTS } from './signals.ts';

/** Articles by slot, those first whose best sentence may score highest, and what no sentence of each exceeds. */
export type Bounds = { readonly slots: Uint32Array; readonly bound: (slot: number) => number };

/** Sums that are added up in another order may differ by this share. */
const SLACK = 1 + 1e-9;
/** Articles are sorted no finer than into this many classes: the order saves work, no more. */
const CLASSES = 512;

/** For every article that holds a word of the query in its text: the most that the postings can say for one of its sentences. */
export function boundsOf(index: SentenceIndex, query: Query, rarities: Rarities): Bounds {
  const bounds = new Float64Array(index.slots);
  const touched: number[] = [];
  for (const [i, { variants }] of query.terms.entries()) {
    const rarity = rarities.terms[i];
    if (!rarity) continue;
    const { constant, sentence, paragraph } = mostOf(rarity, rarities.total);
    for (const { id } of variants) {
      for (const holder of index.holders(id)) {
        const slot = slotOf(holder);
        const bound = bounds[slot] ?? 0;
        if (bound === 0) touched.push(slot);
        bounds[slot] =
          bound + constant + sentence * sentenceImpact(holder) + paragraph * paragraphImpact(holder);
      }
    }
  }
  let highest = 0;
  for (const slot of touched) {
    const shortest = index.inSlot(slot)?.shortest ?? 0;
    const bound = ((bounds[slot] ?? 0) + positive(WEIGHTS.brevity) * brevity(shortest)) * SLACK;
    bounds[slot] = bound;
    highest = Math.max(highest, bound);
  }
  return { slots: descending(touched, bounds, highest), bound: (slot) => bounds[slot] ?? 0 };
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

/** Counting sort by class of bound, highest first. */
function descending(slots: readonly number[], bounds: Float64Array, highest: number): Uint32Array {
  const classOf = (slot: number): number =>
    CLASSES - 1 - Math.floor(((bounds[slot] ?? 0) / highest) * (CLASSES - 1));
  const ends = new Uint32Array(CLASSES + 1);
  for (const slot of slots) ends[classOf(slot) + 1] = (ends[classOf(slot) + 1] ?? 0) + 1;
  for (let i = 1; i <= CLASSES; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  const sorted = new Uint32Array(slots.length);
  for (const slot of slots) {
    const at = ends[classOf(slot)] ?? 0;
    sorted[at] = slot;
    ends[classOf(slot)] = at + 1;
  }
  return sorted;
}
