import type { EncodedQuestion } from './encode-question.ts';
import { addGovernor, addHead, addSince, addSinceVerb, addTo, addToVerb } from './end-features.ts';
import { FeatureList } from './feature-list.ts';
import { DISTANCES, GOVERNED, HEAD_PLACES, VOICES } from './features.ts';
import { AROUND, addAround, addBetween, addRepeats } from './run-features.ts';
import { LONGEST_ANSWER } from './runs.ts';

const FAR_PLACES = DISTANCES.length;
const LENGTHS = LONGEST_ANSWER + 1;

/**
 * The weights of the words that a sentence shares with a question of some form and role, worked out for every case, so that weighing
 * a run of words only adds up a few numbers.
 */
export class MatchWeights {
  /** By class of distance, for each of VOICES one table. */
  readonly sinceVerb: readonly Int32Array[];
  readonly toVerb: readonly Int32Array[];
  /** By class of distance. */
  readonly since: Int32Array;
  readonly to: Int32Array;
  readonly #between: Int32Array;
  /** By place in GOVERNED and in HEAD_PLACES. */
  readonly governed: Int32Array;
  readonly heads: Int32Array;
  /** By the repeated words around a run. */
  readonly around: Int32Array;
  readonly #repeats: Int32Array;

  /** `weights`: by feature number; all tables have their unit. */
  constructor(weights: Int32Array, { form, role }: Pick<EncodedQuestion, 'form' | 'role'>) {
    const list = new FeatureList();
    const table = (size: number, add: (place: number) => void): Int32Array =>
      Int32Array.from({ length: size }, (_, place) => {
        list.clear();
        add(place);
        return list.weigh(weights);
      });
    this.sinceVerb = VOICES.map((_, voice) =>
      table(FAR_PLACES, (distance) => addSinceVerb(list, role, distance, voice)),
    );
    this.toVerb = VOICES.map((_, voice) =>
      table(FAR_PLACES, (distance) => addToVerb(list, role, distance, voice)),
    );
    this.since = table(FAR_PLACES, (distance) => addSince(list, form, distance));
    this.to = table(FAR_PLACES, (distance) => addTo(list, form, distance));
    this.governed = table(GOVERNED.length, (relation) => addGovernor(list, relation));
    this.heads = table(HEAD_PLACES.length, (place) => addHead(list, form, place));
    this.around = table(2 * AROUND + 1, (around) => addAround(list, around));
    this.#between = table(FAR_PLACES ** 2, (place) =>
      addBetween(list, Math.floor(place / FAR_PLACES), place % FAR_PLACES),
    );
    this.#repeats = table(LENGTHS ** 2, (place) =>
      addRepeats(list, form, Math.floor(place / LENGTHS), place % LENGTHS),
    );
  }

  /** Of a run between repeated words at these classes of distance. */
  between(since: number, until: number): number {
    return this.#between[since * FAR_PLACES + until] ?? 0;
  }

  /** Of a run of `length` words, so many of them repeated. */
  repeats(repeats: number, length: number): number {
    return this.#repeats[repeats * LENGTHS + length] ?? 0;
  }
}
