import type { Span } from '../../text/article.ts';

/** A double quotation mark, where it stands and which way it must point there. */
export type Mark = {
  readonly at: number;
  readonly char: string;
  /** `either`: the white space around it is ambiguous. `wrong`: it contradicts the character. */
  readonly role: 'open' | 'close' | 'either' | 'wrong';
  /** Right after a number a straight mark may mean inches. */
  readonly afterNumber: boolean;
};

/** Opening double marks with what closes them. „ is closed by “ in German, by ” in Polish; Swedish has ”…”, Danish »…«. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”"'],
  ['”', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['"', '"”'],
]);

const DOUBLE_MARK = /[“”„«»‹›"]/g;
const SPACE = /[\s\u200b]/;
const LETTER = /[\p{L}\p{N}]/u;
/** What quoted words end with; a dash may also go before them. */
const WORD_END = /[\p{L}\p{N}.,!?…)\]’']/u;
const OPENING_PUNCTUATION = /[([{‘'—–\-/]/;
const CLOSING_PUNCTUATION = /[.,;:!?…)\]}’'—–\-/]/;

type MarkPair = { readonly open: Mark; readonly close: Mark };

export type Pairing = {
  /** Pairs that no other pair encloses, in order. */
  readonly pairs: readonly MarkPair[];
  /** Opening marks that nothing closes, in order. */
  readonly unclosed: readonly Mark[];
  /** Closing marks that nothing opened, in order. */
  readonly unopened: readonly Mark[];
  /** Marks that point away from the words they should hold, in order. */
  readonly wrong: readonly Mark[];
};

/** Whether `open` may be closed by `close`, both double marks. */
function closes(open: string, close: string): boolean {
  return CLOSERS.get(open)?.includes(close) ?? false;
}

/** The double quotation marks of a stretch of text, in order, without those of markup attributes (href="…"). */
export function doubleMarks(text: string, within: Span): Mark[] {
  const marks: Mark[] = [];
  let inAttribute = false;
  for (const match of text.slice(within.start, within.end).matchAll(DOUBLE_MARK)) {
    const at = within.start + match.index;
    const before = at > within.start ? text.charAt(at - 1) : '';
    const after = at + 1 < within.end ? text.charAt(at + 1) : '';
    if (inAttribute || before === '=') {
      inAttribute = !inAttribute;
      continue;
    }
    const char = match[0];
    marks.push({ at, char, role: roleOf(char, before, after), afterNumber: /\d/.test(before) });
  }
  return marks;
}

function roleOf(char: string, before: string, after: string): Mark['role'] {
  const free = before === '' || SPACE.test(before);
  const ends = after === '' || SPACE.test(after);
  switch (char) {
    case '„':
    case '‹':
      return 'open';
    case '›':
      return 'close';
    case '«':
      return !free && (ends || CLOSING_PUNCTUATION.test(after)) ? 'close' : 'open';
    case '»':
      return free && LETTER.test(after) ? 'open' : 'close';
    case '“':
      return WORD_END.test(before) && !LETTER.test(after) ? 'wrong' : 'open';
    case '”':
      return free && LETTER.test(after) ? 'wrong' : 'close';
    default: {
      const opens = (free || OPENING_PUNCTUATION.test(before)) && !ends;
      const shuts = !free && (ends || CLOSING_PUNCTUATION.test(after));
      return opens === shuts ? 'either' : opens ? 'open' : 'close';
    }
  }
}

/** Pairs quotation marks like brackets. Linear in the number of marks. */
export function pairMarks(marks: readonly Mark[]): Pairing {
  const stack: Mark[] = [];
  const waiting = new Map<string, number>();
  const all: MarkPair[] = [];
  const unclosed: Mark[] = [];
  const unopened: Mark[] = [];
  const wrong: Mark[] = [];
  const push = (mark: Mark): void => {
    stack.push(mark);
    waiting.set(mark.char, (waiting.get(mark.char) ?? 0) + 1);
  };
  const pop = (): Mark | undefined => {
    const mark = stack.pop();
    if (mark) waiting.set(mark.char, (waiting.get(mark.char) ?? 0) - 1);
    return mark;
  };
  const isAwaited = (mark: Mark): boolean =>
    [...waiting].some(([open, count]) => count > 0 && closes(open, mark.char));

  for (const [i, mark] of marks.entries()) {
    const top = stack.at(-1);
    const fits = top !== undefined && closes(top.char, mark.char);
    // In German “ closes what „ opened, and there it rightly follows a letter. Where an open “ waits, a second one that
    // can only close is a slip of the keyboard: there is one way to read it.
    const isSlip = mark.role === 'wrong' && top?.char === mark.char;
    if (top && (isSlip || (fits && (mark.role !== 'open' || top.char === '„')))) {
      pop();
      all.push({ open: top, close: mark });
    } else if (mark.role === 'wrong') {
      // ”…” is Swedish and Finnish: one ” opens where the next mark is another that closes it.
      if (marks[i + 1]?.role === 'close' && closes(mark.char, marks[i + 1]?.char ?? '')) push(mark);
      else wrong.push(mark);
    } else if (mark.role !== 'close') {
      push(mark);
    } else if (isAwaited(mark)) {
      // A mark of another kind was left open inside this pair.
      for (let open = pop(); open !== undefined; open = pop()) {
        if (closes(open.char, mark.char)) {
          all.push({ open, close: mark });
          break;
        }
        unclosed.push(open);
      }
    } else if (!mark.afterNumber || mark.char !== '"') {
      unopened.push(mark);
    }
  }
  const open = [...unclosed, ...stack];
  return { pairs: outermost(all), unclosed: open.toSorted((a, b) => a.at - b.at), unopened, wrong };
}

function outermost(pairs: readonly MarkPair[]): MarkPair[] {
  const kept: MarkPair[] = [];
  for (const pair of pairs.toSorted((a, b) => a.open.at - b.open.at)) {
    const last = kept.at(-1);
    if (last === undefined || pair.open.at > last.close.at) kept.push(pair);
  }
  return kept;
}
