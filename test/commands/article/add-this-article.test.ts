import { describe, expect, it } from 'vitest';
import { documentIn } from '../../../commands/article/add-this-article.ts';

const file = { name: 'harbour.pdf', size: 4, url: 'https://example.com/harbour.pdf', contentType: undefined };
const note = { ...file, name: 'harbour.txt', contentType: 'text/plain; charset=utf-8' };
const picture = { ...file, name: 'harbour.png', contentType: 'image/png' };
const unnamed = { ...file, name: 'harbour.JPG' };
const links = ['https://example.com/one', 'https://example.com/two'];

describe('a message gives to be added', () => {
  it('its first link', () => {
    expect(documentIn({ links, attachments: [] })).toEqual({ from: 'link', link: links[0] });
  });

  it('its file rather than its link', () => {
    expect(documentIn({ links, attachments: [file] })).toEqual({ from: 'file', file });
  });

  it.each([picture, unnamed])('its link rather than its picture $name', (shown) => {
    expect(documentIn({ links, attachments: [shown] })).toEqual({ from: 'link', link: links[0] });
  });

  it('its text rather than its picture', () => {
    expect(documentIn({ links: [], attachments: [picture, note] })).toEqual({ from: 'file', file: note });
  });

  it('its picture where there is nothing else, so that it is told why not', () => {
    expect(documentIn({ links: [], attachments: [picture] })).toEqual({ from: 'file', file: picture });
  });

  it('nothing without any of them', () => {
    expect(documentIn({ links: [], attachments: [] })).toBeUndefined();
  });
});
