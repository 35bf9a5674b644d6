import type { ArticleId } from '../article/article.ts';
import { ArticleMatcher } from './article-matcher.ts';
import { boundsOf } from './bounds.ts';
import type { IndexedArticle } from './indexed-article.ts';
import type { Query } from './query.ts';
import { type Rarities, raritiesOf } from './rarity.ts';
import { type SentenceIndex, countIn, sizeOf } from './sentence-index.ts';
import { type PostingSignals, postingScore } from './signals.ts';

/** A sentence (from 0) of an article that holds a word of the query, and what the postings say for it. */
export type Candidate = {
  readonly article: IndexedArticle;
  readonly sentence: number;
  readonly signals: PostingSignals;
  readonly score: number;
};

export type Candidates = { readonly best: readonly Candidate[]; readonly rarities: Rarities };

/**
 * The `most` sentences for which the postings say most, best first, of the articles in scope (null: the whole index). Of the whole
 * index only those articles are looked at that can still hold one of them; the result is the same.
 */
export function findCandidates(
  index: SentenceIndex,
  query: Query,
  scope: readonly ArticleId[] | null,
  most: number,
): Candidates {
  const best = new Best(most);
  if (scope) {
    const articles = index.articles(scope);
    const rarities = raritiesOf(query, sizeOf(articles), (term) => countIn(articles, term));
    const matcher = new ArticleMatcher(query, rarities, articles.length > 1);
    for (const article of articles) best.offer(article, matcher);
    return { best: best.candidates, rarities };
  }
  const rarities = raritiesOf(query, index.size, (term) => index.countOf(term));
  const matcher = new ArticleMatcher(query, rarities, index.size.articles > 1);
  const { slots, bounds, promising } = boundsOf(index, query, rarities);
  const offerAll = (isWanted: (bound: number) => boolean): void => {
    for (const slot of slots) {
      const article = isWanted(bounds[slot] ?? 0) ? index.inSlot(slot) : undefined;
      if (article) best.offer(article, matcher);
    }
  };
  offerAll((bound) => bound >= promising);
  offerAll((bound) => bound < promising && bound >= best.threshold);
  return { best: best.candidates, rarities };
}

/** The best candidates seen, in order; of equal ones those that come first in the text and were added first. */
class Best {
  readonly candidates: Candidate[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What a candidate must score to be among them. */
  get threshold(): number {
    const last = this.candidates[this.#most - 1];
    return last ? last.score : Number.NEGATIVE_INFINITY;
  }

  offer(article: IndexedArticle, matcher: ArticleMatcher): void {
    for (const sentence of matcher.matchesIn(article)) {
      const signals = matcher.signalsOf(sentence);
      const score = postingScore(signals);
      if (score >= this.threshold) this.#insert({ article, sentence, signals, score });
    }
  }

  #insert(candidate: Candidate): void {
    let low = 0;
    let high = this.candidates.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.candidates[middle];
      if (other && precedes(other, candidate)) low = middle + 1;
      else high = middle;
    }
    this.candidates.splice(low, 0, candidate);
    if (this.candidates.length > this.#most) this.candidates.pop();
  }
}

function precedes(a: Candidate, b: Candidate): boolean {
  const difference = b.score - a.score || a.article.order - b.article.order || a.sentence - b.sentence;
  return difference < 0;
}
