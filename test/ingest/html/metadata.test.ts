import { describe, expect, it } from 'vitest';
import { type PageMetadata, extractMetadata } from '../../../src/ingest/html/metadata.ts';
import { parsePage } from '../../../src/ingest/html/parse-page.ts';

const metadata = (html: string, url?: string): PageMetadata => extractMetadata(parsePage(html), url);
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Gates break in the storm',
    datePublished: '2026-03-14T18:30:00+01:00',
    author: { '@type': 'Person', name: 'Ada Quill' },
    publisher: { '@type': 'Organization', name: 'The Wellow Post' },
  };
  const said = {
    title: 'Gates break in the storm',
    author: 'Ada Quill',
    published: '2026-03-14T18:30:00+01:00',
    publisher: 'The Wellow Post',
  };

  it.each([
    ['alone', article],
    ['in a list', [{ '@type': 'WebSite', name: 'Post' }, article]],
    ['in a graph', { '@graph': [{ '@type': 'Organization', name: 'Post' }, article] }],
    ['as the main entity', { '@type': 'WebPage', mainEntity: article }],
  ])('%s', (_, data) => {
    expect(metadata(linked(data))).toEqual(said);
  });

  it('with line breaks within its strings, as templates make them', () => {
    expect(metadata(linked(article).replace('Gates break', 'Gates\nbreak')).title).toBe(
      'Gates break in the storm',
    );
  });

  it('that is no JSON says nothing', () => {
    expect(metadata('<title>Rain</title><script type="application/ld+json">{oops</script>')).toEqual({
      title: 'Rain',
    });
  });

  it('of several authors, with entities in them', () => {
    const two = {
      ...article,
      author: [{ name: 'Ada Quill' }, 'Bo Marsh'],
      headline: 'Storm &amp; gates: the night',
    };
    expect(metadata(linked(two))).toMatchObject({
      author: 'Ada Quill; Bo Marsh',
      title: 'Storm & gates: the night',
    });
  });

  it('with markup in its texts, which is read, or left if it is hostile', () => {
    const body = '<p>The gates broke &amp; the water rose.</p><p>Nobody was hurt.</p>';
    expect(metadata(linked({ ...article, articleBody: body })).body).toBe(
      'The gates broke & the water rose.\nNobody was hurt.',
    );
    expect(metadata(linked({ ...article, headline: '<i>'.repeat(20_000) })).title).toBe('');
  });

  it('nested without end is left alone', () => {
    let deep: unknown = article;
    for (let i = 0; i < 2000; i++) deep = { '@graph': [deep] };
    expect(metadata(`<title>Rain</title>${linked(deep)}`)).toEqual({ title: 'Rain' });
  });
});

describe('title', () => {
  const og = '<meta property="og:title" content="Gates break in the storm - The Wellow Post">';

  it('is the heading over the article, where the page gives others nearly the same', () => {
    expect(metadata(`${og}<h1>The Wellow Post</h1><h1>Gates break in the spring storm</h1>`).title).toBe(
      'Gates break in the spring storm',
    );
  });

  it('is else what the page gives to others, without the name of the site', () => {
    const site = '<meta property="og:site_name" content="The Wellow Post">';
    expect(metadata(`${og}${site}<h1>News</h1>`).title).toBe('Gates break in the storm');
    expect(
      metadata('<title>About us – Harbour Cannon Club</title>', 'https://harbourcannon.example/about').title,
    ).toBe('About us');
    expect(metadata('<title>Gates break in the storm | Post</title>').title).toBe('Gates break in the storm');
  });

  it('keeps a dash that is its own', () => {
    expect(
      metadata('<title>Wind and water – what the gates of Wellow harbour had to bear</title>').title,
    ).toBe('Wind and water – what the gates of Wellow harbour had to bear');
  });
});

describe('author', () => {
  it.each([
    ['a meta tag', '<meta name="author" content="Ada Quill">', 'Ada Quill'],
    [
      'a byline',
      '<p class="byline">By <b>Ada Quill</b> and Bo Marsh, Harbour Correspondent | March 14, 2026</p>',
      'Ada Quill; Bo Marsh',
    ],
    ['a link', '<a rel="author" href="/ada">Ada Quill</a>', 'Ada Quill'],
    ['microdata', '<span itemprop="author"><b itemprop="name">Ada Quill</b>, staff</span>', 'Ada Quill'],
    [
      'a line by the headline',
      '<title>Gates break</title><h1>Gates break</h1><p>Written by Ada Quill on March 14, 2026</p>',
      'Ada Quill',
    ],
    [
      'a name with particles and marks',
      '<meta name="author" content="Seán O’Hara-de la Cruz">',
      'Seán O’Hara-de la Cruz',
    ],
  ])('from %s', (_, html, author) => {
    expect(metadata(html).author).toBe(author);
  });

  it.each([
    ['an address', '<meta property="article:author" content="https://www.facebook.com/wellowpost">'],
    ['an account', '<meta name="author" content="admin">'],
    [
      'the publisher',
      '<meta property="og:site_name" content="The Wellow Post"><meta name="author" content="The Wellow Post">',
    ],
    ['nobody', '<p>By the sea.</p>'],
  ])('not from %s', (_, html) => {
    expect(metadata(html).author).toBeUndefined();
  });
});

describe('published', () => {
  it.each([
    [
      'a meta tag',
      '<meta property="article:published_time" content="2026-03-14T18:30:00Z">',
      '2026-03-14T18:30:00Z',
    ],
    [
      'a time with a colonless zone',
      '<meta name="date" content="2026-03-14T18:30:00.000+0100">',
      '2026-03-14T18:30:00+01:00',
    ],
    ['a time without a zone', '<meta name="date" content="2026-03-14 18:30:00">', '2026-03-14'],
    ['digits alone', '<meta name="pubdate" content="20260314">', '2026-03-14'],
    ['a time element', '<time datetime="2026-03-14">yesterday</time>', '2026-03-14'],
    ['words', '<p class="post-date">Published on March 14, 2026 at noon</p>', '2026-03-14'],
    ['words in German', '<p class="datum">Veröffentlicht am 14. März 2026</p>', '2026-03-14'],
    ['words in French', '<time>14 juillet 2026</time>', '2026-07-14'],
    ['words in Spanish', '<time>14 de marzo de 2026</time>', '2026-03-14'],
    ['words in Russian', '<time>14 марта 2026</time>', '2026-03-14'],
    ['figures as America orders them', '<html lang="en-US"><time>3/4/2026</time></html>', '2026-03-04'],
    ['figures as Britain orders them', '<html lang="en-GB"><time>3/4/2026</time></html>', '2026-04-03'],
    ['figures that can be ordered one way', '<time>14/3/2026</time>', '2026-03-14'],
    ['seconds since 1970', '<meta name="date" content="1773510000">', '2026-03-14T17:40:00.000Z'],
    ['a day with dots', '<meta name="date" content="14.03.2026">', '2026-03-14'],
    ['a line by the headline', '<title>Gates</title><h1>Gates</h1><p>14 March 2026</p>', '2026-03-14'],
  ])('from %s', (_, html, published) => {
    expect(metadata(html).published).toBe(published);
  });

  it.each([
    'https://post.example/2026/03/14/gates',
    'https://post.example/2026/mar/14/gates',
    'https://post.example/news/gates-2026-03-14',
  ])('from the address %s', (url) => expect(metadata('<p>Rain.</p>', url).published).toBe('2026-03-14'));

  it.each([
    ['a day that is none', '<meta name="date" content="2026-02-30">'],
    ['a year alone', '<p class="date">Since 1998</p>'],
    ['a word', '<time>yesterday</time>'],
  ])('not from %s', (_, html) => {
    expect(metadata(html).published).toBeUndefined();
  });
});

it('a page’s own address is what it says it is', () => {
  expect(metadata('<link rel="canonical" href="https://post.example/gates">').canonical).toBe(
    'https://post.example/gates',
  );
});
