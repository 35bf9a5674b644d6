import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleId } from '../../../src/text/article.ts';
import { StoreUnavailableError } from '../../../src/library/store-unavailable-error.ts';
import { openStore } from '../../../src/library/store/open-store.ts';
import { StoreOpenError } from '../../../src/library/store/store-open-error.ts';
import { ROOMY, newArticle, ownLibrary } from '../../support/new-article.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function problemOf(file: string): Promise<string> {
  const opening = openStore({ file });
  await expect(opening).rejects.toThrow(StoreOpenError);
  return opening.then(
    () => '',
    (error: unknown) => (error instanceof StoreOpenError ? `${error.problem}: ${error.message}` : ''),
  );
}

function longText(id: string): { text: string } {
  return { text: `Words of ${id}.\n`.repeat(1_000) };
}

describe('a file of SQLite', () => {
  it('is made, with the folders that it is to be in', async () => {
    const file = path.join(folder, 'a', 'b', 'verbatim.db');
    const store = await openStore({ file });
    await store.add(ownLibrary(), newArticle('a'), ROOMY);
    await store.close();
    expect((await readFile(file)).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  it('holds nothing of what was forgotten', async () => {
    const [library, other] = [ownLibrary(), ownLibrary()];
    const file = path.join(folder, 'verbatim.db');
    const store = await openStore({ file });
    for (const id of ['a', 'b', 'c']) await store.add(library, newArticle(id, longText(id)), ROOMY);
    await store.add(other, newArticle('kept', longText('kept')), ROOMY);
    await store.remove(library, articleId('b'));
    await store.forget(library);
    for (const each of [file, `${file}-wal`])
      expect(await readFile(each, 'latin1')).not.toMatch(/Words of [abc]\.|reading of [abc]/);
    await store.close();
    expect(await readFile(file, 'latin1')).toContain('Words of kept.');
  });

  it.each(['deleted', 'replaced'])('acknowledges nothing that would be lost once it was %s', async (how) => {
    const library = ownLibrary();
    const file = path.join(folder, 'verbatim.db');
    const store = await openStore({ file });
    await store.add(library, newArticle('a'), ROOMY);
    await rename(file, `${file}.away`);
    if (how === 'replaced') await writeFile(file, 'of somebody else');
    await expect(store.add(library, newArticle('b'), ROOMY)).rejects.toThrow(StoreUnavailableError);
    await expect(store.ping()).rejects.toThrow(StoreUnavailableError);
    await rename(`${file}.away`, file);
    expect(await store.add(library, newArticle('b'), ROOMY)).toEqual({ is: 'added' });
    await store.ping();
    await store.close();
  });

  it('that is something else is left alone', async () => {
    const file = path.join(folder, 'notes.txt');
    const content = 'Not a database, but something that somebody wrote.\n'.repeat(100);
    await writeFile(file, content);
    expect(await problemOf(file)).toBe('no-database: file is not a database');
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  it('that cannot be one is refused, with what the system says', async () => {
    await writeFile(path.join(folder, 'file'), '');
    expect(await problemOf(folder)).toBe('refused: unable to open database file');
    expect(await problemOf(path.join(folder, 'file', 'verbatim.db'))).toMatch(/^refused: E(?:NOTDIR|EXIST)$/);
  });

  it('is waited for while another process brings its tables forward', async () => {
    const library = ownLibrary();
    const file = path.join(folder, 'verbatim.db');
    const store = await openStore({ file });
    await store.add(library, newArticle('a'), ROOMY);
    await store.close();
    const other = new DatabaseSync(file);
    other.exec('pragma locking_mode = exclusive; begin exclusive');
    const opening = openStore({ file });
    setTimeout(() => {
      other.close();
    }, 300);
    const again = await opening;
    expect(await again.state(library)).toMatchObject({ articles: 1 });
    await again.close();
  });
});
