import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, extractPage } from '../../../src/ingest/html/extract-page.ts';
import { OWN_PARAGRAPHS, ownPage } from '../../support/own-page.ts';

const TEXT = OWN_PARAGRAPHS.join('\n\n');

function page(html: string, url?: string): Page {
  const extraction = extractPage(html, url);
  if (!extraction.ok) throw new Error(extraction.failure);
  return extraction.page;
}

/** Why a line of the page was set aside, or nothing if it stands in the text or nowhere. */
function reasonOf({ boilerplate }: Page, words: string): string | undefined {
  return boilerplate.find(({ text }) => text.includes(words))?.reason;
}

describe('an article', () => {
  it('is its paragraphs, with an empty line between them', () => {
    expect(page(ownPage()).text).toBe(TEXT);
  });

  it('leaves the menu and the foot of the page, and says so', () => {
    const read = page(ownPage());
    expect(reasonOf(read, 'Sport')).toBe('navigation');
    expect(reasonOf(read, 'Imprint')).toBe('page footer');
  });

  it('keeps its headings, lists, quoted blocks and tables', () => {
    const within = `<h2>What was lost</h2><ul><li>Forty boats, most of them for fishing.</li><li>Two cranes.</li></ul>
      <blockquote><p>It will take a year to mend.</p></blockquote>
      <table><tr><td>Saturday</td><td>2.1 m</td></tr></table>`;
    const { text } = page(ownPage({ within }));
    const lines = [
      'What was lost',
      'Forty boats, most of them for fishing.',
      'Two cranes.',
      'It will take a year to mend.',
      'Saturday 2.1 m',
    ];
    for (const line of lines) expect(text.split('\n\n')).toContain(line);
  });

  it('keeps words together that tags and line breaks of the markup part', () => {
    const within =
      '<p>The <b>pum</b>ps ran\n   all&nbsp;night, and <a href="/x">the\ncrew</a> slept by day in the net loft above them.</p>';
    expect(page(ownPage({ within })).text).toContain(
      'The pumps ran all night, and the crew slept by day in the net loft above them.',
    );
  });

  it('has none of the characters that nobody sees', () => {
    const within =
      '<p>The light\u00ADhouse\u200B keeper\u202E slept\u0007 through the whole of the storm, she told us, and woke at dawn.</p>';
    expect(page(ownPage({ within })).text).toContain('The lighthouse keeper slept through the whole');
  });

  it('may have no markup for its structure at all', () => {
    const html = `<font>${OWN_PARAGRAPHS.join('<br><br>')}</font>`;
    expect(page(html).text.split(/\n+/)).toEqual(OWN_PARAGRAPHS);
  });

  it('may leave out html, head and body', () => {
    const html = `<title>Gates break in storm</title>${OWN_PARAGRAPHS.map((words) => `<p>${words}`).join('')}`;
    expect(page(html)).toMatchObject({ title: 'Gates break in storm', text: TEXT });
  });
});

describe('what is set aside within an article', () => {
  it.each([
    [
      'picture caption',
      '<figure><img src="x"><figcaption>The gates in 1912. Photo: A. Quill</figcaption></figure>',
      'The gates in 1912',
    ],
    ['share bar', '<div class="shareBar"><a href="#">Tweet</a> <a href="#">Post</a></div>', 'Tweet'],
    [
      'newsletter',
      '<div class="newsletter-signup"><p>Our morning letter tells you first what the tide brings.</p></div>',
      'morning letter',
    ],
    [
      'link to more',
      '<div id="related-stories"><h3>Storms</h3><p><a href="/a">The storm of 1953</a></p></div>',
      'The storm of 1953',
    ],
    [
      'link to more',
      '<p><strong><a href="/a">READ MORE: The storm of 1953 and what it left behind</a></strong></p>',
      'The storm of 1953',
    ],
    ['link to more', '<p>Related: <a href="/a">The storm of 1953</a></p>', 'The storm of 1953'],
    ['advertisement', '<div class="ad-slot">Buy a boat today</div>', 'Buy a boat'],
    ['sidebar', '<aside><p>The harbour was built in 1840 and widened twice.</p></aside>', 'built in 1840'],
    ['hidden', '<div style="display: none"><p>Loading the next story for you.</p></div>', 'next story'],
    ['form', '<form><label>Your e-mail</label><button>Send</button></form>', 'Your e-mail'],
    ['cookie notice', '<div class="cookie-consent">We and our partners store things.</div>', 'partners'],
    ['player', '<p>This slideshow requires JavaScript.</p>', 'slideshow'],
  ])('%s', (reason, within, words) => {
    const read = page(ownPage({ within }));
    expect(read.text).toBe(TEXT);
    expect(reasonOf(read, words)).toBe(reason);
  });

  it('a heading that announces more, with the links below it', () => {
    const after =
      '<h3>You may also like</h3><ul><li><a href="/a">The storm of 1953</a></li><li><a href="/b">Tides explained</a></li></ul>';
    const read = page(ownPage({ within: after }));
    expect(read.text).toBe(TEXT);
  });

  it.each([
    ['Ada Quill is a staff writer at the Post and covers the coast.', 'about the author'],
    ['Follow Ada on Twitter @adaquill and on Facebook.', 'follow us'],
    ['Additional reporting by Cy Fenn; editing by Dee Holm', 'reporting credits'],
    ['© 2026 The Wellow Post. No part of this may be printed.', 'copyright'],
  ])('at the foot: %s', (line, reason) => {
    const html = ownPage().replace('nobody was hurt.</p>', `nobody was hurt.</p><p>${line}</p>`);
    const read = page(html);
    expect(read.text).toBe(TEXT);
    expect(reasonOf(read, line)).toBe(reason);
  });

  it('the headline, the byline and the date above it', () => {
    const html = ownPage().replace(
      '<div class="story-body">',
      '<div class="story-body"><h2>Harbour gates break in the storm</h2><p>By Ada Quill and Bo Marsh</p><p>Updated March 15, 2026, 9:41 AM</p>',
    );
    expect(page(html).text).toBe(TEXT);
  });
});

describe('what looks like boilerplate but belongs to the article', () => {
  it.each([
    'Follow the money, the mayor said, and you will find who let the gates rust for thirty years without a coat of paint.',
    'Updated maps from March 2026 show that the quay has sunk by a hand’s breadth since the last survey of the town, and sinks still.',
    'Subscribe to that view, and the whole town has to move up the hill within ten years; few of its people do, a poll has found.',
  ])('%s', (sentence) => {
    expect(page(ownPage({ within: `<p>${sentence}</p>` })).text).toContain(sentence);
  });

  it('an article in an element named after what stands beside it', () => {
    const html = ownPage().replace('class="story-body"', 'class="content-with-sidebar related-layout"');
    expect(page(html).text).toBe(TEXT);
  });

  it('a post that the article quotes, in a box named social', () => {
    const within =
      '<div class="social-embed"><blockquote><p>The gates are gone, and with them my boat.</p>— Ines (@ines) March 14, 2026</blockquote></div>';
    expect(page(ownPage({ within })).text).toContain('The gates are gone, and with them my boat.');
  });
});

describe('a text that the page shows in part', () => {
  it('is taken from what it gives to search engines, where that has it all', () => {
    const body = [...OWN_PARAGRAPHS, ...OWN_PARAGRAPHS].join('\n\n');
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: '2026-03-14', articleBody: body })}</script>`;
    const html = `<html><head>${head}</head><body><p>${OWN_PARAGRAPHS[0]}</p><p>Log in to read on.</p></body></html>`;
    expect(page(html).text).toBe(body);
  });
});

describe('a page without an article', () => {
  it.each([
    ['nothing', ''],
    ['a menu', '<nav><a href="/a">Home</a> <a href="/b">Sport</a></nav>'],
    ['a login', '<form><p>Please log in.</p><input name="user"></form>'],
    ['a front page of links', `<ul>${'<li><a href="/a">Gates break in the storm</a></li>'.repeat(30)}</ul>`],
    ['comments of the markup alone', '<!-- '.repeat(10_000)],
  ])('%s', (_, html) => {
    expect(extractPage(html)).toEqual({ ok: false, failure: 'no_main_text' });
  });
});

it('whatever the markup, it is read or there is a failure; a text has no line that was set aside for being hidden', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<h1>',
    '</h1>',
    '<a href="/x">',
    '</a>',
    '<table>',
    '<li>',
    '<br>',
    '<body>',
    '</body>',
    '<head>',
    '<!--',
    '-->',
    '&amp;',
    ...OWN_PARAGRAPHS,
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const extraction = extractPage(`${pieces.join('')}<p hidden>Nobody sees this line.</p>`);
      if (extraction.ok) expect(extraction.page.text).not.toContain('Nobody sees');
    }),
    {
      numRuns: 200,
      // Everything but the hidden line is in one link.
      examples: [[['<a href="/x">', OWN_PARAGRAPHS[0] ?? '', '</body>', '<div class="related">']]],
    },
  );
});
