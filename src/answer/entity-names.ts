import { type Article, type Span, slice } from '../article/article.ts';
import type { Entity } from '../facts/facts.ts';
import { bareWord, tokenize } from '../search/tokens.ts';

/** The words by which people ask for an entity, folded, each with the way it is written. */
export type EntityNames = {
  readonly entity: Entity;
  /** Of its names, short forms and aliases. */
  readonly inName: ReadonlyMap<string, string>;
  /** Of the roles the article gives it. */
  readonly inRole: ReadonlyMap<string, string>;
};

/** Reads the words of each entity's names and roles, once, so that they can be looked through at every question. */
export function readEntityNames({ text }: Article, entities: readonly Entity[]): EntityNames[] {
  const words = (spans: readonly Span[]): string[] => spans.map((span) => slice(text, span));
  return entities.map((entity) => ({
    entity,
    inName: wordsOf([...new Set([...words([entity.name, ...entity.mentions]), ...entity.aliases])]),
    inRole: wordsOf(words(entity.roles)),
  }));
}

function wordsOf(names: readonly string[]): Map<string, string> {
  return new Map(
    names.flatMap((name) =>
      tokenize(name).map(({ word, start, end }) => [word, bareWord(name.slice(start, end))] as const),
    ),
  );
}
