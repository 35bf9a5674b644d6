import type { Capitals } from './capitals.ts';
import type { EntityKind } from '../annotations.ts';
import { isEveryday, knownName } from '../lexicon/gazetteer.ts';
import { LOCATIVE_PREPOSITIONS } from '../lexicon/places.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, NAME_SUFFIXES } from '../lexicon/people.ts';
import { isGivenName } from './name-runs.ts';
import { bearsShipPrefix, kindOfName, statedKind } from './name-kind.ts';
import type { NameMention } from './names.ts';
import type { Gender } from './titles.ts';

/** A bare surname means whoever is named this many times as often as any namesake. */
const PRINCIPAL = 3;

/** All mentions of one person, place or body, in order. */
export type NameCluster = { readonly kind: EntityKind; readonly mentions: readonly NameMention[] };

type Growing = { readonly kind: EntityKind; readonly mentions: NameMention[] };

/** The mentions that share every word. */
type Group = {
  readonly words: readonly string[];
  readonly mentions: NameMention[];
  readonly kind: EntityKind | undefined;
};

/** Groups all mentions of one entity, short forms with the full name. Linear in the mentions. */
export function clusterNames(mentions: readonly NameMention[], capitals: Capitals): NameCluster[] {
  const groups = groupBySpelling(mentions, capitals);
  const people = new People(groups);
  const bodies = new Bodies(groups);
  const clusters = new Map<string, Growing>();
  const put = (key: string, kind: EntityKind, mention: NameMention): void => {
    const cluster = clusters.get(key);
    if (cluster) cluster.mentions.push(mention);
    else clusters.set(key, { kind, mentions: [mention] });
  };
  for (const mention of mentions) {
    const spelling = mention.words.join(' ');
    const group = groups.get(spelling);
    if (!group || (group.words.length === 1 && people.isFamily(spelling))) continue;
    const person = people.resolve(mention, group);
    if (person !== undefined) put(`person ${person}`, 'person', mention);
    else if (group.kind === 'organisation')
      put(`organisation ${bodies.resolve(group)}`, 'organisation', mention);
    else {
      const known = knownName(group.words);
      const body =
        bodies.initials(mention) ?? (group.kind === undefined ? bodies.shortFormOf(group) : undefined);
      if (body !== undefined) put(`organisation ${body}`, 'organisation', mention);
      else if (group.kind && !(mention.weak && group.mentions.every(({ weak }) => weak)))
        put(`${group.kind} ${known?.canonical ?? spelling}`, group.kind, mention);
    }
  }
  return [...clusters.values()];
}

function groupBySpelling(mentions: readonly NameMention[], capitals: Capitals): Map<string, Group> {
  const bySpelling = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const spelling = mention.words.join(' ');
    const list = bySpelling.get(spelling);
    if (list) list.push(mention);
    else bySpelling.set(spelling, [mention]);
  }
  const groups = new Map<string, Group>();
  const ships = shipNames(mentions);
  for (const [spelling, list] of bySpelling) {
    const nothing = ships.has(spelling) || list.every(({ weak }) => weak);
    const kind = nothing ? undefined : kindOfName(list, capitals);
    groups.set(spelling, { words: list[0]?.words ?? [], mentions: list, kind });
  }
  return groups;
}

/** What ships are called without their prefix: "Elm" of "MV Elm". */
function shipNames(mentions: readonly NameMention[]): ReadonlySet<string> {
  return new Set(
    mentions
      .filter(({ tokens, from, to }) => bearsShipPrefix(tokens, from, to))
      .map(({ words }) => words.slice(1))
      .filter((words) => knownName(words) === undefined)
      .map((words) => words.join(' ')),
  );
}

/** Who is who by surname or first name alone: the last one named in full before, else the first one after. */
class People {
  readonly #fullNames = new Map<string, string>();
  readonly #first = new Map<string, string>();
  readonly #latest = new Map<string, string>();
  readonly #principal = new Map<string, string>();
  readonly #genders = new Map<string, Gender>();
  readonly #timesNamed = new Map<string, number>();

  constructor(groups: ReadonlyMap<string, Group>) {
    const people = [...groups.values()].filter(({ words, kind }) => kind === 'person' && words.length > 1);
    const endings = new Set(
      people.filter(({ words }) => words.length > 2).map(({ words }) => words.slice(-2).join(' ')),
    );
    for (const { words } of people) {
      // "Garcia Lopez" is short for "Ana Garcia Lopez".
      if (endings.has(words.join(' ')) && !isGivenName(words[0] ?? '')) continue;
      const first = bare(words[0]).replace(/^(\p{L}\.).*$/u, '$1');
      const id = `${first} ${surname(words)}`;
      this.#fullNames.set(words.join(' '), id);
      const gender = genderOf(words[0] ?? '');
      if (gender) this.#genders.set(id, gender);
      for (const key of this.#shortForms(words)) if (!this.#first.has(key)) this.#first.set(key, id);
    }
  }

  /** The person a mention names, by a key of their own; nothing where it names none. Call in the order of the text. */
  resolve(mention: NameMention, group: Group): string | undefined {
    const { words } = mention;
    const spelling = words.join(' ');
    const id = this.#fullNames.get(spelling);
    if (id !== undefined) {
      for (const key of this.#shortForms(words)) this.#latest.set(key, id);
      return this.#count(id, surname(words));
    }
    const short = words.map(bare).join(' ');
    if (words.length > 1 && group.kind !== undefined && group.kind !== 'person') return undefined;
    if (words.length === 1 && !mention.titled && (namesPlaceHere(mention) || statedKind(mention)))
      return undefined;
    const keys = [...(mention.gender ? [`${mention.gender} ${short}`] : []), short];
    for (const key of keys) {
      const found = this.#newestOrPrincipal(key) ?? this.#first.get(key);
      if (found !== undefined && !this.#conflicts(found, mention.gender)) return this.#count(found, short);
    }
    if (mention.titled) this.#latest.set(short, spelling);
    return group.kind === 'person' ? this.#count(spelling, short) : undefined;
  }

  /** Whether a form of address or a pronoun says that somebody else of that name is meant. */
  #conflicts(id: string, gender: Gender | undefined): boolean {
    const known = this.#genders.get(id);
    return gender !== undefined && known !== undefined && gender !== known;
  }

  /** The last one named in full; but one who has had the name to themselves all along keeps it. */
  #newestOrPrincipal(key: string): string | undefined {
    const newest = this.#latest.get(key);
    const principal = this.#principal.get(key);
    if (newest === undefined || principal === undefined) return newest;
    const times = (id: string): number => this.#timesNamed.get(id) ?? 0;
    return times(principal) >= PRINCIPAL * times(newest) ? principal : newest;
  }

  #count(id: string, key: string): string {
    const times = (this.#timesNamed.get(id) ?? 0) + 1;
    this.#timesNamed.set(id, times);
    const principal = this.#principal.get(key);
    if (principal === undefined || times > (this.#timesNamed.get(principal) ?? 0))
      this.#principal.set(key, id);
    return id;
  }

  /** Whether a word is the family of somebody named: "the Smiths". */
  isFamily(word: string): boolean {
    return word.endsWith('s') && this.#first.has(bare(word.slice(0, -1))) && !this.#first.has(bare(word));
  }

  /** Surname, surname by gender, first name, and the last two words of a long name ("Suu Kyi"). */
  #shortForms(words: readonly string[]): string[] {
    const first = bare(words[0]);
    const last = surname(words);
    const gender = genderOf(words[0] ?? '');
    const forms = [last, first];
    if (gender) forms.push(`${gender} ${last}`);
    if (words.length > 2) forms.push(words.slice(-2).map(bare).join(' '));
    return forms;
  }
}

/** Bodies by the start or the end of their name, and by their initials. */
class Bodies {
  readonly #clusters = new Map<string, string>();
  readonly #initials = new Map<string, string>();

  constructor(groups: ReadonlyMap<string, Group>) {
    for (const [spelling, { words, kind, mentions }] of groups) {
      const [mention] = mentions;
      if (kind !== 'organisation' || words.length < 2 || !mention) continue;
      const id = knownName(words)?.canonical ?? spelling;
      this.#keep(spelling, id);
      const initials = initialsOf(mention);
      if (initials.length > 1) this.#initials.set(initials.toLowerCase(), id);
      // A team is its place and its name: "Lund Tigers", "Tigers".
      if (knownName(words.slice(0, -1))?.kind === 'place') this.#keep(words.at(-1) ?? '', id);
      for (let n = 1; n < words.length; n++) {
        if (knownName(words.slice(0, n)) === undefined) this.#keep(words.slice(0, n).join(' '), id);
        if (words.length - n > 1) this.#keep(words.slice(n).join(' '), id);
      }
    }
  }

  resolve({ words }: Group): string {
    const spelling = words.join(' ');
    return (
      this.#initials.get(spelling.replaceAll('.', '')) ??
      knownName(words)?.canonical ??
      this.#clusters.get(spelling) ??
      spelling
    );
  }

  /** The body whose name starts or ends with a group's words. */
  shortFormOf({ words }: Group): string | undefined {
    return this.#clusters.get(words.join(' '));
  }

  /** The body whose initials a mention in capitals spells. */
  initials({ words, tokens, from }: NameMention): string | undefined {
    return words.length === 1 && tokens[from]?.shape === 'capitals'
      ? this.#initials.get(words[0] ?? '')
      : undefined;
  }

  #keep(spelling: string, id: string): void {
    if (!this.#clusters.has(spelling)) this.#clusters.set(spelling, id);
  }
}

/** The first letters of a name's capitalised words, in capitals: "CSTO". */
export function initialsOf({ tokens, from, to }: NameMention): string {
  return tokens
    .slice(from, to)
    .filter((token) => token.shape !== 'lower')
    .map((token) => (token.key[0] ?? '').toUpperCase())
    .join('');
}

/** "in Washington" stays a place, whatever Mr. Washington the article has. */
function namesPlaceHere({ words, tokens, from }: NameMention): boolean {
  const known = knownName(words);
  if (!known) return false;
  if (known.kind !== 'place') return !isEveryday(words[0] ?? '');
  const before = tokens[from - 1];
  return before !== undefined && LOCATIVE_PREPOSITIONS.has(before.key);
}

function surname(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return bare(NAME_SUFFIXES.has(last) && words.length > 2 ? words.at(-2) : last);
}

/** A name word without the Arabic article: "al-assad" and "assad" are one. */
function bare(word = ''): string {
  return word.replace(/^(?:al|el|ad|as|ash|an|ar)-(?=.)/, '');
}

function genderOf(givenName: string): Gender | undefined {
  const male = MALE_GIVEN_NAMES.has(givenName);
  if (male === FEMALE_GIVEN_NAMES.has(givenName)) return undefined;
  return male ? 'male' : 'female';
}
