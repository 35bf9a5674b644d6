import type { ArticleId } from '../text/article.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { CloserLook } from './reranker.ts';
import type { Query } from './query.ts';
import type { Rarities } from './idf.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { type ProspectSignals, type Signals, WEIGHTS, score, signalsOf } from './signals.ts';

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
/** More than prospects add to a score; the slack is for sums that are added up in another order. */
const MOST_PROMISED = WEIGHTS.expected + WEIGHTS.answering + 1e-9;
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
  const near = ranked(lookCloser(index, query, rarities, best));
  return (prospects ? lookInto(near, prospects, limit) : near).slice(0, limit).map(hitOf);
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
  return lookCloser(index, query, rarities, wanted).map((looked) =>
    hitOf({ ...looked, score: score(looked.signals) }),
  );
}

/** What the words of sentences in their order say for them, beside what the words say that they hold. */
function lookCloser(
  index: SentenceIndex,
  query: Query,
  rarities: Rarities,
  candidates: readonly Candidate[],
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
    return { candidate, signals: signalsOf(candidate.signals, look.at(words, before), NO_PROSPECT) };
  });
}

function hitOf({ candidate: { article, sentence }, signals, score: sum }: Ranked): Hit {
  return { article: article.article, sentence, signals, score: sum };
}

/**
 * Ranks the first again by what they promise; as no prospect counts against a sentence, the others stay behind them. What cannot come
 * among the first `limit` even if it promises most is not looked into.
 */
function lookInto(near: readonly Ranked[], prospects: Prospects, limit: number): Ranked[] {
  const first: Ranked[] = [];
  for (const { candidate, signals, score: without } of near.slice(0, LOOKED_INTO)) {
    const last = first[limit - 1];
    if (last && without + MOST_PROMISED < last.score) break;
    const promised = signalsOf(signals, signals, prospects(candidate.article.article, candidate.sentence));
    const looked = { candidate, signals: promised, score: score(promised) };
    const after = first.findIndex((other) => byScore(looked, other) < 0);
    first.splice(after < 0 ? first.length : after, 0, looked);
  }
  return [...first, ...near.slice(LOOKED_INTO)];
}

function ranked(found: readonly Omit<Ranked, 'score'>[]): Ranked[] {
  return found
    .map(({ candidate, signals }) => ({ candidate, signals, score: score(signals) }))
    .toSorted(byScore);
}

/** The higher score first; of equal ones what comes first in the text. */
function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || inText(a.candidate, b.candidate);
}

function inText(a: Candidate, b: Candidate): number {
  return a.article.order - b.article.order || a.sentence - b.sentence;
}
