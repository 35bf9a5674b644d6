import type { Span } from './article.ts';
import { BASE_FORMS } from './irregular-forms.ts';
import { STOP_WORDS } from './stop-words.ts';
import { stemmer } from 'stemmer';

/** A piece of a text as the tokenizer cuts it, with its UTF-16 offsets. */
type Piece = Span & { readonly written: string };

/** A word for search: `word` is lower case without accents, `term` is the key the index stores. */
export type Token = Span & { readonly word: string; readonly term: string };

/**
 * How each reader wants a text cut. All keep initialisms with their full stops and words with inner apostrophes whole;
 * they differ in hyphens, in what belongs to a number, and in whether punctuation makes tokens.
 */
const CUTS = {
  /** Search: the parts of a hyphenated word are words, so that each can be found. */
  terms: /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu,
  /** Names, dates and quantities: "al-Assad", "A&P", "10:30" and "3-year-old" are one word each. */
  names:
    /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}|-\p{L})*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'&‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu,
  /** Clauses and attributions: also "$5", "@name" and "example.com"; every punctuation character is a token. */
  clauses:
    /(?:\p{Lu}\.){2,}|[$€£#@]?[\p{L}\p{N}]+(?:(?:[’'&.\-‑]|(?<=\p{N})[,:](?=\p{N}))[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu,
  /** Answer spans: also titles ("Mr."), initials ("J.") and "12%"; "’s" and every punctuation character are tokens. */
  answers:
    /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|(?:St|Dr|Mrs?|Ms|[JS]r|Mt|Lt|Gen|Sgt|Capt|Prof|Rev|No|Inc)\.|['’]s(?![\p{L}\p{N}])|[$€£#]?[\p{L}\p{N}]+(?:(?:[&.,\-‑–]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}]+)*[%°]?|[^\s\p{L}\p{N}]/gu,
} as const;

const POSSESSIVE = /['’]s?$/;
const COUNTRY_INITIALS = new Set(['U.S.', 'US', 'U.S.A.', 'USA']);
/** Longer runs aren't words; their first units are enough to find them again (UTF-16 units). */
const LONGEST_WORD = 64;

type Folded = { readonly word: string; readonly term: string };

/**
 * Words that were folded and stemmed before, up to MAX_FOLDED. Folding is pure, so this changes only the speed: without it
 * tokenizing takes 1.7 times as long.
 */
const folded = new Map<string, Folded>();
/** Some 200 bytes each. */
const MAX_FOLDED = 10_000;
/** Longer words (UTF-16 units) are rare and are not kept. */
const LONGEST_FOLDED = 40;

/** Cuts a text into pieces, in order; `offset` is added to their offsets. Linear in the length of the text. */
export function cutText(text: string, cut: keyof typeof CUTS, offset = 0): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: written, index } of text.matchAll(CUTS[cut])) {
    const start = offset + index;
    pieces.push({ start, end: start + written.length, written });
  }
  return pieces;
}

/** The words of a text with their terms, in order; `offset` is added to their UTF-16 offsets. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  for (const { start, end, written } of cutText(text, 'terms', offset)) {
    const { word, term } = readWord(written);
    if (word !== '') tokens.push({ start, end, word, term });
  }
  return tokens;
}

function readWord(written: string): Folded {
  const known = folded.get(written);
  if (known) return known;
  if (written.length > LONGEST_FOLDED) return foldAndStem(written);
  const key = detach(written);
  const read = foldAndStem(key);
  if (folded.size >= MAX_FOLDED) folded.clear();
  folded.set(key, read);
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

/** The index key of a folded word. Stop words get keys of their own, apart from words with the same stem ("us", "using"). */
export function indexTerm(word: string, term = stem(word)): string {
  return STOP_WORDS.has(word) ? ` ${term}` : term;
}

/** A word without its possessive ending: "Tokayev’s" → "Tokayev". */
export function bareWord(written: string): string {
  return written.replace(POSSESSIVE, '');
}

/** Lower case, without accents, possessive endings and separators: "Tokayev’s" → "tokayev", "1,000" → "1000". */
export function fold(word: string): string {
  // Only the capitals tell "US" from "us".
  if (COUNTRY_INITIALS.has(word)) return 'usa';
  const bare = bareWord(word.slice(0, LONGEST_WORD)).replace(/['’,]/g, '');
  const plain = /^[\p{ASCII}]*$/u.test(bare) ? bare : bare.normalize('NFKD').replace(/\p{M}/gu, '');
  const lower = plain.toLowerCase();
  return /^(?:\p{L}\.)+$/u.test(lower) ? lower.replaceAll('.', '') : lower;
}

/** Copies a substring, so that the text it was cut from can be garbage-collected. Engines copy short ones anyway. */
export function detach(word: string): string {
  return word.length < 13 ? word : word.split('').join('');
}
