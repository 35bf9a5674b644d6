import { HEAD } from './encode-question.ts';
import { ROLES } from '../question/asked-role.ts';
import type { AskedSentence } from './asked-sentence.ts';
import {
  HEADS_AT_BEGIN,
  HEADS_AT_END,
  type HeadPlace,
  addBeginShape,
  addEndShape,
  governorRelation,
} from './end-features.ts';
import { FeatureList } from './feature-list.ts';
import { distanceAt } from './features.ts';
import { UNIT } from './log-sum-exp.ts';
import { MatchWeights } from './match-weights.ts';
import { MOST_WORDS, type ReadSentence } from './read-sentence.ts';
import { addRunShape, repeatsIn, repeatsNear } from './run-features.ts';

/** Maximum number of cached run weights, of 4 bytes each. */
const MOST_KEPT = 1_000_000;

/** What each sentence's runs weigh without the question's words, by the form of the question. */
type Shapes = WeakMap<ReadSentence, (Int32Array | undefined)[]>;

/**
 * Tells which words of a sentence look like the answer, by the weights of their features. What depends on the sentence and the
 * form of the question alone is cached; each question adds what its own words say.
 */
export class SpanModel {
  /** In hundredths. */
  readonly #weights: Int32Array;
  /** By a question's form and role. */
  readonly #matches: (MatchWeights | undefined)[] = [];
  #shapes: Shapes = new WeakMap();
  #kept = 0;

  /** Room that each call of `weigh` uses again: features, and weights by word and by place between words. */
  readonly #list = new FeatureList();
  readonly #begins = new Int32Array(MOST_WORDS);
  readonly #ends = new Int32Array(MOST_WORDS + 1);

  /** `weights`: by feature number. */
  constructor(weights: Float64Array) {
    this.#weights = Int32Array.from(weights, (weight) => Math.round(weight * UNIT));
  }

  /** The sum of the weights of each run's features, in hundredths, in the order of the sentence's runs. */
  weigh(sentence: AskedSentence): Int32Array {
    const { asked, read, repeatedBefore, sinceRepeated, toRepeated } = sentence;
    const match = (this.#matches[asked.form * ROLES.length + asked.role] ??= new MatchWeights(
      this.#weights,
      asked,
    ));
    const { froms, tos } = read.runs;
    const begins = this.#begins;
    const ends = this.#ends;
    weighBegins(begins, sentence, match);
    weighEnds(ends, sentence, match);
    const shape = this.#shapeOf(read, asked.form);
    const scores = new Int32Array(shape.length);
    for (let i = 0; i < scores.length; i++) {
      const from = froms[i] ?? 0;
      const to = tos[i] ?? 0;
      const repeats = repeatsIn(repeatedBefore, from, to);
      const around = repeatsNear(repeatedBefore, from, to) - repeats;
      scores[i] =
        (shape[i] ?? 0) +
        (begins[from] ?? 0) +
        (ends[to] ?? 0) +
        match.repeats(repeats, to - from) +
        (match.around[around] ?? 0) +
        match.between(distanceAt(sinceRepeated, from), distanceAt(toRepeated, to));
    }
    return scores;
  }

  #shapeOf(read: ReadSentence, form: number): Int32Array {
    const kept = this.#shapes.get(read)?.[form];
    if (kept) return kept;
    const shape = weighShape(this.#list, read, form, this.#weights);
    this.#kept += shape.length;
    if (this.#kept > MOST_KEPT) {
      this.#shapes = new WeakMap();
      this.#kept = shape.length;
    }
    const forms = this.#shapes.get(read) ?? [];
    forms[form] = shape;
    this.#shapes.set(read, forms);
    return shape;
  }
}

/** What each run weighs without the question's words; `list` is room to work in. */
function weighShape(list: FeatureList, read: ReadSentence, form: number, weights: Int32Array): Int32Array {
  const { classes, runs } = read;
  // What only one end decides is added up once for each place, not for each run.
  const begins = Int32Array.from(classes, (_, from) => {
    list.clear();
    addBeginShape(list, read, form, from);
    return list.weigh(weights);
  });
  const ends = new Int32Array(classes.length + 1);
  for (let to = 1; to < ends.length; to++) {
    list.clear();
    addEndShape(list, read, form, to);
    ends[to] = list.weigh(weights);
  }
  return Int32Array.from(runs.froms, (from, i) => {
    const to = runs.tos[i] ?? 0;
    list.clear();
    addRunShape(list, read, form, from, to);
    return (begins[from] ?? 0) + (ends[to] ?? 0) + list.weigh(weights);
  });
}

/** Weighs for each word what the question's words say for an answer that begins there. */
function weighBegins(weights: Int32Array, sentence: AskedSentence, match: MatchWeights): void {
  const { asked, read, sinceRepeated, sinceVerb, isPassive } = sentence;
  const ofVerb = match.sinceVerb[Number(isPassive)];
  for (let from = 0; from < read.classes.length; from++) {
    let weight =
      (match.since[distanceAt(sinceRepeated, from)] ?? 0) + (ofVerb?.[distanceAt(sinceVerb, from)] ?? 0);
    if (asked.governor > 0) weight += match.governed[governorRelation(read, from, asked.governor)] ?? 0;
    weights[from] = weight;
  }
  addHeads(weights, sentence, HEADS_AT_BEGIN, match);
}

/** Weighs for each place between words what the question's words say for an answer that ends there. */
function weighEnds(weights: Int32Array, sentence: AskedSentence, match: MatchWeights): void {
  const { read, toRepeated, toVerb, isPassive } = sentence;
  const ofVerb = match.toVerb[Number(isPassive)];
  for (let to = 0; to <= read.classes.length; to++)
    weights[to] = (match.to[distanceAt(toRepeated, to)] ?? 0) + (ofVerb?.[distanceAt(toVerb, to)] ?? 0);
  addHeads(weights, sentence, HEADS_AT_END, match);
}

function addHeads(
  weights: Int32Array,
  { marks }: AskedSentence,
  places: readonly HeadPlace[],
  { heads }: MatchWeights,
): void {
  for (let word = 0; word < marks.length; word++) {
    if (((marks[word] ?? 0) & HEAD) === 0) continue;
    for (const { place, offset } of places) {
      const at = word - offset;
      if (at >= 0 && at < weights.length) weights[at] = (weights[at] ?? 0) + (heads[place] ?? 0);
    }
  }
}
