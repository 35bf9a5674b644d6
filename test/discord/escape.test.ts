import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/discord/escape.ts';
import { type MarkdownNode, parseMarkdown } from '../../playground/page/discord-markdown.ts';

/** Markdown that Discord formats, whole and in parts that only mean something together. */
const FORMATTING = [
  ...'*|**|_|__|~~|`|```|> |>>> |# |-# |- |+ |1. |[|](|)|<|>|\\|\n|\n\n| |  |:|://|@|#|-'.split('|'),
  ...'@everyone <@123456789012345678> <#123456789012345678> <t:1700000000:R> </who:123456789012345678>'.split(
    ' ',
  ),
  ...'https://example.com/a_b HTTP://x.org <https://a.b> :smile: <a:b:123456789012345678> discord.gg/abc ||'.split(
    ' ',
  ),
];

/** Text that's full of it. */
const markdownLaden = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FORMATTING),
      fc.string({ maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

function plainText(nodes: readonly MarkdownNode[]): string | undefined {
  const parts = nodes.map((node) => (node.type === 'text' ? node.text : undefined));
  return parts.includes(undefined) ? undefined : parts.join('');
}

describe('escaping for Discord', () => {
  it('lets nothing in a text format, mention, spoil or link', () => {
    fc.assert(
      fc.property(markdownLaden, (text) => {
        expect(plainText(parseMarkdown(escapeMarkdown(text)))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('shows the words at `bold` in bold and nothing else', () => {
    fc.assert(
      fc.property(markdownLaden, fc.nat(), fc.nat(), (text, from, length) => {
        const solid = [...text.matchAll(/[^\s\\*]+/g)];
        const word = solid[from % Math.max(1, solid.length)];
        fc.pre(word !== undefined);
        const start = word.index;
        const end = start + 1 + (length % word[0].length);
        fc.pre(text.slice(start, end).isWellFormed());
        const nodes = parseMarkdown(escapeMarkdown(text, { start, end }));
        const bold = nodes.flatMap((node) => (node.type === 'bold' ? [plainText(node.children)] : []));
        expect(bold).toEqual([text.slice(start, end)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves ordinary prose as it is, so that few escapes count against the client’s limit', () => {
    const prose =
      '“Of course,” he said at 10:30 (local time): it cost $3.5 million, 12% more – no. 1 in the world!';
    expect(escapeMarkdown(prose)).toBe(prose);
  });
});
