import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { knownName } from '../lexicon/gazetteer.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisations.ts';
import { PLAIN_CAPITALS, PLAIN_WORDS, THING_WORDS } from '../lexicon/words.ts';
import { adjoins, type Token } from '../tokens.ts';

/** A place of more words (tokens), or one with more after it before the dash, is no dateline. */
const LONGEST_PLACE = 4;
export const LONGEST_DATELINE = 12;
const DASH = /^[.)]{0,2}(?:\s?—\s{0,2}|\s[–-]\s{1,2}|\s?--\s{0,2})[“"‘']?$/u;
/** What may stand between the words of the region, the date and the agency before the dash. */
const BETWEEN = /^(?:[.)]{0,2},? \(?|, )$/u;
/** Labels set in capitals before a dash, as places are. */
const LABEL =
  /^(?:corrected|obituary|review|factbox|wrapup|interview|explainer|poll|column|profile|recap|spoiler|alert|updates|live|commentary|podcast|gallery|quiz|weather|sport|sports|business|politics|news)$/;
/** Everyday words that names of places hold. */
const OF_PLACES = /^(?:new|old|great|grand|high|long|white|black|red|green|blue|big)$/;

/**
 * Where the place of a dateline ends (exclusive) that opens the tokens of a report: "LUND — Rain fell", "PORT ELM,
 * Sweden (Reuters) - Rain fell"; 0 where there is none. A place in lower case counts when the gazetteer knows it.
 */
export function datelinePlaceEnd(tokens: readonly Token[]): number {
  let to = 0;
  while (to < LONGEST_PLACE && isPlaceWord(tokens, to)) to++;
  if (to === 0) return 0;
  const dash = dashAfter(tokens, to);
  const report = tokens[dash];
  if (!report || (report.shape === 'lower' && !/[“"‘']$/u.test(report.gap))) return 0;
  return namesPlace(tokens.slice(0, to)) ? to : 0;
}

function isPlaceWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && token.shape.startsWith('capital') && (i === 0 || adjoins(token));
}

/** The token after the dash that ends the dateline; -1 where something else comes first. */
function dashAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, LONGEST_DATELINE); i++) {
    const token = tokens[i];
    if (!token) break;
    if (DASH.test(token.gap)) return i;
    if (!BETWEEN.test(token.gap) || token.shape === 'lower') break;
  }
  return -1;
}

function namesPlace(words: readonly Token[]): boolean {
  const keys = words.map(({ key }) => key);
  const known = knownName(keys);
  if (known) return known.kind === 'place';
  return (
    words.every(({ shape }) => shape === 'capitals') &&
    !ORGANISATION_WORDS.has(keys.at(-1) ?? '') &&
    keys.some((key) => !PLAIN_WORDS.has(key)) &&
    !keys.some(
      (key) =>
        (PLAIN_WORDS.has(key) && !OF_PLACES.test(key)) ||
        PLAIN_CAPITALS.has(key.toUpperCase()) ||
        LABEL.test(key) ||
        THING_WORDS.has(key) ||
        WEEKDAYS.has(key) ||
        MONTHS.has(key),
    )
  );
}
