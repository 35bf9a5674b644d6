const MINUTE = 60_000;

/** Limits each person's requests per minute, so that one person can't slow everybody down. */
export class Allowance {
  readonly #most: number;
  readonly #now: () => number;
  #minute = 0;
  readonly #asked = new Map<string, number>();

  /** `most`: requests per person and minute. `now`: the clock, in milliseconds. */
  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
  }

  /** Counts a person's request. Returns the seconds to wait if they sent too many, otherwise 0. */
  take(person: string): number {
    const now = this.#now();
    const minute = Math.floor(now / MINUTE);
    if (minute !== this.#minute) this.#asked.clear();
    this.#minute = minute;
    const asked = (this.#asked.get(person) ?? 0) + 1;
    this.#asked.set(person, asked);
    return asked > this.#most ? Math.ceil(((minute + 1) * MINUTE - now) / 1000) : 0;
  }
}
