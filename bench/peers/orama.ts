import { create, insert, search } from '@orama/orama';
import type { Corpus } from '../corpus.ts';
import type { Peer } from '../peer.ts';

/** English stems, words within one edit count as well (`tolerance`), any word is enough; no sorting by fields. */
export async function buildOrama({ passages }: Corpus): Promise<Peer> {
  const index = create({
    schema: { text: 'string' },
    sort: { enabled: false },
    components: { tokenizer: { language: 'english', stemming: true } },
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
