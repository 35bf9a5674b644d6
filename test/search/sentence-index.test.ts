import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, articleId } from '../../src/article/article.ts';
import { readQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';
import { SentenceIndex, lowerBound } from '../../src/search/sentence-index.ts';
import { tokenize } from '../../src/search/tokens.ts';
import { readOwn } from '../support/own-article.ts';

const HARBOUR = readOwn('The gates broke. The harbour closed.\nThe gates were old.', {
  id: 'harbour',
  title: 'Gates fail',
});
const RICE = readOwn('Rice grew dear. Nobody closed a shop.', { id: 'rice', title: 'Rice prices' });

function indexOf(...articles: readonly Article[]): SentenceIndex {
  const index = new SentenceIndex();
  for (const article of articles) index.add(article);
  return index;
}

function holders(index: SentenceIndex, word: string): readonly number[] {
  const id = index.idOf(tokenize(word)[0]?.term ?? '');
  return id === undefined ? [] : index.postings(id).sentences;
}

describe('an indexed article', () => {
  it('has its sentences numbered through the whole index', () => {
    const index = indexOf(HARBOUR, RICE);
    expect(index.slots(null).map(({ article, first, count }) => [article, first, count])).toEqual([
      ['harbour', 0, 3],
      ['rice', 3, 2],
    ]);
    expect(holders(index, 'closed')).toEqual([1, 4]);
  });

  it('counts how often a sentence holds a word, in any of its forms', () => {
    const index = indexOf(readOwn('Ship after ship: no other ships. None.'));
    const id = index.idOf('ship') ?? -1;
    expect(index.postings(id)).toEqual({ sentences: [0], counts: [3] });
  });

  it('knows which sentences share a paragraph, and never across articles', () => {
    const [harbour, rice] = indexOf(HARBOUR, RICE).slots(null);
    expect(harbour?.paragraphs[0]).toBe(harbour?.paragraphs[1]);
    expect(harbour?.paragraphs[2]).not.toBe(harbour?.paragraphs[1]);
    expect(rice?.paragraphs[0]).not.toBe(harbour?.paragraphs[2]);
  });

  it('does not hold the words of page furniture', () => {
    expect(holders(indexOf(readOwn('It rained.\nAdvertisement')), 'advertisement')).toEqual([]);
  });

  it('does not find words that every sentence holds', () => {
    expect(holders(indexOf(HARBOUR), 'the')).toEqual([]);
  });

  it('knows the words of its title apart from those of its text', () => {
    const index = indexOf(RICE);
    const id = index.idOf(tokenize('prices')[0]?.term ?? '') ?? -1;
    expect(index.postings(id).sentences).toEqual([]);
    expect(index.slots(null)[0]?.titleTerms.has(id)).toBe(true);
  });
});

describe('another name for somebody', () => {
  const article = readOwn('Rain fell. The Harbour Safety Board met the Hanseatic envoys. It rained.');
  const at = article.text.indexOf('Harbour Safety');
  const board = { start: at, end: at + 'Harbour Safety Board'.length };

  it('is found in the sentence that names them, and there alone', () => {
    const index = new SentenceIndex();
    index.add(article, [{ ...board, word: 'HSB' }]);
    expect(holders(index, 'HSB')).toEqual([1]);
    expect(holders(index, 'hsb')).toEqual([1]);
  });

  it('may have several words, each found in any of its forms', () => {
    const index = new SentenceIndex();
    index.add(article, [{ ...board, word: 'United Docks' }]);
    expect(holders(index, 'united')).toEqual([1]);
    expect(holders(index, 'dock')).toEqual([1]);
  });

  it('can be misspelt like any other word', () => {
    const index = new SentenceIndex();
    index.add(article, [{ ...board, word: 'Wharfingers' }]);
    expect(
      readQuery(index, 'wharfinger', null).corrections.length + holders(index, 'wharfinger').length,
    ).toBe(1);
    expect(readQuery(index, 'whafringers', null).corrections).toEqual([
      { from: 'whafringers', to: 'Wharfingers' },
    ]);
  });

  it('is forgotten with the article', () => {
    const index = new SentenceIndex();
    index.add(article, [{ ...board, word: 'HSB' }]);
    index.remove(article.id);
    expect(holders(index, 'HSB')).toEqual([]);
  });
});

describe('removing an article', () => {
  it('touches only it', () => {
    const index = indexOf(HARBOUR, RICE);
    const rice = index.slots([RICE.id]);
    index.remove(HARBOUR.id);
    expect(index.slots(null)).toEqual(rice);
    expect(holders(index, 'closed')).toEqual([4]);
    expect(holders(index, 'gates')).toEqual([]);
  });

  it('takes its words out of what may be suggested', () => {
    const index = indexOf(HARBOUR, RICE);
    const suggested = (): string[] =>
      index.vocabulary.suggest('closde', () => true).map(({ written }) => written);
    expect(suggested()).toEqual(['closed']);
    index.remove(HARBOUR.id);
    expect(suggested()).toEqual(['closed']);
    index.remove(RICE.id);
    expect(suggested()).toEqual([]);
  });

  it('that is not there changes nothing', () => {
    const index = indexOf(RICE);
    index.remove(HARBOUR.id);
    expect(index.slots(null).map(({ article }) => article)).toEqual(['rice']);
  });

  it('leaves room for it to come back', () => {
    const index = indexOf(HARBOUR, RICE);
    index.remove(HARBOUR.id);
    index.add(HARBOUR);
    expect(holders(index, 'closed')).toHaveLength(2);
    expect(index.slots([HARBOUR.id])).toHaveLength(1);
  });
});

describe('a scope', () => {
  const index = indexOf(HARBOUR, RICE);

  it('names each article once, in the order of the index; unknown ones are left out', () => {
    const scope = ['rice', 'nowhere', 'harbour', 'rice'].map(articleId);
    expect(index.slots(scope).map(({ article }) => article)).toEqual(['harbour', 'rice']);
  });

  it('of nothing is nothing', () => {
    expect(index.slots([])).toEqual([]);
  });
});

const WORDS = [
  'gate',
  'gates',
  'harbour',
  'harbor',
  'rain',
  'brain',
  'Zürich',
  'the',
  'U.S.',
  'closed',
  '140',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => `${words.join(' ')}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const text = fc.array(paragraph, { maxLength: 3 }).map((parts) => parts.join('\n'));
const articles = fc
  .array(fc.tuple(text, fc.oneof(sentence, fc.constant(''))), { maxLength: 5 })
  .map((all) => all.map(([body, title], i) => readOwn(body, { id: `a${i}`, title })));
const question = fc
  .array(fc.constantFrom(...WORDS, 'harbuor', 'zurihc', 'xyz'), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));

/** What a person gets for a question, without the numbers that only the index knows. */
function results(index: SentenceIndex, asked: string): unknown {
  return search(index, readQuery(index, asked, null), null, 100);
}

describe('whatever comes and goes', () => {
  it('an article added and removed leaves the results of the others as if it had never been there', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 0, max: 31 }), question, (all, passing, asked) => {
        const stays = (i: number): boolean => (passing & (1 << i)) === 0;
        const changed = indexOf(...all);
        for (const [i, article] of all.entries()) if (!stays(i)) changed.remove(article.id);
        const untouched = indexOf(...all.filter((_, i) => stays(i)));
        expect(results(changed, asked)).toEqual(results(untouched, asked));
      }),
      { numRuns: 300 },
    );
  });

  it('the forward index and the postings hold the same', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const index = indexOf(...all);
        for (const { first, count, terms, offsets } of index.slots(null)) {
          expect(offsets[count]).toBe(terms.length);
          for (const id of terms) {
            const { sentences, counts } = index.postings(id);
            expect(sentences).toEqual(sentences.toSorted((a, b) => a - b));
            for (const [i, number] of sentences.entries()) {
              if (number < first || number >= first + count) continue;
              const inside = terms.subarray(offsets[number - first], offsets[number - first + 1]);
              expect(inside.filter((other) => other === id)).toHaveLength(counts[i] ?? 0);
            }
          }
        }
      }),
    );
  });
});

it('the lower bound is the first position of a value that is not smaller', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.nat(30), (values, value) => {
      const ascending = values.toSorted((a, b) => a - b);
      const expected = ascending.findIndex((each) => each >= value);
      expect(lowerBound(ascending, value)).toBe(expected < 0 ? ascending.length : expected);
    }),
  );
});
