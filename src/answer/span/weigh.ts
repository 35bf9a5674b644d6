import type { AskedSentence } from './asked-sentence.ts';
import { addBegin, addEnd } from './end-features.ts';
import { FeatureList } from './feature-list.ts';
import { addRun } from './run-features.ts';

const list = new FeatureList();

/** The sum of the weights of each run's features, in the order of the sentence's runs; `weights` by feature number. */
export function weighRuns(sentence: AskedSentence, weights: Float64Array): Float64Array {
  const { classes, runs } = sentence.read;
  const { froms, tos } = runs;
  const scores = new Float64Array(froms.length);
  // What only one end decides is added up once for each place, not for each run.
  const begins = new Float64Array(classes.length).fill(Number.NaN);
  const ends = new Float64Array(classes.length + 1).fill(Number.NaN);
  for (let i = 0; i < froms.length; i++) {
    const from = froms[i] ?? 0;
    const to = tos[i] ?? 0;
    let begin = begins[from] ?? 0;
    if (Number.isNaN(begin)) {
      list.clear();
      addBegin(list, sentence, from);
      begin = list.weigh(weights);
      begins[from] = begin;
    }
    let end = ends[to] ?? 0;
    if (Number.isNaN(end)) {
      list.clear();
      addEnd(list, sentence, to);
      end = list.weigh(weights);
      ends[to] = end;
    }
    list.clear();
    addRun(list, sentence, from, to);
    scores[i] = begin + end + list.weigh(weights);
  }
  return scores;
}
