import { describe, expect, it } from 'vitest';
import { isDamaged } from '../../src/qa/damaged-marks.ts';
import { listQuotations, quoteListed } from '../../src/qa/listed-quotations.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { articleId, slice } from '../../src/text/article.ts';
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
  const listed = listQuotations(known).map((each) => {
    const quote = quoteListed(known, each);
    const speaking = quote?.attribution?.speaker;
    return [
      slice(TEXT, each.words),
      speaking ? slice(TEXT, speaking) : null,
      quote && isDamaged(known, quote),
    ];
  });

  it('ends with the damaged sentences that aren’t part of a quotation, and marks them as damaged', () => {
    expect(listed).toEqual([
      ['we go', 'Smith', true],
      ['stay', 'Jones', false],
      ['Snow “fell.', null, true],
    ]);
  });

  it('includes the damaged end of the shipped article', () => {
    const shipped = new Knowledge().add(shippedArticle());
    const last = listQuotations(shipped).at(-1);
    expect(last && slice(shipped.article.text, last.words)).toBe('Robbers “and other criminals”.');
    expect(last && quoteListed(shipped, last)).toMatchObject({ paragraph: 8, attribution: null });
  });

  it('visits each quotation once, however many there are', () => {
    const text = '“It will rain tomorrow,” Ann Smith said. '.repeat(3000);
    const many = new Knowledge().add({ id: articleId('many'), title: 'Many', source: {}, text });
    let looks = 0;
    const facts = {
      ...many.facts,
      quotations: many.facts.quotations.map((each) =>
        Object.defineProperty({ ...each }, 'start', { get: () => (looks++, each.start) }),
      ),
    };
    const watched = { article: many.article, sentences: many.sentences, key: many.key, facts };
    const entries = listQuotations(watched);
    for (const entry of entries.slice(0, 4)) quoteListed(watched, entry);
    expect(entries.length).toBeGreaterThan(2000);
    expect(looks).toBeLessThan(5 * entries.length);
  });
});

it('a stretch of text is damaged only if it touches damaged marks', () => {
  const known = knownWith(TEXT, { damage: [broken('“', 2)] });
  const { start, end } = at(TEXT, '“', 2);
  expect(isDamaged(known, { start: start - 3, end: start })).toBe(false);
  expect(isDamaged(known, { start: start - 3, end })).toBe(true);
  expect(isDamaged(known, { start: end, end: end + 3 })).toBe(false);
});
