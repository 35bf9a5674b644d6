import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnownWords } from '../../src/search/known-words.ts';
import { areSameRomanised } from '../../src/search/romanisation.ts';
import { typingSlips } from '../../src/search/slips.ts';

const WORDS = [
  'tokayev',
  'tokaev',
  'putin',
  'puttin',
  'hale',
  'hael',
  'kazakhstan',
  'qazaqstan',
  'keller',
  'ke',
  '140',
  'çelik',
];
const word = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.stringMatching(/^[a-e]{1,9}$/),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);

function knownWords(words: readonly string[]): { known: KnownWords; names: Map<number, string> } {
  const known = new KnownWords();
  return { known, names: new Map(words.map((each) => [known.use(each), each])) };
}

describe('known words', () => {
  it('are found as slips of a typed one without fail, and nothing else is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, typed) => {
        const { known, names } = knownWords(words);
        const found = new Map<string | undefined, number>();
        known.forSlips(typed, (number, slips) => found.set(names.get(number), slips));
        const expected = words.flatMap((each) => {
          const slips = typingSlips(typed, each);
          return slips === undefined || slips === 0 ? [] : [[each, slips] as const];
        });
        expect(found).toEqual(new Map(expected));
      }),
    );
  });

  it('are found as other romanisations of a typed one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, typed) => {
        const { known, names } = knownWords(words);
        const found: unknown[] = [];
        known.forRomanised(typed, (number) => found.push(names.get(number)));
        expect(found).toEqual(words.filter((each) => areSameRomanised(typed, each)));
      }),
    );
  });

  it('are found by any part of them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, fc.nat(4), (words, typed, from) => {
        const part = typed.slice(from, from + 3);
        fc.pre(part !== '');
        const { known, names } = knownWords(
          [...words, typed].filter((each, i, all) => all.indexOf(each) === i),
        );
        const found = new Map<string | undefined, boolean>();
        known.forHolding(part, (number, isBegun) => found.set(names.get(number), isBegun));
        const holding = [...names.values()].filter((each) => each.includes(part));
        expect(found).toEqual(new Map(holding.map((each) => [each, each.startsWith(part)])));
      }),
    );
  });

  it('are found by a beginning with a slip in it, but for the first letter', () => {
    const { known, names } = knownWords(WORDS);
    const begun = (typed: string): unknown[] => {
      const found: unknown[] = [];
      known.forBegunWithSlip(typed, (number) => found.push(names.get(number)));
      return found;
    };
    expect(begun('kazk')).toEqual(['kazakhstan']);
    expect(begun('tokat')).toEqual(['tokayev', 'tokaev']);
    expect(begun('toayev')).toEqual(['tokayev']);
    expect(begun('tokkay')).toEqual(['tokayev']);
    expect(begun('xokay')).toEqual([]);
  });

  it('are forgotten when nobody uses them any more', () => {
    const known = new KnownWords();
    const number = known.use('putin');
    expect(known.use('putin')).toBe(number);
    known.release(number);
    expect(known.find('putin')).toBe(number);
    known.release(number);
    expect(known.find('putin')).toBeUndefined();
    const found: number[] = [];
    known.forSlips('puttin', (each) => found.push(each));
    known.forHolding('put', (each) => found.push(each));
    expect(found).toEqual([]);
    expect(known.use('hale')).toBe(number);
    known.forSlips('puttin', (each) => found.push(each));
    expect(found).toEqual([]);
  });
});
