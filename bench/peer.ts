import type { ArticleId } from '../src/text/article.ts';
import type { Corpus } from './corpus.ts';

/** A library that has read a corpus. */
export type Peer = {
  /** The numbers of the passages that answer a question, best first, at most `limit`. */
  readonly search: (question: string, limit: number) => readonly number[] | Promise<readonly number[]>;
  /** Bytes that the index takes outside of what JavaScript counts. */
  readonly nativeBytes?: () => number;
  /** What is not to be timed of the questions to come. */
  readonly prepare?: (questions: readonly string[]) => void;
  /** Takes one article out of the index, or puts it back. */
  readonly remove?: (id: ArticleId) => void;
  readonly add?: (id: ArticleId) => void;
};

type Build = (corpus: Corpus) => Peer | Promise<Peer>;

type Declaration = { readonly name: string; readonly build: () => Promise<Build> };

/** Verbatim's own row; the others are compared with it. */
export const OURS = 'verbatim';

/** All that are compared; each is loaded in the process that measures it alone. */
export const PEERS: Readonly<Record<string, Declaration>> = {
  [OURS]: { name: 'Verbatim', build: async () => (await import('./peers/verbatim.ts')).buildVerbatim },
  'verbatim-search': {
    name: '– its search alone',
    build: async () => (await import('./peers/verbatim.ts')).buildSearchAlone,
  },
  minisearch: { name: 'MiniSearch', build: async () => (await import('./peers/minisearch.ts')).buildExact },
  'minisearch-fuzzy': {
    name: 'MiniSearch, fuzzy',
    build: async () => (await import('./peers/minisearch.ts')).buildFuzzy,
  },
  orama: { name: 'Orama', build: async () => (await import('./peers/orama.ts')).buildOrama },
  flexsearch: {
    name: 'FlexSearch',
    build: async () => (await import('./peers/flexsearch.ts')).buildFlexSearch,
  },
  lunr: { name: 'lunr', build: async () => (await import('./peers/lunr.ts')).buildLunr },
  fts5: { name: 'SQLite FTS5', build: async () => (await import('./peers/fts5.ts')).buildFts5 },
  ufuzzy: { name: 'uFuzzy', build: async () => (await import('./peers/ufuzzy.ts')).buildUFuzzy },
  'fuse-tokens': {
    name: 'Fuse, token search',
    build: async () => (await import('./peers/fuse.ts')).buildTokenSearch,
  },
  fuse: { name: 'Fuse', build: async () => (await import('./peers/fuse.ts')).buildFuse },
};
