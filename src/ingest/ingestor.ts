import { Extractor, type ExtractorLimits } from './extraction/extractor.ts';
import {
  type Bytes,
  MOST_BYTES,
  type Extraction,
  type ExtractionFailure,
  type ArticleText,
} from './extraction/extraction.ts';
import type { Attachment, FetchAttachment } from './fetch/attachment.ts';
import {
  type Fetched,
  type FetchFailure,
  type FetchLimits,
  type Reach,
  fetchPage,
} from './fetch/fetch-page.ts';

export type IngestFailure = ExtractionFailure | FetchFailure;

/** What came of a document that somebody wants to add. */
export type IngestResult =
  | Extract<Extraction, { ok: true }>
  | { readonly ok: false; readonly failure: IngestFailure; readonly problem?: string };

export type IngestorOptions = {
  readonly reach?: Reach;
  readonly fetchLimits?: FetchLimits;
  readonly extractorLimits?: Partial<ExtractorLimits>;
  /** How attached files are fetched; absent: they are not. */
  readonly fetchAttachment?: FetchAttachment;
};

/** Links at once: each may hold a whole page in memory, and its unpacked copy. */
const MOST_FETCHED = 8;

/** Takes in documents of strangers, from the web or as bytes, within limits of time and memory; see docs/architecture.md. */
export class Ingestor {
  readonly #extractor: Extractor;
  #fetching = 0;
  readonly #fetchAttachment: FetchAttachment;
  readonly #web: { readonly reach?: Reach; readonly limits?: FetchLimits };

  constructor({ reach, fetchLimits, extractorLimits, fetchAttachment }: IngestorOptions = {}) {
    this.#fetchAttachment = fetchAttachment ?? (async () => ({ ok: false, failure: 'unreachable' }));
    this.#extractor = new Extractor(extractorLimits);
    this.#web = {
      ...(reach === undefined ? {} : { reach }),
      ...(fetchLimits === undefined ? {} : { limits: fetchLimits }),
    };
  }

  /** Fetches the page at a link and reads it. Its source's URL is the page's own where that may be believed. Never rejects. */
  ingestLink(link: string): Promise<IngestResult> {
    return this.#fetchAndRead(
      () => fetchPage(link, this.#web),
      (fetched) => fetched,
    );
  }

  /** Fetches an attached file and reads it. It has no URL of its own: Discord's is for a day. Never rejects. */
  async ingestFile({ name, size, url }: Attachment): Promise<IngestResult> {
    if (size > MOST_BYTES) return { ok: false, failure: 'too_large' };
    return this.#fetchAndRead(
      () => this.#fetchAttachment(url),
      ({ bytes, contentType }) => ({ bytes, name, ...(contentType === undefined ? {} : { contentType }) }),
    );
  }

  /** Reads bytes, such as those of an attachment. Never rejects. */
  ingestBytes({ bytes, contentType, name, url }: Bytes): Promise<IngestResult> {
    return this.#extractor.extract({
      bytes,
      ...(contentType === undefined ? {} : { contentType }),
      ...(name === undefined ? {} : { name }),
      ...(url === undefined ? {} : { url }),
    });
  }

  /** Reads a text that is an article as it is: one that was pasted, or is to have another title. Never rejects. */
  ingestText({ title, source, text }: ArticleText): Promise<IngestResult> {
    return this.#extractor.extract({ title, source, text });
  }

  async #fetchAndRead(
    fetch: () => Promise<Fetched>,
    bytesOf: (fetched: Extract<Fetched, { ok: true }>) => Bytes,
  ): Promise<IngestResult> {
    if (this.#fetching >= MOST_FETCHED) return { ok: false, failure: 'busy' };
    this.#fetching++;
    try {
      const fetched = await fetch();
      return fetched.ok ? await this.ingestBytes(bytesOf(fetched)) : fetched;
    } finally {
      this.#fetching--;
    }
  }

  /** Ends what was started for reading, after what is being read. */
  close(): Promise<void> {
    return this.#extractor.close();
  }
}
