import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, normaliseUrl } from '../../../src/ingest/fetch/normalise-url.ts';

describe('one page, however its link is written', () => {
  it.each([
    'https://post.example/news/gates',
    'http://post.example/news/gates',
    'https://POST.example/news/gates/',
    'https://post.example:443/news//gates#comments',
    'https://post.example/news/gates?utm_source=chat&utm_medium=x&fbclid=abc',
    'https://post.example./news/gates?gclid=1',
  ])('%s', (url) => {
    expect(normaliseUrl(url)).toBe('https://post.example/news/gates');
  });

  it('keeps what tells pages apart, in order', () => {
    expect(normaliseUrl('https://post.example/?page=2&id=7&utm_campaign=x')).toBe(
      'https://post.example/?id=7&page=2',
    );
    expect(normaliseUrl('https://post.example/News')).toBe('https://post.example/News');
    expect(normaliseUrl('https://m.post.example/a')).not.toBe(normaliseUrl('https://post.example/a'));
  });

  it('is the same when done twice, and leaves alone what is no link', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (url) => {
          const once = normaliseUrl(url);
          expect(normaliseUrl(once)).toBe(once);
          if (!URL.canParse(url)) expect(once).toBe(url);
        },
      ),
    );
  });
});

describe('the address that a page gives as its own', () => {
  const found = 'https://www.post.example/news/gates?from=chat';

  it.each([
    ['on the same site', 'https://post.example/news/gates'],
    ['relative to where it was found', '/news/gates'],
    ['of the page for telephones', 'https://m.post.example/news/gates'],
  ])('%s is believed', (_, given) => {
    expect(canonicalUrl(found, given)).toBe(new URL(given, found).href);
  });

  it.each([
    ['on another site', 'https://evil.example/news/gates'],
    ['on a site that sounds like it', 'https://post.example.evil.example/news/gates'],
    ['that is the front page', 'https://www.post.example/'],
    ['of another kind', 'javascript:alert(1)'],
    ['with a password', 'https://a:b@www.post.example/news/gates'],
    ['that is none', 'https://'],
    ['that nobody would type', `https://www.post.example/${'gates-'.repeat(400)}`],
    ['that is not there', undefined],
  ])('%s is not', (_, given) => {
    expect(canonicalUrl(found, given)).toBe(found);
  });
});
