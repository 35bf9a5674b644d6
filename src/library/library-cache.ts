import type { Knowledge } from '../qa/knowledge.ts';
import type { Metrics } from '../runtime/metrics.ts';
import type { Ingestor } from '../ingest/ingestor.ts';
import type { LibraryId } from './library-id.ts';
import type { Libraries, Library } from './library.ts';
import { CachedLibrary } from './cached-library.ts';
import { type ArticleStore, type LibraryLimits, StoreUnavailableError } from './store/article-store.ts';

export type LibraryCacheParts = {
  readonly store: ArticleStore;
  readonly ingestor: Ingestor;
  /** The knowledge folder's articles, which a library without any of its own asks. */
  readonly folder: Knowledge;
  readonly limits: LibraryLimits;
  /** How much memory the libraries in use may take together, in bytes. */
  readonly cacheBytes: number;
  /** The version of the analyses that this program makes; articles with one of another version are analysed again as they are loaded. */
  readonly analysisVersion: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** A name for a new article, as no other has. */
  readonly newId: () => string;
  /** Lets whatever else waits have its turn, for so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  readonly metrics: Pick<Metrics, 'cache' | 'ingest'>;
  /** Called when so many articles, of so many that are being loaded, have to be analysed again. */
  readonly onReanalysis: (articles: number, of: number) => void;
  /** Called for a kept article that this version of the program cannot read anew, and leaves out. */
  readonly onUnreadable: () => void;
};

/** How long a library is taken to be as it was when the store was last asked, in milliseconds. What others change is seen within a second. */
const FRESH = 300;
/** How long after the database was away it is asked again, in milliseconds. Until then what is in memory is answered from. */
const RETRY = 2000;

/**
 * The libraries in use: each is loaded from the store when it is first asked, kept up to date, and dropped when all together take
 * more memory than they may, the longest unused first.
 */
export class LibraryCache implements Libraries {
  readonly #parts: LibraryCacheParts;
  /** The longest unused first, with the bytes that each is counted at. */
  readonly #libraries = new Map<LibraryId, { readonly library: CachedLibrary; bytes: number }>();
  #bytes = 0;

  constructor(parts: LibraryCacheParts) {
    this.#parts = parts;
  }

  async open(id: LibraryId): Promise<Library> {
    const { now, metrics } = this.#parts;
    const held = this.#libraries.get(id) ?? { library: new CachedLibrary(id, this.#parts), bytes: 0 };
    const { library } = held;
    const { isLoaded } = library;
    const openedAt = now();
    if (isLoaded) metrics.cache.hit();
    // The latest used stands last.
    this.#libraries.delete(id);
    this.#libraries.set(id, held);
    if (openedAt < library.freshUntil) return library;
    try {
      await library.refresh();
      library.freshUntil = now() + FRESH;
      if (!isLoaded) metrics.cache.load((now() - openedAt) / 1000);
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || !library.isLoaded) throw error;
      library.freshUntil = now() + RETRY;
    } finally {
      // It may have been dropped while it was loaded.
      if (this.#libraries.get(id) === held) {
        this.#bytes += library.bytes - held.bytes;
        held.bytes = library.bytes;
      }
      this.#evict();
    }
    return library;
  }

  #evict(): void {
    const { cacheBytes, metrics } = this.#parts;
    for (const [id, { bytes }] of this.#libraries) {
      // The last one is in use, however large.
      if (this.#bytes <= cacheBytes || this.#libraries.size === 1) break;
      this.#libraries.delete(id);
      this.#bytes -= bytes;
      metrics.cache.evict();
    }
    metrics.cache.holds({ libraries: this.#libraries.size, bytes: this.#bytes });
  }
}
