import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { serializeAnalysis } from '../../src/analysis/analysis.ts';
import { Ingestor } from '../../src/ingest/ingestor.ts';
import { LibraryCache, type LibraryCacheParts } from '../../src/library/library-cache.ts';
import type { Document, Library } from '../../src/library/library.ts';
import { ANALYSIS_VERSION } from '../../src/analysis/analysis-version.ts';
import type { ArticleStore, NewArticle } from '../../src/library/store/article-store.ts';
import { StoreUnavailableError } from '../../src/library/store-unavailable-error.ts';
import { type StorePlace, openStore } from '../../src/library/store/open-store.ts';
import { noMetrics } from '../../src/runtime/metrics.ts';
import { ROOMY, newArticle, ownLibrary } from '../support/new-article.ts';
import { ownArticle } from '../support/own-article.ts';
import { type Places, STORES } from '../support/store-places.ts';

const VERSION = String(ANALYSIS_VERSION);
const BY = '80351110224678912';

let names = 0;
let ingestor: Ingestor;
beforeAll(() => {
  ingestor = new Ingestor();
});
afterAll(() => ingestor.close());

function pasted(title: string, text = `${title} is open. The mayor opened ${title} on Friday.`): Document {
  return { from: 'text', title, text };
}

/** An article as this version of the program keeps it. */
function readBefore(title: string): NewArticle {
  const added = newArticle(title, { title });
  return { ...added, analysis: { version: VERSION, bytes: serializeAnalysis(added.article) } };
}

function librariesOn(store: ArticleStore, parts: Partial<LibraryCacheParts> = {}): LibraryCache {
  return new LibraryCache({
    store,
    ingestor,
    folder: new Knowledge(),
    limits: { articles: 100, bytes: 1_000_000 },
    cacheBytes: 100_000_000,
    analysisVersion: VERSION,
    now: Date.now,
    newId: () => `article-${++names}`,
    wait: (ms) => sleep(ms),
    metrics: noMetrics,
    onReanalysis: () => {},
    onUnreadable: () => {},
    ...parts,
  });
}

function titlesOf({ knowledge }: Library): string[] {
  return knowledge.articles().map(({ article: { title } }) => title);
}

describe.each(STORES.filter(({ isMissing }) => !isMissing))('libraries on $kind', ({ makePlaces }) => {
  let places: Places;
  let place: StorePlace;
  let here: ArticleStore;
  let there: ArticleStore;
  beforeAll(async () => {
    places = await makePlaces();
    place = await places.empty();
    [here, there] = await Promise.all([openStore(place), openStore(place)]);
  });
  afterAll(async () => {
    await Promise.all([here.close(), there.close()]);
    await places.remove();
  });

  it('answer a second later from what another worker has added, renamed and removed', async () => {
    const id = ownLibrary();
    let now = 1_000_000;
    const ours = await librariesOn(here).open(id);
    const theirs = librariesOn(there, { now: () => now });
    const aSecondLater = (): Promise<Library> => {
      now += 1000;
      return theirs.open(id);
    };
    expect(titlesOf(await aSecondLater())).toEqual([]);

    const added = await ours.add(pasted('Harbour'), BY);
    if (added.is !== 'added') throw new Error(added.is);
    expect(titlesOf(await aSecondLater())).toEqual(['Harbour']);
    await ours.rename(added.id, 'The old harbour');
    expect(titlesOf(await aSecondLater())).toEqual(['The old harbour']);
    await ours.add(pasted('Bridge'), BY);
    await ours.useInChannel('7', added.id);
    const both = await aSecondLater();
    expect(titlesOf(both)).toEqual(['The old harbour', 'Bridge']);
    expect(both.articleOf('7')).toBe(added.id);
    await ours.remove(added.id);
    const one = await aSecondLater();
    expect(titlesOf(one)).toEqual(['Bridge']);
    expect(one.articleOf('7')).toBeUndefined();
    await ours.forget();
    expect(titlesOf(await aSecondLater())).toEqual([]);
  });

  it('keep one of two that are added at the same moment by two workers', async () => {
    const id = ownLibrary();
    const [ours, theirs] = await Promise.all([librariesOn(here).open(id), librariesOn(there).open(id)]);
    const both = await Promise.all([ours.add(pasted('Harbour'), BY), theirs.add(pasted('Harbour'), BY)]);
    expect(both.map(({ is }) => is).toSorted()).toEqual(['added', 'known']);
    expect(titlesOf(await ours.again())).toEqual(['Harbour']);
  });

  it('read anew, once, what another version of the program has read', async () => {
    const id = ownLibrary();
    // Versions used to be hashes of the source.
    const earlier = await librariesOn(here, { analysisVersion: 'q3Zr0x_8Kc1vTn-A' }).open(id);
    for (const title of ['Harbour', 'Bridge']) await earlier.add(pasted(title), BY);
    const again: [number, number][] = [];
    const parts = { onReanalysis: (articles: number, of: number) => again.push([articles, of]) };
    expect(titlesOf(await librariesOn(there, parts).open(id))).toEqual(['Harbour', 'Bridge']);
    expect(again).toEqual([[2, 2]]);
    const lines = await here.list(id);
    const kept = await here.read(
      id,
      lines.map((line) => line.id),
      VERSION,
    );
    expect(kept.map(({ analysis }) => analysis !== null)).toEqual([true, true]);
    expect(titlesOf(await librariesOn(here, parts).open(id))).toEqual(['Harbour', 'Bridge']);
    expect(again).toHaveLength(1);
  });

  it('hold what is added no further than they may', async () => {
    const id = ownLibrary();
    const library = await librariesOn(here, { limits: { articles: 2, bytes: 100 } }).open(id);
    expect(await library.add(pasted('Harbour', 'One sentence.'), BY)).toMatchObject({ is: 'added' });
    expect(await library.add(pasted('Bridge', 'A sentence. '.repeat(10)), BY)).toEqual({
      is: 'full',
      of: 'bytes',
    });
    expect(await library.add(pasted('Bridge', 'Another sentence.'), BY)).toMatchObject({ is: 'added' });
    expect(await library.add(pasted('Ferry', 'A third one.'), BY)).toEqual({ is: 'full', of: 'articles' });
  });
});

describe('libraries', () => {
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

  it('without articles ask those of the knowledge folder, until the first is added', async () => {
    const folder = new Knowledge();
    folder.add(ownArticle('The ferry sank.', { title: 'Ferry' }));
    const libraries = librariesOn(store, { folder });
    const id = ownLibrary();
    const empty = await libraries.open(id);
    expect([titlesOf(empty), empty.isOwn]).toEqual([['Ferry'], false]);
    await empty.add(pasted('Harbour'), BY);
    const own = await libraries.open(id);
    expect([titlesOf(own), own.isOwn]).toEqual([['Harbour'], true]);
  });

  it('are dropped when they take too much memory, the longest unused first, and loaded again', async () => {
    const evicted: string[] = [];
    const opened: string[] = [];
    const [first, second, third] = [ownLibrary(), ownLibrary(), ownLibrary()];
    for (const id of [first, second, third])
      await (await librariesOn(store).open(id)).add(pasted(`Harbour of ${id}`), BY);
    const one = (await librariesOn(store).open(first)).knowledge.bytes;
    const libraries = librariesOn(store, {
      cacheBytes: one * 2.5 + 10_000,
      metrics: {
        ...noMetrics,
        cache: {
          hit: () => opened.push('memory'),
          load: () => opened.push('store'),
          evict: () => evicted.push('one'),
          holds: ({ bytes }) => expect(bytes).toBeLessThanOrEqual(one * 2.5 + 10_000),
        },
      },
    });
    for (const id of [first, second, first, third]) await libraries.open(id);
    expect(evicted).toHaveLength(1);
    expect(opened).toEqual(['store', 'store', 'memory', 'store']);
    await libraries.open(first);
    expect(opened.at(-1)).toBe('memory');
    expect(titlesOf(await libraries.open(second))).toEqual([`Harbour of ${second}`]);
    expect(opened.at(-1)).toBe('store');
  });

  it('stay in memory one at a time where each is larger than the cache', async () => {
    const opened: string[] = [];
    const cache = { ...noMetrics.cache, hit: () => opened.push('memory'), load: () => opened.push('store') };
    const libraries = librariesOn(store, { cacheBytes: 1, metrics: { ...noMetrics, cache } });
    const [first, second] = [ownLibrary(), ownLibrary()];
    for (const id of [first, first, second, first]) await libraries.open(id);
    expect(opened).toEqual(['store', 'memory', 'store', 'store']);
  });

  it('answer from memory while the database is away, and go on by themselves when it is back', async () => {
    let isUnavailable = false;
    const failing = new Proxy(store, {
      get: (target, name: keyof ArticleStore) =>
        isUnavailable
          ? async () => {
              throw new StoreUnavailableError('away');
            }
          : target[name],
    });
    let now = 1_000_000;
    const libraries = librariesOn(failing, { now: () => now });
    const [id, unknown] = [ownLibrary(), ownLibrary()];
    await (await libraries.open(id)).add(pasted('Harbour'), BY);
    await libraries.open(id);
    isUnavailable = true;
    now += 10_000;
    expect(titlesOf(await libraries.open(id))).toEqual(['Harbour']);
    await expect(libraries.open(unknown)).rejects.toThrow(StoreUnavailableError);
    await expect((await libraries.open(id)).add(pasted('Bridge'), BY)).rejects.toThrow(StoreUnavailableError);
    isUnavailable = false;
    now += 10_000;
    await (await libraries.open(id)).add(pasted('Bridge'), BY);
    expect(titlesOf(await libraries.open(id))).toEqual(['Harbour', 'Bridge']);
  });

  it('hold every article after the database went away in the middle of loading them', async () => {
    const id = ownLibrary();
    const titles = Array.from({ length: 150 }, (_, i) => `Harbour ${i}`);
    for (const title of titles) await store.add(id, readBefore(title), ROOMY);
    let reads = 0;
    const failing: ArticleStore = {
      ...store,
      read: async (...given) => {
        if (++reads === 2) throw new StoreUnavailableError('away');
        return store.read(...given);
      },
    };
    const libraries = librariesOn(failing);
    await expect(libraries.open(id)).rejects.toThrow(StoreUnavailableError);
    expect(titlesOf(await libraries.open(id)).toSorted()).toEqual(titles.toSorted());
  });

  it('answer from what had to be read anew where that cannot be kept', async () => {
    const id = ownLibrary();
    await store.add(id, newArticle('harbour', { title: 'Harbour' }), ROOMY);
    const full: ArticleStore = {
      ...store,
      storeAnalysis: () => Promise.reject(new StoreUnavailableError('the disk is full')),
    };
    expect(titlesOf(await librariesOn(full).open(id))).toEqual(['Harbour']);
  });

  it('of one server do not keep others from adding, however slow its links are', async () => {
    const addresses = Promise.withResolvers<readonly string[]>();
    const waiting = new Ingestor({
      reach: { isAllowedAddress: () => true, isAllowedPort: () => true, lookup: () => addresses.promise },
    });
    const libraries = librariesOn(store, { ingestor: waiting });
    const [slow, other] = [await libraries.open(ownLibrary()), await libraries.open(ownLibrary())];
    const links = Array.from({ length: 8 }, (_, i) => `https://slow${i}.example/`);
    const added = links.map((link) => slow.add({ from: 'link', link }, BY));
    const theirs = other.add({ from: 'link', link: 'https://harbour.example/' }, BY);
    expect(await slow.add(pasted('Harbour'), BY)).toEqual({ is: 'unreadable', failure: 'busy' });
    addresses.reject(new Error('no such name'));
    const unknown = { is: 'unreadable', failure: 'unknown_host' };
    expect(await theirs).toEqual(unknown);
    expect(
      (await Promise.all(added)).filter((each) => 'failure' in each && each.failure === 'busy'),
    ).toHaveLength(4);
    expect(await slow.add(pasted('Harbour'), BY)).toMatchObject({ is: 'added' });
    await waiting.close();
  });

  it('that cannot be loaded do not pile up while the database is away', async () => {
    const away: ArticleStore = { ...store, state: () => Promise.reject(new StoreUnavailableError('away')) };
    const held: number[] = [];
    const cache = {
      ...noMetrics.cache,
      holds: ({ libraries }: { libraries: number }) => held.push(libraries),
    };
    const libraries = librariesOn(away, { cacheBytes: 20_000, metrics: { ...noMetrics, cache } });
    for (let i = 0; i < 50; i++)
      await expect(libraries.open(ownLibrary())).rejects.toThrow(StoreUnavailableError);
    expect(held.at(-1)).toBeLessThanOrEqual(10);
  });

  it('that are asked by many at once are loaded once', async () => {
    const id = ownLibrary();
    await (await librariesOn(store).open(id)).add(pasted('Harbour'), BY);
    let reads = 0;
    const counting = new Proxy(store, {
      get: (target, name: keyof ArticleStore) => {
        if (name === 'read') reads++;
        return target[name];
      },
    });
    const libraries = librariesOn(counting);
    const opened = await Promise.all(Array.from({ length: 20 }, () => libraries.open(id)));
    expect(opened.map(titlesOf)).toEqual(Array.from({ length: 20 }, () => ['Harbour']));
    expect(reads).toBe(1);
  });
});
