import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { knownName } from '../lexicon/gazetteer.ts';
import { NAMED_THINGS, SHIP_PREFIXES } from '../lexicon/named-things.ts';
import { LANDFORMS } from '../lexicon/places.ts';
import { isGivenName } from './name-runs.ts';
import type { Sighting } from './names.ts';
import { adjoins, type Token } from '../tokens.ts';

/** Landforms that stand before their name: "the river Elm". */
const LANDFORM_BEFORE = /^(?:river|lake|glacier|volcano|fjord|island)$/;
/** White space with the marks of emphasis that plain text may hold: "the ferry *Elm*". */
const EMPHASISED = /^[*_]{0,3}\s[*_]{0,3}$/u;

/**
 * What the words beside a name say outright that it names: a place ("the Elm glacier", a dateline), or a thing that is
 * none of the kinds of entities ("the ferry Elm", "MV Elm"). Nothing where they say neither.
 */
export function statedKind({
  tokens,
  from,
  to,
  words,
  titled,
  dateline,
}: Sighting): 'place' | 'thing' | undefined {
  if (dateline) return 'place';
  // "the book Ann Lee …", "in the forest Ann Lee …": a person's full name starts a clause of its own.
  if (titled || (words.length > 1 && isGivenName(words[0] ?? ''))) return undefined;
  if (bearsShipPrefix(tokens, from, to)) return 'thing';
  if (!knownName(words) && (isAboard(tokens, from) || bearsVersion(tokens, from, to))) return 'thing';
  const first = tokens[from];
  const before = tokens[from - 1];
  if (first && before && !before.possessive && EMPHASISED.test(first.gap)) {
    if (NAMED_THINGS.has(before.key)) return 'thing';
    if (LANDFORM_BEFORE.test(before.key) && words.length === 1) return 'place';
  }
  const after = tokens[to];
  const owned = tokens[to - 1]?.possessive ?? false;
  return after && !owned && after.shape === 'lower' && adjoins(after) && LANDFORMS.has(after.key)
    ? 'place'
    : undefined;
}

/** "aboard the | Elm", "on board | Elm". */
function isAboard(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const key = tokens[at]?.key;
  return key === 'aboard' || (key === 'board' && tokens[at - 1]?.key === 'on');
}

/** "Windows 11": a short number behind a name, unless it counts what comes next ("In Elm 12 people …"). */
function bearsVersion(tokens: readonly Token[], from: number, to: number): boolean {
  const number = tokens[to];
  const isVersion = number && adjoins(number) && /^\d{1,2}(?:\.\d)?$/.test(number.key);
  const after = tokens[to + 1];
  // "Elm Images 9 Ann Lee …": captions that run on are numbered; "Elm 8-7" is a score.
  const isOther =
    after !== undefined && (/^[-–]/.test(after.gap) || (adjoins(after) && after.shape !== 'lower'));
  const counts = PREPOSITIONS.has(tokens[from - 1]?.key ?? '');
  return isVersion === true && !isOther && !counts && !tokens[to - 1]?.possessive;
}

/** "MV Elm": whether the tokens [from, to) are a ship's name behind its prefix. */
export function bearsShipPrefix(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > 1 && SHIP_PREFIXES.has(tokens[from]?.text ?? '');
}
