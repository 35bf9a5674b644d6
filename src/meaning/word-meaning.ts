import { type Token, tokenize } from '../text/tokens.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { LexiconGroup } from './lexicon/parse-lexicon.ts';
import type { Relation, WordRelations } from './word-relations.ts';
import type { WordVectors } from './word-vectors.ts';

/** Words of a text that may stand for words of a question, by the everyday lexicon. */
export type LexiconLink = {
  /** The question's terms that they stand for. */
  readonly covers: readonly string[];
  /** The terms that must stand side by side in the text. */
  readonly terms: readonly string[];
  /** 0..1, how surely they mean the same. */
  readonly strength: number;
};

/** How surely words of a group stand for each other: across the sign, in its loose part, and on one side of it. */
const STRONG = 1;
const WEAK = 0.5;
const ASKED_ALIKE = 0.7;
const WRITTEN_ALIKE = 0.6;
/** Words in the longest phrase of the lexicon. */
const LONGEST_PHRASE = 4;

/** What words mean: the everyday lexicon, WordNet's relations and word vectors, put together for questions. */
export class WordMeaning {
  readonly #links: ReadonlyMap<string, readonly Omit<LexiconLink, 'covers'>[]>;
  readonly #relations: WordRelations;
  readonly #vectors: WordVectors;

  constructor(groups: readonly LexiconGroup[], relations: WordRelations, vectors: WordVectors) {
    this.#links = linksOf(groups);
    this.#relations = relations;
    this.#vectors = vectors;
  }

  /** What a text may say in place of a question's words and phrases. */
  lexiconLinks(question: readonly Token[]): readonly LexiconLink[] {
    const links: LexiconLink[] = [];
    for (const start of question.keys()) {
      for (let length = 1; length <= LONGEST_PHRASE && start + length <= question.length; length++) {
        const phrase = question.slice(start, start + length);
        const found = this.#links.get(phrase.map(({ term }) => term).join(' ')) ?? [];
        if (found.length === 0) continue;
        const content = phrase.filter(({ word }) => !STOP_WORDS.has(word));
        const covers = (content.length > 0 ? content : phrase).map(({ term }) => term);
        links.push(...found.map((link) => ({ ...link, covers })));
      }
    }
    return links;
  }

  /** Terms of words that WordNet relates to a word, with the strongest relation of each. */
  related(word: string): ReadonlyMap<string, Relation> {
    const terms = new Map<string, Relation>();
    for (const { word: other, relation } of this.#relations.related(word)) {
      const term = tokenize(other)[0]?.term;
      if (term !== undefined && !terms.has(term)) terms.set(term, relation);
    }
    return terms;
  }

  /** A word's vector, of length 1. */
  vectorOf(word: string): Float32Array | undefined {
    return this.#vectors.vectorOf(word);
  }
}

function linksOf(groups: readonly LexiconGroup[]): ReadonlyMap<string, Omit<LexiconLink, 'covers'>[]> {
  const links = new Map<string, Omit<LexiconLink, 'covers'>[]>();
  const link = (from: string, to: string, strength: number): void => {
    const key = termsOf(from).join(' ');
    const terms = termsOf(to);
    if (key === '' || terms.length === 0 || terms.join(' ') === key) return;
    links.getOrInsertComputed(key, () => []).push({ terms, strength });
  };
  for (const { left, strong, weak, isMutual } of groups) {
    for (const asked of left) {
      for (const written of strong) link(asked, written, STRONG);
      for (const written of weak) link(asked, written, WEAK);
      for (const other of left) link(asked, other, ASKED_ALIKE);
    }
    if (!isMutual) continue;
    for (const written of strong) {
      for (const asked of left) link(written, asked, STRONG);
      for (const other of strong) link(written, other, WRITTEN_ALIKE);
    }
  }
  return links;
}

function termsOf(phrase: string): string[] {
  return tokenize(phrase).map(({ term }) => term);
}
