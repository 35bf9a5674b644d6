import { Reader, type ReaderLimits } from './reading/reader.ts';
import type { Bytes, Reading, ReadingFailure, TextOfArticle } from './reading/reading.ts';
import { type FetchFailure, type FetchLimits, type Reach, fetchPage } from './web/fetch-page.ts';

export type IntakeFailure = ReadingFailure | FetchFailure;

/** What came of a document that somebody wants to add. */
export type Taken =
  | Extract<Reading, { ok: true }>
  | { readonly ok: false; readonly failure: IntakeFailure; readonly problem?: string };

export type IntakeOptions = {
  readonly reach?: Reach;
  readonly fetchLimits?: FetchLimits;
  readonly readerLimits?: Partial<ReaderLimits>;
};

/** Links at once: each may hold a whole page in memory, and its unpacked copy. */
const MOST_FETCHED = 8;

/** Takes in documents of strangers, from the web or as bytes, within limits of time and memory; see docs/architecture.md. */
export class Intake {
  readonly #reader: Reader;
  #fetching = 0;
  readonly #web: { readonly reach?: Reach; readonly limits?: FetchLimits };

  constructor({ reach, fetchLimits, readerLimits }: IntakeOptions = {}) {
    this.#reader = new Reader(readerLimits);
    this.#web = {
      ...(reach === undefined ? {} : { reach }),
      ...(fetchLimits === undefined ? {} : { limits: fetchLimits }),
    };
  }

  /** Fetches the page at a link and reads it. Its source's URL is the page's own where that may be believed. Never rejects. */
  async takeLink(link: string): Promise<Taken> {
    if (this.#fetching >= MOST_FETCHED) return { ok: false, failure: 'busy' };
    this.#fetching++;
    try {
      const fetched = await fetchPage(link, this.#web);
      return fetched.ok ? await this.takeBytes(fetched) : fetched;
    } finally {
      this.#fetching--;
    }
  }

  /** Reads bytes, such as those of an attachment. Never rejects. */
  takeBytes({ bytes, contentType, name, url }: Bytes): Promise<Taken> {
    return this.#reader.read({
      bytes,
      ...(contentType === undefined ? {} : { contentType }),
      ...(name === undefined ? {} : { name }),
      ...(url === undefined ? {} : { url }),
    });
  }

  /** Reads a text that is an article as it is: one that was pasted, or is to have another title. Never rejects. */
  takeText({ title, source, text }: TextOfArticle): Promise<Taken> {
    return this.#reader.read({ title, source, text });
  }

  /** Ends what was started for reading, after what is being read. */
  close(): Promise<void> {
    return this.#reader.close();
  }
}
