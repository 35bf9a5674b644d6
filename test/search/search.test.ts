import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, type ArticleId, articleId } from '../../src/text/article.ts';
import { sentencesOf } from '../../src/text/parse-article.ts';
import { readQuery } from '../../src/search/query.ts';
import { type Hit, type Prospects, search } from '../../src/search/search.ts';
import { SentenceIndex } from '../../src/search/sentence-index.ts';
import { SIGNAL_NAMES, type Signals, WEIGHTS, score, shares } from '../../src/search/signals.ts';
import { readOwn } from '../support/own-article.ts';

function indexOf(articles: readonly Article[]): SentenceIndex {
  const index = new SentenceIndex();
  for (const article of articles) index.add(article);
  return index;
}

type Asked = {
  readonly scope?: readonly ArticleId[];
  readonly limit?: number;
  readonly prospects?: Prospects;
};

function find(articles: readonly Article[], question: string, asked: Asked = {}): Hit[] {
  const { scope = null, limit = 10, prospects } = asked;
  const index = indexOf(articles);
  return search(index, readQuery(index, question, scope), scope, limit, prospects ? { prospects } : {});
}

/** The sentences found, in words. */
function found(articles: readonly Article[], question: string, asked: Asked = {}): string[] {
  return find(articles, question, asked).map(({ article, sentence }) => {
    const source = articles.find(({ id }) => id === article);
    const span = source && sentencesOf(source)[sentence];
    return source && span ? source.text.slice(span.start, span.end) : '';
  });
}

/** Sentences that hold the expected kind of answer, by their number. */
const expecting =
  (expected: (sentence: number) => number): Prospects =>
  (_, sentence) => ({ expected: expected(sentence), answering: 0 });
const MIXED: Prospects = (_, sentence) => ({ expected: sentence % 2, answering: (sentence % 5) / 5 });

const own = (text: string, id = 'own', title = ''): Article => readOwn(text, { id, title });

describe('the sentence that answers comes first', () => {
  it('where it holds more of the question', () => {
    const text = 'The harbour was quiet. The harbour gates broke at noon. The mayor slept.';
    expect(found([own(text)], 'harbour gates broke')).toEqual([
      'The harbour gates broke at noon.',
      'The harbour was quiet.',
    ]);
  });

  it('where it holds the rarer word', () => {
    const text =
      'Rice was sold in the harbour. Rice was sold in the town. Rice was sold upriver. Lentils were sold in the town.';
    expect(found([own(text)], 'rice lentils')[0]).toBe('Lentils were sold in the town.');
  });

  it('where the rest of the question stands beside it, in its paragraph', () => {
    const text =
      'Okonjo spoke at length.\nThe strike of the dockers began in May. It ended when Okonjo spoke.\nRain fell.';
    expect(found([own(text)], 'what did Okonjo say of the dockers strike')[1]).toBe(
      'It ended when Okonjo spoke.',
    );
  });

  it('where the words of the question stand together', () => {
    const text =
      'The old clerk saw that beside the wide gate nobody was at work at all.\nThe old gate was beside the clerk whom nobody saw at the wide work.';
    expect(found([own(text)], 'old gate')[0]).toBe(
      'The old gate was beside the clerk whom nobody saw at the wide work.',
    );
  });

  it('where it repeats a small word of the question', () => {
    const text = 'The gate broke, and nobody went by.\nThe gate broke, and nobody went on.';
    expect(found([own(text)], 'which gate broke later on')[0]).toBe('The gate broke, and nobody went on.');
  });

  it('where the shorter of two says the same', () => {
    const text =
      'The bridge fell, it was said in the town that evening, into a river that was wide and dark.\nThe bridge fell.';
    expect(found([own(text)], 'bridge fell')[0]).toBe('The bridge fell.');
  });

  it('where the article is about the question', () => {
    const articles = [
      own('The minister resigned. Nobody knew why.', 'a', 'Rice harvest fails'),
      own('The minister resigned. Nobody knew why.', 'b', 'Harbour strike ends'),
    ];
    expect(find(articles, 'minister harbour strike')[0]?.article).toBe('b');
  });

  it('where it holds the kind of answer that is asked for', () => {
    const text = 'The gates broke then.\nThe gates broke once.';
    expect(found([own(text)], 'gates')[0]).toBe('The gates broke then.');
    expect(found([own(text)], 'gates', { prospects: expecting((number) => number) })[0]).toBe(
      'The gates broke once.',
    );
  });

  it('even if that shows only when it is looked at more closely', () => {
    const text = 'The gates broke then.\nThe gates broke once.';
    const prospects = expecting((number) => number);
    expect(found([own(text)], 'gates', { prospects, limit: 1 })).toEqual(['The gates broke once.']);
  });

  it('where more in it looks like an answer', () => {
    const text = 'The gates broke then.\nThe gates broke once.';
    const prospects: Prospects = (_, number) => ({ expected: 0, answering: number / 2 });
    expect(found([own(text)], 'gates', { prospects })[0]).toBe('The gates broke once.');
  });

  it('even if a word of the question is misspelt', () => {
    const text = 'The gates broke. The harbour closed. Parliament met.';
    expect(found([own(text)], 'parliment')).toEqual(['Parliament met.']);
  });
});

describe('what is found', () => {
  it('is nothing if no word of the question is there', () => {
    expect(found([own('The gates broke.')], 'volcano')).toEqual([]);
    expect(found([own('The gates broke.')], '')).toEqual([]);
    expect(found([], 'gates')).toEqual([]);
    expect(found([own('')], 'gates')).toEqual([]);
  });

  it('keeps the order of the text where nothing else decides', () => {
    const articles = [own('Rain fell.\nRain fell.', 'b'), own('Rain fell.', 'a'), own('Rain fell.', 'c')];
    expect(find(articles, 'rain').map(({ article, sentence }) => `${article}${sentence}`)).toEqual([
      'b0',
      'b1',
      'a0',
      'c0',
    ]);
  });

  it('keeps that order whatever the order of the question', () => {
    const text = 'Rain fell.\nSnow fell.';
    expect(found([own(text)], 'snow rain')).toEqual(['Rain fell.', 'Snow fell.']);
  });

  it('speaks the more for a sentence, the more of its paragraph is about the question', () => {
    const paragraph = (text: string): number => find([own(text)], 'rain')[0]?.signals.paragraph ?? 0;
    expect(paragraph('Rain fell. Rain fell. It was late.\nSnow fell.')).toBeGreaterThan(
      paragraph('Rain fell. Snow fell. It was late.\nSnow fell.'),
    );
  });

  it('counts for less where it was only guessed', () => {
    const text = 'Parliament met.\nNobody came.';
    const [exact] = find([own(text)], 'parliament');
    const [guessed] = find([own(text)], 'parliment');
    expect(guessed?.signals.sentence).toBeLessThan(exact?.signals.sentence ?? 0);
    expect(guessed?.signals.coverage).toBeLessThan(exact?.signals.coverage ?? 0);
  });

  it('is at most as much as was asked for', () => {
    const text = Array.from({ length: 100 }, (_, i) => `Rain fell on day ${i}.`).join('\n');
    expect(find([own(text)], 'rain', { limit: 3 })).toHaveLength(3);
    expect(find([own(text)], 'rain', { limit: 100 })).toHaveLength(100);
    expect(find([own(text)], 'rain', { limit: 0 })).toEqual([]);
  });

  it('is looked into for an answer as long as it is among the best, and the others stay behind', () => {
    const text = Array.from({ length: 30 }, (_, i) => `Rain fell on day ${i}.`).join('\n');
    const seen: number[] = [];
    const prospects: Prospects = (_, number) => {
      seen.push(number);
      return { expected: 1, answering: number / 100 };
    };
    const hits = find([own(text)], 'rain', { prospects, limit: 30 });
    const looked = new Set(seen);
    expect(hits.slice(0, looked.size).map(({ sentence: number }) => number)).toEqual(
      [...looked].toSorted((a, b) => b - a),
    );
    for (const { signals } of hits.slice(looked.size))
      expect(signals).toMatchObject({ expected: 0, answering: 0 });
  });

  it('comes from the articles in scope alone', () => {
    const articles = [own('Rain fell.', 'a'), own('Rain fell.', 'b')];
    const scope = [articleId('b'), articleId('nowhere')];
    expect(find(articles, 'rain', { scope }).map(({ article }) => article)).toEqual(['b']);
    expect(find(articles, 'rain', { scope: [] })).toEqual([]);
  });

  it('is ranked as if the articles out of scope did not exist', () => {
    const town = own('Rice was sold. Lentils were sold. Rice and millet were sold.', 'town');
    const others = Array.from({ length: 5 }, (_, i) => own('Lentils, lentils. Millet!', `other${i}`));
    const question = 'rice lentils millet';
    expect(find([...others, town], question, { scope: [town.id] })).toEqual(find([town], question));
  });
});

const WORDS = [
  'gate',
  'gates',
  'harbour',
  'rain',
  'minister',
  'the',
  'rice',
  'lentils',
  'Tokayev',
  '140',
  'now',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `${words.join(' ')}.`);
const articles = fc
  .array(fc.array(sentence, { maxLength: 6 }), { maxLength: 5 })
  .map((all) => all.map((lines, i) => own(lines.join(i % 2 === 0 ? ' ' : '\n'), `a${i}`, lines[0])));
const question = fc
  .array(fc.constantFrom(...WORDS, 'Tokaev', 'harbor', 'xyz'), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));

describe('whatever is asked of whatever articles', () => {
  it('every hit is a sentence in scope, once, best first, with the sum of its shares for a score', () => {
    fc.assert(
      fc.property(articles, question, fc.integer({ min: 1, max: 31 }), (all, asked, chosen) => {
        const scope = all.map(({ id }) => id).filter((_, i) => (chosen & (1 << i)) !== 0);
        const hits = find(all, asked, { scope, limit: 100, prospects: MIXED });
        const seen = new Set(hits.map(({ article, sentence: number }) => `${article} ${number}`));
        expect(seen.size).toBe(hits.length);
        for (const [i, hit] of hits.entries()) {
          expect(scope).toContain(hit.article);
          const source = all.find(({ id }) => id === hit.article);
          expect(source && sentencesOf(source)[hit.sentence]).toBeDefined();
          expect(hit.score).toBeLessThanOrEqual(hits[i - 1]?.score ?? Number.POSITIVE_INFINITY);
          const sum = Object.values(shares(hit.signals, WEIGHTS.off)).reduce((a, b) => a + b, 0);
          expect(hit.score).toBeCloseTo(sum, 12);
          for (const name of SIGNAL_NAMES) {
            expect(hit.signals[name]).toBeGreaterThanOrEqual(0);
            expect(hit.signals[name]).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a smaller limit gives the beginning of what a larger one gives', () => {
    fc.assert(
      fc.property(articles, question, fc.nat(10), (all, asked, limit) => {
        const found60 = find(all, asked, { limit: 60, prospects: MIXED });
        expect(find(all, asked, { limit, prospects: MIXED })).toEqual(found60.slice(0, limit));
      }),
    );
  });

  it('asking for a word twice changes nothing but which words stand side by side', () => {
    const tellings = (all: readonly Article[], asked: string): ReadonlyMap<string, Signals> =>
      new Map(
        find(all, asked, { limit: 100 }).map(({ article, sentence: number, signals }) => [
          `${article} ${number}`,
          { ...signals, phrases: 0 },
        ]),
      );
    fc.assert(
      fc.property(articles, question, (all, asked) => {
        expect(tellings(all, `${asked} ${asked}`)).toEqual(tellings(all, asked));
      }),
    );
  });
});

describe('what sentences promise', () => {
  const line = fc
    .array(fc.constantFrom(...'old gates stone bridges broke fell rain snow'.split(' ')), {
      minLength: 1,
      maxLength: 9,
    })
    .map((words) => `The ${words.join(' ')}.`);
  const promise = fc.record({
    expected: fc.constantFrom(0, 1),
    answering: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it('ranks the first as if all had been looked into, however few are wanted', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 5, maxLength: 20 }),
        fc.array(promise, { minLength: 20, maxLength: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (lines, promises, limit) => {
          const text = [own(lines.join(' '))];
          const prospects: Prospects = (_, number) => promises[number] ?? { expected: 0, answering: 0 };
          const all = find(text, 'old stone bridges fell', { prospects });
          expect(find(text, 'old stone bridges fell', { prospects, limit })).toEqual(all.slice(0, limit));
        },
      ),
    );
  });

  it('is asked of a few of the best alone', () => {
    const asked: number[] = [];
    const prospects: Prospects = (_, number) => {
      asked.push(number);
      return { expected: 1, answering: 1 };
    };
    const text = [
      'The old stone bridges fell.',
      ...Array.from({ length: 60 }, (_, i) => `Snow fell on ${i}.`),
    ];
    find([own(text.join(' '))], 'old stone bridges fell', { prospects, limit: 1 });
    expect(asked).toContain(0);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(text.length / 2);
  });
});

describe('the score', () => {
  const signals = Object.fromEntries(SIGNAL_NAMES.map((name, i) => [name, i / 10]));
  const one = find([own('The old gates broke. The gates fell.')], 'old gates')[0]?.signals;

  it('is a weighted sum: without weights nothing is left', () => {
    expect(one).toBeDefined();
    if (!one) return;
    const none = { ...one };
    for (const name of SIGNAL_NAMES) none[name] = 0;
    expect(score(one, none)).toBe(0);
    expect(score(one, { ...none, coverage: 2 })).toBe(2 * one.coverage);
  });

  it('names every signal', () => {
    expect(Object.keys(signals).toSorted()).toEqual(Object.keys(one ?? {}).toSorted());
  });
});
