import type { Span } from '../text/article.ts';
import type { SectionReader } from './section-reader.ts';

/** Reads what a `SpanWriter` wrote. `length`: of the text that the spans belong to. */
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
