import type { Span } from '../text/article.ts';
import type { SectionWriter } from './section-writer.ts';

/** Writes spans, each as its distance from the previous one and its length. */
export class SpanWriter {
  readonly #writer: SectionWriter;
  #last = 0;

  constructor(writer: SectionWriter) {
    this.#writer = writer;
  }

  write({ start, end }: Span): void {
    this.#writer.signed(start - this.#last);
    this.#writer.number(end - start);
    this.#last = start;
  }
}
