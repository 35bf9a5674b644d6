import { slice } from '../../text/article.ts';
import type { Entity } from '../annotations.ts';
import {
  FEMALE_GIVEN_NAMES,
  FEMALE_HONORIFICS,
  MALE_GIVEN_NAMES,
  MALE_HONORIFICS,
} from '../lexicon/people.ts';

export type Gender = 'male' | 'female';

/** How far before a name its form of address may start, in UTF-16 units. */
const TITLE_REACH = 12;
const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** The gender of a pronoun for one person, by its letters; undefined for any other word. */
export function pronounGender(words: string): Gender | undefined {
  return PRONOUN_GENDER.get(words.toLowerCase());
}

/** By form of address or given name, where the article uses one. */
export function genderOf(text: string, entity: Entity): Gender | undefined {
  for (const mention of entity.mentions) {
    const before = text.slice(Math.max(0, mention.start - TITLE_REACH), mention.start);
    const title = before.trimEnd().split(/\s/).at(-1)?.toLowerCase() ?? '';
    if (FEMALE_HONORIFICS.has(title)) return 'female';
    if (MALE_HONORIFICS.has(title)) return 'male';
  }
  const given = slice(text, entity.name).split(/\s/, 1)[0]?.toLowerCase() ?? '';
  const isMale = MALE_GIVEN_NAMES.has(given);
  if (isMale === FEMALE_GIVEN_NAMES.has(given)) return undefined;
  return isMale ? 'male' : 'female';
}
