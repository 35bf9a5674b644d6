import type { Kysely, Transaction } from 'kysely';

/** The tables after the latest migration. Every key starts with the library's id, the distribution column. */
export type Tables = {
  /** One row for each library that ever had an article. It stays, so that revisions never repeat. */
  readonly libraries: {
    readonly library_id: string;
    readonly revision: number;
    readonly articles: number;
    /** Size of all texts in UTF-8. */
    readonly bytes: number;
  };
  readonly articles: {
    readonly library_id: string;
    readonly article_id: string;
    /** The library's revision when the article was added, which orders lists. */
    readonly added_revision: number;
    /** The library's revision when the article last changed. */
    readonly revision: number;
    readonly title: string;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly author: string | null;
    readonly published: string | null;
    readonly text: string;
    readonly bytes: number;
    /** JSON: number of boilerplate lines, by reason. */
    readonly set_aside: string;
    readonly added_by: string;
    readonly added_at: string;
    /** See fingerprints.ts. Unique within a library; null: the article has no URL. */
    readonly url_hash: string | null;
    readonly words_hash: string;
  };
  /** Analyses, apart from the articles so that listing those stays cheap. */
  readonly readings: {
    readonly library_id: string;
    readonly article_id: string;
    readonly version: string;
    readonly bytes: Uint8Array;
  };
  readonly channels: {
    readonly library_id: string;
    readonly channel_id: string;
    readonly article_id: string;
  };
};

/** A connection or a pool. */
export type Connection = Kysely<Tables>;

export type Change = Transaction<Tables>;

/** SQLite or PostgreSQL. */
export type Database = {
  /** For single read-only statements. */
  readonly reading: Connection;
  /** For transactions. */
  readonly writing: Connection;
  /** Throws if the open file isn't the database any more; absent where that can't happen. */
  readonly check?: () => void;
  /** Whether an error means that the database is unavailable, full or too busy, so that a later try may succeed. */
  readonly isUnavailable: (error: unknown) => boolean;
  /** Whether an error means that a transaction lost to another one and can be retried at once. */
  readonly isConflict: (error: unknown) => boolean;
  /** Removes deleted data from the write-ahead log, if no other process is using it; absent where the database does that itself. */
  readonly clearLog?: () => void;
  readonly close: () => Promise<void>;
};
