import type { ArticleId } from '../article/article.ts';
import { sentenceLength, termsOfSentence } from './collection.ts';
import { type Match, Matches } from './matches.ts';
import type { Query } from './query.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { type Signals, score } from './signals.ts';
import { closeness, kinship } from './word-match.ts';

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
const RERANKED = 60;

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
  const matches = new Matches(index, query, index.slots(scope));
  const candidates = matches.sentences().map((match) => scored(match, cheapSignals(match, matches)));
  return candidates
    .toSorted(byScore)
    .slice(0, Math.max(limit, RERANKED))
    .map(({ match, signals }) => {
      const words = termsOfSentence(match.slot, match.sentence);
      return scored(match, {
        ...signals,
        kin: kinship(query, matches.rarities, words, (id) => index.termOf(id)),
        closeness: closeness(query, words),
        expected: expectation(match.slot.article, match.sentence),
      });
    })
    .toSorted(byScore)
    .slice(0, limit)
    .map(({ match: { slot, sentence }, signals, score: sum }) => ({
      article: slot.article,
      sentence,
      signals,
      score: sum,
    }));
}

type Scored = { readonly match: Match; readonly signals: Signals; readonly score: number };

function scored(match: Match, signals: Signals): Scored {
  return { match, signals, score: score(signals) };
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.match.number - b.match.number;
}

/** The signals that need no look at the sentence itself; the others are 0. */
function cheapSignals(match: Match, matches: Matches): Signals {
  const { meanSentence } = matches.collection;
  const paragraph = matches.paragraph(match);
  return {
    sentence: matches.sentence(match),
    paragraph: paragraph.match,
    coverage: match.weight / matches.mass,
    context: paragraph.coverage,
    article: matches.article(match),
    before: matches.neighbour(match, -1),
    after: matches.neighbour(match, 1),
    kin: 0,
    closeness: 0,
    expected: 0,
    brevity: meanSentence / (meanSentence + sentenceLength(match.slot, match.sentence)),
  };
}
