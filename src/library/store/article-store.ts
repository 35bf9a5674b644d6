import type { ArticleId, ArticleInput } from '../../text/article.ts';
import type { LibraryId } from '../library-id.ts';

/** A serialized analysis and the `ANALYSIS_VERSION` that made it. */
export type StoredAnalysis = { readonly version: string; readonly bytes: Uint8Array };

/** An article to store. */
export type NewArticle = {
  readonly article: ArticleInput;
  /** Number of boilerplate lines, by reason. */
  readonly boilerplate: Readonly<Record<string, number>>;
  /** Discord's id of the person who adds the article. */
  readonly addedBy: string;
  /** ISO 8601, with time, UTC. */
  readonly addedAt: string;
  readonly analysis: StoredAnalysis;
};

/** A stored article, without its analysis. */
export type StoredArticle = Omit<NewArticle, 'analysis'>;

/** What a list of articles shows, and the revision to tell whether one has changed. */
export type ArticleLine = {
  readonly id: ArticleId;
  readonly title: string;
  readonly publisher: string | undefined;
  /** ISO 8601, a date or a date and time. */
  readonly published: string | undefined;
  readonly addedAt: string;
  /** Size of the text in UTF-8. */
  readonly bytes: number;
  /** The library's revision when the article was added or renamed. */
  readonly revision: number;
};

/** How much one library may hold. `bytes`: of all texts, in UTF-8. */
export type LibraryLimits = { readonly articles: number; readonly bytes: number };

export type Adding =
  | { readonly is: 'added' }
  /** Not added: the library has an article with the same URL or the same words. */
  | { readonly is: 'known'; readonly id: ArticleId; readonly title: string }
  /** Not added: the library would exceed a limit. */
  | { readonly is: 'full'; readonly of: keyof LibraryLimits };

/** A library's totals. */
export type LibraryState = {
  /** The number of changes of articles or channels so far, which `forget` doesn't reset. */
  readonly revision: number;
  readonly articles: number;
  readonly bytes: number;
};

/**
 * Stores articles by library, and keeps libraries apart. A change is on disk when its promise resolves. Every method throws
 * StoreUnavailableError while the database is unavailable.
 */
export type ArticleStore = {
  readonly state: (library: LibraryId) => Promise<LibraryState>;
  /** In the order they were added. */
  readonly list: (library: LibraryId) => Promise<readonly ArticleLine[]>;
  /** The articles with some ids, in their order, without unknown ones. `analysis`: null if there's none of this version. */
  readonly read: (
    library: LibraryId,
    ids: readonly ArticleId[],
    version: string,
  ) => Promise<readonly (StoredArticle & { readonly analysis: Uint8Array | null })[]>;
  /** Adds an article, unless the library has it or is full. */
  readonly add: (library: LibraryId, article: NewArticle, limits: LibraryLimits) => Promise<Adding>;
  /** Changes an article's title and analysis; false if there's no such article. */
  readonly rename: (
    library: LibraryId,
    id: ArticleId,
    title: string,
    analysis: StoredAnalysis,
  ) => Promise<boolean>;
  /** Replaces an article's analysis, without a new revision; does nothing if there's no such article. */
  readonly storeAnalysis: (library: LibraryId, id: ArticleId, analysis: StoredAnalysis) => Promise<void>;
  /** Deletes an article; false if there's no such article. */
  readonly remove: (library: LibraryId, id: ArticleId) => Promise<boolean>;
  /** Channels' default articles, by Discord's id of the channel. */
  readonly channels: (library: LibraryId) => Promise<ReadonlyMap<string, ArticleId>>;
  /** Sets a channel's default article (null: none); false if there's no such article. */
  readonly useInChannel: (library: LibraryId, channel: string, id: ArticleId | null) => Promise<boolean>;
  /** Deletes everything in a library; resolves to the number of deleted articles. */
  readonly forget: (library: LibraryId) => Promise<number>;
  /** Resolves if the database responds. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};
