import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkdownNode, parseMarkdown } from '../../playground/page/discord-markdown.ts';

const text = (words: string): MarkdownNode => ({ type: 'text', text: words });

/** A shorthand for reading expectations: **bold** is `bold(…)`, plain pieces are their words. */
function shape(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'heading':
          return `h${node.level}(${shape(node.children)})`;
        case 'list':
          return `${node.start === null ? 'ul' : `ol${node.start}`}(${node.items.map(shape).join('; ')})`;
        case 'code':
        case 'codeBlock':
          return `${node.type}(${node.text})`;
        case 'link':
          return `link(${shape(node.children)} → ${node.url})`;
        case 'mention':
          return `${node.kind}(${node.id})`;
        case 'command':
          return `command(${node.name})`;
        case 'emoji':
          return `emoji(${node.name})`;
        case 'timestamp':
          return `time(${node.seconds} ${node.style})`;
        case 'bold':
        case 'italic':
        case 'underline':
        case 'strike':
        case 'spoiler':
        case 'quote':
        case 'subtext':
        default:
          return `${node.type}(${shape(node.children)})`;
      }
    })
    .join('');
}

const read = (source: string): string => shape(parseMarkdown(source));

describe('a plain text', () => {
  it('stays one piece with its line breaks and spaces', () => {
    expect(parseMarkdown('The mayor  spoke.\n\nNobody came.')).toEqual([
      text('The mayor  spoke.\n\nNobody came.'),
    ]);
  });

  it('is nothing when it is empty', () => {
    expect(parseMarkdown('')).toEqual([]);
  });

  it.each([
    'snake_case_name stays',
    'two * three * four',
    '2 * 3 and _ alone',
    '#nospace',
    'a > b',
    '-dash without a space',
    '>quote without a space',
    '# # two marks',
    '-# -# two marks',
    '10:30:45 is a time',
    '3.5 metres',
    '[words](not an address)',
    '<not a mention>',
  ])('%s', (source) => {
    expect(parseMarkdown(source)).toEqual([text(source)]);
  });
});

/** Marks and the words around them, to be put together at random. */
const PIECES =
  String.raw`* ** _ __ ~~ || ${'` ```'} \ [ ]( ) < > # - 1. @here https://a.bc :wave: <@1> word ß “ ¯\_(ツ)_/¯`
    .split(' ')
    .concat('\n', ' ', '> ', '-# ');

describe('an escape', () => {
  it('takes the meaning from any mark and disappears', () => {
    expect(read(String.raw`\*not italic\* \_nor this\_ \# \> \[x\]\(https\://x.y\)`)).toBe(
      '*not italic* _nor this_ # > [x](https://x.y)',
    );
  });

  it('is only an escape before a mark: letters, digits and spaces keep the backslash', () => {
    expect(read(String.raw`C:\new\1 \ end`)).toBe(String.raw`C:\new\1 \ end`);
  });

  it('hides the marks that would close', () => {
    expect(read(String.raw`**all of \*\* it**`)).toBe('bold(all of ** it)');
  });

  it('leaves the shrug its arm', () => {
    expect(read(String.raw`¯\_(ツ)_/¯`)).toBe(String.raw`¯\_(ツ)_/¯`);
  });

  it('of every mark makes any text plain (for all texts)', () => {
    const piece = fc.constantFrom(...PIECES);
    const anyText = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(anyText, (source) => {
        const escaped = source.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
        expect(parseMarkdown(escaped)).toEqual([text(source)]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('marks around words', () => {
  it.each([
    ['**bold**', 'bold(bold)'],
    ['*italic*', 'italic(italic)'],
    ['_italic_', 'italic(italic)'],
    ['__under__', 'underline(under)'],
    ['~~struck~~', 'strike(struck)'],
    ['||hidden||', 'spoiler(hidden)'],
    ['***both***', 'italic(bold(both))'],
    ['___both___', 'italic(underline(both))'],
    ['**a *b* c**', 'bold(a italic(b) c)'],
    ['before**in**after', 'beforebold(in)after'],
    ['a word_at its end_', 'a worditalic(at its end)'],
    ['** spaces inside **', 'bold( spaces inside )'],
    ['**never closed', '**never closed'],
    ['**over\ntwo lines**', 'bold(over\ntwo lines)'],
  ])('%s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });
});

describe('code', () => {
  it.each([
    ['`a **b** c`', 'code(a **b** c)'],
    ['`` a ` b ``', 'code( a ` b )'],
    ['`` `a` ``', 'code(`a`)'],
    ['`never closed', '`never closed'],
    ['```\nx = 1\n```', 'codeBlock(x = 1)'],
    ['before ```x``` after', 'before codeBlock(x) after'],
  ])('%s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });

  it('keeps the language of a block apart from its text', () => {
    expect(parseMarkdown('```js\nlet a;\n```')).toEqual([
      { type: 'codeBlock', language: 'js', text: 'let a;' },
    ]);
    expect(parseMarkdown('```js```')).toEqual([{ type: 'codeBlock', language: null, text: 'js' }]);
  });
});

describe('what begins a line', () => {
  it.each([
    ['# Big', 'h1(Big)'],
    ['### Small\nrest', 'h3(Small)rest'],
    ['#### too deep', '#### too deep'],
    ['before\n## Title', 'before\nh2(Title)'],
    ['-# small print', 'subtext(small print)'],
    ['> one\n> two\nrest', 'quote(one\ntwo)rest'],
    ['> a\n\n> b', 'quote(a)\nquote(b)'],
    ['>>> all\nof it', 'quote(all\nof it)'],
    ['> > no quotation in a quotation', 'quote(> no quotation in a quotation)'],
    ['> # a title in it', 'quote(h1(a title in it))'],
    ['**bold\n> and quoted**', 'bold(bold\nquote(and quoted))'],
    ['- a\n- b', 'ul(a; b)'],
    ['* a\n  * inner\n* b', 'ul(a\nul(inner); b)'],
    ['3. three\n4. four', 'ol3(three; four)'],
    ['- a\n  more of it\nnot', 'ul(a\nmore of it)not'],
    ['- > quoted', 'ul(quote(quoted))'],
    ['mid - dash', 'mid - dash'],
  ])('%s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });
});

describe('links', () => {
  it.each([
    ['see https://example.com/a_b_c.', 'see link(https://example.com/a_b_c → https://example.com/a_b_c).'],
    ['(https://example.com/x_(y))', '(link(https://example.com/x_(y) → https://example.com/x_(y)))'],
    ['<https://example.com>', 'link(https://example.com → https://example.com)'],
    ['[words **bold**](https://example.com)', 'link(words bold(bold) → https://example.com)'],
    ['[words](<https://example.com> "title")', 'link(words → https://example.com)'],
    ['[a [b] c](https://example.com/(x))', 'link(a [b] c → https://example.com/(x))'],
    ['[words](javascript:alert(1))', '[words](javascript:alert(1))'],
  ])('%s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });

  it('do not let one address pass for another', () => {
    expect(parseMarkdown('[https://bank.example](https://thief.example)')).not.toContainEqual(
      expect.objectContaining({ masked: true }),
    );
  });
});

describe('what stands for something else', () => {
  it.each([
    ['<@123> <@!123> <@&5> <#7>', 'user(123) user(123) role(5) channel(7)'],
    ['@everyone and @here', 'everyone(everyone) and here(here)'],
    [':wave: <:own:12> <a:moves:13>', 'emoji(wave) emoji(own) emoji(moves)'],
    ['<t:1700000000:R> <t:-5>', 'time(1700000000 R) time(-5 f)'],
    ['</who:1> </article add:22>', 'command(who) command(article add)'],
  ])('%s', (source, expected) => {
    expect(read(source)).toBe(expected);
  });
});

describe('hostile texts', () => {
  const MARKS = [
    '**a ',
    '*a ',
    '_a ',
    '`',
    '``a',
    '~~',
    '||',
    '[',
    '[a](',
    '<a:',
    '- ',
    '> ',
    '>>> ',
    '__a_',
  ];

  it.each(MARKS)('of nothing but %j, 60,000 characters long, lose no character that is shown', (mark) => {
    const source = mark.repeat(Math.floor(60_000 / mark.length));
    const letters = (words: string): number => words.split('a').length - 1;
    expect(letters(visible(parseMarkdown(source)))).toBe(letters(source));
  });

  it('never make more words than there were', () => {
    const marks = fc.constantFrom(...'*_~|`[]()<>#-\\ \nab:@/'.split(''));
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (characters) => {
        const source = characters.join('');
        expect(visible(parseMarkdown(source)).length).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});

function visible(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return visible(node.children);
      if (node.type === 'list') return node.items.map(visible).join('');
      return 'text' in node ? node.text : '';
    })
    .join('');
}
