import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dotSentence, packVectors } from '../../src/meaning/sentence-vectors.ts';

const DIMENSIONS = 8;
const vector = fc
  .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .map((values) => Float32Array.from(values));

it('gives about the dot product with each sentence, and not with its neighbours', () => {
  fc.assert(
    fc.property(vector, fc.array(vector, { minLength: 1, maxLength: 6 }), (question, sentences) => {
      const packed = packVectors(sentences, DIMENSIONS);
      const most = question.reduce((sum, value) => sum + Math.abs(value), 0);
      for (const [i, sentence] of sentences.entries()) {
        const exact = question.reduce((sum, value, at) => sum + value * (sentence[at] ?? 0), 0);
        // Each dimension is rounded to the nearest of its sentence's steps.
        const off = (most * (packed.scales[i] ?? 0)) / 2 + 1e-5;
        expect(Math.abs(dotSentence(question, packed, i) - exact)).toBeLessThanOrEqual(off);
      }
    }),
  );
});

it('takes a byte per dimension and four per sentence', () => {
  const { dimensions, values, scales } = packVectors([new Float32Array(512), new Float32Array(512)], 512);
  expect({ dimensions, values: values.byteLength, scales: scales.byteLength }).toEqual({
    dimensions: 512,
    values: 1024,
    scales: 8,
  });
});

it('gives 0 for a sentence that is not there', () => {
  const packed = packVectors([Float32Array.of(1, 1)], 2);
  expect(dotSentence(Float32Array.of(1, 1), packed, 0)).toBeCloseTo(2, 5);
  expect(dotSentence(Float32Array.of(1, 1), packed, 1)).toBe(0);
  expect(dotSentence(Float32Array.of(1, 1), packVectors([], 2), 0)).toBe(0);
});
