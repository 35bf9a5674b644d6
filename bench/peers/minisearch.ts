import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Corpus } from '../corpus.ts';
import type { Peer } from '../peer.ts';

/** As it comes: words as they are written, any of them (OR), ranked by BM25+. */
export function buildExact(corpus: Corpus): Peer {
  return build(corpus, {});
}

/** Words within a fifth of their letters count as well, which its documentation proposes for slips. */
export function buildFuzzy(corpus: Corpus): Peer {
  return build(corpus, { fuzzy: 0.2 });
}

function build({ passages }: Corpus, options: SearchOptions): Peer {
  const index = new MiniSearch<{ readonly id: number; readonly text: string }>({ fields: ['text'] });
  for (const [id, text] of passages.entries()) index.add({ id, text });
  return {
    search: (question, limit) =>
      index
        .search(question, options)
        .slice(0, limit)
        .map(({ id }) => Number(id)),
  };
}
