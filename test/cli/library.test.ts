import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Managed, runLibrary } from '../../src/cli/library.ts';
import { libraryId } from '../../src/library/library-id.ts';
import type { ArticleStore } from '../../src/library/store/article-store.ts';
import { openStore } from '../../src/library/store/open-store.ts';
import { wording } from '../../src/wording.ts';
import { ROOMY, newArticle } from '../support/new-article.ts';
import { type Places, STORES } from '../support/store-places.ts';

let places: Places;
let store: ArticleStore;
beforeAll(async () => {
  places = await STORES[0].makePlaces();
  store = await openStore(await places.empty());
});
afterAll(async () => {
  await store.close();
  await places.remove();
});

const run = (...args: readonly string[]): Promise<Managed> =>
  runLibrary(args, { store, now: () => 0, wait: async () => {} });

describe('npm run library', () => {
  it('shows, copies and deletes what a server keeps, and leaves the others alone', async () => {
    await store.add(libraryId('server', '1'), newArticle('harbour'), ROOMY);
    await store.add(libraryId('person', '1'), newArticle('bridge'), ROOMY);
    expect(await run('info', '--server', '1')).toEqual({ ok: true, text: '1 article, 0.0 MB of text.' });
    const copy = await run('export', '--server', '1');
    expect(copy.ok && JSON.parse(copy.text)).toMatchObject({ articles: [{ title: 'On harbour' }] });
    expect(await run('forget', '--server', '1')).toEqual({
      ok: false,
      sentence: wording.terminal.reallyForget(1),
      isWrong: false,
    });
    expect((await run('info', '--server', '1')).ok).toBe(true);
    expect(await run('forget', '--server', '1', '--yes')).toEqual({
      ok: true,
      text: wording.library.forgotten(1),
    });
    expect(await run('info', '--server', '1')).toMatchObject({ text: '0 articles, 0.0 MB of text.' });
    expect(await run('info', '--person', '1')).toMatchObject({ text: '1 article, 0.0 MB of text.' });
  });

  it.each([
    [],
    ['info'],
    ['info', '--server', 'x'],
    ['info', '--server', '1', '--person', '2'],
    ['burn', '--server', '1'],
    ['info', 'info', '--server', '1'],
    ['info', '--sever', '1'],
  ])('says how it is used: %j', async (...args) => {
    expect(await run(...args)).toEqual({
      ok: false,
      sentence: wording.terminal.libraryUsage,
      isWrong: true,
    });
  });
});
