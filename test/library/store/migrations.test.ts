import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleId } from '../../../src/text/article.ts';
import { libraryId } from '../../../src/library/library-id.ts';
import type { ArticleStore } from '../../../src/library/store/article-store.ts';
import { urlHash, wordsHash } from '../../../src/library/store/fingerprints.ts';
import { migrate } from '../../../src/library/store/migrate.ts';
import { MIGRATIONS } from '../../../src/library/store/migrations.ts';
import { type StorePlace, openStore } from '../../../src/library/store/open-store.ts';
import { StoreOpenError } from '../../../src/library/store/store-open-error.ts';
import type { Tables } from '../../../src/library/store/tables.ts';
import { ROOMY, VERSION, newArticle } from '../../support/new-article.ts';
import { type Places, STORES, openRaw } from '../../support/store-places.ts';

const LIBRARY = libraryId('server', '1');
const A = articleId('a');
const TEXT = 'The words of a.';
const URL = 'https://p.example/a';

type Step = {
  /** Writes what a program of that time would have written. */
  readonly write: (db: Kysely<Tables>) => Promise<unknown>;
  /** Finds it in a store of today. */
  readonly find: (store: ArticleStore) => Promise<void>;
};

/** What came into use with each migration. */
const STEPS: Readonly<Record<string, Step>> = {
  '001_articles': {
    write: async (db) => {
      await sql`insert into libraries values (${LIBRARY}, 7, 1, 15)`.execute(db);
      await sql`insert into articles (library_id, article_id, added_revision, revision, title, publisher, url, bytes,
        set_aside, added_by, added_at, url_hash, words_hash, text) values (${LIBRARY}, 'a', 5, 7, 'On a', 'P', ${URL}, 15,
        '{"link":2}', '80', '2026-03-14T08:00:00Z', ${urlHash(URL)}, ${wordsHash(TEXT)}, ${TEXT})`.execute(
        db,
      );
      await sql`insert into readings values (${LIBRARY}, 'a', ${VERSION}, ${Buffer.from('abc')})`.execute(db);
    },
    find: async (store) => {
      const addedAt = '2026-03-14T08:00:00Z';
      const source = { publisher: 'P', url: URL };
      expect(await store.state(LIBRARY)).toEqual({ revision: 7, articles: 1, bytes: 15 });
      expect(await store.list(LIBRARY)).toMatchObject([{ id: A, title: 'On a', revision: 7, bytes: 15 }]);
      expect(await store.read(LIBRARY, [A], VERSION)).toEqual([
        {
          article: { id: A, title: 'On a', source, text: TEXT },
          boilerplate: { link: 2 },
          addedBy: '80',
          addedAt,
          analysis: new TextEncoder().encode('abc'),
        },
      ]);
      expect(await store.add(LIBRARY, newArticle('b', { text: TEXT }), ROOMY)).toMatchObject({ id: A });
      expect(await store.add(LIBRARY, newArticle('b', { source: { url: URL } }), ROOMY)).toMatchObject({
        id: A,
      });
    },
  },
  '002_channels': {
    write: (db) => sql`insert into channels values (${LIBRARY}, 'c', 'a')`.execute(db),
    find: async (store) => {
      expect(await store.channels(LIBRARY)).toEqual(new Map([['c', A]]));
    },
  },
};

const NAMES = Object.keys(MIGRATIONS);

/** A place as a program left it that knew the first migrations only. */
async function leaveBehind(place: StorePlace, names: readonly string[]): Promise<void> {
  const db = await openRaw(place);
  for (const [at, name] of names.entries()) {
    const known = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, at + 1));
    await migrate(db, { migrations: known });
    await STEPS[name]?.write(db);
  }
  await db.destroy();
}

for (const { kind, isMissing, makePlaces } of STORES) {
  describe.skipIf(isMissing)(`a store in ${kind}`, () => {
    let places: Places;
    beforeAll(async () => {
      places = await makePlaces();
    });
    afterAll(() => places.remove());

    const versions = [...NAMES.keys(), NAMES.length].map((count) => NAMES.slice(0, count));
    const earlier = versions.map((names) => ({ names, version: names.at(-1) ?? 'nothing' }));
    it.each(earlier)('comes forward from $version with what is in it', async ({ names }) => {
      const place = await places.empty();
      await leaveBehind(place, names);
      const store = await openStore(place);
      for (const name of names) await STEPS[name]?.find(store);
      // And it is of use.
      expect(await store.add(LIBRARY, newArticle('c'), ROOMY)).toEqual({ is: 'added' });
      expect(await store.useInChannel(LIBRARY, 'd', articleId('c'))).toBe(true);
      await store.close();
    });

    it('opens again as it was left', async () => {
      const place = await places.empty();
      await leaveBehind(place, NAMES);
      for (let time = 1; time <= 2; time++) {
        const store = await openStore(place);
        for (const { find } of Object.values(STEPS)) await find(store);
        await store.close();
      }
    });

    it('is opened by many at once when there is nothing yet', async () => {
      const place = await places.empty();
      const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(place)));
      const adding = stores.map((store, at) => store.add(LIBRARY, newArticle(`n${at}`), ROOMY));
      expect(await Promise.all(adding)).toEqual(stores.map(() => ({ is: 'added' })));
      for (const store of stores) {
        expect(await store.state(LIBRARY)).toMatchObject({ articles: 4, revision: 4 });
        await store.close();
      }
    });

    it('is left alone if a newer program has changed its tables', async () => {
      const place = await places.empty();
      await leaveBehind(place, NAMES);
      const db = await openRaw(place);
      const up = async (change: Kysely<unknown>) => {
        await change.schema.alterTable('articles').renameColumn('title', 'headline').execute();
      };
      await migrate(db, { migrations: { ...MIGRATIONS, '900_headlines': { up } } });
      await expect(openStore(place)).rejects.toThrow(new StoreOpenError('newer', '900_headlines'));
      const { rows } = await sql`select headline from articles`.execute(db);
      expect(rows).toEqual([{ headline: 'On a' }]);
      await db.destroy();
    });

    it('stays as it was if a change of its tables fails', async () => {
      const place = await places.empty();
      await leaveBehind(place, NAMES);
      const db = await openRaw(place);
      const up = async (change: Kysely<unknown>) => {
        await change.schema.dropTable('channels').execute();
        await change.schema.dropTable('no such table').execute();
      };
      const failing = migrate(db, { migrations: { ...MIGRATIONS, '900_wrong': { up } } });
      await expect(failing).rejects.toThrow('no such table');
      await db.destroy();
      const store = await openStore(place);
      for (const { find } of Object.values(STEPS)) await find(store);
      await store.close();
    });
  });
}

it('there is something to find from each migration', () => {
  expect(Object.keys(STEPS)).toEqual(NAMES);
  expect(NAMES).toEqual(NAMES.toSorted());
});
