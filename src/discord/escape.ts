import type { Span } from '../article/article.ts';

/** Each pattern matches the one character that must be escaped; together they are what Discord's client formats. */
const FORMATTING: readonly RegExp[] = [
  // Escapes, emphasis, code, spoilers, masked links, mentions, timestamps, custom emoji.
  /[\\*_~`|[\]<@]/g,
  // Bare links, emoji by name, invites.
  /(?<=\p{L}):(?=\/\/)/gu,
  /:(?=[\w+-]+:)/g,
  /(?<=discord(?:app)?)\.(?=gg|com|new|gift|me)/gi,
  // Headings, quotations, lists and small print, which exist only where a line begins.
  /(?<=^[^\S\n]*)[#>+-]/gm,
  /(?<=^[^\S\n]*\d{1,9})\./gm,
];

/**
 * Escapes a text so that Discord shows it as it stands: nothing in it can format, mention, spoil or link.
 * Its words at `bold` are shown in bold. Escapes are kept few: clients stop formatting after about a hundred.
 */
export function escapeMarkdown(text: string, bold?: Span | null): string {
  const escaped = formattingIn(text);
  // What begins within bold begins a line, as far as the client's parser is concerned.
  if (bold) for (const at of formattingIn(text.slice(bold.start, bold.end))) escaped.add(bold.start + at);
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

/** Offsets of the characters that make Discord format something. */
function formattingIn(text: string): Set<number> {
  return new Set(FORMATTING.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index)));
}
