import type { ArticleId } from '../article/article.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { CloserLook } from './closer-look.ts';
import type { Query } from './query.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { type ProspectSignals, type Signals, score } from './signals.ts';

/** A sentence found: the `sentence`-th (from 0) of the article's sentences, with what speaks for it. */
export type Hit = {
  readonly article: ArticleId;
  readonly sentence: number;
  readonly signals: Signals;
  readonly score: number;
};

type Ranked = { readonly candidate: Candidate; readonly signals: Signals; readonly score: number };

/** What a sentence promises as an answer, apart from the words it shares with the query; none is below 0. */
export type Prospects = (article: ArticleId, sentence: number) => ProspectSignals;

/** How many of the best by word match alone are looked at more closely. */
const RERANKED = 12;
/** How many of the best are then looked into for an answer, which costs most. */
const LOOKED_INTO = 10;
const NO_PROSPECT: ProspectSignals = { expected: 0, answering: 0 };
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
  prospects?: Prospects,
): Hit[] {
  const { best, rarities } = findCandidates(index, query, scope, Math.max(limit, RERANKED));
  const look = new CloserLook(
    index,
    query,
    rarities.terms.map(({ sentence }) => sentence),
  );
  const near = ranked(
    best.map((candidate) => {
      const { article, sentence } = candidate;
      const words = index.termsOf(article, sentence);
      const { paragraphs } = article;
      const follows = paragraphs[sentence - 1] === paragraphs[sentence];
      const before = follows ? index.termsOf(article, sentence - 1) : NO_WORDS;
      return { candidate, signals: { ...candidate.signals, ...look.at(words, before), ...NO_PROSPECT } };
    }),
  );
  return (prospects ? lookInto(near, prospects) : near)
    .slice(0, limit)
    .map(({ candidate: { article, sentence }, signals, score: sum }) => ({
      article: article.article,
      sentence,
      signals,
      score: sum,
    }));
}

/** Ranks the first again by what they promise; as no prospect counts against a sentence, the others stay behind them. */
function lookInto(near: readonly Ranked[], prospects: Prospects): Ranked[] {
  const first = near.slice(0, LOOKED_INTO).map(({ candidate, signals }) => ({
    candidate,
    signals: { ...signals, ...prospects(candidate.article.article, candidate.sentence) },
  }));
  return [...ranked(first), ...near.slice(LOOKED_INTO)];
}

function ranked(found: readonly Omit<Ranked, 'score'>[]): Ranked[] {
  return found
    .map(({ candidate, signals }) => ({ candidate, signals, score: score(signals) }))
    .toSorted((a, b) => b.score - a.score || inText(a.candidate, b.candidate));
}

function inText(a: Candidate, b: Candidate): number {
  return a.article.order - b.article.order || a.sentence - b.sentence;
}
