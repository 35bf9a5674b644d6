import { STOP_WORDS } from '../../text/stop-words.ts';
import { tokenize } from '../../text/tokens.ts';
import type { NamesIndex } from './names-index.ts';

/** With so many things whose words begin as typed, slips are not looked for. */
const ENOUGH = 25;
/** So many things that one word leads to are weighed against each other; what more there are shares the word with all of these. */
const MOST_WEIGHED = 2000;
/** A shorter beginning is too short for a slip in it. */
const SHORTEST_WITH_SLIP = 4;
/** What is typed counts most where a word begins with it, then where one holds it, then where a slip leads to one. */
const BEGUN = 4;
const HELD = 2;
const SLIPPED = 1;

/**
 * The things whose names have most of the words typed, which may be begun, stand within others, or have a slip: those that have more come
 * first, then in order; those that have less than half as much are left out. The work is in proportion to what is found.
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

/** The things that have a word as typed, and how well it fits. */
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
