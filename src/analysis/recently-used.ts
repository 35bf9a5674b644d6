/** A cached value, and whether it was used since the hand last passed it. */
type Slot<T> = { value: T | undefined; isUsed: boolean; readonly weight: number };

/** A value that is computed when it's first asked for, and computed again if it was evicted since. */
export type Kept<T extends object> = { readonly value: T };

/**
 * A cache of computed values up to a total weight, and of one at least. Evicts by second chance, or "clock" (Corbató, "A paging
 * experiment with the Multics system", 1968), so that reading a value only sets a flag.
 */
export class RecentlyUsed<T extends object> {
  readonly #most: number;
  /** Holds slots and not their users, which can be collected while their values are cached. */
  readonly #slots: Slot<T>[] = [];
  #hand = 0;
  #weight = 0;

  /** `most`: the greatest total weight. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The total weight of the cached values. */
  get weight(): number {
    return this.#weight;
  }

  /** A value of some weight that `make` computes whenever it isn't cached. */
  keep(weight: number, make: () => T): Kept<T> {
    const slot: Slot<T> = { value: undefined, isUsed: false, weight };
    const admit = (): T => this.#admit(slot, make());
    return {
      get value(): T {
        slot.isUsed = true;
        return slot.value ?? admit();
      },
    };
  }

  #admit(slot: Slot<T>, value: T): T {
    while (this.#slots.length > 0 && this.#weight + slot.weight > this.#most) this.#makeRoom();
    slot.value = value;
    this.#slots.push(slot);
    this.#weight += slot.weight;
    return value;
  }

  /** Evicts the value under the hand, or moves on if it was used. */
  #makeRoom(): void {
    this.#hand = this.#hand < this.#slots.length ? this.#hand : 0;
    const slot = this.#slots[this.#hand];
    if (!slot) return;
    if (slot.isUsed) {
      slot.isUsed = false;
      this.#hand++;
      return;
    }
    slot.value = undefined;
    this.#weight -= slot.weight;
    const last = this.#slots.pop();
    if (last && last !== slot) this.#slots[this.#hand] = last;
  }
}
