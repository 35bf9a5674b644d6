import type { ReadSentence } from './read-sentence.ts';
import { classesIn } from './word-classes.ts';

/** The run of a sentence that is expected to share most with the right answer, by its place among the runs. */
export type BestRun = {
  readonly run: number;
  /** 0..1, how much is expected: the F1 of words that count, over what the right answer may be. */
  readonly expected: number;
};

/** Runs less likely than the likeliest by a greater factor than e to this power do not matter. */
const NEGLIGIBLE = 5;
/** A run less likely than this share of the likeliest is not chosen: one that is long enough has words of all others. */
const LEAST_SHARE = 0.2;
const MOST_COMPARED = 30;
/** Words that do not count when answers are compared: articles and marks. */
const UNCOUNTED = classesIn([
  'the',
  'a',
  '’s',
  'comma',
  'quote',
  'opening bracket',
  'closing bracket',
  'stop',
  'mark',
]);

/**
 * Among runs that overlap the likeliest one may be a poor guess where the others agree on fewer or more words, so the
 * choice is for the highest expected F1 (minimum Bayes risk decoding; Goel and Byrne, 2000). Null where there is no run.
 */
export function bestRun({ classes, runs }: ReadSentence, scores: Float64Array): BestRun | null {
  const highest = Math.max(...scores);
  let all = 0;
  for (const score of scores) all += Math.exp(score - highest);
  const counted = new Uint8Array(classes.length + 1);
  for (let i = 0; i < classes.length; i++)
    counted[i + 1] = (counted[i] ?? 0) + 1 - (UNCOUNTED[classes[i] ?? 0] ?? 0);
  const countIn = (from: number, to: number): number =>
    to > from ? (counted[to] ?? 0) - (counted[from] ?? 0) : 0;
  const likely = [...scores.keys()]
    .filter((i) => (scores[i] ?? 0) > highest - NEGLIGIBLE)
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, MOST_COMPARED)
    .map((run) => {
      const from = runs.froms[run] ?? 0;
      const to = runs.tos[run] ?? 0;
      const share = Math.exp((scores[run] ?? 0) - highest) / all;
      return { run, from, to, share, size: countIn(from, to) };
    });
  let best: BestRun | null = null;
  for (const one of likely) {
    if (one.share < LEAST_SHARE * (likely[0]?.share ?? 0)) break;
    let expected = 0;
    for (const other of likely) {
      const common = countIn(Math.max(one.from, other.from), Math.min(one.to, other.to));
      if (common > 0) expected += (other.share * 2 * common) / (one.size + other.size);
    }
    if (!best || expected > best.expected) best = { run: one.run, expected };
  }
  return best;
}
