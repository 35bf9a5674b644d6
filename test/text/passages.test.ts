import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, slice } from '../../src/text/article.ts';
import { type Passage, passagesOf } from '../../src/text/passages.ts';
import { sentencesOf } from '../../src/text/parse-article.ts';
import { readOwn } from '../support/own-article.ts';

const TEXT = 'One is short. Two is short. Three is short.\n\nFour is a paragraph of its own.';

function cut(longest: number, text = TEXT): [number, string][] {
  const article = readOwn(text);
  return passagesOf(article, longest).map((passage: Passage) => [
    passage.paragraph,
    slice(article.text, passage),
  ]);
}

describe('passages to read', () => {
  it('are whole paragraphs where they fit', () => {
    expect(cut(1000)).toEqual([
      [1, 'One is short. Two is short. Three is short.'],
      [2, 'Four is a paragraph of its own.'],
    ]);
  });

  it('never join two paragraphs, however short', () => {
    expect(cut(1000, 'Go.\nGo on.')).toHaveLength(2);
  });

  it('are cut between sentences where a paragraph is too long', () => {
    expect(cut(30).map(([, words]) => words)).toEqual([
      'One is short. Two is short.',
      'Three is short.',
      'Four is a paragraph of its own.',
    ]);
  });

  it('just fit at exactly the longest length', () => {
    const both = 'One is short. Two is short.';
    expect(cut(both.length, both)).toHaveLength(1);
    expect(cut(both.length - 1, both)).toHaveLength(2);
  });

  it('keep a single sentence whole, though it is longer', () => {
    expect(cut(5).map(([, words]) => words)).toEqual([
      'One is short.',
      'Two is short.',
      'Three is short.',
      'Four is a paragraph of its own.',
    ]);
  });

  it('leave boilerplate out', () => {
    expect(cut(1000, 'One.\nShare\nTwo.').map(([paragraph]) => paragraph)).toEqual([1, 3]);
  });

  it('hold every sentence once, in order, and are too long only if one sentence is', () => {
    const sentence = fc.stringMatching(/^[A-Z][a-z]{0,40}\.$/);
    const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(paragraphs, fc.nat(120), (parts, longest) => {
        const article = readOwn(parts.map((part) => part.join(' ')).join('\n'));
        const passages = passagesOf(article, longest);
        const sentences = sentencesOf(article);
        const ink = (spans: readonly Span[]): string =>
          spans.map((span) => slice(article.text, span).replaceAll(/\s/g, '')).join('');
        expect(ink(passages)).toBe(ink(sentences));
        for (const passage of passages) {
          const isOne = sentences.some(({ start, end }) => start === passage.start && end === passage.end);
          expect(isOne || passage.end - passage.start <= longest).toBe(true);
        }
      }),
    );
  });
});
