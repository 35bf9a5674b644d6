/** Numbers the terms of an index, and gives a number anew when no article uses its term any more. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #uses: number[] = [];
  readonly #free: number[] = [];

  /** The number of a term, if it has one. */
  find(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** The term that has a number; empty for a number that none has. */
  termOf(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** The number of a term, a new one if need be. It is kept as long as somebody uses it. */
  of(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#free.pop() ?? this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms[number] = term;
    this.#uses[number] = 0;
    return number;
  }

  /** Counts one more user of each number. */
  use(numbers: ReadonlySet<number>): void {
    for (const number of numbers) this.#uses[number] = (this.#uses[number] ?? 0) + 1;
  }

  /** Takes back one `use` of each number; those without a user are forgotten. */
  release(numbers: ReadonlySet<number>): void {
    for (const number of numbers) {
      const left = (this.#uses[number] ?? 0) - 1;
      this.#uses[number] = left;
      if (left > 0) continue;
      this.#numbers.delete(this.termOf(number));
      this.#terms[number] = '';
      this.#free.push(number);
    }
  }
}
