import { stemmer } from 'stemmer';
import type { Span } from './article.ts';
import { detach } from './detach.ts';
import { BASE_FORMS } from './irregular-forms.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A word of a text; `word` is lower case without accents. */
type Word = Span & { readonly word: string };

/** A word with its `term`, which is what the index knows it by. */
export type Token = Word & { readonly term: string };

/** Dotted initialisms, numbers with separators, then plain words with inner apostrophes. */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s?$/;
const COUNTRY_INITIALS = new Set(['U.S.', 'US', 'U.S.A.', 'USA']);
/** Longer runs are not words of a language; indexing their start is enough to find them again (UTF-16 units). */
const LONGEST_WORD = 64;

/** Words that are kept folded and stemmed, each of some 200 bytes. */
const MOST_KEPT = 10_000;
const LONGEST_KEPT = 40;

type Folded = { readonly word: string; readonly term: string };

const kept = new Map<string, Folded>();

/** The words of a text with their UTF-16 offsets (plus `offset`) and terms, in order. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const { word, term } = readWord(written);
    const start = offset + index;
    if (word !== '') tokens.push({ start, end: start + written.length, word, term });
  }
  return tokens;
}

/** Folds and stems a word; one of those that were read lately is not read again, for few words make up most of a text. */
function readWord(written: string): Folded {
  const before = kept.get(written);
  if (before) return before;
  if (written.length > LONGEST_KEPT) return foldAndStem(written);
  const own = detach(written);
  const read = foldAndStem(own);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(own, read);
  return read;
}

function foldAndStem(written: string): Folded {
  const word = fold(written);
  return { word, term: stem(word) };
}

/** The term of a folded word: the Porter stem (M. F. Porter, "An algorithm for suffix stripping", 1980) of its base form. */
export function stem(word: string): string {
  return stemmer(BASE_FORMS.get(word) ?? word);
}

/** The term by which an index knows a folded word: stop words are kept apart from words of the same stem ("us", "using"). */
export function indexTerm(word: string, term = stem(word)): string {
  return STOP_WORDS.has(word) ? ` ${term}` : term;
}

/** A word without its possessive ending: "Tokayev’s" → "Tokayev". */
export function bareWord(written: string): string {
  return written.replace(POSSESSIVE, '');
}

/** Lower case, without accents, possessive endings and separators: "Tokayev’s" → "tokayev", "1,000" → "1000". */
export function fold(word: string): string {
  // "US" and "us" differ in nothing else.
  if (COUNTRY_INITIALS.has(word)) return 'usa';
  const bare = bareWord(word.slice(0, LONGEST_WORD)).replace(/['’,]/g, '');
  const plain = /^[\p{ASCII}]*$/u.test(bare) ? bare : bare.normalize('NFKD').replace(/\p{M}/gu, '');
  const lower = plain.toLowerCase();
  return /^(?:\p{L}\.)+$/u.test(lower) ? lower.replaceAll('.', '') : lower;
}
