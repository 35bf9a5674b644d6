const MINUTE = 60_000;

/** Counts what each person asks for within a minute, so that one of them cannot take the machine from the others. */
export class Allowance {
  readonly #most: number;
  readonly #now: () => number;
  #minute = 0;
  readonly #asked = new Map<string, number>();

  /** `most`: requests of one person a minute. `now`: the clock, in milliseconds. */
  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
  }

  /** Counts a request of somebody; gives the seconds to wait where there were too many, else 0. */
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
