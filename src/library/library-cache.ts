import { LRUCache } from 'lru-cache';
import type { Knowledge } from '../qa/knowledge.ts';
import type { Metrics } from '../runtime/metrics.ts';
import type { Ingestor } from '../ingest/ingestor.ts';
import type { LibraryId } from './library-id.ts';
import type { Libraries, Library } from './library.ts';
import { CachedLibrary } from './cached-library.ts';
import type { ArticleStore, LibraryLimits } from './store/article-store.ts';
import { StoreUnavailableError } from './store-unavailable-error.ts';

export type LibraryCacheParts = {
  readonly store: ArticleStore;
  readonly ingestor: Ingestor;
  /** The knowledge folder's articles, which a library without articles of its own answers from. */
  readonly folder: Knowledge;
  readonly limits: LibraryLimits;
  /** How much memory all loaded libraries together may take, in bytes. */
  readonly cacheBytes: number;
  /** The version of this program's analyses. Articles with another are analysed again when they're loaded. */
  readonly analysisVersion: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Makes a unique id for a new article. */
  readonly newId: () => string;
  /** Waits for some milliseconds; 0 only yields to other work. */
  readonly wait: (ms: number) => Promise<void>;
  readonly metrics: Pick<Metrics, 'cache' | 'ingest'>;
  /** Called before articles are analysed again: how many, of how many that are being loaded. */
  readonly onReanalysis: (articles: number, of: number) => void;
  /** Called for a stored article that can't be analysed again and is left out. */
  readonly onUnreadable: () => void;
};

/** How long the store isn't asked again whether a library has changed, in milliseconds. */
const FRESH_MS = 300;
/** How long a loaded library is used without asking a store that was unavailable, in milliseconds. */
const RETRY_MS = 2000;

/**
 * Loads a library from the store when it's first opened and keeps it up to date. Evicts the least recently used libraries when all
 * together take more memory than `cacheBytes`.
 */
export class LibraryCache implements Libraries {
  readonly #parts: LibraryCacheParts;
  readonly #cache: LRUCache<LibraryId, { readonly library: CachedLibrary }>;

  constructor(parts: LibraryCacheParts) {
    this.#parts = parts;
    this.#cache = new LRUCache({
      maxSize: Math.ceil(parts.cacheBytes),
      dispose: (_entry, _id, reason) => {
        if (reason === 'evict') parts.metrics.cache.evict();
      },
    });
  }

  async open(id: LibraryId): Promise<Library> {
    const { now, metrics } = this.#parts;
    const { library } = this.#cache.get(id) ?? this.#put(id, new CachedLibrary(id, this.#parts));
    const { isLoaded } = library;
    const openedAt = now();
    if (isLoaded) metrics.cache.hit();
    if (openedAt < library.freshUntil) return library;
    try {
      await library.refresh();
      library.freshUntil = now() + FRESH_MS;
      if (!isLoaded) metrics.cache.load((now() - openedAt) / 1000);
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || !library.isLoaded) throw error;
      library.freshUntil = now() + RETRY_MS;
    } finally {
      // It may have been evicted while it was loading.
      if (this.#cache.peek(id)?.library === library) this.#put(id, library);
      metrics.cache.holds({ libraries: this.#cache.size, bytes: this.#cache.calculatedSize });
    }
    return library;
  }

  /** Always in a new entry, because lru-cache doesn't measure a value again. A library larger than the cache is kept alone. */
  #put(id: LibraryId, library: CachedLibrary): { readonly library: CachedLibrary } {
    const entry = { library };
    this.#cache.set(id, entry, { size: Math.ceil(Math.min(library.bytes, this.#parts.cacheBytes)) });
    return entry;
  }
}
