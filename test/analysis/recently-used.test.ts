import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecentlyUsed } from '../../src/analysis/recently-used.ts';

describe('values that were lately used', () => {
  it('are made once for as long as they are kept', () => {
    const values = new RecentlyUsed<{ name: string }>(2);
    let made = 0;
    const a = values.keep(1, () => ({ name: `a${made++}` }));
    expect(made).toBe(0);
    expect(a.value).toBe(a.value);
    expect(a.value).toEqual({ name: 'a0' });
  });

  it('make room for others, those first that were not used for a while', () => {
    const values = new RecentlyUsed<object>(2);
    const made: string[] = [];
    const keep = (name: string): { readonly value: object } =>
      values.keep(1, () => ({ name, at: made.push(name) }));
    const [a, b, c] = [keep('a'), keep('b'), keep('c')];
    const use = (...kept: readonly { readonly value: object }[]): void =>
      kept.forEach((each) => void each.value);
    use(a, b, c, c);
    expect(made).toEqual(['a', 'b', 'c']);
    // One of the two went; c was used, so that it stays when the other comes back.
    use(a, b, c);
    expect(made.filter((name) => name === 'c').length).toBeLessThanOrEqual(2);
    expect(values.weight).toBe(2);
  });

  it('never weigh more than they may, but for one that does so alone, and are always what was made for them', () => {
    const step = fc.record({ which: fc.nat(9), times: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { minLength: 10, maxLength: 10 }),
        fc.array(step, { maxLength: 60 }),
        (weights, steps) => {
          const values = new RecentlyUsed<{ which: number }>(8);
          const kept = weights.map((weight, which) => values.keep(weight, () => ({ which })));
          for (const { which, times } of steps) {
            for (let i = 0; i < times; i++) expect(kept[which]?.value).toEqual({ which });
            expect(values.weight).toBeLessThanOrEqual(8);
          }
          const large = values.keep(20, () => ({ which: 20 }));
          expect(large.value).toBe(large.value);
          expect(values.weight).toBe(20);
        },
      ),
    );
  });
});
