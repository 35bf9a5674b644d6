import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEncoder } from '../../../src/meaning/encoder/load-encoder.ts';
import { loadReferenceEncoder } from '../../support/reference-encoder.ts';
import { SENTENCES } from './sentences.ts';

const loaded = loadEncoder();
if (!loaded.ok) throw new Error(loaded.problem);
const { encoder } = loaded;

it('gives the vectors of the package’s own inference', async () => {
  const reference = await loadReferenceEncoder();
  const vectors = encoder.encodeAll(SENTENCES);
  for (const [i, sentence] of SENTENCES.entries()) {
    expect(dot(vectors[i], await reference.encode(sentence)), sentence).toBeGreaterThan(0.99999);
  }
});

it('gives a text the same vector whatever it is encoded with', () => {
  const together = encoder.encodeAll(SENTENCES);
  for (const [i, sentence] of SENTENCES.entries()) expect(together[i]).toEqual(encoder.encode(sentence));
});

describe('meaning', () => {
  it.each([
    [
      'Why did the minister step down?',
      'She resigned after the leaked letters were published.',
      'The orchard produced more apples than in any year before.',
    ],
    [
      'How many people lost their jobs?',
      'The factory laid off 240 workers.',
      'The factory was painted green by a local artist.',
    ],
    [
      'What happened to the boat?',
      'The ferry sank within minutes of leaving the harbour.',
      'Inflation fell to its lowest level in two years.',
    ],
  ])('brings "%s" to its answer', (question, right, wrong) => {
    const [asked, answer, other] = encoder.encodeAll([question, right, wrong]);
    expect(dot(asked, answer)).toBeGreaterThan(dot(asked, other));
  });
});

describe('any text', () => {
  it('becomes a unit vector, or zeros if there is nothing to read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const length = Math.sqrt(dot(encoder.encode(text), encoder.encode(text)));
        expect([0, 1]).toContainEqual(expect.closeTo(length, 5));
      }),
    );
  });

  it.each(['', ' \n\t '])('of nothing becomes zeros', (text) => {
    expect(encoder.encode(text)).toEqual(new Float32Array(encoder.dimensions));
  });

  it('counts up to its 128th token', () => {
    const start = 'word '.repeat(128);
    expect(encoder.encode(`${start}and then something else`)).toEqual(encoder.encode(start));
    expect(encoder.encode('word '.repeat(127))).not.toEqual(encoder.encode(start));
  });

  it('can be far longer than anything that is read', () => {
    expect(encoder.encode('budget vote '.repeat(100_000))).toEqual(encoder.encode('budget vote '.repeat(64)));
  });

  it('means much the same with characters that the model doesn’t know', () => {
    const plain = encoder.encode('Erdogan met the Polish premier in Lodz.');
    expect(dot(plain, encoder.encode('Erdoğan met the Polish premier in Lodz \u{1F600}.'))).toBeGreaterThan(
      0.9,
    );
  });
});

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (a === undefined || b === undefined) return Number.NaN;
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
