import UFuzzy from '@leeoniya/ufuzzy';
import type { Corpus } from '../corpus.ts';
import type { Peer } from '../peer.ts';

/** One slip in each word (`intraMode` 1, all four kinds); it asks for all the words, in their order. Has no index. */
export function buildUFuzzy({ passages }: Corpus): Peer {
  const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const haystack = [...passages];
  return {
    search: (question, limit) => {
      const [found, info, order] = fuzzy.search(haystack, question);
      // Without `order` there are too many to be ranked.
      const best = order ? order.map((i) => info.idx[i]) : (found ?? []);
      return best.slice(0, limit).filter((passage) => passage !== undefined);
    },
  };
}
