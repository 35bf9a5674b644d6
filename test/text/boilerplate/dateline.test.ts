import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../../src/text/boilerplate/dateline.ts';

function datelineOf(paragraph: string, isFirst = false): string {
  return paragraph.slice(0, datelineLength(paragraph, isFirst)).trim();
}

describe('a dateline', () => {
  it.each([
    ['FENWICK — Rain fell on the quay.', 'FENWICK —'],
    ['FENWICK, March 13 (Reuters) - Rain fell on the quay.', 'FENWICK, March 13 (Reuters) -'],
    ['PORT ELM, Mass. — “It pours,” said Lee.', 'PORT ELM, Mass. —'],
    ['Fenwick (AP) — Rain fell on the quay.', 'Fenwick (AP) —'],
    ['Fenwick CNN Business — Rain fell on the quay.', 'Fenwick CNN Business —'],
    ['Fenwick / Port Elm BBC — Rain fell on the quay.', 'Fenwick / Port Elm BBC —'],
    ['By Ann Lee, Associated Press FENWICK (AP) — Rain fell.', 'By Ann Lee, Associated Press FENWICK (AP) —'],
    ['Fenwick CNN —', 'Fenwick CNN —'],
    ['Reuters —', 'Reuters —'],
  ])('opens a report: %s', (paragraph, dateline) => {
    expect(datelineOf(paragraph)).toBe(dateline);
  });

  it('may be a place alone at the start of an article', () => {
    const paragraph = 'Port Elm, Wessex – Rain fell on the quay.';
    expect(datelineOf(paragraph, true)).toBe('Port Elm, Wessex –');
    expect(datelineOf(paragraph)).toBe('');
  });
});

describe('no dateline', () => {
  it.each([
    'Fenwick – which nobody knows – burns.',
    'The mayor — Ann Lee — resigned.',
    'Ann Lee — The keeper — resigned.',
    'Rain fell — The end.',
    '— Ann Lee, keeper',
    'FENWICK–LUND trains are late.',
    'Fenwick-based boats rose.',
  ])('is found in: %s', (paragraph) => {
    expect(datelineOf(paragraph, true)).toBe('');
  });
});
