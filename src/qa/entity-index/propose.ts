import { STOP_WORDS } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokens.ts';
import type { NamesIndex } from './names-index.ts';

/** With this many exact matches, typos aren't tried. */
const ENOUGH = 25;
/** Maximum number of things to compare for one word; all others have the same word anyway. */
const MOST_WEIGHED = 2000;
/** A shorter beginning of a word is too short to allow a typo. */
const SHORTEST_WITH_SLIP = 4;
/** A word that starts with the typed one counts most, then one that contains it, then one that is a typo away. */
const BEGUN = 4;
const HELD = 2;
const SLIPPED = 1;

/**
 * The things whose names match what was typed best, word by word: a typed word may be the beginning or a part of a word, or have a
 * typo. Best first, then in order, without those that match less than half as well. The cost grows with what is found.
 */
export function propose(index: NamesIndex, typed: string): number[] {
  const words = tokenize(typed).map(({ word }) => word);
  const content = words.filter((word) => !STOP_WORDS.has(word));
  const weights = new Map<number, number>();
  let most = 0;
  for (const word of new Set(content.length > 0 ? content : words)) {
    for (const [thing, weight] of thingsNamed(index, word)) {
      const sum = (weights.get(thing) ?? 0) + weight;
      weights.set(thing, sum);
      most = Math.max(most, sum);
    }
  }
  return [...weights]
    .filter(([, weight]) => weight * 2 >= most)
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .map(([thing]) => thing);
}

/** The things that match a typed word, and how well. */
function thingsNamed(index: NamesIndex, typed: string): ReadonlyMap<number, number> {
  const { words } = index;
  const things = new Map<number, number>();
  const held: number[] = [];
  const add = (word: number, weight: number): void => {
    if (things.size > MOST_WEIGHED) return;
    for (const thing of index.with(word)) if ((things.get(thing) ?? 0) < weight) things.set(thing, weight);
  };
  words.forHolding(typed, (word, isBegun) => {
    if (isBegun) add(word, BEGUN);
    else held.push(word);
  });
  for (const word of held) add(word, HELD);
  if (things.size >= ENOUGH) return things;
  words.forSlips(typed, (word) => add(word, SLIPPED));
  if (typed.length >= SHORTEST_WITH_SLIP) words.forBegunWithSlip(typed, (word) => add(word, SLIPPED));
  return things;
}
