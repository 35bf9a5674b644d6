import type { Knowledge } from '../qa/knowledge.ts';
import type { ArticleId } from '../text/article.ts';
import type { IngestFailure } from '../ingest/ingestor.ts';
import type { LibraryId } from './library-id.ts';
import type { Attachment } from '../ingest/fetch/attachment.ts';
import type { ArticleLine, StoredArticle, LibraryLimits } from './store/article-store.ts';

export type { Attachment } from '../ingest/fetch/attachment.ts';
export type { ArticleLine, LibraryLimits, StoredArticle } from './store/article-store.ts';

/** What somebody wants to be added. `title`: instead of the document's own. */
export type Document =
  | { readonly from: 'link'; readonly link: string; readonly title?: string }
  | { readonly from: 'file'; readonly file: Attachment; readonly title?: string }
  | { readonly from: 'text'; readonly text: string; readonly title: string; readonly link?: string };

/** What came of adding a document. */
export type Addition =
  | { readonly is: 'added'; readonly id: ArticleId }
  /** The library has it already. */
  | { readonly is: 'known'; readonly id: ArticleId; readonly title: string }
  | { readonly is: 'full'; readonly of: keyof LibraryLimits }
  /** It cannot be read; `problem` tells of a file with front matter what is wrong with it, as the end of a sentence. */
  | { readonly is: 'unreadable'; readonly failure: IngestFailure; readonly problem?: string };

/** How much a library holds, of how much. */
export type Holding = { readonly articles: number; readonly bytes: number; readonly limits: LibraryLimits };

/**
 * The library of one server or person, as it was a moment ago: what is asked, and what managing it takes. The methods throw
 * StoreUnavailableError where the database is away.
 */
export type Library = {
  /** The library's own articles, or those of the knowledge folder while it has none. */
  readonly knowledge: Knowledge;
  /** Whether the articles are the library's own. */
  readonly isOwn: boolean;
  /** The article that a channel asks if nothing else is said. */
  readonly articleOf: (channel: string) => ArticleId | undefined;
  readonly holding: () => Promise<Holding>;
  /** In the order in which they were added. */
  readonly list: () => Promise<readonly ArticleLine[]>;
  readonly read: (id: ArticleId) => Promise<StoredArticle | undefined>;
  readonly add: (document: Document, addedBy: string) => Promise<Addition>;
  /** Undefined: the article is not there. */
  readonly rename: (id: ArticleId, title: string) => Promise<'renamed' | IngestFailure | undefined>;
  /** False: the article is not there. */
  readonly remove: (id: ArticleId) => Promise<boolean>;
  /** Null: no article. False: the article is not there. */
  readonly useInChannel: (channel: string, id: ArticleId | null) => Promise<boolean>;
  /** Everything that the library holds, as JSON. */
  readonly export: () => Promise<string>;
  /** Gives how many articles were forgotten. */
  readonly forget: () => Promise<number>;
  /** The same library, with what has changed since. */
  readonly again: () => Promise<Library>;
};

/** The libraries of all servers and people. */
export type Libraries = {
  /** Throws StoreUnavailableError where the database is away and the library is not in memory. */
  readonly open: (id: LibraryId) => Promise<Library>;
};
