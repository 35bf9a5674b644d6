import { dotSentence } from '../meaning/sentence-vectors.ts';
import type { QuestionMeaning } from '../meaning/meaning.ts';
import type { Rarities } from './idf.ts';
import { type IndexedArticle, wordsOfSentence } from './indexed-article.ts';
import type { Query } from './query.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { type MeaningLevel, type MeaningSignals, NO_MEANING } from './signals.ts';
import { areKin } from './stem-prefix-match.ts';

/** How surely a word stands for one of the question in each way, for the share that is meant in any. */
const SURELY = { kin: 0.6, lexicon: 0.8, relation: 0.7 };
/** A word of the question that is held this surely is supported. */
const SUPPORTED = 0.3;
/** Words whose vectors are no nearer than this have nothing to do with each other. */
const UNRELATED = 0.2;
/** A sentence with this many words is a whole one. */
const WHOLE_WORDS = 6;
/** By the sentence with this number, half of what coming first says is gone. */
const HALF_LEAD = 3;

/** How one of the words of a text stands for the question's terms. */
type WordSupport = {
  readonly relation: Uint8Array;
  readonly vectors: Float32Array;
  readonly kin: Uint8Array;
};

const SYNONYM = 2;
const RELATED = 1;

/** Lays what sentences mean beside what a question means, one sentence after another. */
export class MeaningMatcher {
  readonly #index: SentenceIndex;
  readonly #query: Query;
  readonly #weights: readonly number[];
  readonly #total: number;
  readonly #meaning: QuestionMeaning;
  /** By term of the question: WordNet's relations of the terms of other words, and the vector of its own. */
  readonly #relations: readonly ReadonlyMap<number, number>[];
  readonly #vectors: readonly (Float32Array | undefined)[];
  readonly #links: readonly {
    readonly terms: readonly number[];
    readonly ids: readonly number[];
    readonly strength: number;
  }[];
  readonly #ownTerm: ReadonlyMap<number, number>;
  /** The sum of the question's vectors: its product with a sentence's is the sum of theirs. */
  readonly #combined: Float32Array | undefined;
  readonly #supports = new Map<number, WordSupport>();

  /** `rarities`: of the query's terms, among what is searched. */
  constructor(index: SentenceIndex, query: Query, rarities: Rarities, meaning: QuestionMeaning) {
    const { terms, tokens } = query;
    const { words } = meaning;
    this.#index = index;
    this.#query = query;
    this.#meaning = meaning;
    const { sentence } = meaning;
    this.#combined = sentence?.vector.map((value, i) => value + (sentence.projected[i] ?? 0));
    this.#weights = rarities.terms.map((rarity) => rarity.sentence);
    this.#total = this.#weights.reduce((sum, weight) => sum + weight, 0);
    this.#relations = terms.map(
      ({ word }) =>
        new Map(
          [...words.related(word)].flatMap(([term, relation]) => {
            const id = index.idOf(term);
            const isClose = relation === 'synonym' || relation === 'derivation';
            return id === undefined ? [] : [[id, isClose ? SYNONYM : RELATED] as const];
          }),
        ),
    );
    this.#vectors = terms.map(({ word }) => words.vectorOf(word));
    this.#links = words.lexiconLinks(tokens).flatMap(({ covers, terms: written, strength }) => {
      const ids = written.flatMap((term) => index.idOf(term) ?? index.idOf(` ${term}`) ?? []);
      const covered = terms.flatMap(({ term }, place) => (covers.includes(term) ? [place] : []));
      return ids.length < written.length || covered.length === 0 ? [] : [{ terms: covered, ids, strength }];
    });
    this.#ownTerm = new Map(
      terms.flatMap(({ variants }, place) => variants.map(({ id }) => [id, place] as const)),
    );
  }

  /** How much of what is needed to judge meaning is known. */
  get level(): MeaningLevel {
    return this.#meaning.sentence ? 'full' : 'words';
  }

  /** How well an article's sentence fits the question as a whole; undefined where its vectors are not known. */
  nearness({ vectors }: IndexedArticle, sentence: number): number | undefined {
    return this.#combined && vectors && dotSentence(this.#combined, vectors, sentence);
  }

  /** What the meaning of an article's sentence says for it. */
  at(article: IndexedArticle, sentence: number): MeaningSignals {
    const words = wordsOfSentence(article, sentence);
    const lead = HALF_LEAD / (HALF_LEAD + sentence);
    const full = Math.min(1, words.length / WHOLE_WORDS);
    return { ...NO_MEANING, ...this.#words(words), ...this.#sentence(article, sentence), lead, full };
  }

  #words(words: Uint32Array): Partial<MeaningSignals> {
    const terms = Array.from(words, (word) => this.#index.vocabulary.termOf(word));
    const held = new Uint8Array(this.#query.terms.length);
    for (const term of terms) {
      const place = this.#ownTerm.get(term);
      if (place !== undefined) held[place] = 1;
    }
    const lexicon = new Float64Array(held.length);
    for (const { terms: covered, ids, strength } of this.#links) {
      if (!standsIn(terms, ids)) continue;
      for (const place of covered) lexicon[place] = Math.max(lexicon[place] ?? 0, strength);
    }
    const sums = { lexicon: 0, synonym: 0, related: 0, vectors: 0, meant: 0 };
    let supported = 0;
    let weakest = held.length === 0 ? 0 : 1;
    for (const [place, weight] of this.#weights.entries()) {
      if (held[place] === 1) {
        sums.meant += weight;
        supported++;
        continue;
      }
      let relation = 0;
      let vectors = 0;
      let kin = 0;
      for (const word of words) {
        const support = this.#supportOf(word);
        relation = Math.max(relation, support.relation[place] ?? 0);
        vectors = Math.max(vectors, support.vectors[place] ?? 0);
        kin = Math.max(kin, support.kin[place] ?? 0);
      }
      const everyday = lexicon[place] ?? 0;
      sums.lexicon += weight * everyday;
      if (relation === SYNONYM) sums.synonym += weight;
      if (relation === RELATED) sums.related += weight;
      sums.vectors += weight * vectors;
      const sureness = Math.max(
        SURELY.kin * kin,
        SURELY.lexicon * everyday,
        relation > 0 ? SURELY.relation : 0,
        vectors,
      );
      sums.meant += weight * sureness;
      if (sureness >= SUPPORTED) supported++;
      weakest = Math.min(weakest, sureness);
    }
    const share = (sum: number): number => (this.#total === 0 ? 0 : sum / this.#total);
    return {
      lexicon: share(sums.lexicon),
      synonym: share(sums.synonym),
      related: share(sums.related),
      vectors: share(sums.vectors),
      meant: share(sums.meant),
      supported: supported / Math.max(1, held.length),
      weakest,
    };
  }

  #sentence(article: IndexedArticle, sentence: number): Partial<MeaningSignals> {
    const { vectors, count } = article;
    const { sentence: question } = this.#meaning;
    if (!question || !vectors) return {};
    const near = (other: number): number =>
      other < 0 || other >= count ? 0 : dotSentence(question.vector, vectors, other);
    return {
      similarity: near(sentence),
      projection: dotSentence(question.projected, vectors, sentence),
      before: near(sentence - 1),
      after: near(sentence + 1),
    };
  }

  #supportOf(word: number): WordSupport {
    return this.#supports.getOrInsertComputed(word, () => {
      const id = this.#index.vocabulary.termOf(word);
      const term = this.#index.termOf(id);
      const isSmall = term.startsWith(' ');
      const vector = isSmall ? undefined : this.#meaning.words.vectorOf(this.#index.vocabulary.wordOf(word));
      const { terms } = this.#query;
      return {
        relation: Uint8Array.from(terms, (_, place) =>
          isSmall ? 0 : (this.#relations[place]?.get(id) ?? 0),
        ),
        vectors: Float32Array.from(terms, (_, place) => wordNearness(this.#vectors[place], vector)),
        kin: Uint8Array.from(terms, ({ term: asked }) => Number(areKin(asked, term))),
      };
    });
  }
}

/** 0 for words that have nothing to do with each other, 1 for the same. */
function wordNearness(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return 0;
  let cosine = 0;
  for (let i = 0; i < a.length; i++) cosine += (a[i] ?? 0) * (b[i] ?? 0);
  return Math.max(0, Math.min(1, (cosine - UNRELATED) / (1 - UNRELATED)));
}

/** Whether some terms stand side by side among others, in their order. */
function standsIn(terms: readonly number[], phrase: readonly number[]): boolean {
  const [first = -1] = phrase;
  for (let at = terms.indexOf(first); at >= 0; at = terms.indexOf(first, at + 1)) {
    if (phrase.every((term, i) => terms[at + i] === term)) return true;
  }
  return false;
}

/** The sentences of articles that fit a question best as wholes, `most` of them at most, best first; none where vectors are unknown. */
export function nearestSentences(
  articles: readonly IndexedArticle[],
  matcher: MeaningMatcher,
  most: number,
): { readonly article: IndexedArticle; readonly sentence: number }[] {
  const found: { article: IndexedArticle; sentence: number; nearness: number }[] = [];
  let threshold = Number.NEGATIVE_INFINITY;
  for (const article of articles) {
    for (let sentence = 0; sentence < article.count; sentence++) {
      const nearness = matcher.nearness(article, sentence);
      if (nearness === undefined || nearness <= threshold) continue;
      found.push({ article, sentence, nearness });
      if (found.length < 2 * most) continue;
      keepBest(found, most);
      threshold = found.at(-1)?.nearness ?? threshold;
    }
  }
  keepBest(found, most);
  return found;
}

function keepBest(found: { nearness: number }[], most: number): void {
  found.sort((a, b) => b.nearness - a.nearness);
  found.length = Math.min(found.length, most);
}
