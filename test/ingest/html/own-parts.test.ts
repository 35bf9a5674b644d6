import { describe, expect, it } from 'vitest';
import { type Page, extractPage } from '../../../src/ingest/html/extract-page.ts';

const STORY = [
  'The council of Elm voted on Tuesday to mend the gates of the old lock, which broke in the flood of last winter.',
  '“The gates are old,” said Ann Lee, who has kept the lock for twenty years. “Nobody looked after them.”',
  'Work is to begin in June and will cost 2.4 million euros, the council said in a statement.',
];
const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join('');

/** A page with some markup above and below the story, and within it after its headline. */
function pageOf(parts: { above?: string; within?: string; below?: string; head?: string }): string {
  const { above = '', within = '', below = '', head = '' } = parts;
  return `<!DOCTYPE html><html><head><title>Elm mends its lock</title>${head}</head><body>${above}
    <main><article><h1>Elm mends its lock</h1>${within}${PARAGRAPHS}</article></main>${below}</body></html>`;
}

function page(parts: Parameters<typeof pageOf>[0], url?: string): Page {
  const read = extractPage(pageOf(parts), url);
  if (!read.ok) throw new Error(read.failure);
  return read.page;
}

const within = (html: string): string => page({ within: html }).text;

describe('the date', () => {
  it.each([
    ['a sentence of the article', { within: '<p>The lock was dug in May 3, 1886, by hand.</p>' }],
    [
      'a quoted post',
      { within: '<blockquote><p>We march.</p>— Ann Lee (@lee) <a href="/x">March 9, 2026</a></blockquote>' },
    ],
    ['a comment', { below: '<div class="comments"><time datetime="2026-06-01">June 1</time></div>' }],
    ['a teaser', { below: '<div class="related"><time datetime="2026-06-01">June 1</time></div>' }],
    [
      'another article',
      { below: '<article><h2>Trams</h2><time datetime="2026-06-01">June 1</time></article>' },
    ],
    [
      'the clock of the page',
      { above: '<div class="masthead"><span class="date">June 1, 2026</span></div>' },
    ],
    ['a caption', { within: '<figure><figcaption class="date">June 1, 2026</figcaption></figure>' }],
  ])('is none of %s', (_, parts) => {
    expect(page(parts).published).toBeUndefined();
  });

  it.each([
    ['<p class="post-date">March 10, 2026</p>', '2026-03-10'],
    ['<abbr class="published" title="2026-03-10T03:55:00-07:00">3:55 AM</abbr>', '2026-03-10T03:55:00-07:00'],
    ['<p>Published on March 10, 2026.</p>', '2026-03-10'],
    ['<p>By Ann Marsh | March 10, 2026 | 5 comments</p>', '2026-03-10'],
    ['<footer class="entry-footer"><time datetime="2026-03-10">10 March</time></footer>', '2026-03-10'],
  ])('is what the article says: %s', (html, published) => {
    const below = '<div class="comments"><time datetime="2026-06-01">June 1</time></div>';
    expect(page({ within: html, below }).published).toBe(published);
  });

  it.each([
    ['https://elm.example/2026/03/09/lock', '2026-03-09'],
    ['https://elm.example/2026/mar/9/lock', '2026-03-09'],
    ['https://elm.example/news/lock-20260309', '2026-03-09'],
    ['https://elm.example/news/2026-03-09-lock', '2026-03-09'],
    ['https://elm.example/news/2026-03-09/lock', '2026-03-09'],
    ['https://elm.example/2016/12/', undefined],
    ['https://elm.example/2016/12/5-ways-to-mend-a-lock', undefined],
    ['https://elm.example/lock-1986120345', undefined],
  ])('may stand in the address %s', (url, published) => {
    expect(page({}, url).published).toBe(published);
  });
});

describe('the authors', () => {
  it.each([
    ['a teaser above', { above: '<div class="trending"><a rel="author" href="/j">Jon Rusk</a></div>' }],
    ['a comment', { below: '<div class="comments"><span class="author">tim99</span></div>' }],
    ['a link about the author', { within: '<a class="author-link" href="/a">About the author</a>' }],
  ])('are not those of %s', (_, parts) => {
    expect(page(parts).author).toBeUndefined();
  });

  it('may come after the date', () => {
    const byline = '<div class="byline">Monday, March 9, 2026 10:05 am PDT by Ann Marsh</div>';
    expect(page({ within: byline })).toMatchObject({ author: 'Ann Marsh', published: '2026-03-09' });
  });

  it('are of the article with the title of the page', () => {
    const data = ['Trams are back', 'Elm mends its lock'].map((headline, i) => ({
      '@type': 'NewsArticle',
      headline,
      datePublished: `2026-03-0${i + 1}`,
      author: { name: ['Jon Rusk', 'Ann Marsh'][i] },
    }));
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(page({ head })).toMatchObject({ author: 'Ann Marsh', published: '2026-03-02' });
  });
});

describe('the title', () => {
  const titled = (title: string, site?: string, heading = ''): string | undefined => {
    const head = site === undefined ? '' : `<meta property="og:site_name" content="${site}">`;
    const html = `<html><head><title>${title}</title>${head}</head><body>${heading}${PARAGRAPHS}</body></html>`;
    const read = extractPage(html);
    return read.ok ? read.page.title : undefined;
  };

  it('keeps what stands behind a dash, unless it is the site', () => {
    expect(titled('Council votes to close lock – for now', 'Elm Post')).toBe(
      'Council votes to close lock – for now',
    );
    expect(titled('Council votes to close lock – for now')).toBe('Council votes to close lock – for now');
    expect(titled('Council votes to close lock – Elm Post', 'Elm Post')).toBe('Council votes to close lock');
    expect(titled('Council votes to close lock – Elm Post')).toBe('Council votes to close lock');
  });

  it.each(['about:blank', 'Untitled', 'Untitled Document', 'lock-final.docx', 'Home', '8812345'])(
    'is not %s',
    (junk) => {
      expect(titled(junk)).toBe('');
      expect(titled(junk, undefined, '<h1>Elm mends its lock</h1>')).toBe('Elm mends its lock');
    },
  );

  it('has its entities decoded, even if a template encoded them twice', () => {
    expect(titled('Elm &amp;amp; Fenwick share a lock')).toBe('Elm & Fenwick share a lock');
  });
});

describe('the text', () => {
  it('has the quotation marks that a browser shows around a quotation', () => {
    expect(
      within('<p>Lee said <q>it is <q>old</q> and leaks</q> and left the hall with her sister.</p>'),
    ).toContain('Lee said “it is ‘old’ and leaks” and left the hall');
  });

  it('leaves out what was taken back, and what nobody sees', () => {
    expect(
      within(
        '<p>They voted <del>7-2</del> <ins>6-3</ins>, and <s>Cy Fenn</s> Ann Lee was against it all.</p>',
      ),
    ).toContain('They voted 6-3, and Ann Lee was against it all.');
    expect(
      within(
        '<p>It was in the <a href="/x">Fenwick Gazette<span class="sr-only">, external</span></a>, which saw it.</p>',
      ),
    ).toContain('in the Fenwick Gazette, which saw it.');
  });

  it('leaves out numbers of notes, and raises powers', () => {
    expect(
      within('<p>The lock passed 24<sup><a href="#n1">1</a></sup> boats a day in the year 2025.</p>'),
    ).toContain('passed 24 boats');
    expect(
      within(
        '<p>The lock is old.<sup>2</sup> It holds 10<sup>6</sup> litres on 40 m<sup>2</sup> on the 1<sup>st</sup>.</p>',
      ),
    ).toContain('The lock is old. It holds 10⁶ litres on 40 m² on the 1st.');
  });

  it('keeps a sentence with a link below a heading that sounds like more to read', () => {
    const more =
      '<h2>Related costs</h2><p>The council expects <a href="/x">two million for the pump</a>, which is out of use.</p>';
    expect(within(more)).toContain('Related costs\n\nThe council expects two million for the pump, which');
    const links = '<h2>Related stories</h2><p><a href="/x">Trams are back in Fenwick</a></p>';
    expect(within(links)).not.toContain('Trams');
  });

  it('keeps a short item of a numbered list of div elements', () => {
    expect(
      within(
        '<div><div><b>9.</b> <a href="/i">Ice</a></div><div><b>10.</b> Salt is bought in Elm.</div></div>',
      ),
    ).toContain('9. Ice');
  });

  it('is of one article, the one with the title', () => {
    const other = `<article><h2>Trams are back</h2>${PARAGRAPHS.replaceAll('lock', 'tram')}</article>`;
    const read = page({ below: other });
    expect(read.text).toBe(STORY.join('\n\n'));
    expect(read.boilerplate.map(({ reason }) => reason)).toContain('another article');
  });
});

describe('what lies over a page', () => {
  const privacy =
    '<p>We and our 842 partners store information on your device, such as cookies, and process personal data for advertising, which you may accept or refuse.</p>';
  const search =
    '<p>Type what you are looking for and press enter to search all articles, videos and pictures that have appeared since 1998, or pick one of the topics below.</p>';

  it.each([
    ['a consent dialog', `<div class="consent-popup">${privacy}${privacy}</div>`],
    ['a consent dialog of any name', `<div class="q2">${privacy}${privacy}</div>`],
    ['a search overlay', `<div class="search-overlay">${search}${search}</div>`],
  ])('is no article: %s', (_, html) => {
    expect(extractPage(`<html><body>${html}</body></html>`)).toEqual({ ok: false, failure: 'no_main_text' });
    expect(page({ above: html }).text).toBe(STORY.join('\n\n'));
  });
});
