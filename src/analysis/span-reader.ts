import type { Span } from '../text/article.ts';
import type { SectionReader } from './section-reader.ts';

/** Reads spans of a text one after the other, each as the distance from the one before and its length; `length`: that of the text. */
export class SpanReader {
  readonly #reader: SectionReader;
  readonly #length: number;
  #last = 0;

  constructor(reader: SectionReader, length: number) {
    this.#reader = reader;
    this.#length = length;
  }

  next(): Span {
    const start = this.#last + this.#reader.signed();
    const end = start + this.#reader.number();
    if (start < 0 || end > this.#length) {
      this.#reader.fail();
      return { start: 0, end: 0 };
    }
    this.#last = start;
    return { start, end };
  }
}
