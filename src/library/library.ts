import type { Knowledge } from '../qa/knowledge.ts';
import type { ArticleId } from '../text/article.ts';
import type { IngestFailure } from '../ingest/ingestor.ts';
import type { LibraryId } from './library-id.ts';
import type { Attachment } from '../ingest/fetch/attachment.ts';
import type { ArticleLine, StoredArticle, LibraryLimits } from './store/article-store.ts';

export type { Attachment } from '../ingest/fetch/attachment.ts';
export type { ArticleLine, StoredArticle } from './store/article-store.ts';

/** A document to add. `title`: replaces the document's own. */
export type Document =
  | { readonly from: 'link'; readonly link: string; readonly title?: string }
  | { readonly from: 'file'; readonly file: Attachment; readonly title?: string }
  | { readonly from: 'text'; readonly text: string; readonly title: string; readonly link?: string };

/** The result of adding a document. */
export type Addition =
  | { readonly is: 'added'; readonly id: ArticleId }
  /** The library has it already. */
  | { readonly is: 'known'; readonly id: ArticleId; readonly title: string }
  | { readonly is: 'full'; readonly of: keyof LibraryLimits }
  /** `problem`: what's wrong with a file's front matter, as the end of a sentence. */
  | { readonly is: 'unreadable'; readonly failure: IngestFailure; readonly problem?: string };

/** How much a library holds, and how much it may. */
export type Holding = { readonly articles: number; readonly bytes: number; readonly limits: LibraryLimits };

/**
 * The library of one server or person, as it was a moment ago. Its async methods throw StoreUnavailableError when the database is
 * unavailable.
 */
export type Library = {
  /** The library's own articles, or the knowledge folder's if it has none. */
  readonly knowledge: Knowledge;
  /** Whether `knowledge` holds the library's own articles. */
  readonly isOwn: boolean;
  /** The article that questions in a channel go to by default. */
  readonly articleOf: (channel: string) => ArticleId | undefined;
  readonly holding: () => Promise<Holding>;
  /** In the order they were added. */
  readonly list: () => Promise<readonly ArticleLine[]>;
  readonly read: (id: ArticleId) => Promise<StoredArticle | undefined>;
  readonly add: (document: Document, addedBy: string) => Promise<Addition>;
  /** Undefined: there's no such article. */
  readonly rename: (id: ArticleId, title: string) => Promise<'renamed' | IngestFailure | undefined>;
  /** False: there's no such article. */
  readonly remove: (id: ArticleId) => Promise<boolean>;
  /** Null: no default article. False: there's no such article. */
  readonly useInChannel: (channel: string, id: ArticleId | null) => Promise<boolean>;
  /** Everything in the library, as JSON. */
  readonly export: () => Promise<string>;
  /** Deletes everything; resolves to the number of deleted articles. */
  readonly forget: () => Promise<number>;
  /** The same library, refreshed from the store. */
  readonly again: () => Promise<Library>;
};

/** The libraries of all servers and people. */
export type Libraries = {
  /** Throws StoreUnavailableError if the database is unavailable and the library isn't in memory. */
  readonly open: (id: LibraryId) => Promise<Library>;
};
