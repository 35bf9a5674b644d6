import type { MarkdownMatch, StyledType } from './markdown-nodes.ts';

/** Marks known to have no partner in the rest of a text, so that each is looked for once. */
export type Hopeless = Set<string>;

/** Matches text between paired marks: bold, italic, underline, strike-through and spoiler. */
export function matchDelimiters(text: string, at: number, hopeless: Hopeless): MarkdownMatch | null {
  switch (text.charAt(at)) {
    case '*':
      return longest(
        styled('italic', text, at, 1, starItalicEnd(text, at, hopeless)),
        styled('bold', text, at, 2, doubledEnd(text, at, '**', hopeless)),
      );
    case '_':
      return longest(
        styled('italic', text, at, 1, underscoreItalicEnd(text, at, hopeless)),
        styled('underline', text, at, 2, doubledEnd(text, at, '__', hopeless)),
      );
    case '~':
      return styled('strike', text, at, 2, pairEnd(text, at, '~~', hopeless));
    case '|':
      return styled('spoiler', text, at, 2, pairEnd(text, at, '||', hopeless));
    default:
      return null;
  }
}

/** simple-markdown gives a place to the rule that takes the most; italic comes before its doubles in a draw. */
function longest(first: MarkdownMatch | null, second: MarkdownMatch | null): MarkdownMatch | null {
  if (first === null || second === null) return first ?? second;
  return second.end > first.end ? second : first;
}

/** `end`: after the closing marks, or `null` where there are none. */
function styled(
  type: StyledType,
  text: string,
  at: number,
  width: number,
  end: number | null,
): MarkdownMatch | null {
  if (end === null) return null;
  const inside = text.slice(at + width, end - width);
  return { end, node: (parse) => ({ type, children: parse(inside) }) };
}

/** `**…**`, `__…__`: closed by the first pair that no third mark follows; escapes inside are passed over. */
function doubledEnd(text: string, at: number, marks: string, hopeless: Hopeless): number | null {
  if (!text.startsWith(marks, at) || hopeless.has(marks)) return null;
  let here = at + 2;
  while (here < text.length) {
    if (here > at + 2 && text.startsWith(marks, here) && text.charAt(here + 2) !== marks.charAt(0)) {
      return here + 2;
    }
    here += text.charAt(here) === '\\' ? 2 : 1;
  }
  hopeless.add(marks);
  return null;
}

/** `~~…~~`, `||…||`: closed by the next pair, whatever stands before it. */
function pairEnd(text: string, at: number, marks: string, hopeless: Hopeless): number | null {
  if (!text.startsWith(marks, at) || hopeless.has(marks)) return null;
  const close = text.indexOf(marks, at + 3);
  if (close !== -1) return close + 2;
  hopeless.add(marks);
  return null;
}

/** `*…*`: no space after the first mark nor before the last; a double star inside is content. */
function starItalicEnd(text: string, at: number, hopeless: Hopeless): number | null {
  if (hopeless.has('*') || !/\S/.test(text.charAt(at + 1))) return null;
  let here = at + 1;
  let afterSpace = false;
  while (here < text.length) {
    const char = text.charAt(here);
    if (char === '*') {
      // The mark that closes has neither a space before it nor a further star after it.
      if (here > at + 1 && !afterSpace && text.charAt(here + 1) !== '*') return here + 1;
      if (text.charAt(here + 1) !== '*') return null;
    }
    afterSpace = /\s/.test(char);
    here += char === '*' || char === '\\' ? 2 : 1;
  }
  hopeless.add('*');
  return null;
}

/** `_…_`: the closing mark ends a word; a double underscore inside is content, a lone one in a word forbids it. */
function underscoreItalicEnd(text: string, at: number, hopeless: Hopeless): number | null {
  if (hopeless.has('_')) return null;
  let here = at + 1;
  while (here < text.length) {
    const char = text.charAt(here);
    if (char === '_') {
      if (here > at + 1 && !/\w/.test(text.charAt(here + 1))) return here + 1;
      if (text.charAt(here + 1) !== '_') return null;
    }
    here += char === '_' || char === '\\' ? 2 : 1;
  }
  hopeless.add('_');
  return null;
}
