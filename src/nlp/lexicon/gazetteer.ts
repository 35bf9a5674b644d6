import type { EntityKind } from '../annotations.ts';
import { COUNTRIES } from './countries.ts';
import { entries } from './entries.ts';
import { ORGANISATIONS } from './organisations.ts';
import { PLACES } from './places.ts';

/** A name the gazetteer knows. `canonical` is the key that its other names share ("united states" for "u.s."). */
export type KnownName = {
  readonly kind: EntityKind;
  readonly canonical: string;
  readonly words: readonly string[];
};

/** Known names that are everyday words too: at the start of a sentence they prove nothing. */
const EVERYDAY = entries(`
Apple, Target, Total, Shell, Time, Times, Sky, Delta, Visa, Meta, Independent, Variety, Wired, Economist, Guardian, Telegraph, Capitol, Cabinet,
Nice, Fed, Treasury, Labour, Congress, Parliament, Senate, Turkey, Chad, Jordan, Georgia, Queens, Reading, Bath, Amazon, Oracle, Intel, Emirates,
Politico, Vox, Ford, York, Orange, Mobile, Java, Atlantic, Pacific, Arctic, Chelsea, Florence, Phoenix, Lima, Essex, Kent, Virginia, Charlotte, Sydney
`);

/** Names that are common words or syllables when they are not in capitals. */
const AS_WRITTEN = new Set([
  'US',
  'UAE',
  'USA',
  'UK',
  'DRC',
  'DPRK',
  'USSR',
  'WHO',
  'AP',
  'PA',
  'UN',
  'EU',
  'SEC',
  'IRA',
  'ETA',
  'ANC',
  'EPA',
]);

const BY_FIRST_WORD: ReadonlyMap<string, readonly KnownName[]> = readGazetteer();

/** The longest known name among `keys` (lower-case words) from position `at`, whatever way it is written. */
export function longestKnownName(keys: readonly string[], at: number): KnownName | undefined {
  const first = keys[at];
  if (first === undefined) return undefined;
  return BY_FIRST_WORD.get(first)?.find((name) => name.words.every((word, i) => keys[at + i] === word));
}

/** The known name that `words` (lower case) spell exactly. */
export function knownName(words: readonly string[]): KnownName | undefined {
  return BY_FIRST_WORD.get(words[0] ?? '')?.find(
    (name) => name.words.length === words.length && name.words.every((word, i) => words[i] === word),
  );
}

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ name, otherNames }) => [name, ...otherNames]).map((name) => name.toLowerCase()),
);

/** Whether a key (lower case) names a whole country. */
export function isCountry(key: string): boolean {
  return COUNTRY_NAMES.has(key);
}

/** Whether a known name of one word is an everyday word as well. */
export function isEveryday(key: string): boolean {
  return EVERYDAY.has(key);
}

/** Whether a word counts as a known name only in capitals: "US", not "us". */
export function needsCapitals(key: string): boolean {
  return AS_WRITTEN.has(key.toUpperCase());
}

function readGazetteer(): Map<string, KnownName[]> {
  const byFirstWord = new Map<string, KnownName[]>();
  const add = (name: string, kind: EntityKind, canonical: string): void => {
    const words = name
      .toLowerCase()
      .split(' ')
      .filter((word) => word !== '&');
    const first = words[0];
    if (first === undefined) return;
    const list = byFirstWord.get(first) ?? [];
    list.push({ kind, canonical: canonical.toLowerCase(), words });
    byFirstWord.set(first, list);
  };
  for (const country of COUNTRIES) {
    add(country.name, 'place', country.name);
    for (const other of country.otherNames) add(other, 'place', country.name);
  }
  for (const place of PLACES) add(place, 'place', place);
  for (const body of ORGANISATIONS) add(body, 'organisation', body);
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}
