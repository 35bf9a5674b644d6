import {
  ASIDE_OPENERS,
  COORDINATORS,
  NOMINATIVE_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import {
  isDash,
  isName,
  isPunctuation,
  isWordOf,
  looksLikeVerb,
  opensPhrase,
  type SentenceTokens,
} from './word-classes.ts';

/** Longest aside between a subject and its verb, in tokens. */
export const LONGEST_ASIDE = 40;
/** Openers of an apposition that can follow another one: "Smith, 45, a Republican from Ohio, said". */
const CHAINED = /^(?:a|an|the|who|whose|of|\d+)$/;

/** What an apposition opens with, and a subject that follows an opening phrase hardly does. */
const APPOSED = /^(?:a|an|who|whose|which|then|now|himself|herself|formerly|both|also|one|\d.*)$/;

/** The place before the aside (", a Republican from Ohio,", "(R)", "– … –") that ends with the mark at `close`. */
export function beforeAside(tokens: SentenceTokens, close: number): number | null {
  const token = tokens[close];
  if (isPunctuation(token, ')]')) return beforeMark(tokens, close, '([');
  if (isDash(token)) return beforeMark(tokens, close, '–—-');
  return isPunctuation(token, ',') ? beforeCommas(tokens, close) : null;
}

function beforeMark(tokens: SentenceTokens, close: number, marks: string): number | null {
  for (let at = close - 1; at >= Math.max(0, close - LONGEST_ASIDE); at--)
    if (isPunctuation(tokens[at], marks)) return at - 1;
  return null;
}

/** Walks left from comma to comma as long as what lies between can be an apposition. */
function beforeCommas(tokens: SentenceTokens, close: number): number | null {
  let end = close;
  for (let at = close - 1; at >= Math.max(-1, close - LONGEST_ASIDE); at--) {
    const isEdge = at < 0 || tokens[at]?.kind === 'quoted' || isPunctuation(tokens[at], ',;:');
    if (!isEdge) continue;
    // "The mayor of Leeds, Anna Berg, said": nothing but the subject is left before the comma.
    if (!isPunctuation(tokens[at], ',')) return end < close ? end - 1 : null;
    const part = apposition(tokens, at + 1, end);
    if (part === 'none') return null;
    // "In a statement to the Times, | her adviser, Ann Lee, said": the subject itself stands after the opening.
    if (part === 'whole' && isOpening(tokens, at, end < close)) return end - 1;
    if (part === 'whole' && !isChained(tokens, at)) return at - 1;
    end = at;
  }
  return null;
}

/**
 * Whether the comma at `comma` ends a phrase or a clause that opens the sentence, and what follows it is the subject.
 * `hasName`: another comma and a name follow ("a spokesman, Ann Lee, said").
 */
function isOpening(tokens: SentenceTokens, comma: number, hasName: boolean): boolean {
  const head = tokens[0];
  const opens = isWordOf(head, PREPOSITIONS) || isWordOf(head, SUBORDINATORS) || head?.lower.endsWith('ing');
  if (!opens || tokens.slice(0, comma).some((token) => token.kind !== 'word')) return false;
  if (!hasName && APPOSED.test(tokens[comma + 1]?.lower ?? '')) return false;
  let name = comma - 1;
  while (name > 0 && isName(tokens[name])) name--;
  // "In a statement Smith, the mayor, said": the name before the comma is no object of the preposition.
  return name === comma - 1 || opensPhrase(tokens[name]) || name === 0;
}

/** Whether the words after a comma can be an apposition of their own, or the tail of one ("from Austin, | Texas"). */
function apposition(tokens: SentenceTokens, first: number, end: number): 'whole' | 'tail' | 'none' {
  const token = tokens[first];
  if (token?.kind === 'quoted') return 'tail';
  if (token?.kind !== 'word') return 'none';
  if (ASIDE_OPENERS.has(token.lower) || /^\d/.test(token.lower)) return 'whole';
  if (NOMINATIVE_PRONOUNS.has(token.lower) || COORDINATORS.has(token.lower) || SUBORDINATORS.has(token.lower))
    return 'none';
  if (token.capital) return end - first <= 3 ? 'tail' : 'whole';
  return looksLikeVerb(token) ? 'tail' : 'whole';
}

/** Whether another apposition stands before the comma at `at`. */
function isChained(tokens: SentenceTokens, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_ASIDE); before--) {
    if (isPunctuation(tokens[before], ';:')) return false;
    if (!isPunctuation(tokens[before], ',')) continue;
    const isRelativeAlone = at - before === 2 && /^(?:who|which)$/.test(tokens[before + 1]?.lower ?? '');
    return !isRelativeAlone && CHAINED.test(tokens[before + 1]?.lower ?? '');
  }
  return false;
}
