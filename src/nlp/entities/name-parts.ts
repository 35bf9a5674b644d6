import { startsSentence } from './capitals.ts';
import { endsInCompanyForm, isGivenName } from './name-runs.ts';
import { DEMONYMS } from '../lexicon/countries.ts';
import { isEveryday, knownName, longestKnownName } from '../lexicon/gazetteer.ts';
import { ORGANISATION_SUBJECTS, ORGANISATION_WORDS } from '../lexicon/organisations.ts';
import { HONORIFICS, SURNAMES_TOO } from '../lexicon/people.ts';
import { PLACE_LAST_WORDS } from '../lexicon/places.ts';
import { PLAIN_WORDS } from '../lexicon/words.ts';
import { type Gender, isRoleHead, isRoleWord, readTitle } from './titles.ts';
import { adjoins, type Token } from '../tokens.ts';

/** A part of a run of capitalised words that may be a name: the tokens `from` up to `to` (exclusive). */
export type NamePart = {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
  readonly gender?: Gender;
};

/** Parts a run of capitalised words into names: "FBI Director James Comey" holds two and a role. */
export function partRun(tokens: readonly Token[], start: number, to: number): NamePart[] {
  if (isKnown(tokens, start, to)) return [{ from: start, to, titled: false }];
  const office = officeEnd(tokens, start, to);
  if (office > start) return [{ from: office, to, titled: true }];
  const from = skipOpening(tokens, start, to);
  const seam = seamIn(tokens, from, to);
  if (seam > from) return [...partRun(tokens, from, seam), ...partRun(tokens, seam, to)];
  const last = tokens[to - 1]?.key ?? '';
  const bearer = to - from === 2 && SURNAMES_TOO.has(last) && bearsSurname(tokens[from]?.key ?? '');
  const body =
    to - from > 1 &&
    !bearer &&
    (ORGANISATION_WORDS.has(last) || PLACE_LAST_WORDS.has(last) || endsInCompanyForm(tokens, from, to));
  if (body) return [{ from, to, titled: false }];
  const title = readTitle(tokens, from, to);
  if (title && !holdsBody(tokens, title.name, to)) {
    const { before, name, gender } = title;
    const person = { from: name, to, titled: true, ...(gender && { gender }) };
    return before.to > before.from ? [{ ...before, titled: false }, person] : [person];
  }
  const person = personAfterName(tokens, from, to);
  if (person > from) {
    const described = DEMONYMS.has(keyText(tokens, from, person));
    return [...(described ? [] : partRun(tokens, from, person)), { from: person, to, titled: false }];
  }
  return [{ from, to, titled: followsRole(tokens, from) }];
}

/** Whose office is named after "of". */
const OFFICER = /^(?:secretary|undersecretary|under-secretary|minister|director|chief)$/;

/** Where the office ends after "Secretary of" and a name starts: "State | Ann Lee". `from` where there is none. */
function officeEnd(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[from - 1]?.key !== 'of' || !OFFICER.test(tokens[from - 2]?.key ?? '')) return from;
  let end = from;
  while (end < to && isOffice(tokens[end]?.key ?? '')) end++;
  return end < to && tokens[end]?.shape !== 'lower' ? end : from;
}

function isOffice(key: string): boolean {
  return ORGANISATION_SUBJECTS.has(key) || /^(?:state|staff|and)$/.test(key);
}

/** "Mrs. Hall", "Senator Hall" are people; "King Street" is not. */
function bearsSurname(key: string): boolean {
  return HONORIFICS.has(key)
    ? !isSaint(key)
    : isRoleHead(key) &&
        !/^(?:king|queen|prince|princess|duke|earl|bishop|abbey|pope|major|general|private|captain)$/.test(
          key,
        );
}

/** Where a form of address or an agency's name starts another name: "Lund | Mr. Hall", "Lund | Getty Images". `from` if nowhere. */
function seamIn(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++)
    if (HONORIFICS.has(tokens[i]?.key ?? '') && !isSaint(tokens[i]?.key ?? '')) return i;
  for (const length of [2, 1]) {
    const at = to - length;
    const body = knownName(tokens.slice(at, to).map((token) => token.key));
    if (
      at > from &&
      body?.kind === 'organisation' &&
      !isEveryday(body.canonical) &&
      isKnownOrNamed(tokens, from, at)
    )
      return at;
  }
  return DEMONYMS.has(tokens[from]?.key ?? '') && isKnown(tokens, from + 1, to) ? from + 1 : from;
}

/** "Major | League Baseball" is no major. */
function holdsBody(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    !isGivenName(tokens[from]?.key ?? '') &&
    to - from > 1 &&
    tokens.slice(from, to).some(({ key }) => ORGANISATION_WORDS.has(key))
  );
}

/** Whether a stretch is a name by itself: known, or a given name with another word. */
function isKnownOrNamed(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    isKnown(tokens, from, to) ||
    (to - from > 1 && isGivenName(tokens[from]?.key ?? '')) ||
    (to - from === 1 && tokens[to]?.shape === 'capitals')
  );
}

function isSaint(key: string): boolean {
  return /^(?:st\.?|saint|hon\.?|fr\.?)$/.test(key);
}

/** "Spokesman Ann Lee" in lower case: a role noun right before the run. */
function followsRole(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const first = tokens[from];
  return (
    before !== undefined &&
    !before.possessive &&
    isRoleHead(before.key) &&
    first !== undefined &&
    adjoins(first)
  );
}

/** Where a person's name starts after another name: "Hong Kong | Ann Lee". `from` where there is none. */
function personAfterName(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i++) {
    if (!isGivenName(tokens[i]?.key ?? '') || isGivenName(tokens[i - 1]?.key ?? '')) continue;
    const before = tokens[i - 1];
    // "Acme Holding Ann Lee": a given name so late starts a name of its own.
    const far = i - from >= 2 && !isGivenName(tokens[from]?.key ?? '');
    const named =
      far ||
      isKnown(tokens, from, i) ||
      (before !== undefined && isPlain(before.key)) ||
      DEMONYMS.has(keyText(tokens, from, i)) ||
      (before !== undefined &&
        (ORGANISATION_WORDS.has(before.key) ||
          (before.shape === 'capitals' && tokens[i]?.shape !== 'capitals')));
    if (named) return i;
  }
  return from;
}

/** Leaves out everyday words that are capitalised because they start the sentence. */
function skipOpening(tokens: readonly Token[], start: number, to: number): number {
  let from = start;
  while (from < to - 1 && startsSentence(tokens, from)) {
    const key = tokens[from]?.key ?? '';
    const name = longestKnownName(
      tokens.slice(from, to).map((token) => token.key),
      0,
    );
    if (!PLAIN_WORDS.has(key) || isRoleWord(key) || (name && name.words.length > 1)) break;
    from++;
  }
  return from;
}

/** Whether a word (lower case) is an everyday word or part of a role. */
export function isPlain(word: string): boolean {
  return PLAIN_WORDS.has(word) || isRoleWord(word);
}

function isKnown(tokens: readonly Token[], from: number, to: number): boolean {
  return knownName(tokens.slice(from, to).map((token) => token.key)) !== undefined;
}

function keyText(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.key)
    .join(' ');
}
