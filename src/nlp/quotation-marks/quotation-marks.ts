import type { Span } from '../../text/article.ts';

/** A double quotation mark, where it stands and which way it must point there. */
export type Mark = {
  readonly at: number;
  readonly char: string;
  /** `either`: the white space around it does not tell. `wrong`: it tells the opposite of the character. */
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

/** Whether `open` may be closed by `close`, both double marks. */
export function closes(open: string, close: string): boolean {
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
