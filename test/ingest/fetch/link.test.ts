import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/ingest/fetch/address.ts';
import { PUBLIC_WEB } from '../../../src/ingest/fetch/fetch-page.ts';
import { parseLink } from '../../../src/ingest/fetch/link.ts';

const read = (text: string): string => {
  const link = parseLink(text, PUBLIC_WEB.isAllowedPort);
  return link.ok ? link.url.href : link.failure;
};

it.each([
  ['https://post.example/gates', 'https://post.example/gates'],
  [' http://post.example:80/gates ', 'http://post.example/gates'],
  ['https://post.example:443/', 'https://post.example/'],
  ['post.example/gates', 'no_link'],
  ['', 'no_link'],
  ['https://', 'no_link'],
  [`https://post.example/${'a'.repeat(3000)}`, 'no_link'],
  ['file:///etc/passwd', 'scheme'],
  ['ftp://post.example/gates', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['data:text/html,<p>Rain.</p>', 'scheme'],
  ['https://ada@post.example/', 'credentials'],
  ['https://:secret@post.example/', 'credentials'],
  ['https://post.example:8080/', 'port'],
  ['http://post.example:443/', 'http://post.example:443/'],
  ['https://post.example:22/', 'port'],
])('%s → %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

describe('every spelling of an address that is not public', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.01/',
    'http://127.0.0.1./',
    'http://１２７.０.０.１/',
    'http://0/',
    'http://169.254.43518/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::ffff:127.0.0.1]/',
  ])('%s', (text) => {
    const link = parseLink(text, PUBLIC_WEB.isAllowedPort);
    if (!link.ok) return;
    expect(isPublicAddress(link.url.hostname.replaceAll(/[[\]]/g, ''))).toBe(false);
  });
});
