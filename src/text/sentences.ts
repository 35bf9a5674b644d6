import { BEFORE_A_NAME, BEFORE_A_NUMBER, MAY_END, SENTENCE_STARTERS } from './abbreviations.ts';
import type { Span } from './article.ts';
import { listItemStarts, unmarkedStarts } from './unmarked-starts.ts';

/**
 * A run of closing punctuation, spaced ellipses with it, then whatever closes a quotation or bracket, then white
 * space. It matches only at the start of a run, so that ten thousand full stops take ten thousand steps.
 */
const CANDIDATE = /(?<![.!?…。！？] ?)[.!?…。！？]+(?: [.…]+)*["'”’»“)\]]*(?=\s|$)|[。！？]+["'”’»)\]」』]*/g;
const OPENERS = /^["'“‘«([„¿¡-]+\s?/;
const WORD_BEFORE = /[\p{L}\p{N}&°][\p{L}\p{N}.&°]*$/u;
/** "Initially, …": an adverb that a comma parts from its sentence. */
const ADVERB_START = /^\p{Lu}\p{Ll}{1,20}ly, /u;
const WORD_AFTER = /^[\p{L}\p{N}]+/u;
/** How far before and after a full stop its neighbouring words are looked for (UTF-16 units). */
const WORD_REACH = 40;
/** A start of a sentence this short ("At 5 a.m.") is not ended by an abbreviation. */
const SHORT_START_WORDS = 4;

/** How much text after a closing quotation mark is checked (UTF-16 units). */
const TAIL_REACH = 80;

/** Where the words come from, in brackets: "(Marsh, p. 4)." */
const CITATION = /^\([^)]*\)[.,;]/;
/** Who said them, after a dash: "— Ann Lee". */
const SIGNATURE = /^[-–—] ?\p{Lu}/u;
/** Who said them, in a clause that says no more: "Mayor Ann Lee asked.", but not "Lee said that it would". */
const ATTRIBUTION =
  /^(\p{Lu}[\p{L}.'’-]*) (?:\p{Lu}[\p{L}.'’-]* ){0,3}(?:said|says|asked|asks|replied|wrote|writes|tweeted|shouted|cried|continued|joked|declared|told \p{L}+)(?! that\b| (?:he|she|it|they|we|I|the|a|an|both|no|his|her|their)\b|\p{L}|:|,? ["“‘'])/u;

/**
 * Splits `text.slice(within.start, within.end)` into sentences: spans into `text`, in order, not overlapping,
 * leaving out nothing but white space. Line breaks count as white space. Linear in the length of the text.
 */
export function splitSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const part = text.slice(within.start, within.end);
  const starts = [...listItemStarts(part), ...unmarkedStarts(part)].toSorted((a, b) => a - b);
  const cuts = new Set(starts);
  let from = afterSpace(part, 0, part.length);
  let nextStart = 0;
  for (const match of part.matchAll(CANDIDATE)) {
    for (
      let start = starts[nextStart];
      start !== undefined && start < match.index;
      start = starts[++nextStart]
    ) {
      from = start;
    }
    const after = match.index + match[0].length;
    if (after < part.length && endsSentence(part, from, match.index, match[0])) {
      cuts.add(after);
      // Skip the white space once, rather than again for each abbreviation of the next sentence.
      from = afterSpace(part, after, part.length);
    }
  }
  const spans: Span[] = [];
  let start = 0;
  for (const end of [...[...cuts].toSorted((a, b) => a - b), part.length]) {
    const span = trimmed(part, start, end);
    if (span.start < span.end) spans.push({ start: within.start + span.start, end: within.start + span.end });
    start = end;
  }
  return spans;
}

/** Narrows a span until it neither starts nor ends with white space. */
export function trimmed(text: string, start: number, end: number): Span {
  const from = afterSpace(text, start, end);
  let to = end;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function afterSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code > 127 && /\s/.test(String.fromCharCode(code)))
  );
}

function endsSentence(text: string, sentenceStart: number, at: number, mark: string): boolean {
  const rest = text.slice(at + mark.length, at + mark.length + WORD_REACH).trimStart();
  const next = rest.replace(OPENERS, '');
  const first = next.charAt(0);
  if (first === '') return true;
  if (/^\p{Ll}/u.test(first) || /^[,;:)\]—]|^--/.test(rest)) return false;
  const tail = text.slice(at + mark.length, at + mark.length + TAIL_REACH).trimStart();
  if (mark.length > 1 && continuesQuotation(mark, tail)) return false;
  // Somebody pausing: "the thing is . . . I didn’t mean it".
  if (mark === '. . .' && /^I\b/.test(next)) return false;
  if (!/^\.["'”’»“)\]]*$/.test(mark)) return true;

  const word = WORD_BEFORE.exec(text.slice(Math.max(sentenceStart, at - WORD_REACH), at))?.[0] ?? '';
  if (word === '') return true;
  const before = word.toLowerCase();
  const isNumber = /^\p{N}/u.test(first);
  // A marker such as "1." or "b." belongs to the item that follows it.
  const atStart = text.slice(sentenceStart, at - word.length).trim();
  if (/^[•⁃*-]?$/.test(atStart) && /^(?:\p{N}{1,3}|\p{L})$/u.test(word)) return false;
  if (BEFORE_A_NAME.has(before)) return false;
  if (BEFORE_A_NUMBER.has(before) && isNumber) return false;

  const isInitial = /^\p{Lu}$/u.test(word);
  const isInitialism = /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!isInitial && !isInitialism && !MAY_END.has(before)) return true;
  if (/^no$/i.test(word)) return !isNumber;
  // "Nor did I." ends with a pronoun, "Then I. Marsh spoke." does not.
  if (word !== 'I' && isShort(text.slice(sentenceStart, at))) return false;
  const following = WORD_AFTER.exec(next)?.[0].toLowerCase() ?? '';
  return SENTENCE_STARTERS.has(following) || ADVERB_START.test(next);
}

function isShort(start: string): boolean {
  return start.length < WORD_REACH && start.trim().split(/\s+/).length < SHORT_START_WORDS;
}

/**
 * Whether what follows the mark that ends a quotation ("?”") still belongs to its sentence; `rest` without the white
 * space before it. A full stop before the quotation mark ends the sentence where a comma would have led to a speaker.
 */
function continuesQuotation(mark: string, rest: string): boolean {
  if (CITATION.test(rest)) return true;
  if (!/["'”’»“]$/.test(mark)) return false;
  if (SIGNATURE.test(rest)) return true;
  const first = /^[.]/.test(mark) ? undefined : ATTRIBUTION.exec(rest)?.[1]?.toLowerCase();
  return first !== undefined && (/^m(?:r|s|rs)\.$/.test(first) || !SENTENCE_STARTERS.has(first));
}
