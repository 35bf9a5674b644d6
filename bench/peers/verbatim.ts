import { type Query, readQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';
import { SentenceIndex } from '../../src/search/sentence-index.ts';
import type { Corpus } from '../corpus.ts';
import type { Peer } from '../peer.ts';

/** From a question's text to ranked sentences: slips are corrected, stop words left out, all articles searched. */
export function buildVerbatim(corpus: Corpus): Peer {
  const index = indexOf(corpus);
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return {
    search: (question, limit) => ranked(corpus, index, readQuery(index, question, null), limit),
    remove: (id) => index.remove(id),
    add: (id) => {
      const article = articles.get(id);
      if (article) index.add(article);
    },
  };
}

/** The same without reading the question, which is done beforehand. */
export function buildSearchAlone(corpus: Corpus): Peer {
  const index = indexOf(corpus);
  const queries = new Map<string, Query>();
  return {
    prepare: (questions) => {
      for (const question of questions) queries.set(question, readQuery(index, question, null));
    },
    search: (question, limit) => {
      const query = queries.get(question);
      return query ? ranked(corpus, index, query, limit) : [];
    },
  };
}

function indexOf({ articles }: Corpus): SentenceIndex {
  const index = new SentenceIndex();
  for (const article of articles) index.add(article);
  return index;
}

function ranked({ firsts }: Corpus, index: SentenceIndex, query: Query, limit: number): number[] {
  return search(index, query, null, limit).map(
    ({ article, sentence }) => (firsts.get(article) ?? 0) + sentence,
  );
}
