import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { articleId } from '../../../src/text/article.ts';
import type { ArticleStore } from '../../../src/library/store/article-store.ts';
import { StoreUnavailableError } from '../../../src/library/store-unavailable-error.ts';
import { openStore } from '../../../src/library/store/open-store.ts';
import { StoreOpenError } from '../../../src/library/store/store-open-error.ts';
import { openNetwork } from '../../support/flaky-network.ts';
import { ROOMY, VERSION, newArticle, ownLibrary } from '../../support/new-article.ts';
import { type Postgres, isPostgresMissing, query, startPostgres } from '../../support/postgres.ts';

const A = articleId('a');
const CUT = 'select pg_terminate_backend(pid) from pg_stat_activity where application_name = ';

describe.skipIf(isPostgresMissing)('a store in PostgreSQL', () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.remove());

  async function isUnavailable(...asked: readonly Promise<unknown>[]): Promise<void> {
    for (const each of await Promise.allSettled(asked))
      expect(each).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailableError) });
  }

  function everything(store: ArticleStore): readonly Promise<unknown>[] {
    const library = ownLibrary();
    const { analysis } = newArticle('a');
    return [
      store.state(library),
      store.list(library),
      store.read(library, [A], VERSION),
      store.channels(library),
      store.add(library, newArticle('a'), ROOMY),
      store.rename(library, A, 'Other', analysis),
      store.storeAnalysis(library, A, analysis),
      store.remove(library, A),
      store.useInChannel(library, 'c', A),
      store.forget(library),
      store.ping(),
    ];
  }

  it('is away while the server is stopped, and back with it', async () => {
    const library = ownLibrary();
    const store = await openStore({ databaseUrl: await postgres.newDatabase() });
    await store.add(library, newArticle('a'), ROOMY);
    await postgres.stop('fast');
    await isUnavailable(...everything(store));
    await postgres.start();
    expect(await store.list(library)).toMatchObject([{ id: A }]);
    expect(await store.add(library, newArticle('b'), ROOMY)).toEqual({ is: 'added' });
    await store.close();
  });

  it('has every acknowledged article after the server was ended in the middle of adding', async () => {
    const library = ownLibrary();
    const store = await openStore({ databaseUrl: await postgres.newDatabase() });
    const acknowledged: string[] = [];
    const add = async (prefix: string): Promise<void> => {
      for (let number = 1; ; number++) {
        const article = newArticle(`${prefix}${number}`);
        const { is } = await store.add(library, article, ROOMY);
        if (is === 'added') acknowledged.push(article.article.id);
      }
    };
    const adding = isUnavailable(...['x', 'y'].map(add));
    while (acknowledged.length < 20) await store.ping();
    await postgres.stop('immediate');
    await adding;
    await postgres.start();
    const ids = (await store.list(library)).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(acknowledged));
    expect(await store.read(library, ids, VERSION)).toHaveLength(ids.length);
    expect(await store.state(library)).toMatchObject({ articles: ids.length, revision: ids.length });
    await store.close();
  });

  it('is away where the network swallows everything, and back as soon as new connections work', async () => {
    const library = ownLibrary();
    const url = new URL(await postgres.newDatabase());
    const network = await openNetwork(postgres.socket);
    url.host = `127.0.0.1:${network.port}`;
    const store = await openStore({ databaseUrl: url.href });
    await store.add(library, newArticle('a'), ROOMY);
    // As many connections as it will ever have.
    await Promise.all(Array.from({ length: 20 }, () => store.state(library)));
    network.swallow();
    await isUnavailable(...Array.from({ length: 4 }, () => store.state(library)), store.remove(library, A));
    network.heal();
    expect(await store.state(library)).toMatchObject({ articles: 1 });
    expect(await store.remove(library, A)).toBe(true);
    await store.close();
    await network.close();
  });

  it('gets other connections when those it has are cut, or lead to a server that only reads', async () => {
    const library = ownLibrary();
    const databaseUrl = await postgres.newDatabase();
    const store = await openStore({ databaseUrl });
    await store.add(library, newArticle('a'), ROOMY);
    const name = databaseUrl.replace(/^.*\//, '');
    await query(databaseUrl, `alter database ${name} set default_transaction_read_only = on`);
    await query(databaseUrl, `${CUT} 'verbatim'`);
    // The news of it takes a moment.
    expect(await vi.waitFor(() => store.state(library))).toMatchObject({ articles: 1 });
    await isUnavailable(store.remove(library, A));
    await query(
      databaseUrl,
      `begin read write; alter database ${name} reset default_transaction_read_only; commit`,
    );
    expect(await store.remove(library, A)).toBe(true);
    await store.close();
  });

  it('keeps its limits where transactions are given up for others, as distributed databases do', async () => {
    const databaseUrl = await postgres.newDatabase();
    await query(
      databaseUrl,
      `alter database ${databaseUrl.replace(/^.*\//, '')} set default_transaction_isolation = serializable`,
    );
    const library = ownLibrary();
    const stores = await Promise.all([openStore({ databaseUrl }), openStore({ databaseUrl })]);
    const limits = { articles: 6, bytes: 1_000 };
    const adding = stores.flatMap((store, at) =>
      Array.from({ length: 8 }, (_, number) => store.add(library, newArticle(`${at}-${number}`), limits)),
    );
    const outcomes = (await Promise.all(adding)).map((outcome) => outcome.is);
    expect(outcomes.filter((is) => is === 'added')).toHaveLength(6);
    for (const store of stores) {
      expect(await store.state(library)).toMatchObject({ revision: 6, articles: 6 });
      await store.close();
    }
  });

  it('may have a schema of its own beside another', async () => {
    const databaseUrl = await postgres.newDatabase();
    const library = ownLibrary();
    const inSchema = async (schema: string): Promise<ArticleStore> => {
      await query(databaseUrl, `create schema ${schema}`);
      return openStore({ databaseUrl: `${databaseUrl}?options=-c%20search_path%3D${schema}` });
    };
    const [one, other] = [await inSchema('one'), await inSchema('other')];
    await one.add(library, newArticle('a'), ROOMY);
    expect(await other.state(library)).toEqual({ revision: 0, articles: 0, bytes: 0 });
    expect(await one.state(library)).toMatchObject({ articles: 1 });
    await Promise.all([one.close(), other.close()]);
  });

  describe('that cannot be opened', () => {
    it('is away if there is nobody, or too many are there', async () => {
      const databaseUrl = await postgres.newDatabase();
      await isUnavailable(openStore({ databaseUrl: 'postgresql://a@127.0.0.1:1/a' }));
      await query(databaseUrl, 'create role crowded login connection limit 0');
      await isUnavailable(openStore({ databaseUrl: databaseUrl.replace('postgres@', 'crowded@') }));
    });

    it('says what the server refuses, and never the password', async () => {
      const databaseUrl = await postgres.newDatabase();
      await query(databaseUrl, 'create role reader login');
      const wrong = [
        [databaseUrl.replace('postgres@', 'nobody@'), 'role "nobody" does not exist'],
        [`${databaseUrl}x`, /database ".*x" does not exist/],
        [databaseUrl.replace('postgres@', 'reader@'), 'permission denied for schema public'],
        ['postgresql://a:secret@[::/a', /^invalid URL$/],
        ['secret', /^invalid URL$/],
        [`${databaseUrl}?sslmode=verify-full`, 'The server does not support SSL connections'],
      ] as const;
      for (const [url, message] of wrong) {
        const opening = openStore({ databaseUrl: url });
        await expect(opening).rejects.toThrow(StoreOpenError);
        await expect(opening).rejects.toThrow(message);
      }
    });
  });
});
