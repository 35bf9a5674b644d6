import { type Article, type Span, slice } from '../text/article.ts';
import type { Entity } from '../nlp/annotations.ts';
import { romanisation } from '../search/romanisation.ts';
import { bareWord, tokenize } from '../text/tokens.ts';

/** Folded words of names or roles. */
export type NamingWords = {
  /** Each with its spelling in the article. */
  readonly written: ReadonlyMap<string, string>;
  /** The capitalised ones, by the key that all their romanisations share. */
  readonly romanised: ReadonlyMap<string, string>;
};

/** The words by which people ask for an entity. */
export type EntityNames = {
  /** Of its names, short forms and aliases. */
  readonly inName: NamingWords;
  /** Of its roles in the article. */
  readonly inRole: NamingWords;
};

/** The words of an entity's names and roles. */
export function entityNames({ text }: Pick<Article, 'text'>, entity: Entity): EntityNames {
  const { name, mentions, aliases, roles } = entity;
  const words = (spans: readonly Span[]): string[] => spans.map((span) => slice(text, span));
  return {
    inName: wordsOf([...new Set([...words([name, ...mentions]), ...aliases])]),
    inRole: wordsOf(words(roles)),
  };
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
