import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberLists } from '../../src/search/number-lists.ts';

/** What may happen to one of a few lists. */
const step = fc.oneof(
  fc.record({
    list: fc.nat(6),
    push: fc.array(fc.nat({ max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 40 }),
  }),
  fc.record({ list: fc.nat(6), remove: fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }) }),
);

describe('lists of numbers', () => {
  it('hold what was put into them and not taken out, each on its own', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const lists = new NumberLists();
        const model: number[][] = Array.from({ length: 7 }, () => []);
        for (const each of steps) {
          const values = model[each.list] ?? [];
          if ('push' in each) {
            for (const value of each.push) lists.push(each.list, value);
            values.push(...each.push);
          } else {
            for (const wanted of each.remove) {
              if (values.length === 0) break;
              const at = wanted % values.length;
              lists.removeAt(each.list, at);
              values[at] = values.at(-1) ?? 0;
              values.pop();
            }
          }
        }
        for (const [list, values] of model.entries()) {
          expect([...lists.view(list)]).toEqual(values);
          expect(lists.length(list)).toBe(values.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('may grow beyond a page, and shrink again', () => {
    const lists = new NumberLists();
    const many = 200_000;
    for (let i = 0; i < many; i++) {
      lists.push(0, i);
      if (i % 1000 === 0) lists.push(1, i);
    }
    expect(lists.length(0)).toBe(many);
    expect(lists.view(0)[many - 1]).toBe(many - 1);
    for (let i = many - 1; i > 2; i--) lists.removeAt(0, i);
    expect([...lists.view(0)]).toEqual([0, 1, 2]);
    expect(lists.view(1)).toHaveLength(many / 1000);
    expect(lists.view(1)[199]).toBe(199_000);
  });

  it('that nobody has used are empty', () => {
    expect(new NumberLists().view(7)).toHaveLength(0);
    expect(new NumberLists().length(7)).toBe(0);
  });
});
