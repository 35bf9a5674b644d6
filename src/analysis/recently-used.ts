/** What is kept of a value: the value while it is there, and whether it was used since it was last looked at. */
type Slot<T> = { value: T | undefined; isUsed: boolean; readonly weight: number };

/** A value that is made when it is asked for, and made anew where it was given up meanwhile. */
export type Kept<T extends object> = { readonly value: T };

/**
 * Keeps values that were lately used, up to a weight in all, and one at least. Of those that are kept, one that was not used for a round
 * makes room for another (second chance, or "clock"; Corbató, "A paging experiment with the Multics system", 1968), so that using a value
 * costs nothing but setting a mark.
 */
export class RecentlyUsed<T extends object> {
  readonly #most: number;
  /** Slots alone, not those who ask for them: a value that is no longer asked for keeps nothing else alive. */
  readonly #slots: Slot<T>[] = [];
  #hand = 0;
  #weight = 0;

  /** `most`: the weight of all that is kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What all that is kept weighs. */
  get weight(): number {
    return this.#weight;
  }

  /** A value of some weight that `make` makes each time that it is not kept. */
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

  /** Moves the hand to the next slot, which gives up its value unless it was used. */
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
