import type { ArticleId } from '../text/article.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { Rarities } from './idf.ts';
import type { QuestionMeaning } from '../meaning/meaning.ts';
import { MeaningMatcher, nearestSentences } from './meaning-matcher.ts';
import { brevity } from './paragraph-matcher.ts';
import type { Query } from './query.ts';
import { CloserLook } from './reranker.ts';
import type { SentenceIndex } from './sentence-index.ts';
import {
  type MatchSignals,
  NO_MEANING,
  type ProspectSignals,
  type Signals,
  WEIGHTS,
  type Weights,
  score,
} from './signals.ts';

/** A sentence found: the `sentence`-th (from 0) of the article's sentences, with what speaks for it. */
export type Hit = {
  readonly article: ArticleId;
  readonly sentence: number;
  readonly signals: Signals;
  readonly score: number;
};

type Ranked = { readonly candidate: Place; readonly signals: Signals; readonly score: number };
type Place = Pick<Candidate, 'article' | 'sentence'>;

/** How well a sentence may answer, apart from what it shares with the query; no signal is below 0. */
export type Prospects = (article: ArticleId, sentence: number) => ProspectSignals;

export type SearchOptions = {
  readonly prospects?: Prospects;
  /** What is known of the question's meaning; absent: nothing, and only sentences that share a word with it are found. */
  readonly meaning?: QuestionMeaning;
};

/** How many of the best by word match alone are reranked, whatever the limit. */
const RERANKED = 12;
/** With meaning: how many of the best by words, and by vectors, and up to how many sentences all are. */
const RERANKED_BY_WORDS = 40;
const RERANKED_BY_VECTORS = 24;
const ALL_RERANKED = 120;
/** Vectors are compared of so many sentences at most: beyond, of the articles that words lead to. */
const MOST_COMPARED = 10_000;
/** How many of the best are then looked into for an answer, which costs most. */
const LOOKED_INTO = 10;
const LOOKED_INTO_WITH_MEANING = 24;
const NO_PROSPECT: ProspectSignals = { expected: 0, answering: 0 };
const NO_WORDS = new Uint32Array(0);

/**
 * Ranks the sentences of the articles in scope (null: all) that share a word with the query, or with `meaning` come near it in another
 * way, best first, at most `limit`. The order doesn't depend on `limit`. Equal scores keep the order of the text.
 */
export function search(
  index: SentenceIndex,
  query: Query,
  scope: readonly ArticleId[] | null,
  limit: number,
  { prospects, meaning }: SearchOptions = {},
): Hit[] {
  const window = meaning ? RERANKED_BY_WORDS : RERANKED;
  const { best, rarities } = findCandidates(index, query, scope, Math.max(limit, window));
  const matcher = meaning && new MeaningMatcher(index, query, rarities, meaning);
  const weights = WEIGHTS[matcher?.level ?? 'off'];
  const first = matcher ? withMeaning(index, best.slice(0, window), scope, matcher) : best.slice(0, window);
  const near = rank(rerank(index, query, rarities, first, matcher), weights);
  const ranked = prospects
    ? lookInto(near, prospects, weights, matcher ? LOOKED_INTO_WITH_MEANING : LOOKED_INTO)
    : near;
  const isFirst = new Set(first.map(keyOf));
  const rest = best.slice(window).filter((candidate) => !isFirst.has(keyOf(candidate)));
  // What stands behind the window keeps the order of its word match.
  const others = limit > ranked.length ? scored(rerank(index, query, rarities, rest, matcher), weights) : [];
  return [...ranked, ...others].slice(0, limit).map(hitOf);
}

/**
 * Of the `most` sentences that share most words with the query those that are wanted, in no order, with what speaks for each: no more
 * than these are looked at closely.
 */
export function searchAmong(
  index: SentenceIndex,
  query: Query,
  scope: readonly ArticleId[] | null,
  most: number,
  isWanted: (article: ArticleId, sentence: number) => boolean,
): Hit[] {
  const { best, rarities } = findCandidates(index, query, scope, most);
  const wanted = best.filter(({ article, sentence }) => isWanted(article.article, sentence));
  return scored(rerank(index, query, rarities, wanted), WEIGHTS.off).map(hitOf);
}

/** Adds sentences that mean what the query means: all where there are few, else those whose vectors come nearest. */
function withMeaning(
  index: SentenceIndex,
  best: readonly Candidate[],
  scope: readonly ArticleId[] | null,
  matcher: MeaningMatcher,
): readonly (Place & { readonly signals?: MatchSignals })[] {
  const articles = scope ? index.articles(scope) : index.allArticles();
  const held = new Set(best.map(keyOf));
  const isNew = (place: Place): boolean => !held.has(keyOf(place));
  const sentences = articles.reduce((sum, { count }) => sum + count, 0);
  if (sentences <= ALL_RERANKED) {
    const all = articles.flatMap((article) =>
      Array.from({ length: article.count }, (_, sentence) => ({ article, sentence })),
    );
    return [...best, ...all.filter(isNew)];
  }
  const compared = sentences <= MOST_COMPARED ? articles : [...new Set(best.map(({ article }) => article))];
  return [...best, ...nearestSentences(compared, matcher, RERANKED_BY_VECTORS).filter(isNew)];
}

/** What the words of sentences in their order say for them, and what they mean, beside what the words say that they hold. */
function rerank(
  index: SentenceIndex,
  query: Query,
  rarities: Rarities,
  candidates: readonly (Place & { readonly signals?: MatchSignals })[],
  matcher?: MeaningMatcher,
): Omit<Ranked, 'score'>[] {
  const look = new CloserLook(
    index,
    query,
    rarities.terms.map(({ sentence }) => sentence),
  );
  return candidates.map((candidate) => {
    const { article, sentence } = candidate;
    const words = index.termsOf(article, sentence);
    const { paragraphs } = article;
    const follows = paragraphs[sentence - 1] === paragraphs[sentence];
    const before = follows ? index.termsOf(article, sentence - 1) : NO_WORDS;
    return {
      candidate,
      signals: {
        ...(candidate.signals ?? noMatch(words.length)),
        ...look.at(words, before),
        ...NO_PROSPECT,
        ...(matcher?.at(article, sentence) ?? NO_MEANING),
      },
    };
  });
}

/** Of a sentence that holds no word of the query. */
function noMatch(length: number): MatchSignals {
  return { sentence: 0, paragraph: 0, coverage: 0, context: 0, article: 0, brevity: brevity(length) };
}

function hitOf({ candidate: { article, sentence }, signals, score: sum }: Ranked): Hit {
  return { article: article.article, sentence, signals, score: sum };
}

/** Ranks the first so many again by how they may answer; as no prospect counts against a sentence, the others stay behind them. */
function lookInto(near: readonly Ranked[], prospects: Prospects, weights: Weights, count: number): Ranked[] {
  const looked = near.slice(0, count).map(({ candidate, signals }) => ({
    candidate,
    signals: { ...signals, ...prospects(candidate.article.article, candidate.sentence) },
  }));
  return [...rank(looked, weights), ...near.slice(count)];
}

function rank(found: readonly Omit<Ranked, 'score'>[], weights: Weights): Ranked[] {
  return scored(found, weights).toSorted(byScore);
}

function scored(found: readonly Omit<Ranked, 'score'>[], weights: Weights): Ranked[] {
  return found.map(({ candidate, signals }) => ({ candidate, signals, score: score(signals, weights) }));
}

/** The higher score first; of equal ones what comes first in the text. */
function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || inText(a.candidate, b.candidate);
}

function inText(a: Place, b: Place): number {
  return a.article.order - b.article.order || a.sentence - b.sentence;
}

function keyOf({ article, sentence }: Place): string {
  return `${article.order} ${sentence}`;
}
