import { create, insert, search } from '@orama/orama';
import type { Corpus } from '../corpus.ts';
import type { Peer } from '../peer.ts';

/**
 * As it comes, with words within one edit counted as well (`tolerance`) and without sorting by fields. It finds words by
 * their beginnings, so that its stemmer (`stemming`) makes it find less.
 */
export async function buildOrama({ passages }: Corpus): Promise<Peer> {
  const index = create({
    schema: { text: 'string' },
    sort: { enabled: false },
  });
  for (const [id, text] of passages.entries()) {
    const inserted = insert(index, { id: String(id), text });
    if (inserted instanceof Promise) await inserted;
  }
  return {
    search: async (question, limit) => {
      const { hits } = await search(index, { term: question, tolerance: 1, limit });
      return hits.map(({ id }) => Number(id));
    },
  };
}
