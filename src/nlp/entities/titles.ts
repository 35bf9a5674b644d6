import { DEMONYMS } from '../lexicon/countries.ts';
import { knownName } from '../lexicon/gazetteer.ts';
import {
  FEMALE_HONORIFICS,
  HONORIFICS,
  MALE_HONORIFICS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from '../lexicon/people.ts';
import { isGivenName } from './name-runs.ts';
import type { Token } from '../tokens.ts';

export type Gender = 'male' | 'female';

/** What stands before a name inside a run of capitalised words. */
export type Title = {
  /** The words in front of the role: a body or a country ("FBI" of "FBI Director James Comey"); may be empty. */
  readonly before: { readonly from: number; readonly to: number };
  /** Where the name itself starts. */
  readonly name: number;
  readonly gender?: Gender;
};

/** Reads the titles in the tokens [from, to): roles, then forms of address. Nothing where no name would be left. */
export function readTitle(tokens: readonly Token[], from: number, to: number): Title | undefined {
  const key = (i: number): string => tokens[i]?.key ?? '';
  let name = from;
  let before = { from, to: from };
  const role = lastRole(tokens, from, to);
  if (role >= from) {
    name = role + 1;
    let start = role;
    while (start > from && isRoleWord(key(start - 1))) start--;
    before = { from, to: start };
    if (DEMONYMS.has(key(start - 1))) before = { from, to: start - 1 };
  }
  let gender: Gender | undefined;
  while (name < to - 1 && HONORIFICS.has(key(name))) {
    if (MALE_HONORIFICS.has(key(name))) gender = 'male';
    if (FEMALE_HONORIFICS.has(key(name))) gender = 'female';
    name++;
  }
  // "Chief Constable" is a role and nobody's name.
  if (name === to - 1 && role === name - 1 && isRoleHead(key(name))) return undefined;
  return name > from ? { before, name, ...(gender && { gender }) } : undefined;
}

/** The last role noun with a name after it and nothing but roles, peoples and bodies before it; -1 where none. */
function lastRole(tokens: readonly Token[], from: number, to: number): number {
  // "Martin Luther King Jr." holds no king; "Virginia Sen. Ann Lee" is a place's senator.
  const first = tokens[from]?.key ?? '';
  if (isGivenName(first) && !ROLE_NOUNS.has(first) && !knownName([first])) return -1;
  for (let i = to - 2; i >= from; i--) {
    const key = tokens[i]?.key ?? '';
    // "Rep. Earl Hall": after a role, a role that is a given name too is one.
    if (i > from && isGivenName(key) && isRoleHead(tokens[i - 1]?.key ?? '')) continue;
    if (ROLE_NOUNS.has(key) && !knownName(tokens.slice(i, to).map((token) => token.key))) return i;
  }
  return -1;
}

/** Whether a word (lower case) is the head of a role, also in a compound: "minister", "ex-minister", "father-of-two". */
export function isRoleHead(key: string): boolean {
  if (ROLE_NOUNS.has(key)) return true;
  const parts = key.split('-');
  const head = parts[1] === 'of' || parts[1] === 'elect' ? parts[0] : parts.at(-1);
  return parts.length > 1 && ROLE_NOUNS.has(head ?? '');
}

/** Whether a word (lower case) belongs to a role before its head: "Deputy", "Prime". */
export function isRoleWord(key: string): boolean {
  return isRoleHead(key) || ROLE_MODIFIERS.has(key);
}
