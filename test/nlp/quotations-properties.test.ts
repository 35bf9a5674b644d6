import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/text/article.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import { findQuotations } from '../../src/nlp/quotations/quotations.ts';

const MARK_AT_EDGE = /^[\s“”„«»"‘’']|[\s“”„«»"‘’',]$/;

function check(text: string): void {
  const article = parseArticle({ id: articleId('any'), title: '', source: {}, text });
  const { quotations, damage } = findQuotations(article, []);
  const spans = quotations.flatMap(({ speaker, cue, reporters }) => [
    speaker,
    speaker?.name,
    cue,
    ...reporters,
  ]);
  for (const span of [...quotations, ...damage, ...spans]) {
    if (!span) continue;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.start).toBeLessThan(span.end);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  for (const { start, end } of quotations) expect(text.slice(start, end)).not.toMatch(MARK_AT_EDGE);
  const starts = quotations.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
}

/** Text made of what matters here: marks, cues, names, breaks. */
const MARKS = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '„',
  '«',
  '»',
  ',',
  '.',
  '?',
  ':',
  ';',
  '—',
  '(',
  ')',
  '\n\n',
  ' ',
];
const CUES = [
  'said',
  'says',
  'told',
  'called',
  'according to',
  'that',
  'he',
  'who',
  'and',
  'calling',
  'was',
  'as',
  'never',
  'nobody',
  'if',
  'had',
  'refused to say',
  'without saying',
];
const WORDS = [
  'Weber',
  'Reuters',
  'the mayor',
  'of Leeds',
  'a good day',
  'Monday',
  'we will go',
  'it’s',
  'not',
];
const news = fc
  .array(fc.constantFrom(...MARKS, ...CUES, ...WORDS), { maxLength: 60 })
  .map((parts) => parts.join(' '));

describe('whatever the text', () => {
  it('spans are in range, in order and free of marks at their edges', () => {
    fc.assert(fc.property(news, check), { numRuns: 400 });
  });

  it('the same holds for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check));
  });

  it('the same text gives the same answer', () => {
    fc.assert(
      fc.property(news, (text) => {
        const article = parseArticle({ id: articleId('any'), title: '', source: {}, text });
        expect(findQuotations(article, [])).toEqual(findQuotations(article, []));
      }),
    );
  });

  it.each([
    ['ten thousand marks', '"'.repeat(10_000)],
    ['ten thousand opening marks', '“'.repeat(10_000)],
    ['a sentence of 100,000 characters', 'he said that the plan “works” and '.repeat(3_000)],
    ['apostrophes as quotes', "'tis 'the' teachers' 'best' ".repeat(300)],
    ['all capitals', 'THE MAYOR SAID “NO DEAL” TO REUTERS. '.repeat(50)],
    ['no punctuation', 'weber said we will go and reuters said so '.repeat(50)],
    ['other scripts', '他说「你好」。 Он сказал: «Привет». قال "مرحبا". '.repeat(50)],
    ['code', 'const a = "b"; print(\'c\'); // don\'t "quote" me\n'.repeat(50)],
    ['nothing', ''],
  ])('%s', (_, text) => check(text));
});
