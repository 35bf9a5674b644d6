import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Tree, sumOfTrees, treeSchema } from '../../src/qa/decision-trees.ts';

const NAMES = ['near', 'long'] as const;
type Name = (typeof NAMES)[number];

describe('decision trees', () => {
  const trees: Tree<Name>[] = [1, ['near', 0.5, -2, ['long', 0.2, 10, 20]]];

  it('add up the leaves that figures lead to', () => {
    expect(sumOfTrees(trees, { near: 0.4, long: 1 })).toBe(-1);
    expect(sumOfTrees(trees, { near: 0.5, long: 0.1 })).toBe(11);
    expect(sumOfTrees(trees, { near: 0.5, long: 0.2 })).toBe(21);
  });

  it('are read only with names that are known', () => {
    const schema = v.array(treeSchema(NAMES));
    expect(v.is(schema, trees)).toBe(true);
    expect(v.is(schema, [['far', 0.5, 1, 2]])).toBe(false);
    expect(v.is(schema, [['near', 0.5, 1]])).toBe(false);
    expect(v.is(schema, [['near', 0.5, 1, ['long', '1', 2, 3]]])).toBe(false);
  });
});
