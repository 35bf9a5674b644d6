import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryId } from '../../../src/library/library-id.ts';
import { openStore } from '../../../src/library/store/open-store.ts';
import { VERSION, longArticle } from '../../support/new-article.ts';
import { type Places, STORES } from '../../support/store-places.ts';
import { startAdding } from '../../support/store-process.ts';

const LIBRARY = libraryId('server', '1');
const KILLS = 20;
/** Processes that have loaded the program and wait for their turn. */
const WAITING = 2;
/** Longest time in milliseconds from the first acknowledgement to the kill: some articles. */
const LONGEST = 60;

for (const { kind, isMissing, makePlaces } of STORES) {
  describe.skipIf(isMissing)(`a store in ${kind}`, () => {
    let places: Places;
    beforeAll(async () => {
      places = await makePlaces();
    });
    afterAll(() => places.remove());

    it('has every acknowledged article, whole, after processes were killed while adding', async () => {
      const place = await places.empty();
      const acknowledged: string[] = [];
      const waiting = Array.from({ length: WAITING }, startAdding);
      for (let round = 1; round <= KILLS; round++) {
        const adding = waiting.shift() ?? startAdding();
        if (round + waiting.length < KILLS) waiting.push(startAdding());
        adding.begin({ place, library: LIBRARY, prefix: `round${round}` });
        await adding.first;
        await setTimeout(Math.random() * LONGEST);
        adding.kill();
        await adding.ended;
        expect(adding.acknowledged.length).toBeGreaterThan(0);
        acknowledged.push(...adding.acknowledged);
      }
      const store = await openStore(place);
      const lines = await store.list(LIBRARY);
      const ids = lines.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(acknowledged));
      // What was killed between the disk and the acknowledgement is there too, and as whole: one a round at most.
      expect(ids.length).toBeLessThanOrEqual(acknowledged.length + KILLS);
      const articles = await store.read(LIBRARY, ids, VERSION);
      expect(articles).toHaveLength(ids.length);
      for (const { analysis, ...kept } of articles) {
        const { analysis: whole, ...added } = longArticle(kept.article.id);
        expect(kept).toEqual(added);
        expect(Buffer.compare(analysis ?? Buffer.of(), whole.bytes)).toBe(0);
      }
      const bytes = lines.reduce((sum, line) => sum + line.bytes, 0);
      expect(await store.state(LIBRARY)).toEqual({ revision: ids.length, articles: ids.length, bytes });
      await store.close();
    }, 60_000);

    it('keeps an article once that several processes add at the same moment', async () => {
      const place = await places.empty();
      const processes = Array.from({ length: 3 }, startAdding);
      for (const adding of processes) adding.begin({ place, library: LIBRARY, prefix: 'same', count: 15 });
      await Promise.all(processes.map(({ ended }) => ended));
      const added = processes.flatMap(({ acknowledged }) => acknowledged);
      const expected = Array.from({ length: 15 }, (_, at) => `same-${at + 1}`);
      expect(added.toSorted()).toEqual(expected.toSorted());
      const store = await openStore(place);
      expect((await store.list(LIBRARY)).map(({ id }) => id)).toEqual(expected);
      expect(await store.state(LIBRARY)).toMatchObject({ articles: 15, revision: 15 });
      await store.close();
    });
  });
}
