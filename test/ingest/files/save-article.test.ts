import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '../../../src/text/article.ts';
import { type Plan, planArticle, writeArticle } from '../../../src/ingest/files/save-article.ts';
import { FolderError, loadKnowledgeFolder } from '../../../src/ingest/files/knowledge-folder.ts';
import { files } from '../../../src/wording.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

type Given = { title?: string; text?: string; source?: Source; given?: string; name?: string };

function plan({
  title = 'Gates',
  text = 'The gates broke.',
  source = {},
  given = '',
  name = title,
}: Given = {}): Promise<Plan> {
  return planArticle(folder, { title, text, source }, { given, name });
}

async function keep(given: Given = {}): Promise<string> {
  const planned = await plan(given);
  if (planned.is !== 'new') throw new Error(planned.is);
  expect(await writeArticle(folder, planned)).toEqual({ ok: true });
  return planned.file;
}

describe('an article that is kept', () => {
  it('is read from the folder as it was planned', async () => {
    const source = { publisher: 'P', url: 'https://p.example/gates', author: 'A', published: '2026-03-14' };
    const planned = await plan({ text: 'The gates broke.\n\n* Nobody came.', source });
    expect(await readdir(folder)).toEqual([]);
    if (planned.is !== 'new') throw new Error(planned.is);
    await writeArticle(folder, planned);
    const { articles, broken } = await loadKnowledgeFolder(folder);
    expect(articles).toEqual([{ file: 'gates.md', article: planned.article }]);
    expect(planned.article).toMatchObject({
      id: 'gates',
      title: 'Gates',
      source,
      text: 'The gates broke.\n\n* Nobody came.',
    });
    expect(broken).toEqual([]);
  });

  it('leaves nothing but its file', async () => {
    await keep();
    expect(await readdir(folder)).toEqual(['gates.md']);
  });
});

describe('its file is called', () => {
  it.each([
    ['by the title', 'Storm over: harbour reopens', 'storm-over-harbour-reopens'],
    ['without accents and apostrophes', 'Đà’s Élan', 'đas-elan'],
    ['in any script', '火山が噴火した', '火山が噴火した'],
    ['something, where the title has no letters', '?!', 'article'],
    ['nothing that leads out of the folder', '../../etc/passwd', 'etc-passwd'],
    ['nothing that hides it', '.gates', 'gates'],
    ['not without end', `gates ${'and gates '.repeat(50)}`, /^gates-and-.{1,50}$/],
  ])('%s: %j', async (_, title, expected) => {
    expect((await keep({ title })).replace(/\.md$/, '')).toMatch(
      typeof expected === 'string' ? new RegExp(`^${expected}$`) : expected,
    );
  });

  it('a name that every file system takes, whatever the title', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (name) => {
        const planned = await plan({ name });
        if (planned.is !== 'new') throw new Error(planned.is);
        expect(planned.file).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*\.md$/u);
        expect(planned.file.isWellFormed()).toBe(true);
        expect(Buffer.byteLength(planned.file)).toBeLessThan(255);
      }),
    );
  });

  it.each(['gates.md', 'Gates.TXT', 'gates.txt'])('otherwise than %s, which is there', async (file) => {
    await writeFile(path.join(folder, file), 'Rain fell.');
    expect(await keep()).toBe('gates-2.md');
    expect(await keep({ text: 'They broke again.' })).toBe('gates-3.md');
    expect(await readFile(path.join(folder, file), 'utf8')).toBe('Rain fell.');
  });

  it('otherwise than a file or a folder that cannot be read', async () => {
    await writeFile(path.join(folder, 'gates.md'), '');
    await mkdir(path.join(folder, 'gates-2.md'));
    expect(await keep()).toBe('gates-3.md');
  });
});

describe('an article is known', () => {
  it('by its text, however that is broken into lines and whatever its title', async () => {
    await writeFile(path.join(folder, 'old.txt'), 'The gates broke.\nNobody came.');
    expect(await plan({ text: 'The gates broke.\n\nNobody came.' })).toEqual({
      is: 'known',
      file: 'old.txt',
    });
  });

  it('by its link, however that is spelt and whatever became of the text', async () => {
    const file = await keep({ source: { url: 'https://p.example/gates' } });
    const text = 'The gates broke twice.';
    const url = 'http://p.example/gates/?utm_source=chat#top';
    expect(await plan({ text, source: { url } })).toEqual({ is: 'known', file });
    expect(await plan({ text, given: url, source: { url: 'https://p.example/2' } })).toEqual({
      is: 'known',
      file,
    });
    expect(await plan({ text, source: { url: 'https://p.example/other' } })).toMatchObject({ is: 'new' });
  });

  it('not by having no link, as others have none', async () => {
    await keep();
    expect(await plan({ text: 'Rain fell.' })).toMatchObject({ is: 'new' });
  });
});

describe('nothing is kept', () => {
  it('of what would not be read again', async () => {
    expect(await plan({ text: 'The gates \uFFFD broke.' })).toEqual({
      is: 'refused',
      problem: files.notUtf8,
    });
    expect(await plan({ text: 'The gates\u0007 broke.' })).toMatchObject({ is: 'refused' });
  });

  it('where there is no folder', async () => {
    const nowhere = planArticle(
      '/nowhere',
      { title: 'T', text: 'Rain.', source: {} },
      { given: '', name: 'T' },
    );
    await expect(nowhere).rejects.toThrow(FolderError);
  });

  it('by halves: what cannot be written leaves no trace', async () => {
    const planned = await plan();
    if (planned.is !== 'new') throw new Error(planned.is);
    // A folder of that name has come in between; a file cannot take its place.
    await mkdir(path.join(folder, planned.file));
    expect(await writeArticle(folder, planned)).toEqual({
      ok: false,
      code: expect.stringMatching(/^E[A-Z]+$/),
    });
    expect(await readdir(folder)).toEqual([planned.file]);
    expect(await writeArticle(path.join(folder, 'gone'), planned)).toEqual({ ok: false, code: 'ENOENT' });
  });
});
