import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ButtonState,
  type QuoteReference,
  type View,
  decodeState,
  encodeState,
  quotesThatFit,
} from '../../src/discord/custom-id.ts';

const key = fc
  .uint8Array({ minLength: 6, maxLength: 6 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));
const reference: fc.Arbitrary<QuoteReference> = fc.record({
  key,
  first: fc.integer({ min: -1, max: 200_000 }),
  count: fc.integer({ min: 1, max: 300 }),
  highlight: fc.option(fc.record({ start: fc.nat(100_000), length: fc.integer({ min: 1, max: 10_000 }) })),
});
const quotes = fc.array(reference, { minLength: 1, maxLength: 5 }).map(quotesThatFit);
const view: fc.Arbitrary<View> = fc.oneof(
  fc
    .record({ quotes, at: fc.nat(), answered: fc.boolean(), pooled: fc.boolean(), around: fc.boolean() })
    .map((parts) => ({ ...parts, show: 'quotes' as const, at: parts.at % parts.quotes.length })),
  fc.record({ show: fc.constantFrom('passage' as const, 'quotations' as const), key, at: fc.nat(1_000_000) }),
  fc.record({ show: fc.constant('brief' as const), key }),
);
const state: fc.Arbitrary<ButtonState> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constantFrom('show' as const, 'share' as const),
      private: fc.boolean(),
      view,
    }),
  },
  fc.record({
    act: fc.constant('ask' as const),
    private: fc.boolean(),
    key: fc.option(key),
    exact: fc.boolean(),
  }),
  fc.record({ act: fc.constant('choose' as const), private: fc.boolean(), inPlace: fc.boolean() }),
  fc.record({
    act: fc.constant('library' as const),
    private: fc.boolean(),
    does: fc.oneof(
      fc.record({ step: fc.constant('list' as const), at: fc.nat(1_000_000) }),
      fc.record({
        step: fc.constantFrom(
          'card' as const,
          'ask to rename' as const,
          'rename' as const,
          'ask to remove' as const,
          'remove' as const,
        ),
        key,
      }),
      fc.record({
        step: fc.constantFrom('paste' as const, 'forget' as const, 'keep' as const, 'add' as const),
      }),
    ),
  }),
);

/** Fletcher's checksum, which is no secret: whoever makes up an id can get it right. */
function fletcher(bytes: readonly number[]): number[] {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 255;
    b = (b + a) % 255;
  }
  return [a, b];
}

describe('a button’s custom_id', () => {
  it('decodes to what was encoded, in at most 100 characters', () => {
    fc.assert(
      fc.property(state, (any) => {
        const id = encodeState(any);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decodeState(id)).toEqual(any);
      }),
      { numRuns: 2000 },
    );
  });

  it('decodes rubbish to nothing', () => {
    const rubbish = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.base64String(),
      fc.stringMatching(/^[\w-]{1,120}$/),
    );
    // One in 65,025 is a state by chance, and then the one that is written like this.
    fc.assert(
      fc.property(rubbish, (text) => {
        const decoded = decodeState(text);
        expect(decoded === undefined || encodeState(decoded) === text).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes one spelling alone of a state: not one with other bytes, though their checksum is right', () => {
    const changedBytes = fc.record({ of: state, at: fc.nat(75), by: fc.integer({ min: 1, max: 255 }) });
    let decodable = 0;
    fc.assert(
      fc.property(changedBytes, ({ of, at, by }) => {
        const bytes = [...Buffer.from(encodeState(of), 'base64url').subarray(0, -2)];
        const place = at % bytes.length;
        const changed = bytes.with(place, (bytes[place] ?? 0) ^ by);
        const id = Buffer.from([...changed, ...fletcher(changed)]).toString('base64url');
        const decoded = decodeState(id);
        if (decoded === undefined) return;
        decodable++;
        expect(encodeState(decoded)).toBe(id);
      }),
      { numRuns: 5000 },
    );
    expect(decodable).toBeGreaterThan(500);
  });

  it('is nothing with bits set in its last letter that no byte needs', () => {
    const id = encodeState({ act: 'show', private: false, view: { show: 'brief', key: 'AAAAAAAA' } });
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const sameBytes = letters
      .split('')
      .map((letter) => id.slice(0, -1) + letter)
      .filter((other) => Buffer.from(other, 'base64url').equals(Buffer.from(id, 'base64url')));
    expect(sameBytes.length).toBeGreaterThan(1);
    expect(sameBytes.filter((other) => decodeState(other))).toEqual([id]);
  });

  it('does not take a changed one for another state', () => {
    const id = encodeState({
      act: 'show',
      private: false,
      view: { show: 'passage', key: 'AAAAAAAA', at: 3 },
    });
    const changed = id
      .split('')
      .flatMap((letter, i) =>
        ['A', 'B', 'z', '_']
          .filter((other) => other !== letter)
          .map((other) => id.slice(0, i) + other + id.slice(i + 1)),
      );
    const accepted = changed.filter((other) => decodeState(other));
    expect(changed.length).toBeGreaterThan(40);
    expect(accepted).toEqual([]);
  });

  it.each([
    '',
    'next',
    'v1',
    'A'.repeat(101),
    '{"at":1}',
    '../../etc/passwd',
    '\u0000\u0000\u0000\u0000\u0000\u0000',
  ])('is nothing for %j', (id) => {
    expect(decodeState(id)).toBeUndefined();
  });
});
