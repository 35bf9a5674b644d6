import { describe, expect, it } from 'vitest';
import { fileCount, importsIn, longestChain } from '../../scripts/import-graph.ts';

/** A graph of one-letter files, written as "a: c d" a line. */
function graph(...lines: string[]): Map<string, string[]> {
  return new Map(
    lines.map((line) => {
      const [file = '', imports = ''] = line.split(':');
      return [file, imports.split(' ').filter((name) => name !== '')];
    }),
  );
}

describe('importsIn', () => {
  it('finds imports of values, of types and of side effects, re-exports and import()', () => {
    const source = `
import { a } from './a.ts';
import type { B } from '../b.ts';
import {
  c,
  type D,
} from './c.ts';
import './e.ts';
export { f } from './f.ts';
export * from './g.ts';
const h = await import('./h.ts');
`;
    expect(importsIn(source)).toEqual([
      './a.ts',
      '../b.ts',
      './c.ts',
      './e.ts',
      './f.ts',
      './g.ts',
      './h.ts',
    ]);
  });

  it('leaves out packages, and text that only looks like an import', () => {
    const source = `
import { join } from 'node:path';
import pino from 'pino';
// Moved here from './old.ts'
export const text = "from './quoted.ts'";
export const start = Array.from('./letters');
`;
    expect(importsIn(source)).toEqual([]);
  });

  it('names a file once that is imported twice', () => {
    expect(importsIn(`import { a } from './a.ts';\nimport type { A } from './a.ts';`)).toEqual(['./a.ts']);
  });
});

describe('longestChain', () => {
  it('prefers the detour to the shortcut', () => {
    expect(longestChain(graph('a: d c', 'b: d', 'c: b', 'd:'))).toEqual([['a'], ['c'], ['b'], ['d']]);
  });

  it('starts at the top, wherever that stands in the graph', () => {
    expect(longestChain(graph('c:', 'b: c', 'x:', 'a: b'))).toEqual([['a'], ['b'], ['c']]);
  });

  it('counts every file of a circle, and goes on below it', () => {
    const chain = longestChain(graph('a: b', 'b: c', 'c: b d', 'd:'));
    expect(chain.map((group) => group.toSorted())).toEqual([['a'], ['b', 'c'], ['d']]);
    expect(fileCount(chain)).toBe(4);
  });

  it('is empty without files', () => {
    expect(longestChain(new Map())).toEqual([]);
  });
});
