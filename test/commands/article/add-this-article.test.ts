import { describe, expect, it } from 'vitest';
import { documentIn } from '../../../commands/article/add-this-article.ts';

const file = { name: 'harbour.pdf', size: 4, url: 'https://example.com/harbour.pdf', contentType: undefined };

describe('a message gives to be added', () => {
  it.each([
    ['Look: https://example.com/harbour', 'https://example.com/harbour'],
    ['Have you read https://example.com/harbour?', 'https://example.com/harbour'],
    ['(https://example.com/harbour)', 'https://example.com/harbour'],
    ['<https://example.com/a?b=c&d=e> without preview', 'https://example.com/a?b=c&d=e'],
    ['[The harbour](https://example.com/harbour).', 'https://example.com/harbour'],
    ['**https://example.com/harbour**', 'https://example.com/harbour'],
    ['HTTPS://EXAMPLE.COM/Harbour, please', 'HTTPS://EXAMPLE.COM/Harbour'],
    ['https://example.com/Harbour_(Dover)', 'https://example.com/Harbour_(Dover)'],
    ['https://example.com/one and https://example.com/two', 'https://example.com/one'],
  ])('the link in %j', (message, link) => {
    expect(documentIn(message, [])).toEqual({ from: 'link', link });
  });

  it('its file rather than its link', () => {
    expect(documentIn('from https://example.com/', [file])).toEqual({ from: 'file', file });
  });

  it('nothing without either', () => {
    expect(documentIn('example.com has it', [])).toBeUndefined();
  });
});
