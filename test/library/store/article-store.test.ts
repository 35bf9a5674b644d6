import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleId } from '../../../src/text/article.ts';
import { type LibraryId, libraryId } from '../../../src/library/library-id.ts';
import type { ArticleStore, NewArticle } from '../../../src/library/store/article-store.ts';
import { openStore } from '../../../src/library/store/open-store.ts';
import { UnstorableTextError } from '../../../src/library/store/storable.ts';
import { ROOMY, VERSION, newArticle, ownLibrary } from '../../support/new-article.ts';
import { type Places, STORES } from '../../support/store-places.ts';

const A = articleId('a');
const B = articleId('b');
const UNKNOWN = articleId('unknown');
const NOTHING = { revision: 0, articles: 0, bytes: 0 };

function asRead({ analysis, ...kept }: NewArticle) {
  return { ...kept, analysis: analysis.bytes };
}

for (const { kind, isMissing, makePlaces } of STORES) {
  describe.skipIf(isMissing)(`a store in ${kind}`, () => {
    let places: Places;
    let store: ArticleStore;
    beforeAll(async () => {
      places = await makePlaces();
      store = await openStore(await places.empty());
    });
    afterAll(async () => {
      await store.close();
      await places.remove();
    });

    /** A library with the articles a and b, where the channel c1 asks a and c2 b. */
    async function twoArticles(): Promise<LibraryId> {
      const library = ownLibrary();
      for (const id of ['a', 'b']) await store.add(library, newArticle(id), ROOMY);
      await store.useInChannel(library, 'c1', A);
      await store.useInChannel(library, 'c2', B);
      return library;
    }

    /** Everything that a library holds. */
    async function contents(library: LibraryId): Promise<unknown> {
      const lines = await store.list(library);
      const ids = lines.map(({ id }) => id);
      const articles = await store.read(library, ids, VERSION);
      return { state: await store.state(library), lines, articles, channels: await store.channels(library) };
    }

    describe('keeps articles', () => {
      it('as they came, in the order in which they came', async () => {
        const library = ownLibrary();
        const source = { publisher: 'P', url: 'https://p.example/b', author: 'Z', published: '2026-03-14' };
        const b = newArticle('b', { source, text: 'Grüße, 世界! 🌍\r\n\tEnd ' });
        const a = newArticle('a');
        expect(await store.add(library, b, ROOMY)).toEqual({ is: 'added' });
        expect(await store.add(library, a, ROOMY)).toEqual({ is: 'added' });
        const addedAt = '2026-03-14T08:00:00Z';
        const lineB = { id: B, title: 'On b', publisher: 'P', published: '2026-03-14', addedAt };
        const lineA = { id: A, title: 'On a', publisher: undefined, published: undefined, addedAt };
        expect(await store.list(library)).toEqual([
          { ...lineB, bytes: 28, revision: 1 },
          { ...lineA, bytes: 15, revision: 2 },
        ]);
        const read = await store.read(library, [A, B, UNKNOWN, A], VERSION);
        expect(read).toHaveLength(2);
        expect(read).toEqual(expect.arrayContaining([asRead(a), asRead(b)]));
        expect(await store.state(library)).toEqual({ revision: 2, articles: 2, bytes: 43 });
      });

      it('whatever their texts and readings are made of, unit by unit', async () => {
        const library = ownLibrary();
        const text = fc
          .string({ unit: 'binary' })
          .filter((each) => each.isWellFormed() && !each.includes('\0'));
        const counts = fc.dictionary(fc.constantFrom('link', 'share bar', "“it's”"), fc.nat());
        let count = 0;
        await fc.assert(
          fc.asyncProperty(text, text, counts, fc.uint8Array(), async (title, body, boilerplate, bytes) => {
            const id = `n${++count}`;
            const source = { publisher: title, author: title };
            const analysis = { version: VERSION, bytes };
            const one = {
              ...newArticle(id, { title, text: `${id} ${body}`, source }),
              boilerplate,
              analysis,
            };
            expect(await store.add(library, one, ROOMY)).toEqual({ is: 'added' });
            const [kept] = await store.read(library, [articleId(id)], VERSION);
            expect(kept).toEqual({ ...asRead(one), boilerplate: { ...boilerplate } });
          }),
          { numRuns: 60 },
        );
      });

      it('but no text that a database would change', async () => {
        const library = ownLibrary();
        for (const text of ['nul \0', 'half \ud83d', '\udf0d half']) {
          const adding = [{ text }, { title: text }, { source: { author: text } }];
          for (const given of adding)
            await expect(store.add(library, newArticle('x', given), ROOMY)).rejects.toThrow(
              UnstorableTextError,
            );
          await store.add(library, newArticle('a'), ROOMY);
          const { analysis } = newArticle('a');
          await expect(store.rename(library, A, text, analysis)).rejects.toThrow(UnstorableTextError);
        }
        expect((await store.list(library)).map(({ title }) => title)).toEqual(['On a']);
      });

      it('more of them than one statement asks for', async () => {
        const library = ownLibrary();
        const ids = Array.from({ length: 150 }, (_, number) => articleId(`n${number}`));
        for (const id of ids) await store.add(library, newArticle(id), ROOMY);
        const read = await store.read(library, ids, VERSION);
        expect(read.map(({ article }) => article.id).toSorted()).toEqual(ids.toSorted());
        expect((await store.list(library)).map(({ id }) => id)).toEqual(ids);
      });

      it('however long their addresses', async () => {
        const library = ownLibrary();
        const url = `https://p.example/${'a1'.repeat(10_000)}`;
        expect(await store.add(library, newArticle('a', { source: { url } }), ROOMY)).toEqual({
          is: 'added',
        });
        expect(await store.add(library, newArticle('b', { source: { url } }), ROOMY)).toMatchObject({
          id: A,
        });
      });
    });

    describe('knows an article again', () => {
      it('by its address in another spelling', async () => {
        const library = ownLibrary();
        await store.add(
          library,
          newArticle('a', { source: { url: 'https://p.example/gates?b=2&a=1' } }),
          ROOMY,
        );
        const again = newArticle('b', {
          source: { url: 'http://p.example:80/gates/?a=1&utm_source=x&b=2#top' },
        });
        expect(await store.add(library, again, ROOMY)).toEqual({ is: 'known', id: A, title: 'On a' });
        expect(await store.state(library)).toMatchObject({ revision: 1, articles: 1 });
      });

      it('by its words, however they are broken into lines', async () => {
        const library = ownLibrary();
        await store.add(library, newArticle('a', { text: 'The gates broke.\n\nNobody came.' }), ROOMY);
        const again = newArticle('b', { text: '  The gates\nbroke. Nobody  came.' });
        expect(await store.add(library, again, ROOMY)).toEqual({ is: 'known', id: A, title: 'On a' });
      });

      it('by its present title, and not after it was removed', async () => {
        const library = ownLibrary();
        const a = newArticle('a');
        await store.add(library, a, ROOMY);
        await store.rename(library, A, 'Another', a.analysis);
        expect(await store.add(library, a, ROOMY)).toEqual({ is: 'known', id: A, title: 'Another' });
        await store.remove(library, A);
        expect(await store.add(library, a, ROOMY)).toEqual({ is: 'added' });
      });

      it('unless it only has no address either', async () => {
        const library = ownLibrary();
        for (const id of ['a', 'b'])
          expect(await store.add(library, newArticle(id), ROOMY)).toEqual({ is: 'added' });
      });
    });

    describe('holds a library to its limits', () => {
      it('of articles', async () => {
        const library = ownLibrary();
        const limits = { articles: 1, bytes: 1_000 };
        expect(await store.add(library, newArticle('a'), limits)).toEqual({ is: 'added' });
        expect(await store.add(library, newArticle('b'), limits)).toEqual({ is: 'full', of: 'articles' });
        expect(await store.add(library, newArticle('a'), limits)).toMatchObject({ is: 'known' });
        await store.remove(library, A);
        expect(await store.add(library, newArticle('b'), limits)).toEqual({ is: 'added' });
      });

      it('of bytes in UTF-8, to the last one', async () => {
        const library = ownLibrary();
        const limits = { articles: 10, bytes: 6 };
        expect(await store.add(library, newArticle('a', { text: 'éé' }), limits)).toEqual({ is: 'added' });
        expect(await store.add(library, newArticle('b', { text: 'abc' }), limits)).toEqual({
          is: 'full',
          of: 'bytes',
        });
        expect(await store.add(library, newArticle('b', { text: 'ab' }), limits)).toEqual({ is: 'added' });
      });

      it('when many are added at once', async () => {
        const library = ownLibrary();
        const limits = { articles: 5, bytes: 1_000 };
        const adding = Array.from({ length: 20 }, (_, at) =>
          store.add(library, newArticle(`n${at}`), limits),
        );
        const outcomes = (await Promise.all(adding)).map((outcome) => outcome.is);
        expect(outcomes.filter((is) => is === 'added')).toHaveLength(5);
        expect(await store.state(library)).toMatchObject({ articles: 5, revision: 5 });
        expect((await store.list(library)).map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
      });
    });

    describe('changes an article', () => {
      it('by another title, with the analysis that belongs to it', async () => {
        const library = await twoArticles();
        const analysis = { version: VERSION, bytes: new Uint8Array([1, 2, 3]) };
        expect(await store.rename(library, A, 'Other', analysis)).toBe(true);
        const [line] = await store.list(library);
        expect(line).toMatchObject({ id: A, title: 'Other', revision: 5 });
        const [read] = await store.read(library, [A], VERSION);
        expect(read).toMatchObject({ article: { title: 'Other' }, analysis: analysis.bytes });
        expect(await store.rename(library, UNKNOWN, 'Other', analysis)).toBe(false);
        expect(await store.state(library)).toMatchObject({ revision: 5, articles: 2 });
      });

      it('by another analysis, which counts as no change', async () => {
        const library = await twoArticles();
        const before = await store.state(library);
        await store.storeAnalysis(library, A, { version: 'test 2', bytes: new Uint8Array([7]) });
        await store.storeAnalysis(library, UNKNOWN, { version: 'test 2', bytes: new Uint8Array([7]) });
        expect(await store.read(library, [A, UNKNOWN], VERSION)).toMatchObject([{ analysis: null }]);
        const [read] = await store.read(library, [A], 'test 2');
        expect(read?.analysis).toEqual(new Uint8Array([7]));
        expect(await store.state(library)).toEqual(before);
      });

      it('by forgetting it, and what the channels ask with it', async () => {
        const library = await twoArticles();
        expect(await store.remove(library, A)).toBe(true);
        expect(await store.remove(library, A)).toBe(false);
        expect(await store.list(library)).toMatchObject([{ id: B }]);
        expect(await store.read(library, [A], VERSION)).toEqual([]);
        expect(await store.channels(library)).toEqual(new Map([['c2', B]]));
        expect(await store.state(library)).toEqual({ revision: 5, articles: 1, bytes: 15 });
      });
    });

    describe('remembers what a channel asks', () => {
      it('until it asks another article or none', async () => {
        const library = await twoArticles();
        expect(await store.useInChannel(library, 'c1', B)).toBe(true);
        expect(await store.useInChannel(library, 'c2', null)).toBe(true);
        expect(await store.channels(library)).toEqual(new Map([['c1', B]]));
        expect(await store.useInChannel(library, 'c1', UNKNOWN)).toBe(false);
        expect(await store.channels(library)).toEqual(new Map([['c1', B]]));
        expect(await store.state(library)).toMatchObject({ revision: 6 });
      });

      it('and counts no change where there is none', async () => {
        const library = await twoArticles();
        const before = await store.state(library);
        expect(await store.useInChannel(library, 'c1', A)).toBe(true);
        expect(await store.useInChannel(library, 'c3', null)).toBe(true);
        expect(await store.useInChannel(ownLibrary(), 'c1', null)).toBe(true);
        expect(await store.state(library)).toEqual(before);
      });
    });

    describe('forgets a library', () => {
      it('but for its revision, which goes on', async () => {
        const library = await twoArticles();
        expect(await store.forget(library)).toBe(2);
        expect(await contents(library)).toEqual({
          state: { revision: 5, articles: 0, bytes: 0 },
          lines: [],
          articles: [],
          channels: new Map(),
        });
        expect(await store.forget(library)).toBe(0);
        await store.add(library, newArticle('a'), ROOMY);
        expect(await store.state(library)).toMatchObject({ revision: 6 });
      });

      it('that never was', async () => {
        const library = ownLibrary();
        expect(await store.forget(library)).toBe(0);
        expect(await store.state(library)).toEqual(NOTHING);
      });
    });

    describe('keeps libraries apart', () => {
      it('when one is changed and forgotten', async () => {
        const [library, other] = [await twoArticles(), await twoArticles()];
        const before = await contents(other);
        await store.rename(library, A, 'Other', newArticle('a').analysis);
        await store.remove(library, B);
        await store.forget(library);
        expect(await contents(other)).toEqual(before);
      });

      it('when one asks for the articles of another', async () => {
        const library = await twoArticles();
        const other = ownLibrary();
        const { analysis } = newArticle('a');
        const before = await contents(library);
        expect(await store.read(other, [A], VERSION)).toEqual([]);
        expect(await store.rename(other, A, 'Mine', analysis)).toBe(false);
        expect(await store.remove(other, A)).toBe(false);
        expect(await store.useInChannel(other, 'c1', A)).toBe(false);
        await store.storeAnalysis(other, A, analysis);
        expect(await contents(library)).toEqual(before);
        expect(await contents(other)).toMatchObject({ state: NOTHING });
      });

      it('those of a server and of a person with the same number too', async () => {
        const library = await twoArticles();
        const person = libraryId('person', library.slice(1));
        expect(await store.state(person)).toEqual(NOTHING);
      });
    });

    it('has no article by an id that is no text', async () => {
      const library = await twoArticles();
      const before = await contents(library);
      const { analysis } = newArticle('a');
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', minLength: 2 }), async (text) => {
          for (const id of [articleId(`${text}\0`), articleId(`${text}\ud800`), articleId(text)]) {
            expect(await store.read(library, [id], VERSION)).toEqual([]);
            expect(await store.rename(library, id, 'Other', analysis)).toBe(false);
            expect(await store.useInChannel(library, 'c1', id)).toBe(false);
            expect(await store.remove(library, id)).toBe(false);
            await store.storeAnalysis(library, id, analysis);
          }
        }),
        { numRuns: 20 },
      );
      expect(await contents(library)).toEqual(before);
    });

    it('answers', async () => {
      await expect(store.ping()).resolves.toBeUndefined();
    });
  });
}
