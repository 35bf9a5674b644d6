import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWord, fold, tokenize } from '../../src/text/tokens.ts';

const words = (text: string): string[] => tokenize(text).map(({ word }) => word);
const terms = (text: string): string[] => tokenize(text).map(({ term }) => term);

describe('words', () => {
  it.each([
    ['The ferry left, late.', ['the', 'ferry', 'left', 'late']],
    ['well-known', ['well', 'known']],
    ['', []],
    ['—…“”!', []],
    ['Tokayev’s plan', ['tokayev', 'plan']],
    ["the ferries' captains", ['the', 'ferries', 'captains']],
    ['O’Brien can’t', ['obrien', 'cant']],
    ['the U.S. and the US, not us', ['the', 'usa', 'and', 'the', 'usa', 'not', 'us']],
    ['the C.I.A. chief', ['the', 'cia', 'chief']],
    ['1,000 or 3.5', ['1000', 'or', '3.5']],
    ['Zürich, São Tomé, İzmir', ['zurich', 'sao', 'tome', 'izmir']],
    ['Дума и Рада', ['дума', 'и', 'рада']],
    ['ﬁne ＡＢＣ', ['fine', 'abc']],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('typed with accents or without are the same word', () => {
    expect(fold('Erdoğan')).toBe(fold('Erdogan'));
    expect(fold('E\u0301lyse\u0301e')).toBe(fold('Élysée'));
  });

  it('lose their possessive ending, straight or curved, and nothing else', () => {
    expect(bareWord('Hale’s')).toBe('Hale');
    expect(bareWord("Hale's")).toBe('Hale');
    expect(bareWord('ferries’')).toBe('ferries');
    expect(bareWord('basis')).toBe('basis');
  });
});

describe('terms', () => {
  it('are the same for the forms of one word', () => {
    expect(new Set(terms('protest protests protested protesting'))).toHaveLength(1);
    expect(new Set(terms('deploy deploys deployed deploying'))).toHaveLength(1);
  });

  it('are the same for irregular forms', () => {
    expect(new Set(terms('break breaks broke broken breaking'))).toHaveLength(1);
    expect(new Set(terms('woman women Women’s'))).toHaveLength(1);
    expect(new Set(terms('life lives'))).toHaveLength(1);
    expect(new Set(terms('die dies died dying'))).toHaveLength(1);
    expect(new Set(terms('tie ties tied tying'))).toHaveLength(1);
    expect(new Set(terms('lay lays laid laying'))).toHaveLength(1);
  });

  it('differ for different words', () => {
    expect(terms('police')).not.toEqual(terms('polish'));
  });
});

describe('a run longer than any word', () => {
  it('is one token, found again by the same run, and kept short', () => {
    const run = 'ab'.repeat(100_000);
    const [token, ...more] = tokenize(run);
    expect(more).toEqual([]);
    expect(token).toMatchObject({ start: 0, end: run.length });
    expect(token?.word.length).toBeLessThanOrEqual(64);
    expect(terms(run)).toEqual(terms(run));
  });

  it.each([
    ['dots', 'a.'.repeat(100_000), 1],
    ['numbers', '1,'.repeat(100_000), 1],
    ['apostrophes', "a'".repeat(100_000), 1],
    ['single letters', 'a '.repeat(100_000), 100_000],
  ])('of %s costs no more than its length', (_, text, count) => {
    expect(tokenize(text)).toHaveLength(count);
  });
});

describe('whatever the text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());

  it('tokens are in order, do not overlap, and lie where their offsets say', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const { start, end, word, term } of tokenize(source)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(fold(source.slice(start, end))).toBe(word);
          expect(word).not.toBe('');
          expect(term).not.toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  it('an offset moves the spans and changes nothing else', () => {
    fc.assert(
      fc.property(text, fc.nat(1000), (source, offset) => {
        expect(tokenize(source, offset)).toEqual(
          tokenize(source).map((token) => ({
            ...token,
            start: token.start + offset,
            end: token.end + offset,
          })),
        );
      }),
    );
  });

  it('upper case is found by lower case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}( [a-z]{4,12}){0,5}$/), (source) => {
        expect(terms(source.toUpperCase())).toEqual(terms(source));
      }),
    );
  });
});
