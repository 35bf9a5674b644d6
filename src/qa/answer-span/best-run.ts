import { UNIT, highestOf, logSumExp } from './log-sum-exp.ts';
import type { ReadSentence } from './read-sentence.ts';
import { classesIn } from './word-classes.ts';

/** The run of a sentence that is expected to share most with the right answer, by its place among the runs. */
export type BestRun = {
  readonly run: number;
  /** 0..1, how much is expected: the F1 of words that count, over what the right answer may be. */
  readonly expected: number;
};

/** Runs less likely than the likeliest by a factor of e to this power, or more, do not matter. */
const NEGLIGIBLE = 5 * UNIT;
/** More than a sentence has runs. */
const MOST_RUNS = 2 ** 16;
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

/** A run with its share of all likelihood and the words in it that count. */
type Compared = {
  readonly run: number;
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly size: number;
};

/**
 * `scores`: what each run weighs, in hundredths; `total`: their `logSumExp`.
 *
 * Among runs that overlap the likeliest one may be a poor guess where the others agree on fewer or more words, so the
 * choice is for the highest expected F1 (minimum Bayes risk decoding; Goel and Byrne, 2000). Null where there is no run.
 */
export function bestRun(
  { classes, runs }: ReadSentence,
  scores: Int32Array,
  total = logSumExp(scores),
): BestRun | null {
  const counted = new Uint8Array(classes.length + 1);
  for (let i = 0; i < classes.length; i++)
    counted[i + 1] = (counted[i] ?? 0) + 1 - (UNCOUNTED[classes[i] ?? 0] ?? 0);
  const likely = likeliest(scores);
  const compared: Compared[] = [];
  for (const run of likely) {
    const from = runs.froms[run] ?? 0;
    const to = runs.tos[run] ?? 0;
    const share = Math.exp((scores[run] ?? 0) / UNIT - total);
    compared.push({ run, from, to, share, size: (counted[to] ?? 0) - (counted[from] ?? 0) });
  }
  let best: BestRun | null = null;
  for (const one of compared) {
    if (one.share < LEAST_SHARE * (compared[0]?.share ?? 0)) break;
    let expected = 0;
    for (const other of compared) {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      if (to <= from) continue;
      const common = (counted[to] ?? 0) - (counted[from] ?? 0);
      if (common > 0) expected += (other.share * 2 * common) / (one.size + other.size);
    }
    if (!best || expected > best.expected) best = { run: one.run, expected };
  }
  return best;
}

/** The likeliest runs, by their places, the likeliest first; of equal ones the last in the sentence. */
function likeliest(scores: Int32Array): Int32Array {
  const highest = highestOf(scores);
  // One number for what a run lacks and its place: such are sorted quickest.
  const keys = new Int32Array(scores.length);
  let found = 0;
  for (let run = 0; run < scores.length; run++) {
    const lacking = highest - (scores[run] ?? 0);
    if (lacking < NEGLIGIBLE) keys[found++] = lacking * MOST_RUNS + (MOST_RUNS - 1 - run);
  }
  const sorted = keys.subarray(0, found).toSorted().subarray(0, MOST_COMPARED);
  for (let i = 0; i < sorted.length; i++) sorted[i] = MOST_RUNS - 1 - ((sorted[i] ?? 0) % MOST_RUNS);
  return sorted;
}
