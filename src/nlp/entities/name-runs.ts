import { FEASTS, MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { type KnownName, knownName, longestKnownName, needsCapitals } from '../lexicon/gazetteer.ts';
import {
  COMPANY_FORMS,
  ORGANISATION_FIRST_WORDS,
  ORGANISATION_SUBJECTS,
  ORGANISATION_WORDS,
} from '../lexicon/organisations.ts';
import { FEMALE_GIVEN_NAMES, HONORIFICS, MALE_GIVEN_NAMES, NAME_PARTICLES } from '../lexicon/people.ts';
import { FUNCTION_WORDS, PLAIN_CAPITALS } from '../lexicon/words.ts';
import { adjoins, type Token } from '../tokens.ts';

/** No name is longer; it keeps a text all in capitals linear. */
const LONGEST_NAME = 10;

/** Whether a word (lower case) is a given name; of a double one ("jean-luc") the first half decides. */
export function isGivenName(key: string): boolean {
  const first = key.split('-')[0] ?? key;
  return [key, first].some((name) => MALE_GIVEN_NAMES.has(name) || FEMALE_GIVEN_NAMES.has(name));
}

/** Where the run of name words that starts at `from` ends, exclusive; `from` itself where none starts. */
export function runEnd(tokens: readonly Token[], keys: readonly string[], from: number): number {
  const known = knownAt(tokens, keys, from);
  let to = known ? from + known.words.length : isNameWord(tokens[from], tokens[from + 1]) ? from + 1 : from;
  if (to === from) return from;
  while (to < tokens.length && to - from < LONGEST_NAME) {
    const next = nextInRun(tokens, from, to);
    if (next === undefined) break;
    to = next;
  }
  return to;
}

/** The index after the next name word, past the small words that may tie it to the run [from, to). */
function nextInRun(tokens: readonly Token[], from: number, to: number): number | undefined {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!last || !next || next.gap.length > 3) return undefined;
  if (last.possessive)
    return ORGANISATION_WORDS.has(next.key) && next.shape === 'capitalised' && adjoins(next)
      ? to + 1
      : undefined;
  if (next.gap === ' & ' && isNameWord(next, undefined)) return to + 1;
  // "Smith_Jones", "Smith*Jones": plain text keeps marks of other formats.
  if (/^[_*]+$/.test(next.gap) && isNameWord(next, tokens[to + 1])) return to + 1;
  if (!adjoins(next)) return undefined;
  if (to - from > 1 && COMPANY_FORMS.has(last.text)) return undefined;
  if (last.shape === 'capitalised' && COMPANY_FORMS.has(next.text)) return to + 1;
  if (isNameWord(next, tokens[to + 1])) return to + 1;
  // A month's name is a surname after a given name or a form of address: "Theresa May", "Mrs. May".
  const surname = isGivenName(last.key) || HONORIFICS.has(last.key);
  if (next.shape === 'capitalised' && MONTHS.has(next.key) && surname) return to + 1;
  if (next.shape !== 'lower') return undefined;
  const after = tokens[to + 1];
  const opensBody =
    ORGANISATION_FIRST_WORDS.has(last.key) || ORGANISATION_FIRST_WORDS.has(tokens[from]?.key ?? '');
  if (opensBody && (next.key === 'of' || next.key === 'for')) {
    const at = after?.key === 'the' ? to + 2 : to + 1;
    return adjoinsAll(tokens, to + 1, at) && isNameWord(tokens[at], undefined) ? at + 1 : undefined;
  }
  if (next.key === 'and' && after && adjoins(after) && isNameWord(after, undefined)) {
    const opened = tokens.slice(from, to).some((token) => token.key === 'of' || token.key === 'for');
    const inside = opened && ORGANISATION_SUBJECTS.has(after.key);
    const bodyAhead =
      ORGANISATION_SUBJECTS.has(last.key) && ORGANISATION_WORDS.has(tokens[to + 2]?.key ?? '');
    return inside || bodyAhead ? to + 2 : undefined;
  }
  if (!NAME_PARTICLES.has(next.key)) return undefined;
  let at = to + 1;
  while (at < to + 3 && NAME_PARTICLES.has(tokens[at]?.key ?? '')) at++;
  return adjoinsAll(tokens, to + 1, at) && isNameWord(tokens[at], undefined) ? at + 1 : undefined;
}

function adjoinsAll(tokens: readonly Token[], from: number, through: number): boolean {
  for (let i = from; i <= through; i++) {
    const token = tokens[i];
    if (!token || !adjoins(token)) return false;
  }
  return true;
}

function isNameWord(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || token.shape === 'lower' || token.shape === 'number') return false;
  if (token.shape === 'capitals' && PLAIN_CAPITALS.has(token.key)) return false;
  // "London-based", "President-elect": what ends in a small word describes.
  if (/-\p{Ll}[^-]{2,}$/u.test(token.text) || FUNCTION_WORDS.has(token.key)) return false;
  if (token.text.length === 1 || WEEKDAYS.has(token.key) || FEASTS.has(token.key)) return false;
  if (!MONTHS.has(token.key)) return true;
  // "April Smith" is a person, "April" and "May 2015" are months; "Theresa May" is let in by the name before it.
  return isGivenName(token.key) && next !== undefined && adjoins(next) && next.shape === 'capitalised';
}

function knownAt(tokens: readonly Token[], keys: readonly string[], at: number): KnownName | undefined {
  const token = tokens[at];
  if (!token || token.shape === 'lower' || token.shape === 'number') return undefined;
  const known = longestKnownName(keys, at);
  if (!known) return undefined;
  if (known.words.length === 1)
    return needsCapitals(token.key) && token.shape !== 'capitals' ? undefined : known;
  for (let i = at + 1; i < at + known.words.length; i++) {
    const word = tokens[i];
    const small =
      keys[i] === 'of' ||
      keys[i] === 'and' ||
      keys[i] === 'the' ||
      NAME_PARTICLES.has(keys[i] ?? '') ||
      keys[i] === 'es';
    if (
      !word ||
      (word.shape === 'lower' && !small) ||
      !(adjoins(word) || word.gap === ' & ') ||
      tokens[i - 1]?.possessive
    )
      return undefined;
  }
  return known;
}

/** Whether the tokens [from, to) are a company's name by the legal form at its end: "Elm GmbH", not "Adelaide SA". */
export function endsInCompanyForm(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || !COMPANY_FORMS.has(tokens[to - 1]?.text ?? '')) return false;
  return knownName(tokens.slice(from, to - 1).map(({ key }) => key))?.kind !== 'place';
}
