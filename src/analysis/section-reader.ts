const UNIT = 128;
const FLOAT_BYTES = 8;

/**
 * Reads what a `SectionWriter` wrote, in the same order. After invalid bytes it is `failed` and returns zeros, empty strings and empty
 * lists. It never throws, and never returns more items than there are bytes.
 */
export class SectionReader {
  failed = false;
  readonly #bytes: Uint8Array;
  #at: number;
  readonly #end: number;
  readonly #text: string;
  #letter = 0;

  /** Reads the section that begins at byte `start`. */
  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = bytes.length;
    const coded = this.number();
    const length = this.number();
    const letters = Math.floor(coded / 2);
    if (this.#at + letters + length > bytes.length) this.failed = true;
    const from = this.#at;
    this.#at += this.failed ? 0 : letters;
    this.#end = this.failed ? this.#at : this.#at + length;
    this.#text = this.failed
      ? ''
      : Buffer.from(bytes.buffer, bytes.byteOffset + from, letters).toString(
          coded % 2 === 0 ? 'latin1' : 'utf16le',
        );
  }

  /** Byte offset of the section's end. */
  get end(): number {
    return this.#end;
  }

  /** Whether everything was read. */
  get isDone(): boolean {
    return !this.failed && this.#at === this.#end && this.#letter === this.#text.length;
  }

  /** Number of unread bytes, not counting strings. */
  get left(): number {
    return this.#end - this.#at;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; scale < Number.MAX_SAFE_INTEGER && this.#at < this.#end; scale *= UNIT) {
      const byte = this.#bytes[this.#at++] ?? 0;
      if (byte < UNIT) return value + byte * scale;
      value += (byte - UNIT) * scale;
    }
    return this.fail();
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** A number below `limit`, such as an index into a list. */
  below(limit: number): number {
    const value = this.number();
    return value < limit ? value : this.fail();
  }

  float(): number {
    if (this.#at + FLOAT_BYTES > this.#end) return this.fail();
    const { buffer, byteOffset } = this.#bytes;
    const value = new DataView(buffer, byteOffset + this.#at).getFloat64(0);
    this.#at += FLOAT_BYTES;
    return value;
  }

  string(): string {
    return this.letters(this.number());
  }

  letters(length: number): string {
    const end = this.#letter + length;
    if (end > this.#text.length) this.fail();
    return this.failed ? '' : this.#text.slice(this.#letter, (this.#letter = end));
  }

  /** One of some values, by its index. */
  oneOf<T>(values: readonly [T, ...(readonly T[])]): T {
    return values[this.below(values.length)] ?? values[0];
  }

  /** The length of a list: no more than the bytes left, since each item takes at least one. */
  count(): number {
    return this.below(this.#end - this.#at + 1);
  }

  list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.count(); left > 0 && !this.failed; left--) items.push(read());
    return items;
  }

  fail(): 0 {
    this.failed = true;
    return 0;
  }
}
