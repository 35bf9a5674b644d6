import { SENTENCE_STARTERS } from './abbreviations.ts';

/** So much behind a closing quotation mark is looked at (UTF-16 units). */
export const TAIL_REACH = 80;

/** Where the words come from, in brackets: "(Marsh, p. 4)." */
const CITATION = /^\([^)]*\)[.,;]/;
/** Who said them, behind a dash: "— Ann Lee". */
const SIGNATURE = /^[-–—] ?\p{Lu}/u;
/** Who said them, in a clause that says no more: "Mayor Ann Lee asked.", but not "Lee said that it would". */
const ATTRIBUTION =
  /^(\p{Lu}[\p{L}.'’-]*) (?:\p{Lu}[\p{L}.'’-]* ){0,3}(?:said|says|asked|asks|replied|wrote|writes|tweeted|shouted|cried|continued|joked|declared|told \p{L}+)(?! that\b| (?:he|she|it|they|we|I|the|a|an|both|no|his|her|their)\b|\p{L}|:|,? ["“‘'])/u;

/**
 * Whether what follows the mark that ends a quotation ("?”") still belongs to its sentence; `rest` without the white
 * space before it. A full stop before the quotation mark ends the sentence where a comma would have led to a speaker.
 */
export function continuesQuotation(mark: string, rest: string): boolean {
  if (CITATION.test(rest)) return true;
  if (!/["'”’»“]$/.test(mark)) return false;
  if (SIGNATURE.test(rest)) return true;
  const first = /^[.]/.test(mark) ? undefined : ATTRIBUTION.exec(rest)?.[1]?.toLowerCase();
  return first !== undefined && (/^m(?:r|s|rs)\.$/.test(first) || !SENTENCE_STARTERS.has(first));
}
