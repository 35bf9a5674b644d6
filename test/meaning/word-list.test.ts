import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeWords, WordList } from '../../src/meaning/word-list.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), minLength: 1, maxLength: 5 });

describe('a word list', () => {
  it('finds each of its words and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (words, other) => {
        const list = new WordList(encodeWords(words));
        expect(list.size).toBe(words.length);
        expect(words.map((each) => list.at(list.indexOf(each)))).toEqual(words);
        if (!words.includes(other)) expect(list.indexOf(other)).toBe(-1);
      }),
    );
  });

  it('does not find a word that a letter outside ASCII makes', () => {
    expect(new WordList(encodeWords(['cafe'])).indexOf('café')).toBe(-1);
  });
});
