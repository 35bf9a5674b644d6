import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, parseWithMarkdownIt } from '../../../src/ingest/files/markdown-text.ts';

const words = (...lines: readonly string[]): string => parseMarkdown(lines.join('\n')).text;
const paragraphs = (...lines: readonly string[]): string[] => words(...lines).split('\n\n');

describe('what a paragraph says is kept word for word', () => {
  it.each([
    ['a link', 'The [mayor](https://x.example "Who") came.', 'The mayor came.'],
    ['a link by reference', 'The [mayor][1] came.\n\n[1]: https://x.example', 'The mayor came.'],
    ['a link that is no address', 'The [mayor](javascript:alert(1)) came.', 'The mayor came.'],
    ['an address', 'See <https://x.example/a> or <a@x.example>.', 'See https://x.example/a or a@x.example.'],
    ['emphasis', 'It *is* **very** ***wide*** and _all_ __open__.', 'It is very wide and all open.'],
    ['emphasis around marks', '“The *bridge* is **open**,” he said.', '“The bridge is open,” he said.'],
    ['a bold initial', '**T**he gates broke.', 'The gates broke.'],
    ['struck words', 'It was ~~late~~ early.', 'It was late early.'],
    ['code', 'Run `npm start` now.', 'Run npm start now.'],
    ['entities', 'Bread &amp; butter &lt;b&gt; &copy; &#8220;now&#8221;', 'Bread & butter <b> © “now”'],
    ['a backslash before a mark', String.raw`Not \*this\* one`, 'Not *this* one'],
    ['tags', 'The <b>gates</b> <span class="x">broke</span>.', 'The gates broke.'],
    ['a mark for a footnote', 'The gates broke.[^1][^long]', 'The gates broke.'],
  ])('%s', (_, markdown, expected) => {
    expect(words(markdown)).toBe(expected);
  });

  it.each([
    'Required fields are marked *',
    'He called it a f*ck-up, and a bloody sh*t-show at that.',
    'f**k this, s**t that',
    'The box measures 5*4*3 metres, 2 * 3 to the side.',
    'A file_name_here stays, and so does x < y > z.',
    '“Curly” ‘marks’ – and dashes — and … dots -- stay.',
    'One # of many, at 10 & 20, 50% ~ off.',
    '#hashtag is no heading',
    '1984. That was the year.',
    '[Q]: Yes.',
  ])('nothing is lost that is no mark: %s', (text) => {
    expect(words(text)).toBe(text);
    expect(words('Before.', '', text)).toBe(`Before.\n\n${text}`);
  });
});

describe('paragraphs', () => {
  it('are headings, items and quoted blocks too', () => {
    expect(
      paragraphs(
        'The gates broke.',
        '## What *now*',
        '- a crane',
        '  comes',
        '* a diver goes',
        '',
        '1. First',
        '2. Second',
        '   - deep down',
        '',
        '> “Nobody came,”',
        '> he said.',
        '',
        'A title',
        '=======',
        'End.',
      ),
    ).toEqual([
      'The gates broke.',
      'What now',
      'a crane comes',
      'a diver goes',
      '1. First',
      '2. Second',
      'deep down',
      '“Nobody came,” he said.',
      'A title',
      'End.',
    ]);
  });

  it('are unwrapped, but for lines that are meant to end', () => {
    expect(words('One', 'two.', '', 'Rain  ', 'fell\\', 'on<br>us.')).toBe('One two.\n\nRain\nfell\non\nus.');
  });

  it('may be indented, with spaces or a tab', () => {
    expect(paragraphs('    The gates broke.', '', '\tNobody *came*.')).toEqual([
      'The gates broke.',
      'Nobody came.',
    ]);
  });

  it('may be lines, in a text without an empty line', () => {
    expect(words('The gates broke.', 'Nobody came.')).toBe('The gates broke.\nNobody came.');
    expect(words('# *Gates*', '', 'The gates broke.', 'Nobody came.')).toBe('The gates broke.\nNobody came.');
  });

  it.each(['', '_', '> '])('may be lines too long to have been wrapped: %j', (mark) => {
    const long = `The gates ${'and the gates '.repeat(10)}broke.`;
    const line = mark + long + (mark === '_' ? mark : '');
    expect(words('Before.', '', line, line, 'And', 'so on.')).toBe(`Before.\n\n${long}\n${long}\nAnd so on.`);
  });
});

describe('left out', () => {
  it.each([
    ['an image', '![photo *of* gates](a.png)'],
    ['an image in a link', '[![photo](a.png)](https://x.example)'],
    ['a table', '| Gate | Width |\n|---|---:|\n| north | 12 |'],
    ['a block of HTML', '<div class="ad">\nBuy now\n</div>'],
    ['a comment', '<!-- to do:\n\nask the mayor -->'],
    ['a script', '<script>\n\nalert(1)\n\n</script>'],
    ['code in a fence', '```js\nalert(1)\n\nalert(2)\n```'],
    ['a rule', '* * *'],
    ['where links lead', '[1]: https://x.example "Title"'],
    ['a footnote', '[^1]: A note\nthat goes on.'],
    ['a footnote of two paragraphs', '[^1]: A note.\n\n    It goes on.'],
    ['two footnotes', '[^1]: A note.\n[^b]: Another.'],
    ['an empty heading', '#'],
  ])('%s', (_, markdown) => {
    expect(paragraphs('Before.', '', markdown, '', 'After.')).toEqual(['Before.', 'After.']);
  });

  it('is nothing behind a fence that does not close', () => {
    expect(words('Before.', '', '~~~', '', 'After.', '', 'More.')).toBe('Before.\n\nAfter.\n\nMore.');
    expect(words('Before.', '', '```', 'After.', '')).toBe('Before.\n\nAfter.');
  });
});

describe('the first heading', () => {
  it('of the first rank is the heading of the text, without its marks', () => {
    expect(parseMarkdown('![photo](a.png)\n\n# Big **bold** [heading](x)\nText.\n\n# Next')).toEqual({
      heading: 'Big bold heading',
      text: 'Text.\n\nNext',
    });
  });

  it('is a paragraph if words stand before it, or if it is of a lower rank', () => {
    expect(parseMarkdown('Text.\n\n# Heading')).toEqual({ text: 'Text.\n\nHeading' });
    expect(parseMarkdown('## Heading\n\nText.')).toEqual({ text: 'Heading\n\nText.' });
  });
});

describe('a text without marks', () => {
  it('is the same with the parser as without it', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '. ',
        ' * ',
        'The gates broke.',
        '“No,”',
        '  in',
        '\t',
        '1',
        '-',
        '+',
      ),
      fc.constantFrom(`The gates ${'and the gates '.repeat(10)}broke.`, '!', ':', '=', '*', 'é', '火'),
    );
    const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (markdown) => {
        expect(parseMarkdown(markdown)).toEqual(parseWithMarkdownIt(markdown));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the body of the shipped article, to the letter', async () => {
    const file = await readFile(new URL('../../../knowledge/putin-kazakhstan.md', import.meta.url), 'utf8');
    const body = file.replace(/^---\n.*?\n---\n/s, '').trim();
    expect(body).toMatch(/Required fields are marked \*$/);
    expect(parseMarkdown(body)).toEqual({ text: body });
    expect(parseWithMarkdownIt(body)).toEqual({ text: body });
  });
});

it('any text is read, and its letters stay in their order', () => {
  const part = fc.oneof(
    fc.constantFrom('*', '_', '`', '[', '](', ')', '<', '>', '![', '|', '\n', '- ', '# ', '~~', '[^1]', ': '),
    fc.constantFrom('gates', '&amp;', '\\', '```', '1. ', '  ', '<b>', '[^1]:', '|-|'),
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
      (markdown) => {
        const { heading = '', text } = parseMarkdown(markdown);
        const letters = (heading + text).match(/[a-z]/g) ?? [];
        let at = -1;
        for (const letter of letters) {
          at = markdown.indexOf(letter, at + 1);
          expect(at).toBeGreaterThanOrEqual(0);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

// A cost that grew with the square of the length would outlast the suite's time limit.
it.each([
  '[',
  '![[',
  '> ',
  '*a ',
  '_a_',
  '`a',
  '<!--',
  '[^1]: a\n\n',
  '[^1]',
  '|-',
  '- ',
  '<a ',
  '~~a ',
  '\n ',
])('hostile marks are read in one go: %j', (mark) => {
  expect(() => parseWithMarkdownIt(mark.repeat(200_000 / mark.length))).not.toThrow();
});
