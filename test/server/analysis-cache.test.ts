import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serializeAnalysis } from '../../src/analysis/analysis.ts';
import type { Knowledge } from '../../src/qa/knowledge.ts';
import { AnalysisCache } from '../../src/server/analysis-cache.ts';
import { parseConfig } from '../../src/server/config.ts';
import { loadKnowledge } from '../../src/server/modes/knowledge.ts';
import { ownArticle } from '../support/own-article.ts';

let folder: string;
let source: string;
let kept: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-cache-'));
  kept = path.join(folder, 'cache');
  source = path.join(folder, 'src');
  for (const layer of ['text', 'nlp', 'meaning', 'search', 'analysis'])
    // Each is made in turn, in a folder of the test.
    // oxlint-disable-next-line no-await-in-loop
    await mkdir(path.join(source, layer), { recursive: true });
  await writeFile(path.join(source, 'nlp', 'names.ts'), 'rules');
});
afterEach(() => rm(folder, { recursive: true }));

const article = ownArticle('Ann Smith closed the lock.', { title: 'Lock' });
const bytes = serializeAnalysis(article);
const cache = (kind = 'full'): AnalysisCache => new AnalysisCache(kind, kept, source);

it('gives an analysis back, for the same article, settings and code only', async () => {
  expect(cache().get(article)).toBeUndefined();
  cache().set(article, bytes);
  expect(cache().get(article)).toEqual(bytes);
  expect(cache().get({ ...article, title: 'Locks' })).toBeUndefined();
  expect(cache('words').get(article)).toBeUndefined();
  await utimes(path.join(source, 'nlp', 'names.ts'), new Date('2040-01-01'), new Date('2040-01-01'));
  expect(cache().get(article)).toBeUndefined();
  cache().set(article, bytes);
  cache().prune();
  expect(await readdir(kept)).toHaveLength(1);
});

it('does no harm where nothing can be written', async () => {
  await writeFile(kept, 'a file where the folder should be');
  cache().set(article, bytes);
  cache().prune();
  expect(cache().get(article)).toBeUndefined();
});

it('is read instead of the articles, and a damaged file is made anew', async () => {
  const knowledgeFolder = path.join(folder, 'knowledge');
  await mkdir(knowledgeFolder);
  await writeFile(path.join(knowledgeFolder, 'lock.md'), '# Lock\n\nAnn Smith closed the lock.');
  const config = { ...parseConfig({}), knowledgeFolder };
  let encoders = 0;
  const load = (needsEncoder = false): Promise<Knowledge> =>
    loadKnowledge(config, {
      cache: cache(),
      needsEncoder,
      loadEncoder: async () => {
        encoders++;
        return undefined;
      },
    });
  await load(true);
  // Without the encoder that it needs, an analysis isn't kept.
  await expect(readdir(kept)).rejects.toThrow('ENOENT');
  const first = await load();
  const [file = ''] = await readdir(kept);
  const second = await load();
  expect(encoders).toBe(2);
  expect(second.articles().map(({ facts }) => facts)).toEqual(first.articles().map(({ facts }) => facts));
  const whole = await readFile(path.join(kept, file));
  await writeFile(path.join(kept, file), whole.subarray(0, 20));
  expect((await load()).articles()).toHaveLength(1);
  expect(await readFile(path.join(kept, file))).toEqual(whole);
});
