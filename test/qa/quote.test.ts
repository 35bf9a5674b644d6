import { describe, expect, it } from 'vitest';
import { TITLE, quoteSentences, quoteTitle, quotedText } from '../../src/qa/quote.ts';
import { slice } from '../../src/text/article.ts';
import { at, knownWith, quotation, speaker } from '../support/own-facts.ts';

const TEXT = 'Rain fell. “It is late,” Hale said.\nNobody came.';
const KNOWN = knownWith(
  TEXT,
  { quotations: [quotation(TEXT, 'It is late,', { speaker: speaker(TEXT, 'Hale') })] },
  'Rain at last',
);

describe('a quote', () => {
  it('is the words of its sentences, with where they stand and whose they are', () => {
    const quote = quoteSentences(KNOWN, 1, 1, null);
    expect(quote).toMatchObject({ article: 'own', first: 1, count: 1, paragraph: 1, sentence: 2 });
    expect(quote && slice(quotedText(KNOWN, quote), quote)).toBe('“It is late,” Hale said.');
    expect(quote?.attribution?.speaker).toEqual(speaker(TEXT, 'Hale'));
    expect(quoteSentences(KNOWN, 2, 1, null)).toMatchObject({ paragraph: 2, sentence: 1, attribution: null });
  });

  it('may be several sentences, cited by the first', () => {
    const quote = quoteSentences(KNOWN, 0, 3, at(TEXT, 'late'));
    expect(quote).toMatchObject({ start: 0, end: TEXT.length, paragraph: 1, sentence: 1 });
    expect(quote?.highlight).toEqual(at(TEXT, 'late'));
  });

  it.each([
    [-1, 1],
    [0, 0],
    [0, -1],
    [3, 1],
    [2, 2],
    [0.5, 1],
  ])('is not made of sentences that are not there: %d, %d', (first, count) => {
    expect(quoteSentences(KNOWN, first, count, null)).toBeUndefined();
  });

  it('is not made with a highlight that is outside of it, or of nothing', () => {
    expect(quoteSentences(KNOWN, 0, 1, at(TEXT, 'late'))).toBeUndefined();
    expect(quoteSentences(KNOWN, 0, 1, at(TEXT, 'fell. “It'))).toBeUndefined();
    expect(quoteSentences(KNOWN, 0, 1, { start: 2, end: 2 })).toBeUndefined();
    expect(quoteSentences(KNOWN, 0, 1, { start: 4, end: 2 })).toBeUndefined();
  });
});

describe('a headline as a quote', () => {
  it('points into the title', () => {
    const quote = quoteTitle(KNOWN, { start: 0, end: 4 });
    expect(quote).toMatchObject({ first: TITLE, start: 0, end: 'Rain at last'.length, attribution: null });
    expect(quote && slice(quotedText(KNOWN, quote), quote)).toBe('Rain at last');
  });

  it('is not made where there is none, or with a highlight outside of it', () => {
    expect(quoteTitle(knownWith(TEXT, {}), null)).toBeUndefined();
    expect(quoteTitle(KNOWN, { start: 8, end: 30 })).toBeUndefined();
  });
});
