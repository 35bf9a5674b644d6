/** LEB128: seven bits of a byte hold digits, and the highest says that more bytes follow. */
const UNIT = 128;
const LEAST_ROOM = 1024;

/**
 * Writes numbers and strings as bytes: whole numbers as LEB128, and all strings together, so that one call decodes them. A
 * `SectionReader` reads them in the same order.
 */
export class SectionWriter {
  #bytes = new Uint8Array(LEAST_ROOM);
  #length = 0;
  readonly #strings: string[] = [];

  /** A whole number, 0 or above, up to Number.MAX_SAFE_INTEGER. */
  number(value: number): void {
    let rest = value;
    while (rest >= UNIT) {
      this.#byte((rest % UNIT) + UNIT);
      rest = Math.floor(rest / UNIT);
    }
    this.#byte(rest);
  }

  /** A whole number, possibly negative. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Any number. */
  float(value: number): void {
    const view = new DataView(new ArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
    view.setFloat64(0, value);
    for (let i = 0; i < view.byteLength; i++) this.#byte(view.getUint8(i));
  }

  string(value: string): void {
    this.number(value.length);
    this.#strings.push(value);
  }

  /** A string without its length, for a reader that knows it. */
  letters(value: string): void {
    this.#strings.push(value);
  }

  /** A list, preceded by its length. */
  list<T>(items: readonly T[], write: (item: T) => void): void {
    this.number(items.length);
    for (const item of items) write(item);
  }

  /** Everything written, preceded by its length. */
  finish(): Uint8Array {
    const text = this.#strings.join('');
    // UTF-16 keeps lone surrogates, which UTF-8 can't.
    const encoding = isLatin1(text) ? 'latin1' : 'utf16le';
    const letters = Buffer.from(text, encoding);
    const head = new SectionWriter();
    head.number(letters.length * 2 + Number(encoding === 'utf16le'));
    head.number(this.#length);
    return Buffer.concat([head.#written(), letters, this.#written()]);
  }

  #written(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = value;
  }
}

function isLatin1(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return /^[\0-\xff]*$/.test(text);
}
