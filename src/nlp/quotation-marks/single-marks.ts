import type { Span } from '../../text/article.ts';

/** Words that begin with an apostrophe. */
const CLIPPED = /^(?:tis|twas|em|til|till|cause|bout|round|neath|n|im|er|cos|fraid|nuff)\b/i;
const SINGLE_MARK = /[‘’']/g;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const OPENING_PUNCTUATION = /[([{—–\-/:“"]/;
/** Enough to hold the longest clipped word and the character after it. */
const CLIPPED_REACH = 8;

type SingleMark = {
  readonly at: number;
  readonly char: string;
  readonly role: 'open' | 'close';
  readonly sure: boolean;
};

export type SinglePairs = {
  /** Spans from mark to mark, both included. */
  readonly pairs: readonly Span[];
  /** Where a ‘ stands that nothing closes. A straight one is taken for an apostrophe. */
  readonly unclosed: readonly number[];
};

/**
 * Pairs single quotation marks, which share their characters with the apostrophe, in `within` outside the spans
 * `taken` (in order). A closing one is only looked for after an opening one.
 */
export function pairSingleMarks(text: string, within: Span, taken: readonly Span[]): SinglePairs {
  const marks = singleMarks(text, within, taken);
  const nextSure = nextSureClose(marks);
  const pairs: Span[] = [];
  const unclosed: number[] = [];
  let open: SingleMark | undefined;
  for (const [i, mark] of marks.entries()) {
    if (mark.role === 'open') {
      if (open?.char === '‘') unclosed.push(open.at);
      open = mark;
    } else if (open && (mark.char === "'") === (open.char === "'")) {
      // "‘The teachers’ union is angry,’ she said": the plural’s apostrophe gives way to a mark after a comma.
      const isPlural = /s/i.test(text.charAt(mark.at - 1)) && text.charAt(mark.at + 1) === ' ';
      if (isPlural && !mark.sure && nextSure[i] !== undefined) continue;
      if (mark.at - open.at > 2) pairs.push({ start: open.at, end: mark.at + 1 });
      open = undefined;
    }
  }
  if (open?.char === '‘') unclosed.push(open.at);
  return { pairs, unclosed };
}

function singleMarks(text: string, within: Span, taken: readonly Span[]): SingleMark[] {
  const marks: SingleMark[] = [];
  let next = 0;
  for (const match of text.slice(within.start, within.end).matchAll(SINGLE_MARK)) {
    const at = within.start + match.index;
    for (let span = taken[next]; span !== undefined && span.end <= at; span = taken[++next]);
    const span = taken[next];
    if (span && span.start <= at) continue;
    const char = match[0];
    const before = at > within.start ? text.charAt(at - 1) : '';
    const after = at + 1 < within.end ? text.charAt(at + 1) : '';
    // Two straight ones in a row stand for a double mark in old agency copy; they are no single marks.
    if (char === "'" && (before === "'" || after === "'")) continue;
    const free = before === '' || SPACE.test(before) || OPENING_PUNCTUATION.test(before);
    const opens = free && after !== '' && !SPACE.test(after);
    if (opens && char !== '’') {
      const rest = text.slice(at + 1, Math.min(within.end, at + CLIPPED_REACH));
      if (!/^\d/.test(rest) && !CLIPPED.test(rest)) marks.push({ at, char, role: 'open', sure: true });
    } else if (!free && char !== '‘' && !LETTER.test(after)) {
      marks.push({ at, char, role: 'close', sure: !LETTER.test(before) });
    }
  }
  return marks;
}

/** For every mark, the place in the list of the next closing mark that is no apostrophe, before any opening one. */
function nextSureClose(marks: readonly SingleMark[]): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let sure: number | undefined;
  for (let i = marks.length - 1; i >= 0; i--) {
    next[i] = sure;
    const mark = marks[i];
    if (mark?.role === 'open') sure = undefined;
    else if (mark?.sure === true) sure = i;
  }
  return next;
}
