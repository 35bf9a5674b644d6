import { describe, expect, it } from 'vitest';
import { typingSlips } from '../../src/search/slips.ts';

describe('slips between what was typed and a known word', () => {
  it.each([
    ['tokayev', 'tokayev', 0],
    ['tokaev', 'tokayev', 1],
    ['kazahkstan', 'kazakhstan', 1],
    ['hael', 'hale', 1],
    ['azakhstan', 'kazakhstan', 1],
  ])('%s for %s: %d', (typed, known, slips) => {
    expect(typingSlips(typed, known)).toBe(slips);
  });

  it.each([
    ['iran', 'iraq'],
    ['mars', 'cars'],
    ['sell', 'smell'],
    ['night', 'light'],
    ['2021', '2022'],
    ['putin', 'petunia'],
  ])('%s is not %s', (typed, known) => {
    expect(typingSlips(typed, known)).toBeUndefined();
  });
});
