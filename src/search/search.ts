import type { ArticleId } from '../article/article.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { CloserLook } from './closer-look.ts';
import type { Query } from './query.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { type Signals, score } from './signals.ts';

/** A sentence found: the `sentence`-th (from 0) of the article's sentences, with what speaks for it. */
export type Hit = {
  readonly article: ArticleId;
  readonly sentence: number;
  readonly signals: Signals;
  readonly score: number;
};

/** Whether a sentence holds the kind of answer that is asked for, 0..1. */
export type Expectation = (article: ArticleId, sentence: number) => number;

/** How many of the best by word match alone are looked at more closely. */
const RERANKED = 12;
const NO_WORDS = new Uint32Array(0);

/**
 * Ranks the sentences of the articles in scope (null: all) that share a word with the query, best first, at most
 * `limit`. Equal scores keep the order of the text.
 */
export function search(
  index: SentenceIndex,
  query: Query,
  scope: readonly ArticleId[] | null,
  limit: number,
  expectation: Expectation = () => 0,
): Hit[] {
  const { best, rarities } = findCandidates(index, query, scope, Math.max(limit, RERANKED));
  const look = new CloserLook(
    index,
    query,
    rarities.terms.map(({ sentence }) => sentence),
  );
  return best
    .map((candidate) => {
      const { article, sentence, signals: fromMatch } = candidate;
      const words = index.termsOf(article, sentence);
      const { paragraphs } = article;
      const follows = paragraphs[sentence - 1] === paragraphs[sentence];
      const before = follows ? index.termsOf(article, sentence - 1) : NO_WORDS;
      const signals = {
        ...fromMatch,
        ...look.at(words, before),
        expected: expectation(article.article, sentence),
      };
      return { candidate, signals, score: score(signals) };
    })
    .toSorted((a, b) => b.score - a.score || inText(a.candidate, b.candidate))
    .slice(0, limit)
    .map(({ candidate: { article, sentence }, signals, score: sum }) => ({
      article: article.article,
      sentence,
      signals,
      score: sum,
    }));
}

function inText(a: Candidate, b: Candidate): number {
  return a.article.order - b.article.order || a.sentence - b.sentence;
}
