import { inverseFrequency } from './bm25.ts';
import type { Query } from './query.ts';
import type { Counts } from './sentence-index.ts';

/** Inverse document frequencies: among sentences, among paragraphs, and among articles. */
export type Rarity = { readonly sentence: number; readonly paragraph: number; readonly article: number };

/** How rare each term of a query is in what is searched, and the sums over all terms. */
export type Rarities = { readonly terms: readonly Rarity[]; readonly total: Rarity };

/**
 * How rare a query's terms are in a collection of a `size`, given what of it holds each variant. What holds two variants of a
 * term counts twice, which is seldom and saves looking.
 */
export function raritiesOf({ terms }: Query, size: Counts, countOf: (variant: number) => Counts): Rarities {
  const total = { sentence: 0, paragraph: 0, article: 0 };
  const each = terms.map(({ variants }): Rarity => {
    const holding = { sentences: 0, paragraphs: 0, articles: 0 };
    for (const { id } of variants) {
      const { sentences, paragraphs, articles } = countOf(id);
      holding.sentences += sentences;
      holding.paragraphs += paragraphs;
      holding.articles += articles;
    }
    const rarity = {
      sentence: inverseFrequency(Math.min(holding.sentences, size.sentences), size.sentences),
      paragraph: inverseFrequency(Math.min(holding.paragraphs, size.paragraphs), size.paragraphs),
      article: inverseFrequency(Math.min(holding.articles, size.articles), size.articles),
    };
    total.sentence += rarity.sentence;
    total.paragraph += rarity.paragraph;
    total.article += rarity.article;
    return rarity;
  });
  return { terms: each, total };
}
