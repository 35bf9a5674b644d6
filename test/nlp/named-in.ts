import { articleId } from '../../src/text/article.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import type { Span } from '../../src/text/article.ts';
import type { EntityKind } from '../../src/nlp/annotations.ts';
import { findEntities } from '../../src/nlp/entities/entities.ts';

/** An entity of a text with its words instead of spans. */
export type Named = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly roles: readonly string[];
  readonly mentions: readonly string[];
  readonly aliases: readonly string[];
};

/** The entities that a text names. */
export function namedIn(text: string): Named[] {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const article = parseArticle({ id: articleId('a'), title: '', source: {}, text });
  return findEntities(article).map(({ kind, name, roles, mentions, aliases }) => ({
    kind,
    name: words(name),
    roles: roles.map(words),
    mentions: mentions.map(words),
    aliases,
  }));
}

/** The entity of that name. */
export function findNamed(text: string, name: string): Named | undefined {
  return namedIn(text).find((entity) => entity.name === name);
}
