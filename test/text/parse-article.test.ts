import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, slice } from '../../src/text/article.ts';
import { parseArticle, sentencesOf } from '../../src/text/parse-article.ts';
import { readOwn } from '../support/own-article.ts';
import { shippedArticle } from '../support/shipped-article.ts';

describe('the shipped article', () => {
  const article = parseArticle(shippedArticle());

  it('has eight paragraphs, numbered as a person counts them', () => {
    expect(article.paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('has the number of sentences in each that a person reads there', () => {
    expect(article.paragraphs.map(({ sentences }) => sentences.length)).toEqual([1, 2, 3, 2, 2, 1, 1, 3]);
  });

  it('says in ¶7, in one sentence, what Putin said', () => {
    const [sentence, ...more] = article.paragraphs[6]?.sentences ?? [];
    expect(more).toEqual([]);
    expect(sentence).toMatchObject({ paragraph: 7, sentence: 1 });
    expect(sentence && slice(article.text, sentence)).toBe(
      '“Of course, we know that what happened in Kazakhstan is not the first and not the last attempt to interfere in our country’s internal affairs from outside,” Putin said, according to Reuters.',
    );
  });

  it('keeps “Mr. Putin stated …” in one sentence', () => {
    const second = article.paragraphs[7]?.sentences[1];
    expect(second && slice(article.text, second)).toMatch(/^Mr\. Putin stated .* prevented terrorists\.$/);
  });

  it('ends with three lines of boilerplate, each with its reason', () => {
    expect(article.boilerplate.map((span) => [slice(article.text, span), span.reason])).toEqual([
      ['Source link', 'link to the source'],
      ['Leave a Reply', 'comment form'],
      ['Your email address will not be published. Required fields are marked *', 'comment form'],
    ]);
  });

  it('has a text that reading does not change', () => {
    expect(article.text).toBe(shippedArticle().text);
  });
});

describe('numbers', () => {
  it('skip boilerplate, so that a paragraph keeps its number on the page', () => {
    const article = readOwn('The gates broke.\nAdvertisement\nThey were lifted out.\n\nShare');
    expect(article.paragraphs.map(({ number }) => number)).toEqual([1, 3]);
    expect(article.boilerplate.map(({ reason }) => reason)).toEqual(['advertisement', 'share bar']);
  });

  it('of sentences begin anew with each paragraph', () => {
    const article = readOwn('One. Two.\nThree. Four. Five.');
    expect(sentencesOf(article).map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
      [2, 3],
    ]);
  });
});

it('a text without a sentence becomes an article without paragraphs', () => {
  expect(readOwn('').paragraphs).toEqual([]);
  expect(readOwn('***\n\nShare').paragraphs).toEqual([]);
});

it('paragraphs and boilerplate together hold every character that is not white space, once', () => {
  const line = fc.oneof(
    fc.constantFrom('Share', 'Source link', '***', 'Mr. Hale left. He was late.', '', '1. Tea 2. Rice'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const article = readOwn(lines.join('\n'));
      const parts = [...article.paragraphs, ...article.boilerplate].toSorted((a, b) => a.start - b.start);
      const ink = (text: string): string => text.replaceAll(/\s/g, '');
      expect(ink(parts.map((part) => slice(article.text, part)).join(''))).toBe(ink(article.text));
      for (const paragraph of article.paragraphs) {
        expect(paragraph.sentences.length).toBeGreaterThan(0);
        expect(paragraph.sentences.every((sentence) => contains(paragraph, sentence))).toBe(true);
      }
    }),
  );
});
