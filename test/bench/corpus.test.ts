import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticCorpus } from '../../bench/corpus.ts';
import { mistype, syntheticQuestions } from '../../bench/questions.ts';
import { seeded } from '../../bench/random.ts';
import { FREQUENT } from '../../bench/words.ts';
import { parseArticle, sentencesOf } from '../../src/text/parse-article.ts';
import { editDistance } from '../../src/search/edit-distance.ts';

const corpus = syntheticCorpus(20_000, 1);
const words = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
const distinct = (passages: readonly string[]): number => new Set(passages.flatMap(words)).size;

describe('made-up text', () => {
  it('is the same for the same seed and another for another', () => {
    expect(syntheticCorpus(300, 7).passages).toEqual(syntheticCorpus(300, 7).passages);
    expect(syntheticCorpus(300, 7).passages).not.toEqual(syntheticCorpus(300, 8).passages);
  });

  it('has as many passages as asked for, and is split into them as any article is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer(), (passages, seed) => {
        const made = syntheticCorpus(passages, seed);
        expect(made.passages).toHaveLength(passages);
        for (const article of made.articles) {
          expect(sentencesOf(parseArticle(article))).toEqual(sentencesOf(article));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is made of English stop words by about two fifths, "the" first', () => {
    const all = corpus.passages.flatMap(words);
    const frequent = new Set(FREQUENT);
    const share = all.filter((word) => frequent.has(word)).length / all.length;
    expect(share).toBeGreaterThan(0.38);
    expect(share).toBeLessThan(0.46);
    const the = all.filter((word) => word === 'the').length / all.length;
    expect(the).toBeGreaterThan(0.05);
    expect(the).toBeLessThan(0.1);
  });

  it('meets new words ever more rarely, as Heaps found', () => {
    const tenth = distinct(corpus.passages.slice(0, 2000));
    const exponent = Math.log10(distinct(corpus.passages) / tenth);
    expect(exponent).toBeGreaterThan(0.5);
    expect(exponent).toBeLessThan(0.75);
  });
});

describe('questions about made-up text', () => {
  for (const stopWords of [0, 2] as const) {
    it(`are six words of one sentence in its order, one mistyped, ${stopWords} of them stop words`, () => {
      for (const { text, isHit } of syntheticQuestions(corpus, stopWords, 200, 3)) {
        const asked = text.split(' ');
        expect(asked).toHaveLength(6);
        const target = words(corpus.passages.find((_, i) => isHit(i)) ?? '');
        const places = asked.filter((word) => target.includes(word)).map((word) => target.indexOf(word));
        expect(places.length).toBeGreaterThanOrEqual(5);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const stops = asked.filter((word) => FREQUENT.includes(word));
        expect(stops.length).toBeGreaterThanOrEqual(stopWords);
      }
    });
  }

  it('are mistyped by one slip that changes the word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,12}$/), fc.integer(), (word, seed) => {
        expect(editDistance(word, mistype(seeded(seed), word), 3)).toBe(1);
      }),
    );
  });
});
