import { Charset, Encoder, Index } from 'flexsearch';
import type { Corpus } from '../corpus.ts';
import type { Peer } from '../peer.ts';

/**
 * Words folded to how they sound (`LatinBalance`), sentences that lack a word are found as well (`suggest`). The other
 * ways that it offers for slips (`tolerant`, `context`) take many times the memory, or find less.
 */
export function buildFlexSearch({ passages }: Corpus): Peer {
  const index = new Index({ tokenize: 'strict', encoder: new Encoder(Charset.LatinBalance) });
  for (const [id, text] of passages.entries()) index.add(id, text);
  return { search: (question, limit) => index.search(question, { limit, suggest: true }).map(Number) };
}
