import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, contains, slice } from '../../../src/text/article.ts';
import { parseArticle, sentencesOf } from '../../../src/text/parse-article.ts';

const PROSE = 'The council of Elm voted on Tuesday to mend the gates of the old lock after the flood.';
const MORE = 'Work is to begin in June, said Ann Lee, who has kept the lock for twenty years.';

function read(
  lines: readonly string[],
  title = '',
): { kept: string[]; aside: (readonly [string, string])[] } {
  const article = parseArticle({ id: articleId('a'), title, source: {}, text: lines.join('\n\n') });
  return {
    kept: sentencesOf(article).map((span) => slice(article.text, span)),
    aside: article.boilerplate.map((span) => [slice(article.text, span), span.reason]),
  };
}

describe('within a paragraph', () => {
  it('a dateline and a note at the end are set aside, and the sentences stay', () => {
    expect(read([`FENWICK (AP) — ${PROSE} ${MORE} Cy Fenn contributed to this report.`])).toEqual({
      kept: [PROSE, MORE],
      aside: [
        ['FENWICK (AP) —', 'dateline'],
        ['Cy Fenn contributed to this report.', 'reporting credits'],
      ],
    });
  });

  it('a caption before it is set aside', () => {
    expect(read([`The gates at dawn. Ann Lee/AP ${PROSE}`])).toEqual({
      kept: [PROSE],
      aside: [['The gates at dawn. Ann Lee/AP', 'picture caption']],
    });
  });
});

describe('headings', () => {
  it('between paragraphs of prose are set aside', () => {
    expect(read([PROSE, 'What it will cost', MORE]).aside).toEqual([['What it will cost', 'heading']]);
    expect(read([PROSE, 'The plan', 'What it will cost', MORE]).kept).toEqual([PROSE, MORE]);
  });

  it('are set aside above the article only if they repeat its title', () => {
    expect(read(['Elm mends its lock', PROSE], 'Elm mends its lock').kept).toEqual([PROSE]);
    expect(read(['Elm mends its lock', PROSE], 'Harbour news').aside).toEqual([]);
  });

  it.each([
    ['a list', ['Bread', 'Milk', 'Salt']],
    ['a day of a chronicle', ['March 13']],
    ['words quoted as one', ['‘We shall mend it’']],
    ['an item', ['1. The upper gate']],
    ['a sentence', ['Nobody objected.']],
    ['a signature', ['— Ann Lee, keeper']],
  ])('are not mistaken for %s', (_, lines) => {
    expect(read([PROSE, ...lines, MORE]).aside).toEqual([]);
  });

  it('stay where nothing follows', () => {
    expect(read([PROSE, 'What it will cost']).aside).toEqual([]);
  });
});

describe('a pasted page', () => {
  it('loses its menus, with the entries that only their neighbors give away', () => {
    const page = [
      'Home',
      'Weather',
      'Sport',
      'Search',
      'Sign in',
      PROSE,
      MORE,
      'Share',
      'Elm Post',
      'Back to top',
    ];
    expect(read(page).kept).toEqual([PROSE, MORE]);
  });

  it('loses what it links to below "Related"', () => {
    const page = [PROSE, 'Related stories', 'Trams are back in Fenwick', 'Mayor tires of herring', MORE];
    expect(read(page).kept).toEqual([PROSE, MORE]);
  });

  it('loses its stamps, bylines and credits', () => {
    const page = [
      'By Ann Lee and Cy Fenn, Elm Post',
      'Updated 10:42 a.m., March 13, 2026',
      PROSE,
      'Ann Lee/Reuters',
      MORE,
    ];
    expect(read(page)).toEqual({
      kept: [PROSE, MORE],
      aside: [
        ['By Ann Lee and Cy Fenn, Elm Post', 'byline'],
        ['Updated 10:42 a.m., March 13, 2026', 'time stamp'],
        ['Ann Lee/Reuters', 'picture credit'],
      ],
    });
  });

  it('loses the comments below it', () => {
    const article = Array.from({ length: 6 }, (_, i) => `${i + 1} of them: ${PROSE}`);
    const comments = [
      '2 comments',
      'tim99',
      '3 hours ago',
      'I never liked the smell of that lock, and it shows.',
      'Reply',
    ];
    expect(read([...article, ...comments]).kept.join(' ')).not.toContain('smell');
    // Without answers to them, it may be the article that goes on.
    expect(read([...article, 'Comments', MORE]).kept).toContain(MORE);
  });
});

describe('a sentence that begins as boilerplate does', () => {
  it.each([
    'Get word of the next flood by text message, the warden told residents of Elm on Friday.',
    'Subscribe to alerts from the lock, Lee urged the skippers of Elm.',
    'Copyright by itself protects no lock, the judge said in her ruling.',
    'Related: the pump leaks too, and nobody has looked at it for years.',
    'Photo: none was taken of the vote, Lee said, because cameras were banned.',
    'Tags: the council put one on each boat, and took them off again in May.',
  ])('stays: %s', (sentence) => {
    expect(read([PROSE, sentence, MORE]).aside).toEqual([]);
  });
});

describe('whatever the text', () => {
  const line = fc.constantFrom(
    PROSE,
    MORE,
    'FENWICK —',
    `ELM (AP) — ${PROSE}`,
    'Share',
    'The gates. Ann Lee/AP',
    'Plan',
    '',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(line).map((lines) => lines.join('\n')),
  );

  it('sentences and boilerplate never overlap and leave out nothing but white space', () => {
    fc.assert(
      fc.property(text, (given) => {
        const article = parseArticle({ id: articleId('a'), title: 'Plan', source: {}, text: given });
        const spans = [...sentencesOf(article), ...article.boilerplate].toSorted((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of spans) {
          expect(given.slice(at, start).trim()).toBe('');
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
        expect(given.slice(at).trim()).toBe('');
        for (const paragraph of article.paragraphs)
          expect(paragraph.sentences.every((sentence) => contains(paragraph, sentence))).toBe(true);
      }),
    );
  });
});

it('takes time in proportion to the text', () => {
  const time = (n: number): number => {
    const given = 'Ann Lee/AP/ It is. Share — By Ann Lee, '.repeat(n);
    const start = performance.now();
    parseArticle({ id: articleId('a'), title: '', source: {}, text: given });
    return performance.now() - start;
  };
  time(500);
  expect(time(8000)).toBeLessThan(24 * Math.max(1, time(1000)));
});
