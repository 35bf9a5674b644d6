import { otherNames } from '../search/other-names.ts';
import type { Correction, Spelling } from '../search/query.ts';
import { areSameRomanised, romanisation } from '../search/romanisation.ts';
import { typingSlips } from '../search/slips.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { bareWord, tokenize } from '../text/tokens.ts';
import type { EntityNames, NamingWords } from '../analysis/entity-names.ts';

/** A word of a name as somebody typed it. */
export type TypedWord = {
  readonly word: string;
  readonly written: string;
  readonly spelling: Spelling;
  /** Other names of the same. */
  readonly others: readonly string[];
  readonly romanised: string;
};

/** How well a name fits what was typed: the words that are in the name itself and not in a role, and the slips in all. */
export type NameMatch = { readonly named: number; readonly slips: number };

/** Forms of address that a person may type and a name does not include. */
const ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir']);

/** The words of a name that somebody typed; `spelling`: whether it may be misspelt. */
export function readTypedName(text: string, spelling: Spelling): TypedWord[] {
  return tokenize(text)
    .filter(({ word }) => !STOP_WORDS.has(word) && !ADDRESS.has(word))
    .map(({ word, start, end }) => ({
      word,
      written: bareWord(text.slice(start, end)),
      spelling,
      others: otherNames(word).map((other) => other.word),
      get romanised() {
        return romanisation(word);
      },
    }));
}

/** How an entity is meant by a typed name, and the words taken for others; undefined if one fits none of its names or roles. */
export function matchName(
  typed: readonly TypedWord[],
  { inName, inRole }: EntityNames,
): (NameMatch & { readonly corrections: readonly Correction[] }) | undefined {
  let named = 0;
  let slips = 0;
  const corrections: Correction[] = [];
  for (const word of typed) {
    const match = nearest(word, inName) ?? nearest(word, inRole);
    if (!match) return undefined;
    if (inName.written.has(match.word)) named++;
    slips += match.slips;
    if (match.slips > 0) corrections.push({ from: word.written, to: match.written });
  }
  return isEnough(named, typed.length) ? { named, slips, corrections } : undefined;
}

/** One word of a role ("president") fits too many to mean this one. */
export function isEnough(named: number, typed: number): boolean {
  return named > 0 || typed > 1;
}

type Named = { readonly word: string; readonly written: string; readonly slips: number };

/** The word that is meant: the same, another name of the same, one romanised otherwise, or that with the fewest slips. */
function nearest({ word, spelling, others, romanised }: TypedWord, words: NamingWords): Named | undefined {
  const same = words.written.get(word);
  if (same !== undefined) return { word, written: same, slips: 0 };
  if (spelling === 'exact') return undefined;
  const respelt = words.romanised.get(romanised) ?? '';
  const meant =
    others.find((other) => words.written.has(other)) ?? (areSameRomanised(word, respelt) ? respelt : '');
  const written = words.written.get(meant);
  if (written !== undefined) return { word: meant, written, slips: 1 };
  let best: Named | undefined;
  for (const [known, form] of words.written) {
    const slips = typingSlips(word, known);
    if (slips !== undefined && (best === undefined || slips < best.slips))
      best = { word: known, written: form, slips };
  }
  return best;
}
