import type { Kysely, Transaction } from 'kysely';

/** The tables as the newest migration leaves them. The library comes first in every key: rows of one library stay together. */
export type Tables = {
  /** One row for each library that ever held an article; it outlives them, so that revisions never repeat. */
  readonly libraries: {
    readonly library_id: string;
    readonly revision: number;
    readonly articles: number;
    /** Of all its texts in UTF-8. */
    readonly bytes: number;
  };
  readonly articles: {
    readonly library_id: string;
    readonly article_id: string;
    /** The library's revision when the article came: the order of a list. */
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
    /** JSON: how many lines were set aside, by reason. */
    readonly set_aside: string;
    readonly added_by: string;
    readonly added_at: string;
    /** See fingerprints.ts. Unique within a library; null: the article has no address. */
    readonly url_hash: string | null;
    readonly words_hash: string;
  };
  /** Apart from the articles, so that lists of them stay light. */
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

/** A connection, or a pool of them. */
export type Connection = Kysely<Tables>;

export type Change = Transaction<Tables>;

/** A database, whichever it is. */
export type Database = {
  /** For single statements that change nothing. */
  readonly reading: Connection;
  /** For transactions. */
  readonly writing: Connection;
  /** Throws where what is open is no longer the database; absent: there is no need to ask. */
  readonly check?: () => void;
  /** Whether the database is away, full or too busy: whether the same may succeed later. */
  readonly isUnavailable: (error: unknown) => boolean;
  /** Whether a transaction was given up in favour of another one, and may be begun anew at once. */
  readonly isConflict: (error: unknown) => boolean;
  /** Takes what was deleted out of the database's log as well, as far as others let it; absent: it does so by itself. */
  readonly clearLog?: () => void;
  readonly close: () => Promise<void>;
};
