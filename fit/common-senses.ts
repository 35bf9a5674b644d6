import type { Sense, Synset } from './wordnet-files.ts';

/** Words tagged more rarely than this in WordNet's corpus say too little about which sense is common. */
const LEAST_TAGS = 5;
const LEAST_SHARE = 0.03;
/** How many senses of each part of speech to keep where the tags say too little. */
const MOST_UNTAGGED = 2;

/** Which words commonly have a meaning: "kill" seldom is a feat of tennis. */
export class CommonSenses {
  readonly #words = new Map<string, Set<string>>();

  constructor(senses: readonly Sense[], isKept: (word: string) => boolean) {
    const tags = new Map<string, number>();
    for (const sense of senses) tags.set(sense.word, (tags.get(sense.word) ?? 0) + sense.tags);
    for (const sense of senses) {
      if (!isKept(sense.word) || !isCommon(sense, tags.get(sense.word) ?? 0)) continue;
      const words = this.#words.get(sense.synset) ?? new Set<string>();
      this.#words.set(sense.synset, words.add(sense.word));
    }
  }

  /** The synset's words of which it is a common sense. */
  wordsOf(synset: Synset): string[] {
    return [...(this.#words.get(synset.id) ?? [])];
  }
}

function isCommon(sense: Sense, tagsOfWord: number): boolean {
  if (tagsOfWord < LEAST_TAGS) return sense.rank <= MOST_UNTAGGED;
  return sense.tags / tagsOfWord >= LEAST_SHARE;
}
