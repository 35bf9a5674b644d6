import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../src/ingest/extraction/extract-bytes.ts';
import type { Bytes, FoundText } from '../../../src/ingest/extraction/extraction.ts';
import { OWN_PARAGRAPHS, ownPage } from '../../support/own-page.ts';
import { type Line, pdfFile } from './pdf-file.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEXT = OWN_PARAGRAPHS.join('\n\n');

async function read(given: Bytes): Promise<FoundText> {
  const reading = await readBytes(given);
  if (!reading.ok) throw new Error(reading.failure);
  return reading.read;
}

async function failureOf(given: Bytes): Promise<string> {
  const reading = await readBytes(given);
  return reading.ok ? 'none' : reading.failure;
}

describe('a page', () => {
  it('is read with what it says of itself', async () => {
    expect(await read({ bytes: encode(ownPage()), name: 'gates.html' })).toMatchObject({
      title: 'Harbour gates break in the storm',
      source: {
        publisher: 'The Wellow Post',
        author: 'Ada Quill; Bo Marsh',
        published: '2026-03-14T18:30:00+01:00',
      },
      text: TEXT,
    });
  });

  it('is believed about its address only where it was fetched from: a file may claim any', async () => {
    const bytes = encode(
      ownPage().replace('<head>', '<head><link rel="canonical" href="https://post.example/news/gates">'),
    );
    const type = { bytes, contentType: 'text/html' };
    expect((await read({ ...type, name: 'gates.html' })).source.url).toBeUndefined();
    expect((await read({ ...type, url: 'https://post.example/amp/gates' })).source.url).toBe(
      'https://post.example/news/gates',
    );
    expect((await read({ ...type, url: 'https://other.example/gates' })).source.url).toBe(
      'https://other.example/gates',
    );
  });

  it('is one though its server calls it a plain text', async () => {
    expect(await read({ bytes: encode(ownPage()), contentType: 'text/plain' })).toMatchObject({ text: TEXT });
  });

  it('without a title is called by its address, or by the name of its file', async () => {
    const bytes = encode(OWN_PARAGRAPHS.map((words) => `<p>${words}</p>`).join(''));
    const type = { bytes, contentType: 'text/html' };
    expect((await read({ ...type, url: 'https://post.example/news/gates-break_again.html' })).title).toBe(
      'gates break again',
    );
    expect((await read({ ...type, name: 'harbour-news.html' })).title).toBe('harbour news');
  });
});

describe('the charset', () => {
  const words =
    'Zoë Müller sold “her” boat for £20, and the café on the quay was closed for good that very evening.';
  const html = (charset: string): string =>
    `<html><head>${charset && `<meta charset="${charset}">`}</head><body><p>${words}</p><p>${OWN_PARAGRAPHS[0]}</p></body></html>`;
  /** The same letters in windows-1252, where the quotation marks have codes of their own. */
  const inLatin = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0));

  it.each([
    ['UTF-8, said in the header', encode(html('')), 'text/html; charset=utf-8'],
    ['UTF-8, said nowhere', encode(html('')), 'text/html'],
    ['UTF-8, called latin-1 by the server', encode(html('')), 'text/html; charset=ISO-8859-1'],
    ['windows-1252, said in the page', inLatin(html('windows-1252')), 'text/html'],
    ['windows-1252, called UTF-8', inLatin(html('utf-8')), 'text/html; charset=utf-8'],
    ['UTF-16 with its mark', new Uint8Array(Buffer.from(`\uFEFF${html('')}`, 'utf16le')), 'text/html'],
  ])('%s', async (_, bytes, contentType) => {
    expect((await read({ bytes, contentType })).text).toContain(words);
  });

  it('one that is not known leaves a page of nothing', async () => {
    expect(
      await failureOf({ bytes: encode('<p>Rain.</p>'), contentType: 'text/html; charset=iso-2022-kr' }),
    ).toBe('empty');
  });
});

describe('a text', () => {
  it('is called by its address where it has no title, in the letters that a person reads there', async () => {
    const given = { bytes: encode('Rain fell. The gates broke.'), contentType: 'text/plain' };
    const url = 'https://post.example/2026/%D0%B1%D1%83%D1%80%D1%8F-%2F-gates.txt?x=1';
    expect((await read({ ...given, url })).title).toBe('буря gates');
    expect((await read({ ...given, url: 'https://post.example/%FF.txt' })).title).toBe('%FF');
    expect((await read({ ...given, url: 'https://post.example/' })).title).toBe('article');
  });

  it('has its first line for a title', async () => {
    expect(await read({ bytes: encode(`Gates break\n\n${TEXT}`), name: 'a.txt' })).toMatchObject({
      title: 'Gates break',
      text: TEXT,
    });
  });

  it('in Markdown has front matter, or a heading', async () => {
    const bytes = encode(`---\ntitle: Gates break\nauthor: Ada Quill\n---\n${TEXT}`);
    expect(await read({ bytes, name: 'a.md' })).toMatchObject({
      title: 'Gates break',
      source: { author: 'Ada Quill' },
      text: TEXT,
    });
  });

  it.each([
    ['nothing', new Uint8Array(0), 'a.txt', 'empty'],
    ['white space', encode(' \n\n\t'), 'a.txt', 'empty'],
    ['five megabytes', encode('The gates broke. '.repeat(300_000)), 'a.txt', 'too_long'],
    ['ornaments', encode('*** — ***\n\n······'), 'a.txt', 'no_sentence'],
    ['bytes of any kind', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), 'a.txt', 'not_text'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'a.txt',
      'not_text',
    ],
    ['a picture by its name', encode('GIF89a'), 'a.gif', 'unknown_kind'],
    ['front matter that is not right', encode('---\ntitle: a: b\n---\nRain fell.'), 'a.md', 'front_matter'],
  ])('of %s is none', async (_, bytes, name, failure) => {
    expect(await failureOf({ bytes, name })).toBe(failure);
  });

  it('tells what is wrong with its front matter', async () => {
    const reading = await readBytes({ bytes: encode('---\ntitle: a: b\n---\nRain fell.'), name: 'a.md' });
    expect(reading).toMatchObject({ problem: expect.stringContaining('in line 2') });
  });
});

describe('a PDF', () => {
  const paragraph = (top: number, words: readonly string[]): Line[] =>
    words.map((line, i) => ({ y: top - 12 * i, words: line }));
  const first = paragraph(700, [
    'The gates of the old harbour broke on Saturday night, and the water rose by two metres within an',
    'hour, the harbour master said. He had warned the town of it for thirty years, and was told to wait for the inspec-',
    'tion, which never came.',
  ]);
  const second = paragraph(640, ['Forty boats were lost and nobody was hurt.']);
  const title: Line = { size: 20, y: 750, words: 'Gates break in the storm' };

  it('is its paragraphs, with parted words whole again', async () => {
    const { text } = await read({ bytes: pdfFile([[title, ...first, ...second]]), name: 'a.pdf' });
    expect(text.split('\n\n')).toEqual([
      'The gates of the old harbour broke on Saturday night, and the water rose by two metres within an hour, the harbour master said. He had warned the town of it for thirty years, and was told to wait for the inspection, which never came.',
      'Forty boats were lost and nobody was hurt.',
    ]);
  });

  it('may come in a buffer of Node’s, as from the web', async () => {
    const bytes = Buffer.from(pdfFile([[title, ...first]]));
    expect((await read({ bytes, contentType: 'application/pdf' })).title).toBe('Gates break in the storm');
  });

  it('has its largest line for a title, if it gives none', async () => {
    expect((await read({ bytes: pdfFile([[title, ...first]]) })).title).toBe('Gates break in the storm');
    const given = { Title: 'Storm report', Author: 'Ada Quill' };
    expect(await read({ bytes: pdfFile([[title, ...first]], given) })).toMatchObject({
      title: 'Storm report',
      source: { author: 'Ada Quill' },
    });
  });

  it('loses its running heads and page numbers, and says so', async () => {
    const pages = [1, 2, 3].map((number) => [
      { y: 780, words: 'The Wellow Post' },
      ...first,
      { y: 30, words: String(number) },
    ]);
    const { text, setAside } = await read({ bytes: pdfFile(pages) });
    expect(text).not.toContain('Wellow Post');
    expect(setAside).toContainEqual({ text: 'The Wellow Post', reason: 'running head' });
    expect(setAside).toContainEqual({ text: '2', reason: 'running head' });
  });

  it.each([
    ['that is a text', encode('Rain fell.'), 'broken_pdf'],
    ['of its first line alone', encode('%PDF-1.7\nRain fell.'), 'broken_pdf'],
    ['cut in the middle of its words', pdfFile([[title]]).slice(0, 120), 'broken_pdf'],
    ['without words', pdfFile([[]]), 'scanned_pdf'],
    ['as long as a book', pdfFile(Array.from({ length: 301 }, () => [title])), 'too_many_pages'],
  ])('%s', async (_, bytes, failure) => {
    expect(await failureOf({ bytes, name: 'a.pdf' })).toBe(failure);
  });
});
