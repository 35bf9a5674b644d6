/** What a term takes beside its letters (bytes): its place in the map, in the lists, and the head of its string. */
const TERM_BYTES = 100;

/** Numbers the terms of an index, and gives a number anew when nothing uses its term any more. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #uses: number[] = [];
  readonly #free: number[] = [];

  /** The number of a term, if it has one. */
  find(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** All numbers are below this. */
  get size(): number {
    return this.#terms.length;
  }

  /** About what all terms take, in bytes. */
  get bytes(): number {
    return this.#numbers.size * TERM_BYTES;
  }

  /** The term that has a number; empty for a number that none has. */
  termOf(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** The number of a term, a new one if need be, with one more user. */
  use(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) {
      this.#uses[known] = (this.#uses[known] ?? 0) + 1;
      return known;
    }
    const number = this.#free.pop() ?? this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms[number] = term;
    this.#uses[number] = 1;
    return number;
  }

  /** Takes back one `use`; a term without a user is forgotten. */
  release(number: number): void {
    const left = (this.#uses[number] ?? 0) - 1;
    this.#uses[number] = left;
    if (left > 0) return;
    this.#numbers.delete(this.termOf(number));
    this.#terms[number] = '';
    this.#free.push(number);
  }
}
