import { describe, expect, it } from 'vitest';
import { isDamaged } from '../../src/answer/damaged-marks.ts';
import { listQuotations } from '../../src/answer/listed-quotations.ts';
import { Knowledge } from '../../src/answer/knowledge.ts';
import { slice } from '../../src/article/article.ts';
import { at, knownWith, quotation, speaker } from '../support/own-facts.ts';
import { shippedArticle } from '../support/shipped-article.ts';

const TEXT = 'Smith said “we go. Rain fell. Jones: “stay”. Snow “fell.';
const broken = (words: string, nth = 0) => ({ ...at(TEXT, words, nth), reason: 'it has no partner' });

describe('the list of an article’s quotations', () => {
  const known = knownWith(TEXT, {
    quotations: [
      quotation(TEXT, 'we go', { speaker: speaker(TEXT, 'Smith') }),
      quotation(TEXT, 'stay', { speaker: speaker(TEXT, 'Jones') }),
    ],
    damage: [broken('“'), broken('“', 2)],
  });
  const listed = listQuotations(known).map(({ words, quote }) => [
    slice(TEXT, words),
    quote.attribution?.speaker ? slice(TEXT, quote.attribution.speaker) : null,
    isDamaged(known, quote),
  ]);

  it('ends with the damaged stretches that no quotation holds, and says of each whether it is damaged', () => {
    expect(listed).toEqual([
      ['we go', 'Smith', true],
      ['stay', 'Jones', false],
      ['Snow “fell.', null, true],
    ]);
  });

  it('holds the damaged end of the shipped article', () => {
    const shipped = new Knowledge().add(shippedArticle());
    const { words, quote } = listQuotations(shipped).at(-1) ?? {};
    expect(words && slice(shipped.article.text, words)).toBe('Robbers “and other criminals”.');
    expect(quote).toMatchObject({ paragraph: 8, attribution: null });
  });
});

it('marks are damaged in a stretch that touches them, not beside it', () => {
  const known = knownWith(TEXT, { damage: [broken('“', 2)] });
  const { start, end } = at(TEXT, '“', 2);
  expect(isDamaged(known, { start: start - 3, end: start })).toBe(false);
  expect(isDamaged(known, { start: start - 3, end })).toBe(true);
  expect(isDamaged(known, { start: end, end: end + 3 })).toBe(false);
});
