import type { Span } from '../text/article.ts';

/** Matches each character that must be escaped, one at a time; all of them together are what Discord's client formats. */
const FORMATTING = new RegExp(
  [
    // Escapes, emphasis, code, spoilers, masked links, mentions, timestamps, custom emoji.
    /[\\*_~`|[\]<@]/,
    // Bare links, emoji by name, invites.
    /(?<=\p{L}):(?=\/\/)/u,
    /:(?=[\w+-]+:)/,
    /(?<=(?i:discord(?:app)?))\.(?=(?i:gg|com|new|gift|me))/,
    // Headings, quotations, lists and small print, which exist only where a line begins.
    /(?<=^[^\S\n]*)[#>+-]/,
    /(?<=^[^\S\n]*\d{1,9})\./,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gmu',
);

/**
 * Escapes a text so that Discord shows it as it stands: nothing in it can format, mention, spoil or link.
 * Its words at `bold` are shown in bold. Escapes are kept few: clients stop formatting after about a hundred.
 */
export function escapeMarkdown(text: string, bold?: Span | null): string {
  const escaped = formattingIn(text);
  // What begins within bold begins a line, as far as the client's parser is concerned.
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

/** Offsets of the characters that make Discord format something. */
function formattingIn(text: string): Set<number> {
  const found = new Set<number>();
  FORMATTING.lastIndex = 0;
  while (FORMATTING.test(text)) found.add(FORMATTING.lastIndex - 1);
  return found;
}
