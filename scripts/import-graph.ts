/** Static imports and re-exports, of values and types alike, and `import()`; the groups hold the relative path. */
const IMPORTS =
  /^(?:import|export)\b[^'";]*?\bfrom\s*'(\.[^']+)'|^import\s*'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'\s*\)/gm;

/** Files that import each other in a circle, or one file that is part of none. */
type Group = readonly string[];

/** The relative paths that a file's source imports, types included, each once, in the order of the source. */
export function importsIn(source: string): string[] {
  const paths = Array.from(source.matchAll(IMPORTS), ([, from, bare, dynamic]) => from ?? bare ?? dynamic);
  return [...new Set(paths.filter((path) => path !== undefined))];
}

/**
 * The longest chain in a graph of imports, from the top down: each group imports the next one. A circle counts with all of its files, as
 * somebody who reads one of them has to read the others. Of several equally long chains, the first in the graph's order.
 *
 * @param graph Each file with the files it imports; all of them must be keys.
 */
export function longestChain(graph: ReadonlyMap<string, readonly string[]>): Group[] {
  const chains = new Map<string, readonly Group[]>();
  let longest: readonly Group[] = [];
  for (const group of groupsBottomUp(graph)) {
    const imported = group.flatMap((file) => graph.get(file) ?? []);
    const below = imported.map((file) => chains.get(file) ?? []).reduce(longer, []);
    const chain = [group, ...below];
    for (const file of group) chains.set(file, chain);
    longest = longer(longest, chain);
  }
  return [...longest];
}

/** How many files a chain has. */
export function fileCount(chain: readonly Group[]): number {
  return chain.reduce((sum, group) => sum + group.length, 0);
}

function longer(one: readonly Group[], other: readonly Group[]): readonly Group[] {
  return fileCount(other) > fileCount(one) ? other : one;
}

/** Tarjan's strongly connected components, which come out with the imported ones first. */
function groupsBottomUp(graph: ReadonlyMap<string, readonly string[]>): Group[] {
  const groups: Group[] = [];
  const order = new Map<string, number>();
  const open: string[] = [];

  function visit(file: string): number {
    const mine = order.size;
    order.set(file, mine);
    open.push(file);
    let first = mine;
    for (const target of graph.get(file) ?? []) {
      const seen = order.get(target);
      if (seen === undefined) first = Math.min(first, visit(target));
      else if (open.includes(target)) first = Math.min(first, seen);
    }
    if (first === mine) groups.push(open.splice(open.indexOf(file)));
    return first;
  }

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return groups;
}
