import { describe, expect, it } from 'vitest';
import { readWordVectors } from '../../src/meaning/data-files.ts';
import { encodeVectors, WordVectors } from '../../src/meaning/word-vectors.ts';

function vectorsOf(bytes: Uint8Array): WordVectors {
  const read = WordVectors.read(bytes);
  if (!read.ok) throw new Error(read.fault);
  return read.vectors;
}

const MADE = encodeVectors(
  new Map([
    ['north', [0, 3]],
    ['east', [2, 0]],
    ['north-east', [1, 1]],
    ['south', [0, -0.5]],
  ]),
);

describe('word vectors', () => {
  const vectors = vectorsOf(MADE);

  it('give the cosine between two words', () => {
    expect(vectors.similarity('north', 'north')).toBeCloseTo(1);
    expect(vectors.similarity('north', 'east')).toBeCloseTo(0);
    expect(vectors.similarity('north', 'south')).toBeCloseTo(-1);
    expect(vectors.similarity('north-east', 'north')).toBeCloseTo(Math.SQRT1_2);
  });

  it('know nothing of other words', () => {
    expect(vectors.similarity('north', 'west')).toBeUndefined();
    expect(vectors.vectorOf('west')).toBeUndefined();
    expect(vectors.has('north')).toBe(true);
    expect(vectors.has('west')).toBe(false);
  });

  it('have length 1', () => {
    expect([...(vectors.vectorOf('north') ?? [])]).toEqual([0, 1]);
    expect(Math.hypot(...(vectors.vectorOf('north-east') ?? []))).toBeCloseTo(1);
  });

  it('take the base form of an inflected word that has none', () => {
    expect(vectors.similarity('norths', 'east')).toBe(vectors.similarity('north', 'east'));
  });

  it('list their words in alphabetical order', () => {
    expect([...vectors.words()]).toEqual(['east', 'north', 'north-east', 'south']);
  });

  it('are not read from a damaged file', () => {
    const damaged = MADE.slice();
    damaged[damaged.length - 1] = 99;
    expect(WordVectors.read(damaged)).toEqual({ ok: false, fault: 'wrong_checksum' });
    expect(WordVectors.read(MADE.subarray(0, -4))).toEqual({ ok: false, fault: 'wrong_length' });
  });
});

describe('the word vectors that ship with the bot', () => {
  const vectors = readWordVectors();
  if (!vectors) throw new Error('The word vectors are missing or damaged.');

  it.each([
    ['cops', 'police', 'carrots'],
    ['jail', 'prison', 'novel'],
    ['blast', 'explosion', 'recipe'],
    ['lawyer', 'attorney', 'river'],
    ['quake', 'earthquake', 'violin'],
    ['cash', 'money', 'window'],
  ])('put %s nearer to %s than to %s', (word, near, far) => {
    expect(vectors.similarity(word, near)).toBeGreaterThan((vectors.similarity(word, far) ?? 1) + 0.2);
  });

  it('hold vectors of length 1 with 100 dimensions', () => {
    expect(vectors.dimensions).toBe(100);
    for (const word of ['police', 'the', 'earthquake']) {
      expect(Math.hypot(...(vectors.vectorOf(word) ?? []))).toBeCloseTo(1, 5);
    }
  });
});
