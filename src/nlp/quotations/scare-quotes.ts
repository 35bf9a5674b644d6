import type { Attribution } from './attribution.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import type { QuotedSpan } from '../quotation-marks/quoted-spans.ts';
import { isPunctuation, type SentenceTokens } from '../grammar/word-classes.ts';

/** QuotedSpan words up to this many may be a term that the writer holds at a distance. */
const LONGEST_TERM = 3;
/** QuotedSpan words up to this many may be the title of a work. */
const LONGEST_TITLE = 6;
const SMALL_WORD = /^(?:a|an|the|of|and|or|in|on|at|for|to|with|from|by)$/;
const SENTENCE_END = /[.!?]$/;

/**
 * Whether quoted words count as speech. They don't if the words around them show that they are the title of a work,
 * a nickname or a scare quote ("so-called").
 */
export function isSpeech(
  text: string,
  tokens: SentenceTokens,
  at: number,
  attribution: Attribution | null,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'quoted' || isIntroducedAsTerm(tokens, at)) return false;
  const words = wordsOf(text, token.quoted);
  if (attribution === null)
    return words.length > LONGEST_TITLE || isUtterance(tokens, at, token.quoted, words);
  const { place, by, cue } = attribution;
  const couldBeTitle = words.length <= LONGEST_TITLE && isTitle(words);
  // "On “Morning Talk,” he said": an utterance before its attribution opens the sentence or follows a mark.
  const opens =
    tokens[at - 1]?.kind !== 'word' && (token.quoted.breaks || isUtterance(tokens, at, token.quoted, words));
  if (place === 'after' && by?.kind !== 'naming') return !couldBeTitle || opens;
  if (couldBeTitle && !isHeldByCue(tokens, at, attribution, words.length)) return false;
  if (place === 'clause') return words.length > LONGEST_TERM || (words.length > 1 && cue !== null);
  return place !== 'possessive' || words.length > 1;
}

function wordsOf(text: string, { content }: QuotedSpan): string[] {
  return text.slice(content.start, content.end).split(/\s+/);
}

/** Written like the title of a work: every word with a capital, but small words inside. */
function isTitle(words: readonly string[]): boolean {
  return words.every((word, i) => /^[^\p{Ll}]/u.test(word) || (i > 0 && SMALL_WORD.test(word)));
}

/** Words that nobody is given, yet stand where an utterance does: alone in their sentence, or at its start before a break. */
function isUtterance(
  tokens: SentenceTokens,
  at: number,
  quoted: QuotedSpan,
  words: readonly string[],
): boolean {
  if (at > 0 || words.length < 2) return false;
  if (quoted.breaks) return !isTitle(words);
  return (
    tokens.slice(1).every((token) => token.kind === 'punctuation') && SENTENCE_END.test(words.at(-1) ?? '')
  );
}

function isIntroducedAsTerm(tokens: SentenceTokens, at: number): boolean {
  const [earlier, before] = [tokens[at - 2]?.lower, tokens[at - 1]?.lower];
  if (before === 'so-called' || before === 'known') return true;
  return (before === 'called' && earlier === 'so') || (before === 'as' && earlier === 'known');
}

/** Capitalised words are speech right after a verb of saying or naming, or after its comma, colon or dash. */
function isHeldByCue(tokens: SentenceTokens, at: number, { place, by }: Attribution, words: number): boolean {
  const before = tokens[at - 1];
  if (place === 'earlier' || isPunctuation(before, ':')) return true;
  if (before === undefined || before.kind === 'quoted' || by === null) return false;
  const distance = at - by.last;
  if (before.kind === 'punctuation') return isPunctuation(before, ',–—-') && distance <= 2;
  if (by.kind === 'telling' || by.kind === 'noun') return false;
  if (before.lower === 'as' || before.lower === 'that') return true;
  const introducesTitle = PREPOSITIONS.has(before.lower) || before.lower.endsWith("'s");
  return distance === 1 || (!introducesTitle && (by.kind === 'naming' || words === 1));
}
