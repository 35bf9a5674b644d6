import { Extractor, type ExtractorOptions } from './extraction/extractor.ts';
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

/** The result of ingesting a document. `problem`: what's wrong with its front matter, as the end of a sentence. */
export type IngestResult =
  | Extract<Extraction, { ok: true }>
  | { readonly ok: false; readonly failure: IngestFailure; readonly problem?: string };

export type IngestorOptions = {
  readonly reach?: Reach;
  readonly fetchLimits?: FetchLimits;
  readonly extraction?: Partial<ExtractorOptions>;
  /** Fetches attached files; if absent, none can be. */
  readonly fetchAttachment?: FetchAttachment;
};

/** Maximum number of concurrent fetches, each of which may hold a page and its decompressed copy in memory. */
const MOST_FETCHED = 8;

/** Ingests untrusted documents, from the web or as bytes, within limits of time and memory; see docs/architecture.md. */
export class Ingestor {
  readonly #extractor: Extractor;
  #fetching = 0;
  readonly #fetchAttachment: FetchAttachment;
  readonly #web: { readonly reach?: Reach; readonly limits?: FetchLimits };

  constructor({ reach, fetchLimits, extraction, fetchAttachment }: IngestorOptions = {}) {
    this.#fetchAttachment = fetchAttachment ?? (async () => ({ ok: false, failure: 'unreachable' }));
    this.#extractor = new Extractor(extraction);
    this.#web = {
      ...(reach === undefined ? {} : { reach }),
      ...(fetchLimits === undefined ? {} : { limits: fetchLimits }),
    };
  }

  /** Fetches a page and extracts its article. The source's URL is the page's canonical one, if that's credible. Never rejects. */
  ingestLink(link: string): Promise<IngestResult> {
    return this.#fetchAndRead(
      () => fetchPage(link, this.#web),
      (fetched) => fetched,
    );
  }

  /** Fetches an attached file and extracts its article, without a URL, since Discord's expires after a day. Never rejects. */
  async ingestFile({ name, size, url }: Attachment): Promise<IngestResult> {
    if (size > MOST_BYTES) return { ok: false, failure: 'too_large' };
    return this.#fetchAndRead(
      () => this.#fetchAttachment(url),
      ({ bytes, contentType }) => ({ bytes, name, ...(contentType === undefined ? {} : { contentType }) }),
    );
  }

  /** Extracts an article from bytes, such as a file's. Never rejects. */
  ingestBytes({ bytes, contentType, name, url }: Bytes): Promise<IngestResult> {
    return this.#extractor.extract({
      bytes,
      ...(contentType === undefined ? {} : { contentType }),
      ...(name === undefined ? {} : { name }),
      ...(url === undefined ? {} : { url }),
    });
  }

  /** Ingests a text that is an article as it is, such as a pasted one. Never rejects. */
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

  /** Stops the extraction process after the current document. */
  close(): Promise<void> {
    return this.#extractor.close();
  }
}
