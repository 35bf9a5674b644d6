import type { ArticleId } from '../text/article.ts';
import { Bounds } from './bounds.ts';
import { type IndexedArticle, paragraphCount } from './indexed-article.ts';
import { ParagraphMatcher } from './paragraph-matcher.ts';
import { type Query, variantsOf } from './query.ts';
import { type Rarities, raritiesOf } from './idf.ts';
import { countTerms } from './scope-counts.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { type MatchSignals, matchScore } from './signals.ts';

/** A sentence (from 0) of an article that holds a word of the query, and what the words held say for it. */
export type Candidate = {
  readonly article: IndexedArticle;
  readonly sentence: number;
  readonly signals: MatchSignals;
  readonly score: number;
};

export type Candidates = { readonly best: readonly Candidate[]; readonly rarities: Rarities };

const BOUNDS = new WeakMap<SentenceIndex, Bounds>();

/**
 * The `most` sentences for which the words they hold say most, best first, of the articles in scope (null: the whole index). Articles
 * that are named are read through; of the whole index only those paragraphs are that can still hold one of the best: the result is
 * the same.
 */
export function findCandidates(
  index: SentenceIndex,
  query: Query,
  scope: readonly ArticleId[] | null,
  most: number,
): Candidates {
  return scope ? readThrough(index, query, index.articles(scope), most) : readPromising(index, query, most);
}

function readThrough(
  index: SentenceIndex,
  query: Query,
  articles: readonly IndexedArticle[],
  most: number,
): Candidates {
  const { size, countOf, isIn } = countTerms(index, articles, variantsOf(query));
  const rarities = raritiesOf(query, size, countOf);
  const best = new Best(new ParagraphMatcher(index, query, rarities), most);
  for (const article of articles) {
    let weight = 0;
    for (const [i, { variants }] of query.terms.entries()) {
      if (variants.some(({ id }) => isIn(article, id))) weight += rarities.terms[i]?.article ?? 0;
    }
    const share = articles.length > 1 ? weight / rarities.total.article : 0;
    for (let paragraph = 0; paragraph < paragraphCount(article); paragraph++) {
      best.offer(article, paragraph, share);
    }
  }
  return { best: best.candidates, rarities };
}

function readPromising(index: SentenceIndex, query: Query, most: number): Candidates {
  const rarities = raritiesOf(query, index.size, (term) => index.countOf(term));
  const best = new Best(new ParagraphMatcher(index, query, rarities), most);
  const bounds = BOUNDS.getOrInsertComputed(index, () => new Bounds(index));
  const isPooled = index.size.articles > 1;
  bounds.forEach(
    query,
    rarities,
    () => best.threshold,
    ({ block, article: share }) => {
      const article = index.ofBlock(block);
      if (article && block > article.titleBlock)
        best.offer(article, block - article.titleBlock - 1, isPooled ? share : 0);
    },
  );
  return { best: best.candidates, rarities };
}

/** The best candidates seen, in order; of equal ones those that come first in the text and were added first. */
class Best {
  readonly candidates: Candidate[] = [];
  /** What a candidate must score to be among them. */
  threshold = Number.NEGATIVE_INFINITY;
  readonly #matcher: ParagraphMatcher;
  readonly #most: number;

  constructor(matcher: ParagraphMatcher, most: number) {
    this.#matcher = matcher;
    this.#most = most;
  }

  /** Considers the sentences of a paragraph; `share`: how much of the query its article holds. */
  offer(article: IndexedArticle, paragraph: number, share: number): void {
    const found = this.#matcher.read(article, paragraph);
    for (let i = 0; i < found; i++) {
      const signals = this.#matcher.signals(i, share);
      const score = matchScore(signals);
      if (score >= this.threshold)
        this.#insert({ article, sentence: this.#matcher.sentence(i), signals, score });
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
    this.threshold = this.candidates[this.#most - 1]?.score ?? Number.NEGATIVE_INFINITY;
  }
}

function precedes(a: Candidate, b: Candidate): boolean {
  const difference = b.score - a.score || a.article.order - b.article.order || a.sentence - b.sentence;
  return difference < 0;
}
