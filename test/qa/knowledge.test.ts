import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeAnalysis } from '../../src/analysis/analysis.ts';
import { dotSentence } from '../../src/meaning/sentence-vectors.ts';
import { KEY_BYTES, Knowledge, sentencesAround } from '../../src/qa/knowledge.ts';
import { articleId, slice } from '../../src/text/article.ts';
import { readQuery } from '../../src/search/query.ts';
import { search } from '../../src/search/search.ts';
import { ownArticle } from '../support/own-article.ts';
import { at, knownWith } from '../support/own-facts.ts';

function found(knowledge: Knowledge, question: string): string[] {
  const { index } = knowledge;
  return search(index, readQuery(index, question, null), null, 10).map(({ article }) => article);
}

describe('articles that come and go', () => {
  it('are known by id and by key, in the order in which they came', () => {
    const knowledge = new Knowledge();
    const b = knowledge.add(ownArticle('Rain fell.', { id: 'b' }));
    const a = knowledge.add(ownArticle('Rain fell.', { id: 'a' }));
    expect(knowledge.articles()).toEqual([b, a]);
    expect(knowledge.get(articleId('a'))).toBe(a);
    expect(knowledge.byKey(b.key)).toBe(b);
    expect(a.key).not.toBe(b.key);
  });

  it('with the same id replace each other', () => {
    const knowledge = new Knowledge();
    const old = knowledge.add(ownArticle('Rain fell.'));
    const revised = knowledge.add(ownArticle('Snow fell.'));
    expect(knowledge.articles()).toEqual([revised]);
    expect(knowledge.byKey(old.key)).toBeUndefined();
    expect(found(knowledge, 'rain')).toEqual([]);
    expect(found(knowledge, 'snow')).toEqual(['own']);
  });

  it('are forgotten when they are removed, once', () => {
    const knowledge = new Knowledge();
    const { key } = knowledge.add(ownArticle('Rain fell.'));
    expect(knowledge.remove(articleId('own'))).toBe(true);
    expect(knowledge.remove(articleId('own'))).toBe(false);
    expect(knowledge.get(articleId('own'))).toBeUndefined();
    expect(knowledge.byKey(key)).toBeUndefined();
    expect(found(knowledge, 'rain')).toEqual([]);
  });

  it('may be empty', () => {
    const known = new Knowledge().add(ownArticle(''));
    expect(known.sentences).toEqual([]);
  });

  it('may be named like what every object has', () => {
    const knowledge = new Knowledge();
    expect(knowledge.get(articleId('__proto__'))).toBeUndefined();
    const known = knowledge.add(ownArticle('The constructor called toString.', { id: '__proto__' }));
    expect(knowledge.get(articleId('__proto__'))).toBe(known);
    expect(found(knowledge, 'constructor tostring')).toEqual(['__proto__']);
  });
});

describe('the vectors of sentences', () => {
  const encode = (texts: readonly string[]): readonly Float32Array[] =>
    texts.map((words) => Float32Array.of(words.length, 1));
  const scalesOf = (knowledge: Knowledge): (number | undefined)[] =>
    knowledge.index.allArticles().map(({ vectors }) => vectors?.scales.length);

  it('are known of an article that is added with an encoder, one for each sentence', () => {
    const knowledge = new Knowledge();
    knowledge.add(ownArticle('Rain fell. Snow lay.\n\nIt was late.', { id: 'a' }), encode);
    knowledge.add(ownArticle('Rain fell.', { id: 'b' }));
    knowledge.add(ownArticle('Rain fell.', { id: 'c' }), () => undefined);
    knowledge.add(ownArticle('', { id: 'd' }), encode);
    expect(scalesOf(knowledge)).toEqual([3, undefined, undefined, undefined]);
    const vectors = knowledge.index.allArticles()[0]?.vectors;
    if (!vectors) throw new Error('there are no vectors');
    const lengths = [0, 1, 2].map((i) => dotSentence(Float32Array.of(1, 0), vectors, i));
    expect(lengths.map(Math.round)).toEqual(['Rain fell.', 'Snow lay.', 'It was late.'].map((s) => s.length));
  });

  it('come back with an analysis, which is damaged if they are not those of its sentences', () => {
    const input = ownArticle('Rain fell. Snow lay.');
    const knowledge = new Knowledge();
    expect(knowledge.addAnalysis(input, serializeAnalysis(input, encode))).toBeDefined();
    expect(scalesOf(knowledge)).toEqual([2]);
    const short = serializeAnalysis(input, (texts) => encode(texts.slice(1)));
    expect(new Knowledge().addAnalysis(input, short)).toBeUndefined();
  });
});

describe('the key of an article', () => {
  const keyOf = (
    text: string,
    more: { id?: string; title?: string; source?: { url: string } } = {},
  ): string => new Knowledge().add(ownArticle(text, more)).key;

  it('is the same for the same article, wherever it is read', () => {
    expect(keyOf('Rain fell.')).toBe(keyOf('Rain fell.'));
    expect(keyOf('Rain fell.', { source: { url: 'https://a.example' } })).toBe(keyOf('Rain fell.'));
  });

  it('changes with its text, its title and its id', () => {
    const keys = [
      keyOf('Rain fell.'),
      keyOf('Rain fell!'),
      keyOf('Rain fell.', { title: 'Rain' }),
      keyOf('Rain fell.', { id: 'rain' }),
      keyOf('fell.', { title: 'Rain ' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is safe to stand in a URL or a custom_id, and as short as KEY_BYTES allows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (title) => {
        const key = keyOf('Rain.', { title });
        expect(key).toMatch(/^[\w-]+$/);
        expect(Buffer.from(key, 'base64url')).toHaveLength(KEY_BYTES);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the sentences around a span', () => {
  const text = 'One is here. Two is here.\nShare\nThree is here.';
  const known = knownWith(text, {});

  it.each([
    ['Two', 1, 1],
    ['One is here.', 0, 1],
    ['here. Two', 0, 2],
  ])('%j', (words, first, count) => {
    expect(sentencesAround(known, at(text, words))).toEqual({ first, count });
  });

  it('are none for what no sentence holds', () => {
    expect(sentencesAround(known, at(text, 'Share'))).toBeUndefined();
    expect(sentencesAround(known, at(text, 'Share\nThree'))).toBeUndefined();
    expect(sentencesAround(known, { start: text.length, end: text.length + 5 })).toBeUndefined();
    expect(sentencesAround(known, { start: 0, end: text.length + 1 })).toBeUndefined();
    expect(sentencesAround(knownWith('', {}), { start: 0, end: 0 })).toBeUndefined();
  });

  it('hold the span, and none could be left out', () => {
    const prose = 'One is here. Two is here.\nThree is here.\n\nFour is here.';
    const plain = knownWith(prose, {});
    fc.assert(
      fc.property(fc.nat(prose.length - 1), fc.integer({ min: 1, max: 40 }), (start, length) => {
        const span = { start, end: start + length };
        const words = slice(prose, span);
        fc.pre(words.length === length && words === words.trim());
        const around = sentencesAround(plain, span);
        const inside = plain.sentences.slice(around?.first, (around?.first ?? 0) + (around?.count ?? 0));
        expect(inside[0]?.start).toBeLessThanOrEqual(span.start);
        expect(inside[0]?.end).toBeGreaterThan(span.start);
        expect(inside.at(-1)?.start).toBeLessThan(span.end);
        expect(inside.at(-1)?.end).toBeGreaterThanOrEqual(span.end);
      }),
    );
  });
});
