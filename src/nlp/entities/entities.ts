import type { Article, Span } from '../../text/article.ts';
import { readCapitals } from './capitals.ts';
import { datelinePlaceEnd } from './dateline.ts';
import type { Entity } from '../annotations.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { initialsOf, joinNames, type JoinedName } from './name-joining.ts';
import { findNames, type Sighting } from './names.ts';
import { rolesAt } from './roles.ts';
import { readTokens } from '../tokens.ts';

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
      const tokens = readTokens(article.text, sentence);
      return { tokens, datelineEnd: i < DATELINE_PARAGRAPHS && j === 0 ? datelinePlaceEnd(tokens) : 0 };
    }),
  );
  const capitals = readCapitals(sentences.map(({ tokens }) => tokens));
  const sightings = sentences.flatMap(({ tokens, datelineEnd }) => findNames(tokens, capitals, datelineEnd));
  return joinNames(sightings, capitals).flatMap((joined) => readEntity(article.text, joined));
}

function readEntity(text: string, { kind, sightings }: JoinedName): Entity[] {
  const [first] = sightings;
  if (!first) return [];
  const fullest = sightings.reduce((best, other) => (isFuller(text, other, best) ? other : best), first);
  return [
    {
      kind,
      name: spanOf(fullest),
      roles: kind === 'person' ? distinctRoles(text, sightings) : [],
      mentions: sightings.map(spanOf),
      aliases: aliasesOf(text, kind, fullest, sightings),
    },
  ];
}

function spanOf({ tokens, from, to }: Sighting): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** More words, then more letters; a name in capitals only where nothing better is at hand. */
function isFuller(text: string, one: Sighting, other: Sighting): boolean {
  const rank = (sighting: Sighting): number => {
    const { start, end } = spanOf(sighting);
    const name = text.slice(start, end);
    return (name === name.toUpperCase() ? 0 : 1000) + sighting.words.length * 100 + Math.min(end - start, 99);
  };
  return rank(one) > rank(other);
}

function distinctRoles(text: string, sightings: readonly Sighting[]): Span[] {
  const roles = new Map<string, Span>();
  for (const role of sightings.flatMap(rolesAt)) {
    const key = text.slice(role.start, role.end).toLowerCase();
    if (!roles.has(key)) roles.set(key, role);
  }
  return [...roles.values()];
}

function aliasesOf(
  text: string,
  kind: Entity['kind'],
  fullest: Sighting,
  sightings: readonly Sighting[],
): string[] {
  const name = text.slice(spanOf(fullest).start, spanOf(fullest).end);
  const aliases = new Set<string>();
  for (const sighting of sightings) {
    const { start, end } = spanOf(sighting);
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
