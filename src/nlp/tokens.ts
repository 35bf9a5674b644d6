import type { Span } from '../text/article.ts';
import { BEFORE_A_NAME } from '../text/abbreviations.ts';
import { cutText } from '../text/tokens.ts';

/** How a word is written. A lower-case Arabic article doesn't count: "al-Assad" is capitalised. */
type Shape = 'lower' | 'capitalised' | 'capitals' | 'number';

/** A word as the entity, date and event finders read it. Its span excludes a possessive ending: "Kazakhstan" of "Kazakhstan’s". */
export type Token = Span & {
  /** Lower case, apostrophes straightened, without possessive ending. */
  readonly key: string;
  readonly shape: Shape;
  /** As written, without possessive ending. */
  readonly text: string;
  readonly possessive: boolean;
  /** Where the word ends, including its possessive ending. */
  readonly tail: number;
  /** The text between the previous word of the span and this one; empty for the first. */
  readonly gap: string;
};

const POSSESSIVE = /[’']s$/iu;
const CAPITALISED = /^(?:(?:al|el|ad|as|ash|an|ar|d)[-’'])?\p{Lu}/u;
const AFTER_A_NAME = /^(?:inc|corp|co|ltd|bros|jr|sr)$/;
const INITIAL = /^\p{Lu}$/u;
/** Gaps are cut to this length (UTF-16 units): neighbours are never further apart, and hostile texts stay cheap. */
const LONGEST_GAP = 16;

/** The words of one span of a text, in order. Linear in its length. */
export function wordTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let previous = span.start;
  for (const { start, end: wordEnd, written } of cutText(
    text.slice(span.start, span.end),
    'names',
    span.start,
  )) {
    let tail = wordEnd;
    let word = written;
    if (text[tail] === '.' && tail < span.end && isAbbreviated(word, text, tail)) {
      word += '.';
      tail++;
    }
    const bare = POSSESSIVE.test(word) ? word.slice(0, -2) : word;
    const end = start + bare.length;
    const plural = bare.length === word.length && endsPlural(text, tail);
    if (plural) tail++;
    tokens.push({
      start,
      end,
      key: bare.toLowerCase().replaceAll('’', "'"),
      shape: shapeOf(bare),
      text: bare,
      possessive: plural || bare.length < word.length,
      tail,
      gap: tokens.length === 0 ? '' : text.slice(previous, Math.min(start, previous + LONGEST_GAP)),
    });
    previous = tail;
  }
  return tokens;
}

/** "the workers’ union": an apostrophe after an s, then a space. */
function endsPlural(text: string, tail: number): boolean {
  const mark = text[tail];
  return (mark === '’' || mark === "'") && /s/i.test(text[tail - 1] ?? '') && /\s/.test(text[tail + 1] ?? '');
}

/** Whether only white space separates a token from the one before it. */
export function adjoins(token: Token): boolean {
  return /^\s$/u.test(token.gap);
}

function isAbbreviated(word: string, text: string, dot: number): boolean {
  const lower = word.toLowerCase();
  if (INITIAL.test(word)) return /^\.(?:\s?\p{Lu})/u.test(text.slice(dot, dot + 3));
  return CAPITALISED.test(word) && (BEFORE_A_NAME.has(lower) || AFTER_A_NAME.test(lower));
}

function shapeOf(word: string): Shape {
  if (/^\p{N}/u.test(word)) return 'number';
  if (!CAPITALISED.test(word)) return 'lower';
  return word.length > 1 && word === word.toUpperCase() && !/^\p{Lu}\.$/u.test(word)
    ? 'capitals'
    : 'capitalised';
}
