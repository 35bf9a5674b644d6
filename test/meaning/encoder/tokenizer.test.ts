import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tokenizer, type Vocabulary } from '../../../src/meaning/encoder/tokenizer.ts';
import { loadReferenceEncoder } from '../../support/reference-encoder.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { SENTENCES } from './sentences.ts';

const MOST = 10_000;
const RESERVED: Vocabulary = ['�', '<s>', '</s>', 'x1', 'x2', 'x3'].map((piece) => [piece, 0]);

describe('with a vocabulary of few pieces', () => {
  const pieces = ['▁', 'a', 'b', 'ab', 'ba', 'aab', '▁a', '▁ab', 'bb▁'] as const;
  const scores = fc.tuple(...pieces.map(() => fc.double({ min: -20, max: -0.1, noNaN: true })));

  it('finds the likeliest of all the ways to split a text', () => {
    fc.assert(
      fc.property(
        scores,
        fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 10 }),
        (given, text) => {
          const vocabulary: Vocabulary = [
            ...RESERVED,
            ...pieces.map((piece, i) => [piece, given[i] ?? 0] as const),
          ];
          const normalized = text.trim() === '' ? '' : `▁${text.trim().replace(/\s+/g, '▁')}`;
          const numbers = new Tokenizer(vocabulary).tokenize(text, MOST);
          expect(numbers.map((number) => vocabulary[number]?.[0]).join('')).toBe(normalized);
          const score = numbers.reduce((sum, number) => sum + (vocabulary[number]?.[1] ?? 0), 0);
          expect(score).toBeCloseTo(bestScore(normalized, vocabulary), 8);
        },
      ),
    );
  });

  it('leaves out what is in no piece', () => {
    const vocabulary: Vocabulary = [...RESERVED, ['▁', -1], ['a', -2], ['é', -3], ['e', -4]];
    const tokenizer = new Tokenizer(vocabulary);
    expect(tokenizer.tokenize('a漢\u{1F600}a', MOST)).toEqual([6, 7, 7]);
    expect(tokenizer.tokenize('é è', MOST)).toEqual([6, 8, 6, 9]);
  });

  it('takes the shorter last piece of two ways that are as likely, as the package does', () => {
    const vocabulary: Vocabulary = [...RESERVED, ['▁', -1], ['a', -2], ['aa', -3]];
    expect(new Tokenizer(vocabulary).tokenize('aaa', MOST)).toEqual([6, 8, 7]);
  });

  it('stops at the most that is asked for', () => {
    const vocabulary: Vocabulary = [...RESERVED, ['▁', -1], ['a', -2]];
    expect(new Tokenizer(vocabulary).tokenize('aaaa', 3)).toEqual([6, 7, 7]);
  });
});

describe('with the package’s vocabulary', async () => {
  const vocabulary = readVocabulary();
  const tokenizer = new Tokenizer(vocabulary);
  const reference = await loadReferenceEncoder();

  it('splits sentences as the package does', () => {
    for (const sentence of SENTENCES) {
      expect(tokenizer.tokenize(sentence, MOST), sentence).toEqual(reference.tokenize(sentence));
    }
  });

  it('splits anything made of known characters as the package does', () => {
    const known = vocabulary.slice(RESERVED.length).map(([piece]) => piece.replaceAll('▁', ' '));
    const text = fc
      .array(fc.constantFrom(...known), { minLength: 1, maxLength: 30 })
      .map((parts) => parts.join('').trim().replace(/\s+/g, ' '))
      // The package loses count where a colon, whose score it doesn't have, starts a text.
      .filter((joined) => /^[^:]/.test(joined) && joined === joined.normalize('NFKC'));
    fc.assert(
      fc.property(text, (joined) => {
        expect(tokenizer.tokenize(joined, MOST)).toEqual(reference.tokenize(joined));
      }),
      { numRuns: 500 },
    );
  });
});

/** The score of the best way to split the text, by trying them all. */
function bestScore(text: string, vocabulary: Vocabulary): number {
  if (text === '') return 0;
  return Math.max(
    ...vocabulary
      .slice(RESERVED.length)
      .filter(([piece]) => text.startsWith(piece))
      .map(([piece, score]) => (score ?? 0) + bestScore(text.slice(piece.length), vocabulary)),
  );
}
