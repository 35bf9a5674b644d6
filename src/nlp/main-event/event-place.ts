import type { Article } from '../../text/article.ts';
import type { Entity, EventSpan } from '../annotations.ts';
import { datelinePlaceEnd, LONGEST_DATELINE } from '../entities/dateline.ts';
import { DEMONYMS } from '../lexicon/countries.ts';
import { ADVERBS, PREPOSITIONS, SUBORDINATORS, TIME_NOUNS } from '../lexicon/function-words.ts';
import { isCountry, isEveryday, knownName, needsCapitals } from '../lexicon/gazetteer.ts';
import { LANDFORMS, PLACE_NOUNS_AFTER } from '../lexicon/places.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';
import { adjoins, type Token } from '../tokens.ts';
import type { Range } from './clauses.ts';
import { spanIn, type LeadSentence } from './lead-sentences.ts';

/** Prepositions of the place where something happens; "from" and "to" are about movement. */
const AT_PLACE = /^(?:in|at|near|outside|inside|around|across|throughout|on|off)$/;
/** The ones that work for countries; "on Sweden" is about pressure. */
const AT_COUNTRY = /^(?:in|near|outside|inside|around|across|throughout)$/;
/** Those that make a place of a body: "outside Acme", not "on Facebook"; and "at the White House", but not "at Acme". */
const AT_BODY = /^(?:near|outside|inside)$/;
const AT_PREMISES = /^(?:at|near|outside|inside)$/;
const PREMISES =
  /^(?:house|consulate|embassy|hospital|university|college|school|academy|church|court|museum|convention|center|centre|capitol|pentagon|kremlin|office|station|club|exchange|bank|parliament|congress)$/;
/** Words that may stand between such a preposition and the name: "in the northern city of Lund". */
const BETWEEN =
  /^(?:the|a|an|of|northern|southern|eastern|western|central|north|south|east|west|downtown|nearby|city|town|village|province|region|district|county|state|island|capital)$/;
/** Last words of an event where people meet: "at the Elm Book Fair". */
const GATHERING =
  /^(?:prix|open|festival|games|olympics|championships?|cup|finals?|summit|show|expo|fair|convention|conference|tournament|marathon|awards|masters)$/;
/** Longest name of a gathering (in tokens). */
const LONGEST_GATHERING = 8;
const LONGEST_LEAD_IN = 6;
/** The title and the first sentences, this many in all, may tell where. */
const REACH = 6;
/** A dateline is there to say where: it outweighs all other grounds together. */
const DATELINE = 6;

const LONGEST_PLACE = 4;
const LONGEST_CHAIN = 3;
/** How far after a name the words for its kind of place may be, in tokens: "Sandown commuter tram | stop". */
const LONGEST_NOUN = 3;
const DIRECTION = /^(?:north|south|east|west|central|northern|southern|eastern|western)$/;

/** How a place's name counts. */
type Weight = { readonly place: boolean; readonly country: boolean; readonly times: number };

/**
 * Where it happened: the dateline, and places, bodies and gatherings to which a preposition of place leads in the title
 * and the first sentences; of a place that merely acts ("Lund votes"), or whose law or people are meant ("US election"),
 * it is not said that anything happened there. Those named exactly, early and often come first.
 */
export function findWhere(
  article: Article,
  lead: readonly LeadSentence[],
  entities: readonly Entity[],
): EventSpan[] {
  const names = nameWeights(article, entities);
  return lead
    .slice(0, REACH)
    .flatMap((sentence, i) =>
      [...placesIn(sentence, names), ...gatheringsIn(sentence)].flatMap(({ range, score }) => {
        const span = spanIn(sentence, range);
        return span ? [{ span, score: score - i / 2 }] : [];
      }),
    )
    .toSorted((a, b) => b.score - a.score)
    .map(({ span }) => span);
}

type Place = { readonly range: Range; readonly score: number };

function placesIn({ tokens, title }: LeadSentence, names: ReadonlyMap<string, Weight>): Place[] {
  const found: Place[] = [];
  const dateline = datelineIn(tokens);
  let ofSomebody = false;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.gap.includes(',') || SUBORDINATORS.has(tokens[i]?.key ?? '')) ofSomebody = false;
    // "a man who lived in Lund": where he lived.
    ofSomebody ||= /^who(?:se)?$/.test(tokens[i]?.key ?? '');
    const place = nameAt(tokens, i, names);
    if (!place) continue;
    const { weight } = place;
    const lead = leadIn(tokens, i, prepositionOf(weight, tokens[place.to - 1]));
    const { to, links } = chainEnd(tokens, place.to, names);
    const belongs = modifiesNext(tokens, to);
    const told = weight.country ? lead && (title || !belongs) : lead || (title && weight.place && belongs);
    const isDateline = dateline !== undefined && i >= dateline.from && i < dateline.to;
    if ((told && !ofSomebody) || isDateline) {
      const score =
        (lead ? 2 : 0) +
        (weight.place ? 1 : 0) +
        Math.min(weight.times, 8) / 4 +
        Math.min(links, 2) / 2 -
        (weight.country && links === 0 ? 1.5 : 0) +
        (isDateline ? DATELINE : 0);
      found.push({ range: { from: i, to }, score });
    }
    i = to - 1;
  }
  return found;
}

/** The place of a dateline, into which a caption may run: "Photo | LUND — Rain fell". */
function datelineIn(tokens: readonly Token[]): Range | undefined {
  for (const [i, { shape }] of tokens.entries()) {
    if (i > 0 && shape !== 'capitals') continue;
    const length = datelinePlaceEnd(tokens.slice(i, i + LONGEST_DATELINE + 1));
    if (length > 0) return { from: i, to: i + length };
  }
  return undefined;
}

/** "at the Elm Book Fair", "at a wet Elm Open", and the topic of a title, "Elm Open: …": events that people go to. */
function gatheringsIn({ tokens, title }: LeadSentence): Place[] {
  return tokens.flatMap((token, i) => {
    const topic = title && i === 0;
    if (token.key !== 'at' && !topic) return [];
    let from = topic ? i : i + 1;
    while (from < i + 4 && tokens[from]?.shape === 'lower') from++;
    let to = from;
    while (to < from + LONGEST_GATHERING && isCapitalised(tokens[to], to === from)) to++;
    if (topic && !tokens[to]?.gap.startsWith(':')) return [];
    return to - from > 1 && GATHERING.test(tokens[to - 1]?.key ?? '')
      ? [{ range: { from, to }, score: 2 }]
      : [];
  });
}

function isCapitalised(token: Token | undefined, isFirst: boolean): boolean {
  return token !== undefined && token.shape.startsWith('capital') && (isFirst || adjoins(token));
}

/** Whether the token at `at` is a noun that the name before it belongs to: "US | election", "Lund | fire". */
function modifiesNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next !== undefined &&
    adjoins(next) &&
    !(tokens[at - 1]?.possessive ?? false) &&
    next.shape !== 'number' &&
    !FUNCTION_WORDS.has(next.key) &&
    !ADVERBS.has(next.key) &&
    !TIME_NOUNS.has(next.key) &&
    !PREPOSITIONS.has(next.key) &&
    !SUBORDINATORS.has(next.key) &&
    !VERBS.has(next.key) &&
    !/(?:ly|ing)$/.test(next.key)
  );
}

/** What has to lead to a name that ends with `last`. */
function prepositionOf({ place, country }: Weight, last: Token | undefined): RegExp {
  if (place) return country ? AT_COUNTRY : AT_PLACE;
  return PREMISES.test(last?.key ?? '') ? AT_PREMISES : AT_BODY;
}

/** Whether a preposition of place leads to the name at `at`, past small words and kinds of places. */
function leadIn(tokens: readonly Token[], at: number, preposition: RegExp): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LEAD_IN); i--) {
    const key = tokens[i]?.key ?? '';
    if (preposition.test(key)) return true;
    if (!BETWEEN.test(key) && !DEMONYMS.has(key)) return false;
  }
  return false;
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

/** The longest name of a place or body that starts at a capitalised token. */
function nameAt(
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
    const named = at >= 0 && DIRECTION.test(tokens[at]?.key ?? '') ? at + 1 : at;
    const place = at < 0 ? undefined : nameAt(tokens, named, names);
    if (!place?.weight.place) break;
    to = placeNounEnd(tokens, place.to);
    links++;
  }
  return { to, links };
}

/** Past the words of the kind of place after its name: "Sandown | tram station". */
function placeNounEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + LONGEST_NOUN; i++) {
    const token = tokens[i];
    if (!token || !adjoins(token) || token.shape !== 'lower' || tokens[i - 1]?.possessive) return from;
    if (PLACE_NOUNS_AFTER.has(token.key) || LANDFORMS.has(token.key) || token.key === 'stop') return i + 1;
    if (FUNCTION_WORDS.has(token.key) || PREPOSITIONS.has(token.key)) return from;
  }
  return from;
}
