import lunr from 'lunr';
import type { Corpus } from '../corpus.ts';
import type { Peer } from '../peer.ts';

/** Its stemmer and stop words; each word as it is, and with less weight whatever is within one edit of it. */
export function buildLunr({ passages }: Corpus): Peer {
  const index = lunr(function build() {
    this.field('text');
    for (const [id, text] of passages.entries()) this.add({ id, text });
  });
  return {
    search: (question, limit) =>
      index
        .query((query) => {
          const words = lunr.tokenizer(question).map(String);
          query.term(words, { boost: 10 });
          query.term(words, { editDistance: 1 });
        })
        .slice(0, limit)
        .map(({ ref }) => Number(ref)),
  };
}
