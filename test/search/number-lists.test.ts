import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberLists, lowerBound } from '../../src/search/number-lists.ts';

/** What may happen to one of a few lists: numbers come, in any order, or those of a range go. */
const step = fc.oneof(
  fc.record({
    list: fc.nat(6),
    insert: fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 40 }),
  }),
  fc.record({ list: fc.nat(6), from: fc.nat(300), length: fc.nat(200) }),
);

describe('lists of numbers', () => {
  it('hold what was put into them and not taken out, ascending, each on its own', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const lists = new NumberLists();
        const model: number[][] = Array.from({ length: 7 }, () => []);
        for (const each of steps) {
          const values = model[each.list] ?? [];
          if ('insert' in each) {
            for (const value of each.insert) lists.insert(each.list, value);
            model[each.list] = [...values, ...each.insert].toSorted((a, b) => a - b);
          } else {
            const end = each.from + each.length;
            lists.remove(each.list, each.from, end);
            model[each.list] = values.filter((value) => value < each.from || value >= end);
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
      lists.insert(0, i);
      if (i % 1000 === 0) lists.insert(1, i);
    }
    expect(lists.length(0)).toBe(many);
    expect(lists.view(0)[many - 1]).toBe(many - 1);
    lists.remove(0, 3, many);
    expect([...lists.view(0)]).toEqual([0, 1, 2]);
    expect(lists.view(1)).toHaveLength(many / 1000);
    expect(lists.view(1)[199]).toBe(199_000);
    lists.insert(0, 2 ** 32 - 1);
    expect([...lists.view(0)]).toEqual([0, 1, 2, 2 ** 32 - 1]);
  });

  it('that nobody has used are empty', () => {
    expect(new NumberLists().view(7)).toHaveLength(0);
    expect(new NumberLists().length(7)).toBe(0);
  });
});

it('the lower bound is the first position of a value that is not smaller', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.nat(30), (values, value) => {
      const ascending = values.toSorted((a, b) => a - b);
      const expected = ascending.findIndex((each) => each >= value);
      expect(lowerBound(Uint32Array.from(ascending), value)).toBe(expected < 0 ? ascending.length : expected);
    }),
  );
});
