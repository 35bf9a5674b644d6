/**
 * The everyday lexicon: what people type in a chat and what news writes for it, by topic. It lets "why was the boss
 * fired?" find "The chief executive was ousted".
 *
 * Each topic file exports one string, a group a line:
 *
 *     cop > police, officer | detective
 *     apartment = flat
 *     # a comment: a line that begins with "# "
 *
 * - Left of the sign: words or phrases (up to four words) that people type, separated by commas.
 * - `>`: text with a word from the right may answer a question with a word from the left, but not the other way round.
 *   `=`: works both ways.
 * - Right of the sign: what news writes. Before `|` are near-equal wordings (strong), after it looser ones (weak).
 * - A group links words across its sign only, never two words on the same side.
 * - Everything is lower case, without accents and in base form ("kill", not "killed"): matching is by stem, so other forms
 *   come for free. Digits and signs within words are fine ("24/7", "1,000", "u.s.").
 *
 * To add a topic: write its file, import it, and add one line to `TOPICS`.
 */
import { ACCIDENTS } from './accidents.ts';
import { CONVERSATION } from './conversation.ts';
import { CRIME } from './crime.ts';
import { CULTURE } from './culture.ts';
import { DESCRIPTIONS } from './descriptions.ts';
import { ENERGY } from './energy.ts';
import { ENVIRONMENT } from './environment.ts';
import { FAMILY_LIFE } from './family-life.ts';
import { GENERAL_VERBS } from './general-verbs.ts';
import { GOVERNMENT } from './government.ts';
import { HEALTH } from './health.ts';
import { IMMIGRATION } from './immigration.ts';
import { LAW } from './law.ts';
import { MONEY } from './money.ts';
import { NUMBERS_AND_TIME } from './numbers-and-time.ts';
import { type LexiconGroup, parseLexicon } from './parse-lexicon.ts';
import { PLACES_AND_PEOPLE } from './places-and-people.ts';
import { POLITICS } from './politics.ts';
import { PRICES } from './prices.ts';
import { RELIGION } from './religion.ts';
import { SCIENCE_TECHNOLOGY } from './science-technology.ts';
import { SPORT } from './sport.ts';
import { TRAVEL } from './travel.ts';
import { WAR } from './war.ts';
import { WEATHER } from './weather.ts';
import { WORK } from './work.ts';

const TOPICS = {
  accidents: ACCIDENTS,
  conversation: CONVERSATION,
  crime: CRIME,
  culture: CULTURE,
  descriptions: DESCRIPTIONS,
  energy: ENERGY,
  environment: ENVIRONMENT,
  'family-life': FAMILY_LIFE,
  'general-verbs': GENERAL_VERBS,
  government: GOVERNMENT,
  health: HEALTH,
  immigration: IMMIGRATION,
  law: LAW,
  money: MONEY,
  'numbers-and-time': NUMBERS_AND_TIME,
  'places-and-people': PLACES_AND_PEOPLE,
  politics: POLITICS,
  prices: PRICES,
  religion: RELIGION,
  'science-technology': SCIENCE_TECHNOLOGY,
  sport: SPORT,
  travel: TRAVEL,
  war: WAR,
  weather: WEATHER,
  work: WORK,
};

/** A group with the name of the topic file that it's from. */
export type EverydayGroup = LexiconGroup & { readonly topic: string };

let groups: readonly EverydayGroup[] | undefined;

/** All groups of all topics, parsed at the first call. Throws as `parseLexicon` does. */
export function everydayGroups(): readonly EverydayGroup[] {
  groups ??= Object.entries(TOPICS).flatMap(([topic, text]) =>
    parseLexicon(topic, text).map((group) => ({ ...group, topic })),
  );
  return groups;
}
