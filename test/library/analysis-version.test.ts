import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { modulesOf, readingVersion } from '../../src/library/analysis-version.ts';

it('the version of readings is short and made of what decides how an article is read', () => {
  expect(readingVersion()).toMatch(/^[\w-]{16}$/);
  const reading = new URL('../../src/analysis/analysis.ts', import.meta.url);
  const names = modulesOf(reading).map(({ url }) => url.split('/src/')[1]);
  for (const name of [
    'analysis/words-section.ts',
    'text/sentences.ts',
    'nlp/lexicon/people.ts',
    'nlp/quotations/cues.ts',
    'text/stop-words.ts',
  ])
    expect(names).toContain(name);
  expect(modulesOf(reading).flatMap(({ imports }) => imports)).toContain('stemmer');
  // What ranks is none of it: new weights leave readings as they are.
  expect(names).not.toContain('search/signals.ts');
});

it('modules are found through all ways of writing an import', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'modules-'));
  try {
    const write = (name: string, source: string): void => writeFileSync(path.join(folder, name), source);
    write(
      'a.ts',
      "import {\n  b,\n} from './b.ts';\nimport type { C } from './c.ts';\nimport d from './d.json' with { type: 'json' };\n",
    );
    write(
      'b.ts',
      "export { e } from './e.ts';\nimport * as a from './a.ts';\nimport { stemmer } from 'stemmer';\n",
    );
    write('c.ts', '');
    write('d.json', '{}');
    write('e.ts', "export * from './c.ts';\n");
    write('f.ts', '');
    const modules = modulesOf(pathToFileURL(path.join(folder, 'a.ts')));
    expect(modules.map(({ url }) => path.basename(url))).toEqual(['a.ts', 'b.ts', 'c.ts', 'd.json', 'e.ts']);
    expect(modules[1]?.imports).toContain('stemmer');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
