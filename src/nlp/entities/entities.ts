import type { Article, Span } from '../../text/article.ts';
import { withDateline } from '../../text/boilerplate/dateline.ts';
import { capitalsOf } from './capitals.ts';
import { datelinePlaceEnd } from './dateline.ts';
import type { Entity } from '../annotations.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { initialsOf, clusterNames, type NameCluster } from './name-clusters.ts';
import { findNames, type NameMention } from './names.ts';
import { rolesAt } from './roles.ts';
import { wordTokens } from '../tokens.ts';

/** A byline or a heading may stand before the paragraph with the dateline. */
const DATELINE_PARAGRAPHS = 3;
/** Shorter initials than this are shared by too many names. */
const SHORTEST_INITIALS = 3;

/**
 * The people, places and organisations an article names, in the order of their first mention, every short form under
 * its fullest one. By capitals, gazetteers and the words around a name; time linear in the text. Deterministic.
 */
export function findEntities(article: Article): Entity[] {
  const sentences = article.paragraphs.flatMap((paragraph, i) =>
    paragraph.sentences.map((sentence, j) => {
      const isOpening = i < DATELINE_PARAGRAPHS && j === 0;
      const tokens = wordTokens(article.text, isOpening ? withDateline(article, sentence) : sentence);
      return { tokens, datelineEnd: isOpening ? datelinePlaceEnd(tokens) : 0 };
    }),
  );
  const capitals = capitalsOf(sentences.map(({ tokens }) => tokens));
  const mentions = sentences.flatMap(({ tokens, datelineEnd }) => findNames(tokens, capitals, datelineEnd));
  return clusterNames(mentions, capitals).flatMap((joined) => readEntity(article.text, joined));
}

function readEntity(text: string, { kind, mentions }: NameCluster): Entity[] {
  const [first] = mentions;
  if (!first) return [];
  const fullest = mentions.reduce((best, other) => (isFuller(text, other, best) ? other : best), first);
  return [
    {
      kind,
      name: spanOf(fullest),
      roles: kind === 'person' ? distinctRoles(text, mentions) : [],
      mentions: mentions.map(spanOf),
      aliases: aliasesOf(text, kind, fullest, mentions),
    },
  ];
}

function spanOf({ tokens, from, to }: NameMention): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** More words, then more letters; a name in capitals only where nothing better is at hand. */
function isFuller(text: string, one: NameMention, other: NameMention): boolean {
  const rank = (mention: NameMention): number => {
    const { start, end } = spanOf(mention);
    const name = text.slice(start, end);
    return (name === name.toUpperCase() ? 0 : 1000) + mention.words.length * 100 + Math.min(end - start, 99);
  };
  return rank(one) > rank(other);
}

function distinctRoles(text: string, mentions: readonly NameMention[]): Span[] {
  const roles = new Map<string, Span>();
  for (const role of mentions.flatMap(rolesAt)) {
    const key = text.slice(role.start, role.end).toLowerCase();
    if (!roles.has(key)) roles.set(key, role);
  }
  return [...roles.values()];
}

function aliasesOf(
  text: string,
  kind: Entity['kind'],
  fullest: NameMention,
  mentions: readonly NameMention[],
): string[] {
  const name = text.slice(spanOf(fullest).start, spanOf(fullest).end);
  const aliases = new Set<string>();
  for (const mention of mentions) {
    const { start, end } = spanOf(mention);
    aliases.add(text.slice(start, end));
  }
  if (/[_*]/.test(name)) aliases.add(name.replaceAll(/[_*]+/g, ' '));
  const initials = initialsOf(fullest);
  if (kind === 'organisation' && initials.length >= SHORTEST_INITIALS) aliases.add(initials);
  if (kind === 'person')
    aliases.add(name.replace(/(\p{Lu})\. ?(?=\p{Lu}\.)/gu, '$1').replace(/(\p{Lu}{2})\./u, '$1'));
  if (kind === 'place') for (const other of otherNamesOf(name)) aliases.add(other);
  aliases.delete(name);
  return [...aliases];
}

const COUNTRY_BY_NAME = new Map(
  COUNTRIES.flatMap(({ name, otherNames }) =>
    [name, ...otherNames].map((key) => [key.toLowerCase(), [name, ...otherNames]] as const),
  ),
);

function otherNamesOf(place: string): readonly string[] {
  return COUNTRY_BY_NAME.get(place.toLowerCase()) ?? [];
}
