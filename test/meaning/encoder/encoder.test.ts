import { expect, it } from 'vitest';
import { loadEncoder } from '../../../src/meaning/encoder/load-encoder.ts';

const loaded = loadEncoder();
if (!loaded.ok) throw new Error(loaded.problem);
const { encoder } = loaded;

it('puts a paraphrase closer than another subject', () => {
  const [question, right, wrong] = encoder.encodeAll([
    'Why did the minister step down?',
    'She resigned after the leaked letters were published.',
    'The orchard produced more apples than in any year before.',
  ]);
  expect(dot(question, right)).toBeGreaterThan(dot(question, wrong) + 0.1);
});

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) return Number.NaN;
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
