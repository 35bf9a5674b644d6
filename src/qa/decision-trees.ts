import * as v from 'valibot';

/**
 * A decision tree over named figures. A number is what it comes to; a split goes on with its third entry where the named figure is
 * below the second entry, and else with its fourth.
 */
export type Tree<Name extends string> =
  | number
  | readonly [name: Name, below: number, low: Tree<Name>, high: Tree<Name>];

/** What the trees come to, added up. */
export function sumOfTrees<Name extends string>(
  trees: readonly Tree<Name>[],
  figures: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const tree of trees) sum += valueOf(tree, figures);
  return sum;
}

/** A schema of trees over these names. */
export function treeSchema<Name extends string>(names: readonly Name[]): v.GenericSchema<Tree<Name>> {
  const tree: v.GenericSchema<Tree<Name>> = v.union([
    v.number(),
    v.strictTuple([v.picklist(names), v.number(), v.lazy(() => tree), v.lazy(() => tree)]),
  ]);
  return tree;
}

function valueOf<Name extends string>(tree: Tree<Name>, figures: Readonly<Record<Name, number>>): number {
  let at = tree;
  while (typeof at !== 'number') {
    const [name, below, low, high] = at;
    at = figures[name] < below ? low : high;
  }
  return at;
}
