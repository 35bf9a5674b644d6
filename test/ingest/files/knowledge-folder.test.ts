import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  FolderError,
  loadArticleFile,
  loadKnowledgeFolder,
} from '../../../src/ingest/files/knowledge-folder.ts';
import { files } from '../../../src/wording.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path.join(folder, name), content);
}

async function ids(): Promise<string[]> {
  return (await loadKnowledgeFolder(folder)).articles.map(({ article }) => article.id);
}

describe('a folder of articles', () => {
  it('is read in the order of the names, whatever the order in which they came', async () => {
    await put('c.txt', 'Rain fell.');
    await put('a.md', '# A\n\nRain fell.');
    await put('B.MD', '# B\n\nRain fell.');
    expect(await ids()).toEqual(['B', 'a', 'c']);
  });

  it('may be empty', async () => {
    expect(await loadKnowledgeFolder(folder)).toEqual({ articles: [], broken: [] });
  });

  it('holds other things too, which are let be', async () => {
    await put('a.txt', 'Rain fell.');
    await put('notes.pdf', 'Rain fell.');
    await put('.hidden.md', 'Rain fell.');
    await put('md', 'Rain fell.');
    await mkdir(path.join(folder, 'folder'));
    expect(await loadKnowledgeFolder(folder)).toMatchObject({
      articles: [{ file: 'a.txt', article: { id: 'a' } }],
      broken: [],
    });
  });

  it('may hold links to articles elsewhere', async () => {
    await put('target', 'Rain fell.');
    await symlink(path.join(folder, 'target'), path.join(folder, 'linked.txt'));
    expect(await ids()).toEqual(['linked']);
  });
});

describe('a broken file', () => {
  it('is named with its fault while the others are there', async () => {
    await put('a.md', '---\ntitle: A\n');
    await put('b.md', '# B\n\nRain fell.');
    await put('c.txt', Uint8Array.from([0xff, 0xfe, 0x41]));
    await put('d.txt', '');
    const { articles, broken } = await loadKnowledgeFolder(folder);
    expect(articles.map(({ file, article }) => [file, article.id])).toEqual([['b.md', 'b']]);
    expect(broken.map(({ file }) => file)).toEqual(['a.md', 'c.txt', 'd.txt']);
    for (const { problem } of broken) expect(problem).toMatch(/^\S.+[^.]$/);
  });

  it('may be one that cannot be read at all', async () => {
    await symlink(path.join(folder, 'nowhere'), path.join(folder, 'dangling.md'));
    await mkdir(path.join(folder, 'target'));
    await symlink(path.join(folder, 'target'), path.join(folder, 'really-a-folder.md'));
    expect(await loadKnowledgeFolder(folder)).toEqual({
      articles: [],
      broken: [
        { file: 'dangling.md', problem: files.unreadable('ENOENT') },
        { file: 'really-a-folder.md', problem: files.notRegular },
      ],
    });
  });

  it.skipIf(process.platform === 'win32')('may be no file at all, and is not waited for', async () => {
    await mkdir(path.join(folder, 'folder.md'));
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
    await symlink('/dev/zero', path.join(folder, 'zero.txt'));
    await put('rain.txt', 'Rain fell.');
    const { articles, broken } = await loadKnowledgeFolder(folder);
    expect(articles.map(({ file }) => file)).toEqual(['rain.txt']);
    expect(broken).toEqual(
      ['folder.md', 'pipe.txt', 'zero.txt'].map((file) => ({ file, problem: files.notRegular })),
    );
  });

  it('may be one with the name of another article: the first one stays', async () => {
    await put('rain.md', '# Rain\n\nIt fell.');
    await put('rain.txt', 'It did not.');
    const { articles, broken } = await loadKnowledgeFolder(folder);
    expect(articles.map(({ article }) => article.title)).toEqual(['Rain']);
    expect(broken).toEqual([{ file: 'rain.txt', problem: files.sameName }]);
  });

  it('does not take its name from a sound one', async () => {
    await put('rain.md', '---\ntitle: Rain\n');
    await put('rain.txt', 'It fell.');
    expect(await ids()).toEqual(['rain']);
  });
});

describe('a folder that is not there', () => {
  it('is an error with the code of the system', async () => {
    const missing = loadKnowledgeFolder(path.join(folder, 'nowhere'));
    await expect(missing).rejects.toThrow(FolderError);
    await expect(missing).rejects.toThrow('ENOENT');
  });

  it('or is a file is an error too', async () => {
    await put('a.txt', 'Rain fell.');
    await expect(loadKnowledgeFolder(path.join(folder, 'a.txt'))).rejects.toThrow('ENOTDIR');
  });
});

it('a single file is read the same way', async () => {
  await put('rain.txt', 'It fell.');
  expect(await loadArticleFile(path.join(folder, 'rain.txt'))).toMatchObject({
    ok: true,
    article: { id: 'rain', text: 'It fell.' },
  });
  expect(await loadArticleFile(path.join(folder, 'nowhere.txt'))).toEqual({
    ok: false,
    problem: files.unreadable('ENOENT'),
  });
});
