import type { Article } from '../../article/article.ts';
import type { Range } from './clauses.ts';
import { type Stretch, spanIn } from './event-stretch.ts';
import type { Entity, EventSpan } from '../facts.ts';
import { isCountry } from '../lexicon/gazetteer.ts';
import { LANDFORMS, PLACE_NOUNS_AFTER } from '../lexicon/places.ts';
import { datelinePlaceEnd } from '../names/dateline.ts';
import { adjoins, type Token } from '../tokens.ts';

/** Prepositions of a place where something happens; "from" and "to" tell of a way. */
const AT_PLACE = /^(?:in|at|near|outside|inside|around|on|off)$/;
/** Those that make a place of a body: "at the White House", not "on Facebook". */
const AT_BODY = /^(?:at|near|outside|inside)$/;
/** Words that may stand between such a preposition and the name: "in the northern city of Lund". */
const BETWEEN =
  /^(?:the|a|an|of|northern|southern|eastern|western|central|north|south|east|west|downtown|nearby|city|town|village|province|region|district|county|state|island|capital)$/;
const LONGEST_PLACE = 4;
const LONGEST_LEAD_IN = 6;
const LONGEST_CHAIN = 3;
/** A dateline is there to say where: it outweighs all other grounds together. */
const DATELINE = 6;

/** How a place's name counts. */
type Weight = { readonly place: boolean; readonly country: boolean; readonly times: number };

/**
 * Where it happened: places, and bodies that somebody is "at", named in the title and the first sentences. The ones
 * behind a preposition of place, in the title, early and often named come first.
 */
export function findWhere(
  article: Article,
  stretches: readonly Stretch[],
  entities: readonly Entity[],
): EventSpan[] {
  const names = nameWeights(article, entities);
  const candidates = stretches.flatMap((stretch, i) =>
    placesIn(stretch.tokens, names).flatMap(({ range, score }) => {
      const span = spanIn(stretch, range);
      return span ? [{ span, score: score - i / 2 }] : [];
    }),
  );
  const named = entities
    .filter(({ kind }) => kind === 'place')
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  return [
    ...candidates.toSorted((a, b) => b.score - a.score).map(({ span }) => span),
    ...named.map(({ name }) => ({ start: name.start, end: name.end })),
  ];
}

/** Every spelling of a place or body the article names, in lower case. */
function nameWeights(article: Article, entities: readonly Entity[]): Map<string, Weight> {
  const names = new Map<string, Weight>();
  for (const { kind, mentions } of entities) {
    if (kind === 'person') continue;
    for (const { start, end } of mentions) {
      const key = article.text.slice(start, end).toLowerCase().replaceAll('’', "'").replaceAll(/[_*]+/g, ' ');
      names.set(key, { place: kind === 'place', country: isCountry(key), times: mentions.length });
    }
  }
  return names;
}

function placesIn(
  tokens: readonly Token[],
  names: ReadonlyMap<string, Weight>,
): { range: Range; score: number }[] {
  const found: { range: Range; score: number }[] = [];
  const dateline = datelinePlaceEnd(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const place = nameAt(tokens, i, names);
    if (!place) continue;
    const lead = leadIn(tokens, i, place.weight.place ? AT_PLACE : AT_BODY);
    const { to, links } = chainEnd(tokens, place.to, names);
    if (place.weight.place || lead) {
      const score =
        (lead ? 2 : 0) +
        (place.weight.place ? 1 : 0) +
        Math.min(place.weight.times, 8) / 4 +
        Math.min(links, 2) / 2 -
        (place.weight.country && links === 0 ? 1.5 : 0) +
        (i < dateline ? DATELINE : 0);
      found.push({ range: { from: i, to }, score });
    }
    i = to - 1;
  }
  return found;
}

/** The longest name of a place or body that starts at a capitalised token. */
function nameAt(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, Weight>,
): { to: number; weight: Weight } | undefined {
  if (tokens[at]?.shape === 'lower' || tokens[at]?.shape === 'number') return undefined;
  for (let to = Math.min(tokens.length, at + LONGEST_PLACE); to > at; to--) {
    const weight = names.get(
      tokens
        .slice(at, to)
        .map((token) => token.key)
        .join(' '),
    );
    if (weight) return { to, weight };
  }
  return undefined;
}

/** Whether a preposition of place leads to the name at `at`, past small words and kinds of places. */
function leadIn(tokens: readonly Token[], at: number, preposition: RegExp): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LEAD_IN); i--) {
    const key = tokens[i]?.key ?? '';
    if (preposition.test(key)) return true;
    if (!BETWEEN.test(key)) return false;
  }
  return false;
}

/** Takes in what makes the place exact: "Hebei province", "Sandown station in Ely", "Lund, Sweden". */
function chainEnd(
  tokens: readonly Token[],
  from: number,
  names: ReadonlyMap<string, Weight>,
): { to: number; links: number } {
  let to = placeNounEnd(tokens, from);
  let links = 0;
  while (links < LONGEST_CHAIN) {
    const next = tokens[to];
    const at =
      next && adjoins(next) && /^(?:in|on|at)$/.test(next.key)
        ? to + 1
        : next?.gap.startsWith(', ')
          ? to
          : -1;
    const place = at < 0 ? undefined : nameAt(tokens, at, names);
    if (!place?.weight.place) break;
    to = placeNounEnd(tokens, place.to);
    links++;
  }
  return { to, links };
}

/** Past the words of the kind of place behind its name: "Sandown | tram station". */
function placeNounEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 2; i++) {
    const token = tokens[i];
    if (!token || !adjoins(token) || token.shape !== 'lower' || tokens[i - 1]?.possessive) return from;
    if (PLACE_NOUNS_AFTER.has(token.key) || LANDFORMS.has(token.key)) return i + 1;
  }
  return from;
}
