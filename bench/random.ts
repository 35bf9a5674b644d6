/** Gives numbers from 0 up to 1, the same ones for the same seed. */
export type Random = () => number;

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough to make up texts with. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `from` to `to`, both included. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** One of the items; throws if there is none. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('there is nothing to pick from');
  return item;
}

/** So many different items, in their own order; all of them if there are no more. */
export function pickSome<T>(random: Random, items: readonly T[], count: number): T[] {
  const chosen: T[] = [];
  for (const [i, item] of items.entries()) {
    // Knuth's selection sampling (The Art of Computer Programming, 3.4.2, algorithm S).
    if (random() * (items.length - i) < count - chosen.length) chosen.push(item);
  }
  return chosen;
}

/** The items in another order: each order is as likely (Fisher and Yates, as Knuth's algorithm P has it). */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const order = [...items];
  for (const [i, item] of [...order.entries()].toReversed()) {
    const j = between(random, 0, i);
    order[i] = order[j] ?? item;
    order[j] = item;
  }
  return order;
}
