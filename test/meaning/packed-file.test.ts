import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/meaning/packed-file.ts';

const SECTIONS = [Uint8Array.of(1, 2, 3, 4, 5), Uint8Array.of(), Uint8Array.of(6, 7)];

describe('a packed file', () => {
  it('gives back its sections', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array()), (sections) => {
        const unpacked = unpack(pack('TEST', 1, sections), 'TEST', 1);
        expect(unpacked.ok && unpacked.sections.map((section) => [...section])).toEqual(
          sections.map((section) => [...section]),
        );
      }),
    );
  });

  it('gives sections that any typed array can look into, wherever the bytes lie', () => {
    const packed = pack('TEST', 1, SECTIONS);
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    const unpacked = unpack(shifted.subarray(1), 'TEST', 1);
    expect(unpacked.ok && unpacked.sections.map((section) => section.byteOffset % 4)).toEqual([0, 0, 0]);
  });

  it('of another kind or version is not read', () => {
    expect(unpack(pack('ELSE', 1, SECTIONS), 'TEST', 1)).toEqual({ ok: false, fault: 'wrong_kind' });
    expect(unpack(pack('TEST', 2, SECTIONS), 'TEST', 1)).toEqual({ ok: false, fault: 'wrong_version' });
    expect(unpack(new Uint8Array(), 'TEST', 1)).toEqual({ ok: false, fault: 'wrong_kind' });
  });

  it('cut short anywhere is not read', () => {
    const packed = pack('TEST', 1, SECTIONS);
    for (let length = 4; length < packed.length; length += 1) {
      expect(unpack(packed.subarray(0, length), 'TEST', 1)).toEqual({ ok: false, fault: 'wrong_length' });
    }
  });

  it('with any byte altered is not read', () => {
    const packed = pack('TEST', 1, SECTIONS);
    for (let at = 0; at < packed.length; at += 1) {
      const altered = packed.slice();
      altered[at] = (altered[at] ?? 0) ^ 0x10;
      expect(unpack(altered, 'TEST', 1).ok).toBe(false);
    }
  });
});
