import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../src/qa/citation.ts';
import { readOwn } from '../support/own-article.ts';

const URL_OF_PAGE = 'https://news.example/harbour/gates?page=2';

function link(text: string, url: string | undefined = URL_OF_PAGE): string | undefined {
  const article = readOwn(text, { source: url === undefined ? {} : { url } });
  return sourceLink(article, { start: 0, end: text.length });
}

/** What a browser reads from a text directive: where the words start, and where they end if that is named apart. */
function directive(href: string): { readonly start: string; readonly end?: string } {
  const [, encoded = ''] = /:~:text=(.*)$/.exec(href) ?? [];
  const [start = '', end, ...more] = encoded.split(',').map(decodeURIComponent);
  expect(more).toEqual([]);
  return end === undefined ? { start } : { start, end };
}

describe('a link to the source', () => {
  it('names a short passage whole', () => {
    expect(link('The gates broke.')).toBe(`${URL_OF_PAGE}#:~:text=The%20gates%20broke%2E`);
  });

  it('names a long passage by its first and its last words', () => {
    const text = 'one two three four five six seven eight nine ten eleven';
    expect(directive(link(text) ?? '')).toEqual({
      start: 'one two three four five',
      end: 'seven eight nine ten eleven',
    });
  });

  it('is not there if the article has no URL, or one that cannot be read', () => {
    const own = readOwn('The gates broke.');
    expect(sourceLink(own, { start: 0, end: 9 })).toBeUndefined();
    expect(link('The gates broke.', 'not a URL')).toBeUndefined();
    expect(link('The gates broke.', 'javascript:alert(1)')).toBeUndefined();
    expect(link('The gates broke.', 'ftp://gates.example/x')).toBeUndefined();
  });

  it('leaves the address as it is, a fragment of its own included', () => {
    const href = link('The gates broke.', 'https://news.example/a?b=c#section-2') ?? '';
    expect(href).toBe('https://news.example/a?b=c#section-2:~:text=The%20gates%20broke%2E');
  });

  it('takes the place of a text directive that is there already', () => {
    const href = link('Broke.', 'https://news.example/a#top:~:text=old') ?? '';
    expect(href).toBe('https://news.example/a#top:~:text=Broke%2E');
  });

  it('survives half a character at an end', () => {
    const article = readOwn('A 😀 smile', { source: { url: URL_OF_PAGE } });
    expect(sourceLink(article, { start: 0, end: 3 })).toBe(`${URL_OF_PAGE}#:~:text=A%20%EF%BF%BD`);
  });
});

describe('whatever the passage', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(',', '-', '&', '–', 'a,-b', '(x)', '100%', ':~:'),
      ),
    )
    .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.isWellFormed());

  it('a browser reads back the very words, or both of its ends', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { start, end } = directive(link(text) ?? '');
        if (end === undefined) {
          expect([text, '']).toContain(start);
        } else {
          expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
          expect(start === '' || end === '').toBe(false);
        }
      }),
    );
  });

  it('in a script without spaces the link stays short', () => {
    const href = link('港'.repeat(500)) ?? '';
    expect(href).toBe(`${URL_OF_PAGE}#`.slice(0, -1));
  });

  it('an address with Markdown in it ends no link', () => {
    expect(link('Broke.', 'https://news.example/a)_**x**_(b')).toBe(
      'https://news.example/a%29%5F%2A%2Ax%2A%2A%5F%28b#:~:text=Broke%2E',
    );
    expect(link('Broke.', `https://news.example/${'a'.repeat(600)}`)).toBeUndefined();
  });

  it('the link stays one word that ends no Markdown link and keeps the page’s address', () => {
    fc.assert(
      fc.property(words, (text) => {
        const href = link(text) ?? '';
        expect(href).toMatch(/^[\w%:/?=.#~,&-]+$/);
        expect(href.replace(/#.*$/, '')).toBe(URL_OF_PAGE);
        if (href !== URL_OF_PAGE) expect(href).toMatch(/#:~:text=[^-&]+$/);
        expect(href.length).toBeLessThanOrEqual(512);
      }),
    );
  });
});
