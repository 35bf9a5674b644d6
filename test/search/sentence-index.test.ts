import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, articleId } from '../../src/text/article.ts';
import { findCandidates } from '../../src/search/candidates.ts';
import { readQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';
import { type IndexedArticle, wordsOfSentence } from '../../src/search/indexed-article.ts';
import { blockOf } from '../../src/search/impact.ts';
import { countTerms } from '../../src/search/scope-counts.ts';
import { SentenceIndex } from '../../src/search/sentence-index.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { packVectors } from '../../src/meaning/sentence-vectors.ts';
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

/** Where a word stands, as article and paragraph from 0, or as article alone for a title. */
function holders(index: SentenceIndex, word: string): string[] {
  const id = index.idOf(tokenize(word)[0]?.term ?? '');
  if (id === undefined) return [];
  return [...index.holders(id)].map((holder) => {
    const article = index.ofBlock(blockOf(holder));
    const paragraph = blockOf(holder) - (article?.titleBlock ?? 0) - 1;
    return paragraph < 0 ? `${article?.article}` : `${article?.article} ${paragraph}`;
  });
}

function articlesOf(index: SentenceIndex): readonly IndexedArticle[] {
  return index.articles(
    Array.from({ length: 5 }, (_, i) => `a${i}`)
      .concat('harbour', 'rice', 'own')
      .map(articleId),
  );
}

describe('an indexed article', () => {
  it('is found by the paragraphs that hold a word', () => {
    expect(holders(indexOf(HARBOUR, RICE), 'closed')).toEqual(['harbour 0', 'rice 0']);
    expect(holders(indexOf(HARBOUR, RICE), 'old')).toEqual(['harbour 1']);
  });

  it('knows its words in order, sentence by sentence', () => {
    const index = indexOf(HARBOUR);
    const [harbour] = articlesOf(index);
    const wordsIn = (i: number): string[] =>
      harbour ? [...wordsOfSentence(harbour, i)].map((word) => index.vocabulary.wordOf(word)) : [];
    expect(wordsIn(1)).toEqual(['the', 'harbour', 'closed']);
    expect(wordsIn(3)).toEqual([]);
  });

  it('counts what holds a word, in any of its forms', () => {
    const index = indexOf(
      readOwn('Ship after ship: no other ships. A ship.\nShips.', { id: 'own', title: 'Ship' }),
    );
    expect(index.countOf(index.idOf('ship') ?? -1)).toEqual({ sentences: 3, paragraphs: 2, articles: 1 });
  });

  it('knows which sentences share a paragraph', () => {
    const [harbour] = articlesOf(indexOf(HARBOUR, RICE));
    expect([...(harbour?.paragraphs ?? [])]).toEqual([0, 0, 1]);
    expect([...(harbour?.openings ?? [])]).toEqual([0, 2, 3]);
  });

  it('does not hold the words of boilerplate', () => {
    expect(holders(indexOf(readOwn('It rained.\nAdvertisement', { id: 'own' })), 'advertisement')).toEqual(
      [],
    );
  });

  it('does not find words that every sentence holds', () => {
    expect(holders(indexOf(HARBOUR), 'the')).toEqual([]);
  });

  it('knows the words of its title apart from those of its text', () => {
    const index = indexOf(RICE);
    const id = index.idOf(tokenize('prices')[0]?.term ?? '') ?? -1;
    expect(index.countOf(id)).toEqual({ sentences: 0, paragraphs: 0, articles: 1 });
    expect(holders(index, 'prices')).toEqual(['rice']);
    expect(index.isInText(id, null)).toBe(false);
    expect(index.isInArticle(id, null)).toBe(true);
    expect(index.isInText(id, articlesOf(index))).toBe(false);
    expect(index.isInArticle(id, articlesOf(index))).toBe(true);
  });
});

describe('what sentences mean', () => {
  const vectors = packVectors([Float32Array.of(1, 0), Float32Array.of(0, 1), Float32Array.of(1, 1)], 2);
  const vectorsOf = (index: SentenceIndex, id: string): unknown =>
    index.articles([articleId(id)])[0]?.vectors;

  it('is kept with their article, wherever it is looked up, and counts towards the memory', () => {
    const index = indexOf(HARBOUR, RICE);
    const before = index.bytes;
    index.setVectors(HARBOUR.id, vectors);
    expect(vectorsOf(index, 'harbour')).toBe(vectors);
    expect(vectorsOf(index, 'rice')).toBeUndefined();
    const [article] = index.allArticles();
    expect(article?.vectors).toBe(vectors);
    expect(article && index.ofBlock(article.titleBlock)).toBe(article);
    expect(index.bytes - before).toBe(3 * 2 + 3 * 4);
  });

  it('is not replaced, nor kept where it fits no article', () => {
    const index = indexOf(HARBOUR, RICE);
    const other = packVectors([Float32Array.of(1), Float32Array.of(1), Float32Array.of(1)], 1);
    const { bytes } = index;
    index.setVectors(RICE.id, vectors);
    index.setVectors(articleId('nowhere'), vectors);
    expect([vectorsOf(index, 'rice'), index.bytes]).toEqual([undefined, bytes]);
    index.setVectors(HARBOUR.id, vectors);
    index.setVectors(HARBOUR.id, other);
    expect(vectorsOf(index, 'harbour')).toBe(vectors);
  });

  it('is forgotten with the article', () => {
    const [plain, index] = [indexOf(HARBOUR, RICE), indexOf(HARBOUR, RICE)];
    index.setVectors(HARBOUR.id, vectors);
    for (const each of [plain, index]) each.remove(HARBOUR.id);
    expect(index.bytes).toBe(plain.bytes);
    index.add(HARBOUR);
    expect(vectorsOf(index, 'harbour')).toBeUndefined();
  });
});

describe('another name for somebody', () => {
  const article = readOwn('Rain fell.\nThe Harbour Safety Board met the Hanseatic envoys. It rained.', {
    id: 'own',
  });
  const at = article.text.indexOf('Harbour Safety');
  const board = { start: at, end: at + 'Harbour Safety Board'.length };

  it('is found in the sentence that names them, and there alone', () => {
    const index = new SentenceIndex();
    index.add(article, [{ ...board, word: 'HSB' }]);
    expect(holders(index, 'HSB')).toEqual(['own 1']);
    expect(holders(index, 'hsb')).toEqual(['own 1']);
  });

  it('may have several words, each found in any of its forms', () => {
    const index = new SentenceIndex();
    index.add(article, [{ ...board, word: 'United Docks' }]);
    expect(holders(index, 'united')).toEqual(['own 1']);
    expect(holders(index, 'dock')).toEqual(['own 1']);
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
  it('leaves its place to others, so that an index whose articles come and go does not grow', () => {
    const index = new SentenceIndex();
    for (let i = 0; i < 200; i++) {
      const { id } = readOwn('x', { id: 'same' });
      index.remove(id);
      index.add(readOwn(`${'Rain fell.\n'.repeat(1 + (i % 7))}Snow${i} fell.`, { id: 'same' }));
    }
    expect(index.blocks).toBeLessThan(40);
  });

  it('touches only it', () => {
    const index = indexOf(HARBOUR, RICE);
    const rice = index.articles([RICE.id]);
    index.remove(HARBOUR.id);
    expect(articlesOf(index)).toEqual(rice);
    expect(index.size).toEqual({ sentences: 2, paragraphs: 1, articles: 1 });
    expect(holders(index, 'closed')).toEqual(['rice 0']);
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
    expect(articlesOf(index).map(({ article }) => article)).toEqual(['rice']);
  });

  it('leaves room for it to come back', () => {
    const index = indexOf(HARBOUR, RICE);
    index.remove(HARBOUR.id);
    index.add(HARBOUR);
    expect(holders(index, 'closed')).toHaveLength(2);
    expect(index.articles([HARBOUR.id])).toHaveLength(1);
    expect(index.size.articles).toBe(2);
  });
});

describe('a scope', () => {
  const index = indexOf(HARBOUR, RICE);

  it('names each article once, in the order of the index; unknown ones are left out', () => {
    const scope = ['rice', 'nowhere', 'harbour', 'rice'].map(articleId);
    expect(index.articles(scope).map(({ article }) => article)).toEqual(['harbour', 'rice']);
  });

  it('of nothing is nothing', () => {
    expect(index.articles([])).toEqual([]);
  });
});

const STOPPED = new Set(['the']);
const NOTHING = { sentences: 0, paragraphs: 0, articles: 0 };
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
  'used',
  'us',
  'tells',
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
/** Enough paragraphs for those to be passed over that cannot hold one of the best sentences. */
const manyArticles = fc
  .array(
    fc.tuple(
      fc.array(paragraph, { minLength: 8, maxLength: 8 }).map((parts) => parts.join('\n')),
      fc.oneof(sentence, fc.constant('')),
    ),
    { minLength: 12, maxLength: 12 },
  )
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

  it('of the whole index only those articles are looked at that can hold one of the best, and the best are the same', () => {
    fc.assert(
      fc.property(manyArticles, question, fc.integer({ min: 1, max: 5 }), (all, asked, most) => {
        const index = indexOf(...all);
        const query = readQuery(index, asked, null);
        const everything = all.map(({ id }) => id);
        expect(findCandidates(index, query, null, most)).toEqual(
          findCandidates(index, query, everything, most),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('the whole holds what its articles hold together', () => {
    fc.assert(
      fc.property(articles, fc.nat(4), (all, gone) => {
        const index = indexOf(...all);
        index.remove(articleId(`a${gone}`));
        const left = articlesOf(index);
        const terms = [...new Set(WORDS.flatMap((word) => index.idOf(tokenize(word)[0]?.term ?? '') ?? []))];
        const { size, countOf, isIn } = countTerms(index, left, terms);
        expect(index.size).toEqual(size);
        for (const term of terms) {
          expect(index.countOf(term)).toEqual(STOPPED.has(index.termOf(term)) ? NOTHING : countOf(term));
          for (const article of left) {
            if (!STOPPED.has(index.termOf(term)))
              expect(index.isInArticle(term, [article])).toBe(isIn(article, term));
          }
        }
      }),
    );
  });
});
