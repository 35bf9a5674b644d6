import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/text/article.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import { findDates } from '../../src/nlp/measures/dates.ts';

/** The dates of a text: their words, and what they resolve to. 5 January 2022 was a Wednesday. */
function dates(text: string, published?: string): [words: string, resolved: string | undefined][] {
  const article = parseArticle({
    id: articleId('a'),
    title: '',
    source: published === undefined ? {} : { published },
    text,
  });
  return findDates(article).map(({ start, end, resolved }) => [text.slice(start, end), resolved]);
}

describe('absolute dates', () => {
  it.each([
    ['It began on 8 November 2016.', '8 November 2016', '2016-11-08'],
    ['It began on November 8, 2016.', 'November 8, 2016', '2016-11-08'],
    ['It began on June 24th, 2015.', 'June 24th, 2015', '2015-06-24'],
    ['It began in May 2015.', 'May 2015', '2015-05'],
    ['It began in 1998.', '1998', '1998'],
    ['The form says 2016-11-08.', '2016-11-08', '2016-11-08'],
  ])('"%s" resolves without a publication date', (text, words, resolved) => {
    expect(dates(text)).toEqual([[words, resolved]]);
  });
});

describe('dates seen from the publication date', () => {
  it.each([
    ['They met on Monday.', 'Monday', '2022-01-03'],
    ['It has been out since Wednesday, they said.', 'Wednesday', '2021-12-29'],
    ['They met on Wednesday.', 'Wednesday', '2022-01-05'],
    ['They met late on Tuesday night.', 'late on Tuesday night', '2022-01-04'],
    ['They met yesterday.', 'yesterday', '2022-01-04'],
    ['They met last month.', 'last month', '2021-12'],
    ['They met three years ago.', 'three years ago', '2019'],
    ['They met on Nov. 8.', 'Nov. 8', '2021-11-08'],
    ['They met on Sept. 20.', 'Sept. 20', '2021-09-20'],
    ['She will speak on Friday.', 'Friday', '2022-01-07'],
  ])('%s', (text, words, resolved) => {
    expect(dates(text, '2022-01-05')).toEqual([[words, resolved]]);
  });

  it('reads each clause by its own tense', () => {
    expect(dates('He said on Tuesday that he will resign on Friday.', '2022-01-05')).toEqual([
      ['Tuesday', '2022-01-04'],
      ['Friday', '2022-01-07'],
    ]);
  });

  it.each([
    ['An inspection due in September was put off.', '2025-09'],
    ['An inspection due in December was put off.', '2025-12'],
    ['An inspection is due in September.', '2026-09'],
    ['The line was suspended until Friday.', '2025-11-07'],
    ['The line will not open until Friday.', '2025-11-07'],
    ['The crew waited until Friday.', '2025-10-31'],
    ['The crew did not sail until Friday.', '2025-10-31'],
    ['A vote is expected on Friday.', '2025-11-07'],
    ['A vote was due on Friday.', undefined],
    ['The road closed due to snow on Friday.', '2025-10-31'],
    ['The council plans to meet on Friday.', '2025-11-07'],
    ['The council unveiled plans to build on Friday.', '2025-10-31'],
    ['She would meet them on Friday.', undefined],
    ['They would not comment on Friday.', '2025-10-31'],
    ['They sat next to the mayor on Friday.', '2025-10-31'],
    ['They are set to meet next Friday.', '2025-11-07'],
  ])('looks ahead only where the clause does: %s', (text, resolved) => {
    expect(dates(text, '2025-11-04').map(([, when]) => when)).toEqual([resolved]);
  });

  it('leaves a date open that may lie before or after', () => {
    expect(dates('The race is run on January 20.', '2022-01-05')).toEqual([['January 20', undefined]]);
  });

  it('leaves a week and an hour without a day as words', () => {
    expect(dates('Last week they rose at around 6am.', '2022-01-05')).toEqual([
      ['Last week', undefined],
      ['6am', undefined],
    ]);
  });

  it('reads an hour of the day behind its preposition', () => {
    expect(dates('The whistle blew at 00:48.')).toEqual([['00:48', undefined]]);
  });

  it('leaves relative words as words when nobody knows when the article came out', () => {
    const text = 'They met on Monday and yesterday. They met last week, in March and three years ago.';
    expect(dates(text).map(([, resolved]) => resolved)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(dates(text, 'soon')).toEqual(dates(text));
  });
});

describe('words that are no dates', () => {
  it.each([
    'You may march for a second with 140 people.',
    'They sat down in the sun.',
    'Theresa May and April Smith won 8-7.',
    'He read USA Today for five years.',
    'She left the Today show, and “Tonight” too.',
    'The home side won 2:10 and 12:30.',
    'About three quarters of 2,014 voters agreed.',
    'They scored 3/4 of the points.',
  ])('%s', (text) => {
    expect(dates(text, '2022-01-05')).toEqual([]);
  });
});

describe('any text', () => {
  it('gives spans in order and without overlap', () => {
    const word = fc.constantFrom(
      'Monday',
      'May',
      '8',
      '2016',
      'last',
      'week',
      'at',
      '6am',
      'on',
      ',',
      '.',
      '\n\n',
      'the',
      'ago',
      'two',
      'years',
      '1990s',
      '漢',
      '–',
      '2010',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word).map((words) => words.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of findDates(
            parseArticle({ id: articleId('a'), title: '', source: {}, text }),
          )) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('finds every date of a very long sentence', () => {
    expect(dates('on 8 November 2016 and '.repeat(400))).toHaveLength(400);
  });
});
