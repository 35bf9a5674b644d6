import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexWord } from '../../src/search/article-words.ts';
import { TermNumbers } from '../../src/search/term-numbers.ts';
import { indexTerm } from '../../src/text/tokens.ts';
import { Vocabulary } from '../../src/search/vocabulary.ts';

const indexWord = (word: string, written = word): IndexWord => ({ word, written, term: indexTerm(word) });
const everything = (): boolean => true;

function vocabularyOf(...words: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary(new TermNumbers());
  for (const word of words) vocabulary.add(indexWord(word, word.toUpperCase()));
  return vocabulary;
}

function suggested(vocabulary: Vocabulary, word: string): string[] {
  return vocabulary.suggest(word, everything).map((suggestion) => suggestion.word);
}

describe('a misspelt word', () => {
  const known = vocabularyOf('tokayev', 'putin', 'kazakhstan', 'president', 'precedent', 'bread', 'break');

  it.each([
    ['tokaev', 'tokayev'],
    ['tokayyev', 'tokayev'],
    ['putni', 'putin'],
    ['pootin', undefined],
    ['pootini', undefined],
    ['kazakstan', 'kazakhstan'],
    ['kazahstan', 'kazakhstan'],
    ['kasakhstn', 'kazakhstan'],
    ['presidant', 'president'],
    ['xylophone', undefined],
  ])('%s is taken for %s', (typed, meant) => {
    expect(suggested(known, typed)[0]).toBe(meant);
  });

  it('comes with the number of its term, the way it is written, and how similar it is', () => {
    const terms = new TermNumbers();
    const vocabulary = new Vocabulary(terms);
    vocabulary.add(indexWord('presidents', 'Presidents'));
    const [suggestion] = vocabulary.suggest('presidnets', everything);
    expect(suggestion).toMatchObject({
      word: 'presidents',
      term: terms.find('presid'),
      written: 'Presidents',
    });
    expect(suggestion?.similarity).toBeGreaterThan(0.5);
    expect(suggestion?.similarity).toBeLessThan(1);
  });

  it('may stand for several words, the most similar first', () => {
    expect(suggested(vocabularyOf('presidents', 'president'), 'presidenta')).toEqual([
      'president',
      'presidents',
    ]);
    expect(suggested(known, 'breat')).toEqual(['bread', 'break']);
  });

  it('is rather one with the same first letter', () => {
    expect(suggested(vocabularyOf('slighted', 'blighter'), 'slighter')).toEqual(['slighted', 'blighter']);
  });

  it('that is short is never one with another first letter', () => {
    expect(suggested(vocabularyOf('lower', 'towel'), 'tower')).toEqual(['towel']);
    expect(suggested(vocabularyOf('blower'), 'slower')).toEqual(['blower']);
  });

  it('is only taken for what the scope accepts', () => {
    const terms = new TermNumbers();
    const vocabulary = new Vocabulary(terms);
    for (const each of ['bread', 'break']) vocabulary.add(indexWord(each, each));
    const accepted = vocabulary.suggest('breat', (term) => term === terms.find('break'));
    expect(accepted.map(({ word: each }) => each)).toEqual(['break']);
  });
});

describe('a name that is romanised otherwise', () => {
  const named = new Vocabulary(new TermNumbers());
  for (const name of ['Kazakhstan', 'Tchaikovsky', 'Putin', 'Pudding'])
    named.add(indexWord(name.toLowerCase(), name));
  named.add(indexWord('court', 'court'));

  it.each([
    ['qazaqstan', 'kazakhstan'],
    ['chaikovskiy', 'tchaikovsky'],
    ['pootin', 'putin'],
  ])('%s stands for %s', (typed, meant) => {
    expect(named.romanised(typed, everything).map(({ word: each }) => each)).toEqual([meant]);
  });

  it('is found among what is written with a capital only', () => {
    expect(named.romanised('kourt', everything)).toEqual([]);
  });

  it('is not itself', () => {
    expect(named.romanised('putin', everything)).toEqual([]);
  });

  it('is only taken for what the scope accepts', () => {
    expect(named.romanised('pootin', () => false)).toEqual([]);
  });

  it('is forgotten with its last occurrence', () => {
    const vocabulary = new Vocabulary(new TermNumbers());
    const number = vocabulary.add(indexWord('kyiv', 'Kyiv'));
    expect(vocabulary.romanised('kyyiv', everything)).toHaveLength(1);
    vocabulary.remove(number);
    expect(vocabulary.romanised('kyyiv', everything)).toEqual([]);
  });
});

describe('no guess is made', () => {
  it('for a word of four letters or fewer: "sell" is no slip of "smell"', () => {
    expect(suggested(vocabularyOf('smell', 'cell'), 'sell')).toEqual([]);
    expect(suggested(vocabularyOf('oil', 'oils', 'ore'), 'oik')).toEqual([]);
  });

  it('for a number, where every digit counts', () => {
    expect(suggested(vocabularyOf('2022', '140', '1400'), '2021')).toEqual([]);
  });

  it('for a word that is known as it is', () => {
    expect(suggested(vocabularyOf('bread'), 'bread')).toEqual([]);
  });
});

it('is forgotten after as many removals as there were additions', () => {
  const terms = new TermNumbers();
  const vocabulary = new Vocabulary(terms);
  const number = vocabulary.add(indexWord('tokayev', 'Tokayev'));
  expect(vocabulary.add(indexWord('tokayev', 'Tokayev'))).toBe(number);
  vocabulary.remove(number);
  expect(suggested(vocabulary, 'tokaev')).toEqual(['tokayev']);
  vocabulary.remove(number);
  expect(suggested(vocabulary, 'tokaev')).toEqual([]);
  expect(terms.find('tokayev')).toBeUndefined();
});

it('no stop word is ever suggested', () => {
  expect(suggested(vocabularyOf('whose', 'would', 'should'), 'shoudl')).toEqual([]);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 8 });
const words = fc.array(word, { maxLength: 20 });

describe('whatever the words', () => {
  it('after everything added has been removed, nothing is suggested', () => {
    fc.assert(
      fc.property(words, word, (added, typed) => {
        const vocabulary = new Vocabulary(new TermNumbers());
        const numbers = added.map((each) => vocabulary.add(indexWord(each, each)));
        for (const number of numbers) vocabulary.remove(number);
        expect(vocabulary.suggest(typed, everything)).toEqual([]);
      }),
    );
  });

  it('adding and removing others leaves the suggestions as they were', () => {
    fc.assert(
      fc.property(words, words, word, (kept, passing, typed) => {
        const vocabulary = vocabularyOf(...kept);
        const before = vocabulary.suggest(typed, everything);
        const numbers = passing.map((each) => vocabulary.add(indexWord(each, each)));
        for (const number of numbers) vocabulary.remove(number);
        expect(vocabulary.suggest(typed, everything)).toEqual(before);
      }),
    );
  });

  it('a word with one letter doubled, left out or swapped is found again among few', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{6,12}$/), { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.constantFrom('double', 'drop', 'swap'),
        (known, seed, change) => {
          const meant = known[seed % known.length] ?? '';
          const at = 1 + (seed % (meant.length - 2));
          const pair = meant.slice(at, at + 2);
          const typed =
            meant.slice(0, at) +
            {
              double: `${pair.charAt(0)}${pair}`,
              drop: pair.charAt(1),
              swap: `${pair.charAt(1)}${pair.charAt(0)}`,
            }[change] +
            meant.slice(at + 2);
          fc.pre(!known.includes(typed));
          expect(suggested(vocabularyOf(...known), typed)).toContain(meant);
        },
      ),
    );
  });

  it('suggestions are within one or two errors, best first, and less than the same', () => {
    fc.assert(
      fc.property(words, word, (known, typed) => {
        const found = vocabularyOf(...known).suggest(typed, everything);
        const similarities = found.map(({ similarity }) => similarity);
        expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
        for (const { word: each, similarity } of found) {
          expect(Math.abs(each.length - typed.length)).toBeLessThanOrEqual(2);
          expect(similarity).toBeGreaterThan(0);
          expect(similarity).toBeLessThan(1);
        }
      }),
    );
  });
});
