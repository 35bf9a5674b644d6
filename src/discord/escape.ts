import type { Span } from '../text/article.ts';

/** Matches every character that would make Discord's client format something, one at a time. */
const FORMATTING = new RegExp(
  [
    // Escapes, emphasis, code, spoilers, masked links, mentions, timestamps, custom emoji.
    /[\\*_~`|[\]<@]/,
    // Bare links, emoji by name, invites.
    /(?<=\p{L}):(?=\/\/)/u,
    /:(?=[\w+-]+:)/,
    /(?<=(?i:discord(?:app)?))\.(?=(?i:gg|com|new|gift|me))/,
    // Headings, block quotes, lists and small print, only at the start of a line.
    /(?<=^[^\S\n]*)[#>+-]/,
    /(?<=^[^\S\n]*\d{1,9})\./,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gmu',
);

/**
 * Escapes a text so that Discord shows it unchanged: nothing in it can format, mention, hide or link. The words at `bold` are
 * shown in bold. Escapes as little as possible, because clients stop formatting after about a hundred escapes.
 */
export function escapeMarkdown(text: string, bold?: Span | null): string {
  const escaped = formattingIn(text);
  // The client's parser treats the start of bold text as the start of a line.
  if (bold) for (const at of formattingIn(text.slice(bold.start, bold.end))) escaped.add(bold.start + at);
  if (!bold && escaped.size === 0) return text;
  const cuts = bold ? [...escaped, bold.start, bold.end] : [...escaped];
  let result = '';
  let from = 0;
  for (const at of [...new Set(cuts)].toSorted((a, b) => a - b)) {
    result += text.slice(from, at);
    if (at === bold?.start || at === bold?.end) result += '**';
    if (escaped.has(at)) result += '\\';
    from = at;
  }
  return result + text.slice(from);
}

/** Length of the escaped text, in UTF-16 units. */
export function escapedLength(text: string): number {
  return text.length + formattingIn(text).size;
}

/** Offsets of the characters to escape. */
function formattingIn(text: string): Set<number> {
  const found = new Set<number>();
  FORMATTING.lastIndex = 0;
  while (FORMATTING.test(text)) found.add(FORMATTING.lastIndex - 1);
  return found;
}
