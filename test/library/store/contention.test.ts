import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../../src/library/store-unavailable-error.ts';
import { openStore } from '../../../src/library/store/open-store.ts';
import { ROOMY, newArticle, ownLibrary } from '../../support/new-article.ts';
import { type Places, STORES, openRaw } from '../../support/store-places.ts';

for (const { kind, isMissing, makePlaces } of STORES) {
  describe.skipIf(isMissing)(`a store in ${kind} that others use too`, () => {
    let places: Places;
    beforeAll(async () => {
      places = await makePlaces();
    });
    afterAll(() => places.remove());

    it('answers while another process is in the middle of a change, and says that it cannot change anything', async () => {
      const place = await places.empty();
      const library = ownLibrary();
      const store = await openStore(place);
      await store.add(library, newArticle('a'), ROOMY);
      const other = await openRaw(place);
      await other.transaction().execute(async (change) => {
        await change
          .updateTable('libraries')
          .set({ revision: 9 })
          .where('library_id', '=', library)
          .execute();
        const adding = ['b', 'c', 'd', 'e', 'f', 'g'].map((id) => store.add(library, newArticle(id), ROOMY));
        const outcomes = Promise.allSettled(adding);
        expect(await store.state(library)).toEqual({ revision: 1, articles: 1, bytes: 15 });
        expect(await store.list(library)).toHaveLength(1);
        for (const outcome of await outcomes)
          expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailableError) });
      });
      await other.destroy();
      expect(await store.state(library)).toEqual({ revision: 9, articles: 1, bytes: 15 });
      expect(await store.add(library, newArticle('b'), ROOMY)).toEqual({ is: 'added' });
      expect(await store.state(library)).toMatchObject({ revision: 10, articles: 2 });
      await store.close();
    });

    it('waits for a change that does not take long', async () => {
      const place = await places.empty();
      const library = ownLibrary();
      const store = await openStore(place);
      await store.add(library, newArticle('a'), ROOMY);
      const other = await openRaw(place);
      let adding: Promise<unknown> | undefined;
      await other.transaction().execute(async (change) => {
        await change
          .updateTable('libraries')
          .set({ revision: 9 })
          .where('library_id', '=', library)
          .execute();
        adding = store.add(library, newArticle('b'), ROOMY);
        await new Promise((resolve) => setTimeout(resolve, 100));
      });
      await other.destroy();
      expect(await adding).toEqual({ is: 'added' });
      expect(await store.state(library)).toMatchObject({ revision: 10, articles: 2 });
      await store.close();
    });

    it('keeps its limits and its order when several add at once', async () => {
      const place = await places.empty();
      const library = ownLibrary();
      const stores = await Promise.all([openStore(place), openStore(place), openStore(place)]);
      const limits = { articles: 10, bytes: 1_000 };
      const adding = stores.flatMap((store, at) =>
        Array.from({ length: 8 }, (_, number) => store.add(library, newArticle(`${at}-${number}`), limits)),
      );
      const outcomes = (await Promise.all(adding)).map((outcome) => outcome.is);
      expect(outcomes.filter((is) => is === 'added')).toHaveLength(10);
      expect(outcomes.filter((is) => is === 'full')).toHaveLength(14);
      for (const store of stores) {
        expect((await store.list(library)).map(({ revision }) => revision)).toEqual([
          1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        ]);
        await store.close();
      }
    });
  });
}
