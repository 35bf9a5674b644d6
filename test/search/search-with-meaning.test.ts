import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMeaning } from '../../src/meaning/load-meaning.ts';
import { packVectors } from '../../src/meaning/sentence-vectors.ts';
import { readQuery } from '../../src/search/query.ts';
import { type Hit, type Prospects, search } from '../../src/search/search.ts';
import { SentenceIndex } from '../../src/search/sentence-index.ts';
import { NO_MEANING, WEIGHTS, shares } from '../../src/search/signals.ts';
import { readOwn } from '../support/own-article.ts';

const MIXED: Prospects = (_, sentence) => ({ expected: sentence % 2, answering: (sentence % 5) / 5 });

describe('with what is known of meaning', () => {
  const loaded = loadMeaning();
  if (!loaded.ok) throw new Error(loaded.file);
  const { words } = loaded.meaning;
  const DIMENSIONS = 4;
  const unit = fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
    .map((values) => Float32Array.from(values, (value) => value / (Math.hypot(...values) || 1)));
  const line = fc
    .array(
      fc.constantFrom(
        ...'the boss chief executive quit resigned killed died police cops rain fell he on'.split(' '),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((said) => `Then ${said.join(' ')}.`);
  /** Fewer sentences than are looked at closely, and more. */
  const text = fc.oneof(
    fc.array(fc.tuple(line, unit), { minLength: 1, maxLength: 60 }),
    fc.array(fc.tuple(line, unit), { minLength: 125, maxLength: 160 }),
  );
  const meaning = fc.record({
    words: fc.constant(words),
    sentence: fc.option(fc.record({ vector: unit, projected: unit }), { nil: undefined }),
  });
  const asked = fc
    .array(fc.constantFrom('boss', 'quit', 'died', 'cops', 'rain', 'xyz'), { minLength: 1, maxLength: 4 })
    .map((said) => said.join(' '));

  function indexed(sentences: readonly (readonly [string, Float32Array])[]): SentenceIndex {
    const article = readOwn(sentences.map(([written]) => written).join(' '));
    const index = new SentenceIndex();
    index.add(article);
    index.setVectors(
      article.id,
      packVectors(
        sentences.map(([, vector]) => vector),
        DIMENSIONS,
      ),
    );
    return index;
  }

  it('a smaller limit gives the beginning of what a larger one gives', () => {
    fc.assert(
      fc.property(text, asked, meaning, fc.nat(200), (sentences, said, known, limit) => {
        const index = indexed(sentences);
        const query = readQuery(index, said, null);
        const of = (most: number): Hit[] =>
          search(index, query, null, most, { prospects: MIXED, meaning: known });
        expect(of(limit)).toEqual(of(200).slice(0, limit));
      }),
      { numRuns: 60 },
    );
  });

  it('every hit is another sentence, with the sum of its shares by the weights of that knowledge for a score', () => {
    fc.assert(
      fc.property(text, asked, meaning, (sentences, said, known) => {
        const index = indexed(sentences);
        const hits = search(index, readQuery(index, said, null), null, 200, { meaning: known });
        expect(new Set(hits.map(({ sentence: number }) => number)).size).toBe(hits.length);
        const weights = WEIGHTS[known.sentence ? 'full' : 'words'];
        for (const { sentence: number, signals, score: sum } of hits) {
          expect(sentences[number]).toBeDefined();
          expect(sum).toBeCloseTo(
            Object.values(shares(signals, weights)).reduce((a, b) => a + b, 0),
            9,
          );
          for (const name of ['lexicon', 'synonym', 'related', 'vectors', 'meant', 'lead', 'full'] as const) {
            expect(signals[name]).toBeGreaterThanOrEqual(0);
            expect(signals[name]).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('all signals of meaning are 0 where it is off', () => {
    const index = new SentenceIndex();
    index.add(readOwn('The boss died. The boss quit.'));
    const hits = search(index, readQuery(index, 'boss killed', null), null, 10);
    expect(hits).toHaveLength(2);
    for (const { signals } of hits) expect(signals).toMatchObject(NO_MEANING);
  });
});
