import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Corpus } from '../corpus.ts';
import type { Peer } from '../peer.ts';

/** As it comes, but anywhere in the sentence (`ignoreLocation`, which its documentation proposes for long texts). */
export function buildFuse(corpus: Corpus): Peer {
  return build(corpus, {});
}

/** Word by word, each found fuzzily, any of them, ranked by how rare they are. */
export function buildTokenSearch(corpus: Corpus): Peer {
  return build(corpus, { useTokenSearch: true });
}

function build({ passages }: Corpus, options: IFuseOptions<string>): Peer {
  const index = new Fuse(passages, { ignoreLocation: true, ...options });
  return { search: (question, limit) => index.search(question, { limit }).map(({ refIndex }) => refIndex) };
}
