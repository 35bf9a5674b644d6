import { type Article, type Span, slice } from '../article/article.ts';
import type { Entity, Facts } from '../facts/facts.ts';
import { romanisation } from '../search/romanisation.ts';
import type { KnownArticle } from './known-article.ts';
import { bareWord, tokenize } from '../search/tokens.ts';

/** Folded words of names or roles. */
export type NamingWords = {
  /** Each with the way it is written. */
  readonly written: ReadonlyMap<string, string>;
  /** Those that are written as names, by what they have in common with their other romanisations. */
  readonly romanised: ReadonlyMap<string, string>;
};

/** The words by which people ask for an entity. */
export type EntityNames = {
  readonly entity: Entity;
  /** Of its names, short forms and aliases. */
  readonly inName: NamingWords;
  /** Of the roles the article gives it. */
  readonly inRole: NamingWords;
};

const NAMES = new WeakMap<Facts, readonly EntityNames[]>();

/** The words of each entity's names and roles, read once. */
export function entityNamesOf({ article, facts }: KnownArticle): readonly EntityNames[] {
  return NAMES.getOrInsertComputed(facts, () => readEntityNames(article, facts.entities));
}

/** Reads the words of each entity's names and roles, once, so that they can be looked through at every question. */
function readEntityNames({ text }: Article, entities: readonly Entity[]): EntityNames[] {
  const words = (spans: readonly Span[]): string[] => spans.map((span) => slice(text, span));
  return entities.map((entity) => ({
    entity,
    inName: wordsOf([...new Set([...words([entity.name, ...entity.mentions]), ...entity.aliases])]),
    inRole: wordsOf(words(entity.roles)),
  }));
}

function wordsOf(names: readonly string[]): NamingWords {
  const words = names.flatMap((name) =>
    tokenize(name).map(({ word, start, end }) => [word, bareWord(name.slice(start, end))] as const),
  );
  const inCapitals = words.filter(([, written]) => /^\p{Lu}/u.test(written));
  return {
    written: new Map(words),
    romanised: new Map(inCapitals.map(([word]) => [romanisation(word), word])),
  };
}
