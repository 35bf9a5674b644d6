import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleInput, type Source, slice } from '../../../src/text/article.ts';
import { splitParagraphs } from '../../../src/text/paragraphs.ts';
import { parseArticleFile } from '../../../src/ingest/files/article-file.ts';
import { markdownFile } from '../../../src/ingest/files/markdown-file.ts';
import { OWN_PARAGRAPHS } from '../../support/own-page.ts';

function readBack(text: string, title = 'Gates', source: Source = {}): ArticleInput | undefined {
  const file = parseArticleFile('gates.md', markdownFile({ title, source, text }));
  return file.ok ? file.article : undefined;
}

/** Letters of all scripts, and what is written like one, but for the mark of bytes that are none. */
const anything = fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\uFFFD'));

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const paragraphs = (text: string): string[][] =>
  splitParagraphs(text).map((span) => words(slice(text, span)));

describe('a text written and read back', () => {
  it('is the same to the letter where its paragraphs are lines between empty ones', () => {
    const text = OWN_PARAGRAPHS.join('\n\n');
    expect(markdownFile({ title: 'Gates', source: {}, text })).toBe(`---\ntitle: Gates\n---\n\n${text}\n`);
    expect(readBack(text)?.text).toBe(text);
  });

  it.each([
    '# Not a heading',
    '> not a quoted block',
    '- an item',
    '+ an item',
    '* an item',
    '1. First',
    '2) Second',
    '1984. That was the year.',
    '-0.5 percent',
    '---',
    '***',
    '===',
    ':-:',
    '--|--',
    '```js and no code',
    '~~~',
    '<b>not bold</b>, <!-- not away -->',
    '[1]: https://x.example',
    '[^1]: not a footnote[^2]',
    '[a link](https://x.example) and ![a picture](a.png)',
    'Bread &amp; butter & AT&T &#8220;',
    '*not* __strong__ ~~struck~~ a_b_c f*ck',
    String.raw`C:\gates\ and a stroke at the end\ `.trim(),
    '| north | 12 |',
    'Two  spaces, a\ttab and one\u00A0that does not break.',
    '火山が噴火した。',
  ])('keeps its marks: %s', (line) => {
    const blocks = `Before.\n\n${line}\n\nAfter.`;
    expect(readBack(blocks)?.text).toBe(blocks);
    const lines = `Before | it.\n${line}\nAfter.`;
    expect(readBack(lines)?.text).toBe(lines);
  });

  it('is no front matter of another article', () => {
    const text = 'Before.\n\n---\ntitle: T\n---\n\nAfter.';
    expect(paragraphs(readBack(text)?.text ?? '')).toEqual(paragraphs(text));
  });

  it('is put together where it was wrapped, and has the same paragraphs', () => {
    const wrapped = OWN_PARAGRAPHS.map((each) => each.replaceAll(/(.{40,60}) /g, '$1\n')).join('\n\n');
    expect(wrapped.split('\n').length).toBeGreaterThan(8);
    expect(readBack(wrapped)?.text).toBe(OWN_PARAGRAPHS.join('\n\n'));
  });

  it('keeps lines that are paragraphs, and is put in order where they are indented', () => {
    expect(readBack('It holds:\nThe gates.\n\n\nThe crane.')?.text).toBe(
      'It holds:\nThe gates.\n\nThe crane.',
    );
    expect(readBack('It holds:\n  The gates.\n  The crane.')?.text).toBe(
      'It holds:\n\nThe gates.\n\nThe crane.',
    );
  });

  it('has the same words in the same paragraphs, whatever it holds', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '[',
        '](',
        ')',
        '<',
        '>',
        '![',
        '|',
        '\n',
        '\n\n',
        '- ',
        '# ',
        '~~',
        ': ',
      ),
      fc.constantFrom(
        '&amp;',
        '\\',
        '```',
        '1. ',
        '  ',
        '\t',
        '<b>',
        '[^1]:',
        '|-|',
        '---\n',
        'title: T\n',
        '=',
      ),
      fc.constantFrom(
        'gates ',
        'The gates broke. ',
        'and the harbour master said\n',
        'that nobody had come to\n',
        '\r\n',
        '\u2028',
        '\u00A0',
        '\uFEFF',
        '\u200B',
      ),
      anything,
    );
    const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const { text: read = '' } = readBack(`The gates broke.\n\n${given}`) ?? {};
        const expected = paragraphs(`The gates broke.\n\n${given.replaceAll(/\r\n?/g, '\n')}`);
        expect(paragraphs(read)).toEqual(expected);
        // And from then on it is the same to the letter.
        expect(readBack(read)?.text).toBe(read);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is known of an article', () => {
  it('comes back, whatever marks of YAML are in it', () => {
    const value = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ': ',
            ' #',
            '"',
            "'",
            '*',
            '&',
            '!',
            '- ',
            '---',
            '{',
            '2026',
            '%',
            '@',
            '|',
            '>',
            'null',
            '~',
            '\\',
          ),
          anything,
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join('').replaceAll(/\s+/g, ' ').trim())
      .filter((each) => each !== '');
    fc.assert(
      fc.property(value, value, value, (title, publisher, author) => {
        const source = { publisher, url: 'https://x.example/a?b=1#c', author, published: '2026-03-14' };
        expect(readBack('The gates broke.', title, source)).toMatchObject({ title, source });
      }),
      { numRuns: 1000 },
    );
  });

  it('may be broken over lines, and is one then', () => {
    expect(readBack('The gates broke.', 'Storm:\n  the harbour', { author: ' ' })).toMatchObject({
      title: 'Storm: the harbour',
      source: {},
    });
  });
});
