/** The best few of many items that are offered one after the other; of equal ones those that were offered first. */
export class BestOf<T> {
  readonly #items: T[] = [];
  readonly #most: number;
  readonly #precedes: (a: T, b: T) => boolean;

  constructor(most: number, precedes: (a: T, b: T) => boolean) {
    this.#most = most;
    this.#precedes = precedes;
  }

  /** The best so far, best first. */
  get items(): readonly T[] {
    return this.#items;
  }

  offer(item: T): void {
    let at = this.#items.length;
    for (let other = this.#items[at - 1]; other !== undefined && this.#precedes(item, other);) {
      at--;
      other = this.#items[at - 1];
    }
    if (at === this.#most) return;
    this.#items.splice(at, 0, item);
    if (this.#items.length > this.#most) this.#items.pop();
  }
}
