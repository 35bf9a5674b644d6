import type { Span } from '../../article/article.ts';
import {
  LONGEST_ANSWER,
  type SpanSentence,
  beginFeatures,
  canBegin,
  canEnd,
  endFeatures,
  spanGroups,
} from './span-features.ts';

/** A part of a sentence that may be the answer, by its words; `to` is exclusive. */
export type SpanCandidate = { readonly from: number; readonly to: number };

/** The likeliest answer in a sentence, and how likely it is among all that were looked at (0..1). */
export type BestSpan = { readonly span: Span; readonly probability: number };

export type SpanWeights = Readonly<Record<string, number>>;

/** A sentence is looked at no further than this many words. */
const MOST_WORDS = 120;

/** Every run of words that may be an answer, in order. */
export function spanCandidates(sentence: SpanSentence): SpanCandidate[] {
  const found: SpanCandidate[] = [];
  const { words } = sentence;
  const most = Math.min(words.length, MOST_WORDS);
  for (let from = 0; from < most; from++) {
    if (!canBegin(sentence, from)) continue;
    for (let to = from + 1; to <= Math.min(most, from + LONGEST_ANSWER); to++) {
      if (to - 1 > from && words[to - 1]?.class === 'stop') break;
      if (canEnd(sentence, to)) found.push({ from, to });
    }
  }
  return found;
}

/** The run of words whose features weigh most; null in a sentence without one that may be an answer. */
export function bestSpan(sentence: SpanSentence, weights: SpanWeights): BestSpan | null {
  const weigh = (features: readonly string[]): number =>
    features.reduce((sum, name) => sum + (weights[name] ?? 0), 0);
  // What only one end decides is added up once for each word, not for each run.
  const places = Math.min(sentence.words.length, MOST_WORDS) + 1;
  const begins = Array.from({ length: places }, (_, at) =>
    canBegin(sentence, at) ? weigh(beginFeatures(sentence, at)) : 0,
  );
  const ends = Array.from({ length: places }, (_, at) =>
    canEnd(sentence, at) ? weigh(endFeatures(sentence, at)) : 0,
  );
  const groups = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  let best: SpanCandidate | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  const scores = spanCandidates(sentence).map((candidate) => {
    const { from, to } = candidate;
    let score = (begins[from] ?? 0) + (ends[to] ?? 0);
    for (const [i, { key, names }] of spanGroups(sentence, from, to).entries()) {
      const known = groups[i]?.get(key);
      const weight = known ?? weigh(names());
      if (known === undefined) groups[i]?.set(key, weight);
      score += weight;
    }
    if (score > highest) {
      highest = score;
      best = candidate;
    }
    return score;
  });
  const start = best && sentence.words[best.from]?.start;
  const end = best && sentence.words[best.to - 1]?.end;
  if (start === undefined || end === undefined) return null;
  return {
    span: { start, end },
    probability: 1 / scores.reduce((sum, score) => sum + Math.exp(score - highest), 0),
  };
}
