import { randomUUID } from 'node:crypto';
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises';
import type { Knowledge } from '../../qa/knowledge.ts';
import type { Config } from '../config.ts';
import { Ingestor } from '../../ingest/ingestor.ts';
import { LibraryCache } from '../../library/library-cache.ts';
import { ANALYSIS_VERSION } from '../../analysis/analysis-version.ts';
import type { FetchAttachment } from '../../ingest/fetch/attachment.ts';
import type { Logger } from 'pino';
import { describeError } from '../../runtime/log.ts';
import { type Metrics, noMetrics } from '../../runtime/metrics.ts';
import type { Readiness } from '../../runtime/probes.ts';
import { wording } from '../../wording.ts';
import { openConfiguredStore } from './store.ts';

/** The libraries and the database below them. */
export type OpenLibraries = {
  readonly libraries: LibraryCache;
  /** Whether the database responds. */
  readonly ready: Readiness;
  /** Finishes the current extraction, and closes the database. */
  readonly close: () => Promise<void>;
};

export type LibraryParts = {
  /** The knowledge folder's articles. */
  readonly knowledge: Knowledge;
  readonly fetchAttachment: FetchAttachment;
  readonly metrics?: Metrics;
  readonly log: Logger;
};

/** Opens the database and its libraries. Throws CannotGoOn with advice. */
export async function openLibraries(
  config: Config,
  { knowledge, fetchAttachment, metrics = noMetrics, log }: LibraryParts,
): Promise<OpenLibraries> {
  const store = await openConfiguredStore(config);
  const encodes = config.meaning === 'full';
  const ingestor = new Ingestor({ fetchAttachment, extraction: { encodes } });
  const libraries = new LibraryCache({
    store,
    ingestor,
    folder: knowledge,
    limits: config.libraryLimits,
    cacheBytes: config.cacheBytes,
    // An analysis without vectors is made again where they are wanted.
    analysisVersion: encodes ? `${ANALYSIS_VERSION} with vectors` : String(ANALYSIS_VERSION),
    now: Date.now,
    newId: randomUUID,
    wait: async (ms) => {
      await (ms === 0 ? turn() : sleep(ms));
    },
    metrics,
    onReanalysis: (articles, of) =>
      log.info({ articles, of }, 'reading articles again: another version has analysed them'),
    onUnreadable: () => log.warn('a kept article cannot be read by this version, and is left out'),
  });
  return {
    libraries,
    ready: async () => {
      try {
        await store.ping();
        metrics.store(true);
        return null;
      } catch (error) {
        metrics.store(false);
        log.warn(describeError(error), 'the database does not answer');
        return wording.probe.storeAway;
      }
    },
    close: async () => {
      await ingestor.close();
      await store.close();
    },
  };
}
