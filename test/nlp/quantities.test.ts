import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/text/article.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import { findQuantities } from '../../src/nlp/measures/quantities.ts';

function quantities(text: string): [words: string, value: number | undefined][] {
  const article = parseArticle({ id: articleId('a'), title: '', source: {}, text });
  return findQuantities(article).map(({ start, end, value }) => [text.slice(start, end), value]);
}

describe('numbers with what they count', () => {
  it.each<[string, [string, number | undefined][]]>([
    [
      'More than 140 protesters were killed and thousands more detained.',
      [
        ['More than 140 protesters', 140],
        ['thousands more', undefined],
      ],
    ],
    [
      'It cost $3.5 million, not £20.',
      [
        ['$3.5 million', 3_500_000],
        ['£20', 20],
      ],
    ],
    [
      'Shares lost 12 percent, then 5 per cent, then 7%.',
      [
        ['12 percent', 12],
        ['5 per cent', 5],
        ['7%', 7],
      ],
    ],
    [
      'A third of voters stayed home, two-thirds of the old ones.',
      [
        ['A third of voters', 1 / 3],
        ['two-thirds', 2 / 3],
      ],
    ],
    ['Five hundred and twelve people fled.', [['Five hundred and twelve people', 512]]],
    ['A dozen anti-government demonstrators sang.', [['A dozen anti-government demonstrators', 12]]],
    ['Tens of thousands of people came.', [['Tens of thousands of people', undefined]]],
    ['At least six died.', [['At least six', 6]]],
    [
      'The car went at 180mph for 1,200 metres.',
      [
        ['180mph', 180],
        ['1,200 metres', 1200],
      ],
    ],
    [
      'The £40m club bought one player.',
      [
        ['£40m', 40_000_000],
        ['one player', 1],
      ],
    ],
    ['Some 2,000 Russian soldiers left.', [['Some 2,000 Russian soldiers', 2000]]],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});

describe('what a qualifier says', () => {
  it.each([
    ['The fine is no more than £20,000.', 'no more than £20,000', 20_000],
    ['It holds not more than 20 boats.', 'not more than 20 boats', 20],
    ['No fewer than 12 people died.', 'No fewer than 12 people', 12],
    ['It was well over 40 boats.', 'well over 40 boats', 40],
    ['It holds not quite 300 people.', 'not quite 300 people', 300],
  ])('is never cut from its negation: "%s"', (text, words, value) => {
    expect(quantities(text)).toEqual([[words, value]]);
  });

  it.each([
    ['It isn’t more than 20 boats.', '20 boats'],
    ['The fine cannot be more than £20,000.', '£20,000'],
  ])('is left out where its verb denies it: "%s"', (text, words) => {
    expect(quantities(text).map(([found]) => found)).toEqual([words]);
  });
});

describe('what is no quantity', () => {
  it.each([
    'It began on 8 November 2016, in the 1990s or at 6am.',
    'One of them, Ann Lee, 45, won 8-7.',
    'The second man came third.',
  ])('%s', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});

describe('any text', () => {
  it('gives spans in order and without overlap, and finite values', () => {
    const word = fc.constantFrom(
      '12',
      'two',
      'hundred',
      'thousands',
      'of',
      'more',
      'than',
      'a',
      'third',
      '$',
      '%',
      'million',
      'people',
      ',',
      '.',
      '\n\n',
      'and',
      '180mph',
      'per',
      'cent',
      '漢',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word).map((words) => words.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, value } of findQuantities(
            parseArticle({ id: articleId('a'), title: '', source: {}, text }),
          )) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(value ?? 0).toSatisfy(Number.isFinite);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
