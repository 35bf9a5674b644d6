import { sql } from 'kysely';
import type { ArticleStore } from './article-store.ts';
import {
  addArticle,
  forgetLibrary,
  storeAnalysis,
  removeArticle,
  renameArticle,
  useInChannel,
} from './changes.ts';
import { channelsOf, linesOf, loadArticles, stateOf } from './lookups.ts';
import { orUnavailable } from './or-unavailable.ts';
import type { Change, Database } from './tables.ts';

/** How long a transaction that conflicts with others is retried, in milliseconds. */
const RETRY_MS = 2_000;

/** A store in a database that has been migrated. */
export function sqlStore(database: Database): ArticleStore {
  const { reading, writing, check, isUnavailable, isConflict, clearLog, close } = database;
  const look = <T>(at: () => Promise<T>): Promise<T> => orUnavailable(isUnavailable, at);
  const change = <T>(make: (change: Change) => Promise<T>): Promise<T> =>
    orUnavailable(isUnavailable, () => retry(isConflict, () => writing.transaction().execute(make)));
  const forgetting = async <T>(make: (change: Change) => Promise<T>): Promise<T> => {
    const forgotten = await change(make);
    clearLog?.();
    return forgotten;
  };
  return {
    state: (library) => look(() => stateOf(reading, library)),
    list: (library) => look(() => linesOf(reading, library)),
    read: (library, ids, version) => look(() => loadArticles(reading, library, ids, version)),
    channels: (library) => look(() => channelsOf(reading, library)),
    add: (library, article, limits) => change((tx) => addArticle(tx, library, article, limits)),
    rename: (library, id, title, analysis) =>
      change((tx) => renameArticle(tx, library, id, { title, analysis })),
    storeAnalysis: (library, id, analysis) => change((tx) => storeAnalysis(tx, library, id, analysis)),
    remove: (library, id) => forgetting((tx) => removeArticle(tx, library, id)),
    useInChannel: (library, channel, id) => change((tx) => useInChannel(tx, library, channel, id)),
    forget: (library) => forgetting((tx) => forgetLibrary(tx, library)),
    ping: () =>
      // SQLite answers a plain "select 1" even without its file.
      look(async () => {
        check?.();
        await sql`select 1 from libraries limit 1`.execute(reading);
      }),
    close,
  };
}

/** Retries a transaction that lost to another one. */
async function retry<T>(isConflict: Database['isConflict'], run: () => Promise<T>): Promise<T> {
  const until = performance.now() + RETRY_MS;
  for (;;) {
    try {
      // oxlint-disable-next-line no-await-in-loop
      return await run();
    } catch (error) {
      if (!isConflict(error) || performance.now() > until) throw error;
    }
  }
}
