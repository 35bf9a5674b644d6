import type { ArticleId, ArticleInput } from '../../text/article.ts';
import type { LibraryId } from '../library-id.ts';

/** What reading an article came to, as `answer/reading` writes it; another version of the program may have to read anew. */
export type KeptReading = { readonly version: string; readonly bytes: Uint8Array };

/** An article as it comes into a library. */
export type NewArticle = {
  readonly article: ArticleInput;
  /** How many lines were set aside as boilerplate, by reason. */
  readonly setAside: Readonly<Record<string, number>>;
  /** Discord's id of the person who adds it. */
  readonly addedBy: string;
  /** ISO 8601, with time, UTC. */
  readonly addedAt: string;
  readonly reading: KeptReading;
};

/** An article as a library keeps it. */
export type KeptArticle = Omit<NewArticle, 'reading'>;

/** What a list of articles shows, and what tells whether one has changed. */
export type ArticleLine = {
  readonly id: ArticleId;
  readonly title: string;
  readonly publisher: string | undefined;
  /** ISO 8601, a date or a date and time. */
  readonly published: string | undefined;
  readonly addedAt: string;
  /** Of its text in UTF-8. */
  readonly bytes: number;
  /** The library's revision when the article was added or renamed. */
  readonly revision: number;
};

/** What one library may hold. `bytes`: of all texts, in UTF-8. */
export type LibraryLimits = { readonly articles: number; readonly bytes: number };

export type Adding =
  | { readonly is: 'added' }
  /** The library has one with the same address or the same words; nothing was added. */
  | { readonly is: 'known'; readonly id: ArticleId; readonly title: string }
  /** The library would hold more than it may; nothing was added. */
  | { readonly is: 'full'; readonly of: keyof LibraryLimits };

/** What a library is as a whole; it changes with each change of its articles or of a channel's. */
export type LibraryState = {
  /** 0: nothing was ever added. Grows by one with each change, and goes on after `forget`. */
  readonly revision: number;
  readonly articles: number;
  readonly bytes: number;
};

/** The database cannot be reached, or does not answer in time. Nothing is lost: what was acknowledged is there when it is back. */
export class StoreAwayError extends Error {
  override readonly name = 'StoreAwayError';
}

/**
 * Where articles live, library by library; nothing reaches over from one library to another. What has been acknowledged is on the
 * disk. Every method throws StoreAwayError where the database is away, and works again when it is back.
 */
export type ArticleStore = {
  readonly state: (library: LibraryId) => Promise<LibraryState>;
  /** In the order in which they were added. */
  readonly list: (library: LibraryId) => Promise<readonly ArticleLine[]>;
  /** Some articles with their readings, where there are any of this version; unknown ones are left out. In the order of `ids`. */
  readonly read: (
    library: LibraryId,
    ids: readonly ArticleId[],
    version: string,
  ) => Promise<readonly (KeptArticle & { readonly reading: Uint8Array | null })[]>;
  /** Keeps an article, whole or not at all, unless the library has it or is full. */
  readonly add: (library: LibraryId, article: NewArticle, limits: LibraryLimits) => Promise<Adding>;
  /** Gives an article another title, with the reading that belongs to it; false if it is not there. */
  readonly rename: (
    library: LibraryId,
    id: ArticleId,
    title: string,
    reading: KeptReading,
  ) => Promise<boolean>;
  /** Keeps what reading an article anew came to; without effect if the article is not there. It changes no revision. */
  readonly keepReading: (library: LibraryId, id: ArticleId, reading: KeptReading) => Promise<void>;
  /** Forgets an article; false if it is not there. */
  readonly remove: (library: LibraryId, id: ArticleId) => Promise<boolean>;
  /** The articles that channels ask if nothing else is said, by Discord's id of the channel. */
  readonly channels: (library: LibraryId) => Promise<ReadonlyMap<string, ArticleId>>;
  /** Sets a channel's article (null: none); false if the article is not there. */
  readonly useInChannel: (library: LibraryId, channel: string, id: ArticleId | null) => Promise<boolean>;
  /** Forgets everything that a library holds; gives how many articles that were. */
  readonly forget: (library: LibraryId) => Promise<number>;
  /** Resolves if the database answers. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
};
