import type { Article } from '../../text/article.ts';
import type { Entity } from '../annotations.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { isCountry, isEveryday, knownName, needsCapitals } from '../lexicon/gazetteer.ts';
import { LANDFORMS, PLACE_NOUNS_AFTER } from '../lexicon/places.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';
import { adjoins, type Token } from '../tokens.ts';

const LONGEST_PLACE = 4;
const LONGEST_CHAIN = 3;
/** Words of the kind of place stand so near behind its name: "Sandown commuter tram | stop". */
const LONGEST_NOUN = 3;
const DIRECTION = /^(?:north|south|east|west|central|northern|southern|eastern|western)$/;

/** How a place's name counts. */
export type Weight = { readonly place: boolean; readonly country: boolean; readonly times: number };

/** Every spelling of a place or body the article names, in lower case. */
export function nameWeights(article: Article, entities: readonly Entity[]): Map<string, Weight> {
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

/** The longest name of a place or body that starts at a capitalised token. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, Weight>,
): { to: number; weight: Weight } | undefined {
  if (tokens[at]?.shape === 'lower' || tokens[at]?.shape === 'number') return undefined;
  for (let to = Math.min(tokens.length, at + LONGEST_PLACE); to > at; to--) {
    const keys = tokens.slice(at, to).map(({ key }) => key);
    const weight = names.get(keys.join(' ')) ?? weightOf(keys);
    if (weight) return { to, weight };
  }
  return undefined;
}

/** A place that is known without the article's help, as one that stands in the title alone. */
function weightOf(keys: readonly string[]): Weight | undefined {
  const key = keys.join(' ');
  if (knownName(keys)?.kind !== 'place' || isEveryday(key) || needsCapitals(key)) return undefined;
  return { place: true, country: isCountry(key), times: 0 };
}

/** Takes in what makes the place exact: "Hebei province", "Sandown station in Ely", "Lund, Sweden". */
export function chainEnd(
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
    const named = at >= 0 && DIRECTION.test(tokens[at]?.key ?? '') ? at + 1 : at;
    const place = at < 0 ? undefined : nameAt(tokens, named, names);
    if (!place?.weight.place) break;
    to = placeNounEnd(tokens, place.to);
    links++;
  }
  return { to, links };
}

/** Past the words of the kind of place behind its name: "Sandown | tram station". */
function placeNounEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + LONGEST_NOUN; i++) {
    const token = tokens[i];
    if (!token || !adjoins(token) || token.shape !== 'lower' || tokens[i - 1]?.possessive) return from;
    if (PLACE_NOUNS_AFTER.has(token.key) || LANDFORMS.has(token.key) || token.key === 'stop') return i + 1;
    if (FUNCTION_WORDS.has(token.key) || PREPOSITIONS.has(token.key)) return from;
  }
  return from;
}
