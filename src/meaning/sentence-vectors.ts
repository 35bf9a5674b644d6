import { quantizeVector } from './encoder/quantized-vector.ts';

/** The vectors of an article's sentences, in a byte per dimension. */
export type SentenceVectors = {
  readonly dimensions: number;
  /** Sentence i has the values from `i × dimensions`; each is about `value × scales[i]`. */
  readonly values: Int8Array;
  readonly scales: Float32Array;
};

/** Packs vectors of one length. */
export function packVectors(vectors: readonly Float32Array[], dimensions: number): SentenceVectors {
  const values = new Int8Array(vectors.length * dimensions);
  const scales = new Float32Array(vectors.length);
  for (const [i, vector] of vectors.entries()) {
    const quantized = quantizeVector(vector);
    values.set(quantized.values, i * dimensions);
    scales[i] = quantized.scale;
  }
  return { dimensions, values, scales };
}

/**
 * The dot product of a question's vector with a sentence's: the cosine if both have unit length. It's off by half the sentence's
 * scale times the sum of the question's absolute values at most; 0 for a sentence that isn't there.
 */
export function dotSentence(question: Float32Array, vectors: SentenceVectors, sentence: number): number {
  const { dimensions, values, scales } = vectors;
  const start = sentence * dimensions;
  let sum = 0;
  for (let i = 0; i < dimensions; i++) sum += (question[i] ?? 0) * (values[start + i] ?? 0);
  return sum * (scales[sentence] ?? 0);
}
