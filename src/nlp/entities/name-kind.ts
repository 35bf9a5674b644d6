import type { EntityKind } from '../annotations.ts';
import { DEMONYMS } from '../lexicon/countries.ts';
import { ADVERBS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { knownName } from '../lexicon/gazetteer.ts';
import { NAMED_THINGS, SHIP_PREFIXES } from '../lexicon/named-things.ts';
import {
  ORGANISATION_FIRST_WORDS,
  ORGANISATION_NOUNS_AFTER,
  ORGANISATION_WORDS,
} from '../lexicon/organisations.ts';
import { NAME_PARTICLES, NAME_SUFFIXES, SURNAMES_TOO } from '../lexicon/people.ts';
import {
  LANDFORMS,
  LOCATIVE_PREPOSITIONS,
  PLACE_FIRST_WORDS,
  PLACE_LAST_WORDS,
  PLACE_NOUNS_AFTER,
  PLACE_NOUNS_BEFORE,
} from '../lexicon/places.ts';
import { AUXILIARIES, VERBS } from '../lexicon/verbs.ts';
import { FUNCTION_WORDS, PLAIN_WORDS, THING_WORDS } from '../lexicon/words.ts';
import { adjoins, type Token } from '../tokens.ts';
import type { Capitals } from './capitals.ts';
import { endsInCompanyForm, isGivenName } from './name-runs.ts';
import type { NameMention } from './names.ts';

type Votes = Record<EntityKind, number>;

/** Two to six letters, capitals but for one: "CSTO", "TfL". */
const ACRONYM = /^\p{Lu}(?:\p{Lu}|\p{Ll}\p{Lu})\p{Lu}{0,4}$/u;

/** What people do more often than bodies. */
const SPEAKS =
  /^(?:said|says|told|tells|added|adds|asked|recalled|joked|tweeted|wrote|thinks|thought|believes|explained|insisted|argued|replied|smiled|laughed|remembered)$/;

/** The others lead to people too: "to Ann Lee". */
const SURE_LOCATIVES = /^(?:in|near|outside|across|throughout)$/;

/** "shares in Acme", "employees of Acme". */
const IN_A_BODY = /^(?:shares|stock|stake|shareholders|investors)$/;
const OF_A_BODY = /^(?:executive|ceo|employees|staff|shareholders|subsidiary)$/;

const BODY_NOUNS = /^(?:party|group|company|firm|team|club|agency|charity|union|newspaper|startup)$/;

/** Landforms that stand before their name: "the river Elm". */
const LANDFORM_BEFORE = /^(?:river|lake|glacier|volcano|fjord|island)$/;
/** White space with the marks of emphasis that plain text may hold: "the ferry *Elm*". */
const EMPHASISED = /^[*_]{0,3}\s[*_]{0,3}$/u;

/**
 * Decides what a name names, by its own words and by the words around every place where it stands.
 * Nothing where the article gives no ground: an event, a work, a word with a capital.
 */
export function kindOfName(mentions: readonly NameMention[], capitals: Capitals): EntityKind | undefined {
  const [first] = mentions;
  if (!first) return undefined;
  const { words } = first;
  const votes: Votes = { person: 0, place: 0, organisation: 0 };
  for (const mention of mentions) if (!mention.dateline) voteByContext(mention, votes);
  const stated = kindStated(mentions, votes);
  if (stated !== undefined) return stated === 'thing' ? undefined : stated;
  const own = kindByWords(first, votes, capitals, mentions.every(isCalledThe));
  if (own !== undefined) return own === 'thing' ? undefined : own;

  const { person, place, organisation } = votes;
  // A person is named in full once; a single name that only speaks is a firm or a body.
  const introduced = words.length > 1 ? person > 0 : person >= 2;
  if (introduced && person >= place && person >= organisation) return 'person';
  if (place > 1 && place > organisation) return 'place';
  if (organisation > 0 && organisation >= place) return 'organisation';
  const inCapitals = first.tokens[first.from]?.shape === 'capitals';
  if (words.length === 1 && inCapitals && capitals.lower.has(words[0] ?? '')) return undefined;
  const ordinary = words.some(
    (word) => !NAME_PARTICLES.has(word) && (capitals.lower.has(word) || PLAIN_WORDS.has(word)),
  );
  if (
    words.length > 1 &&
    words.length <= 3 &&
    !ordinary &&
    !followsThe(first) &&
    !mentions.some(isCalledThe) &&
    place < 1
  )
    return 'person';
  if (place >= 1 && !ordinary) return 'place';
  return words.length === 1 && mentions.length > 1 && !ordinary ? 'organisation' : undefined;
}

/** What the words beside the name say outright, unless more of them speak of a person. */
function kindStated(mentions: readonly NameMention[], votes: Votes): 'place' | 'thing' | undefined {
  const stated = mentions.map(statedKind).filter((kind) => kind !== undefined);
  if (votes.person > 2 * stated.length) return undefined;
  return stated.filter((kind) => kind === 'thing').length * 2 > stated.length ? 'thing' : stated[0];
}

/** What the name's own words tell; `thing` for names of events, works and laws. */
function kindByWords(
  mention: NameMention,
  votes: Votes,
  capitals: Capitals,
  calledThe: boolean,
): EntityKind | 'thing' | undefined {
  const { words, tokens, from, to, titled } = mention;
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const known = knownName(words);
  const place = knownName(words.slice(0, -1)) ?? knownName([first]);
  const team = words.length > 1 && place?.kind === 'place' && last.endsWith('s') && !isGivenName(first);
  if (titled && !team) return 'person';
  if (known && !(isGivenName(first) && words.length === 1 && votes.person > votes.place + votes.organisation))
    return known.kind;
  if (words.length > 1) {
    if (endsInCompanyForm(tokens, from, to)) return 'organisation';
    if (words.some((word) => THING_WORDS.has(word)) && !ORGANISATION_WORDS.has(last) && !isGivenName(first))
      return 'thing';
    if (isGivenName(first) && words.length === 2 && SURNAMES_TOO.has(last) && !followsThe(mention))
      return 'person';
    if (PLACE_LAST_WORDS.has(last) && !(isGivenName(first) && votes.person > 0)) return 'place';
    if (
      ORGANISATION_WORDS.has(last) ||
      words.some((word, i) => ORGANISATION_FIRST_WORDS.has(word) && /^(?:of|for)$/.test(words[i + 1] ?? ''))
    )
      return 'organisation';
    // "the Marie Norwold" is no woman.
    if (calledThe && isGivenName(first) && votes.person === 0) return 'thing';
    if (isGivenName(first) || NAME_SUFFIXES.has(last) || words.some((word) => /^\p{L}\.$/u.test(word)))
      return 'person';
    if (hasAmpersand(tokens, from, to) || ORGANISATION_WORDS.has(first)) return 'organisation';
    if (PLACE_FIRST_WORDS.has(first)) return 'place';
    if (place || DEMONYMS.has(first))
      return place?.kind === 'organisation' || last.endsWith('s') ? 'organisation' : 'thing';
    return undefined;
  }
  if (THING_WORDS.has(first) || PLACE_FIRST_WORDS.has(first)) return 'thing';
  if (isGivenName(first)) return 'person';
  const token = tokens[from];
  const acronym = token !== undefined && ACRONYM.test(token.text) && !capitals.lower.has(first);
  return acronym ? 'organisation' : undefined;
}

function voteByContext({ tokens, from, to, titled }: NameMention, votes: Votes): void {
  const before = tokens[from - 1];
  const after = tokens[to];
  const last = tokens[to - 1];
  if (titled) votes.person += 3;
  if (after && last && !last.possessive) voteByFollowing(after, tokens, to, votes);
  if (after && adjoins(after)) {
    if (ORGANISATION_NOUNS_AFTER.has(after.key)) votes.organisation++;
    if (PLACE_NOUNS_AFTER.has(after.key)) votes.place += 2;
  }
  if (!before || !tokens[from] || !adjoins(tokens[from])) return;
  if (LOCATIVE_PREPOSITIONS.has(before.key)) votes.place += SURE_LOCATIVES.test(before.key) ? 2 : 0.5;
  if (before.key === 'of' && PLACE_NOUNS_BEFORE.has(tokens[from - 2]?.key ?? '')) votes.place += 2;
  const lead = before.key === 'in' ? IN_A_BODY : before.key === 'of' ? OF_A_BODY : undefined;
  if (lead?.test(tokens[from - 2]?.key ?? '')) votes.organisation += 2;
  if (before.key === 'the' || BODY_NOUNS.test(before.key)) votes.organisation++;
  if (/^(?:western|eastern|northern|southern|central|downtown)$/.test(before.key)) votes.place += 2;
}

/** What comes after: a verb of speech, an age or "who" for a person; a second place name for a place; initials for a body. */
function voteByFollowing(after: Token, tokens: readonly Token[], to: number, votes: Votes): void {
  const comma = after.gap === ', ';
  if (/^\s\($/.test(after.gap) && after.shape === 'capitals') votes.organisation += 2;
  if (comma && after.shape === 'number' && /^\d{1,2}$/.test(after.key)) votes.person += 3;
  if (after.key === 'who' || after.key === 'whose') votes.person += 2;
  const next = tokens[to + 1];
  // "Acme said it would", "Acme, which": nobody is an "it" or a "which".
  if (comma && after.key === 'which') votes.organisation++;
  if (adjoins(after) && SPEAKS.test(after.key)) {
    if (next?.key === 'it' && AUXILIARIES.has(tokens[to + 2]?.key ?? '')) votes.organisation += 2;
    else votes.person += 0.5;
  }
  if (
    comma &&
    after.shape !== 'lower' &&
    (knownName([after.key])?.kind === 'place' ||
      (next && adjoins(next) && knownName([after.key, next.key])?.kind === 'place'))
  )
    votes.place += 2;
}

function followsThe({ tokens, from }: NameMention): boolean {
  const before = tokens[from - 1];
  return before?.key === 'the' || before?.key === 'a' || before?.key === 'an';
}

/** "the Marie Norwold sank", not "the Ann Lee case", which takes its article from the noun after it. */
function isCalledThe(mention: NameMention): boolean {
  const { tokens, from, to, titled } = mention;
  const next = tokens[to];
  if (titled || tokens[from - 1]?.key !== 'the' || tokens[to - 1]?.possessive) return false;
  if (!next || !adjoins(next) || PREPOSITIONS.has(next.key) || ADVERBS.has(next.key)) return true;
  if (FUNCTION_WORDS.has(next.key)) return next.key !== 'and' && next.key !== 'or';
  const verb = VERBS.get(next.key);
  return verb !== undefined && verb.tense !== 'base' && !verb.noun;
}

function hasAmpersand(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token, i) => token.key.includes('&') || (i > 0 && token.gap.includes('&')));
}

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
}: NameMention): 'place' | 'thing' | undefined {
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

/** "Windows 11": a short number after a name, unless it counts what comes next ("In Elm 12 people …"). */
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

/** "MV Elm": whether the tokens [from, to) are a ship's name after its prefix. */
export function bearsShipPrefix(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > 1 && SHIP_PREFIXES.has(tokens[from]?.text ?? '');
}
