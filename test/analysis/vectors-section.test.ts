import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deserializeVectors, serializeVectors } from '../../src/analysis/vectors-section.ts';
import { packVectors } from '../../src/meaning/sentence-vectors.ts';

const vectors = fc.integer({ min: 1, max: 9 }).chain((dimensions) =>
  fc.array(
    fc
      .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: dimensions, maxLength: dimensions })
      .map((values) => Float32Array.from(values)),
    { minLength: 1, maxLength: 6 },
  ),
);

/** A section between other bytes. */
function among(before: Uint8Array, section: Uint8Array, after: Uint8Array): Uint8Array {
  return Uint8Array.from([...before, ...section, ...after]);
}

describe('the vectors of sentences', () => {
  it('come back as they are packed, wherever they stand', () => {
    const bytes = fc.uint8Array({ maxLength: 9 });
    fc.assert(
      fc.property(vectors, bytes, bytes, (all, before, after) => {
        const section = serializeVectors(all);
        expect(deserializeVectors(among(before, section, after), before.length)).toEqual({
          vectors: packVectors(all, all[0]?.length ?? 0),
          end: before.length + section.length,
        });
      }),
    );
  });

  it('come back from a part of a larger buffer', () => {
    const all = [Float32Array.of(0.5, -1), Float32Array.of(0, 0.25)];
    const section = serializeVectors(all);
    const part = among(Uint8Array.of(7, 7, 7), section, Uint8Array.of(7)).subarray(3);
    expect(deserializeVectors(part, 0)?.vectors).toEqual(packVectors(all, 2));
  });

  it('do not share memory with the bytes', () => {
    const section = serializeVectors([Float32Array.of(1, -1)]);
    const read = deserializeVectors(section, 0);
    section.fill(0);
    expect([...(read?.vectors?.values ?? [])]).toEqual([127, -127]);
    expect(read?.vectors?.scales[0]).toBeGreaterThan(0);
  });

  it('are not read from bytes that are cut anywhere', () => {
    fc.assert(
      fc.property(vectors, fc.nat(), (all, cut) => {
        const section = serializeVectors(all);
        expect(deserializeVectors(section.subarray(0, cut % section.length), 0)).toBeUndefined();
      }),
    );
  });

  it('are not read from bytes that promise more than there is room for', () => {
    const section = serializeVectors([Float32Array.of(1, -1)]);
    section.fill(255, 0, 8);
    expect(deserializeVectors(section, 0)).toBeUndefined();
  });
});

describe('no vectors', () => {
  it.each([
    ['without an encoder', undefined],
    ['without sentences', []],
  ])('take eight bytes: %s', (_, none) => {
    const section = serializeVectors(none);
    expect(section).toHaveLength(8);
    expect(deserializeVectors(among(Uint8Array.of(1), section, Uint8Array.of(2)), 1)).toEqual({
      vectors: undefined,
      end: 9,
    });
  });
});
