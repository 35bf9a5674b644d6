import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

const FACTS = join(import.meta.dirname, '../../src/nlp');

type Pattern = { readonly source: string; readonly flags: string };

/** Every regular expression that stands in a source file. */
function patternsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && isPattern(node.regex))
      found.push({ source: node.regex.pattern, flags: node.regex.flags });
    Object.values(node).forEach(visit);
  };
  visit(parseAst(readFileSync(join(FACTS, file), 'utf8'), { lang: 'ts' }));
  return found;
}

function isPattern(value: unknown): value is { pattern: string; flags: string } {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

/** The quantifiers of a pattern that take more than linear time on some text. */
function superlinear(pattern: Pattern): string[] {
  return analyse(pattern, { reportTypes: { Move: true } }).reports.map(({ type }) => type);
}

describe('the regular expressions of src/nlp', () => {
  const files = readdirSync(FACTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const patterns = files.flatMap((file) => patternsOf(file).map((pattern) => ({ file, pattern })));

  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it.each(patterns)('$file: $pattern.source is linear on any text', ({ pattern }) => {
    expect(superlinear(pattern)).toEqual([]);
  });

  it('the check finds an expression that is not', () => {
    expect(superlinear({ source: '(?:a+)+b', flags: '' })).not.toEqual([]);
    expect(superlinear({ source: 'a+b', flags: '' })).toEqual(['Move']);
  });
});
