import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { MetricsRegistry } from '../metrics/registry.ts';
import { type Metrics, noMetrics } from '../../runtime/metrics.ts';
import type { Readiness } from '../../runtime/probes.ts';
import { commandDeclarations } from '../../discord/declarations.ts';
import { attachmentsOfDiscord } from '../../ingest/fetch/attachment.ts';
import { BackgroundMeaning } from '../meaning.ts';
import { loadKnowledge } from './knowledge.ts';
import { openLibraries } from './libraries.ts';
import { respondWith } from './respond.ts';

/** What every connection to Discord needs. */
export type Bot = {
  readonly config: Config;
  /** @param commandIds returns Discord's current ids of the registered commands, by name */
  readonly respondWith: (
    commandIds: () => ReadonlyMap<string, string>,
    readsMessages: boolean,
  ) => ReturnType<typeof respondWith>;
  /** Whether the database responds. */
  readonly ready: Readiness;
  /** Number of articles in the knowledge folder. */
  readonly articles: number;
  readonly metrics: Metrics;
  /** The readable metrics; null if they aren't served. */
  readonly registry: MetricsRegistry | null;
  readonly log: Logger;
  /** Closes the libraries and the database, after the last answer. */
  readonly close: () => Promise<void>;
};

/** Puts the bot together, however it's connected to Discord. Throws CannotGoOn and FolderError. */
export async function makeBot(config: Config, log: Logger, isMeasured: boolean): Promise<Bot> {
  const knowledge = await loadKnowledge(config);
  const registry = isMeasured ? await createRegistry() : null;
  const metrics = registry ?? noMetrics;
  const loopback = config.discordApi === undefined ? undefined : new URL(config.discordApi).origin;
  const fetchAttachment = attachmentsOfDiscord(loopback);
  const { libraries, ready, close } = await openLibraries(config, {
    knowledge,
    fetchAttachment,
    metrics,
    log,
  });
  const meaning = new BackgroundMeaning(config.meaning, (sentence) => log.warn(sentence));
  void meaning.encodeArticles(knowledge);
  return {
    config,
    respondWith: (commandIds, readsMessages) =>
      respondWith({ config, libraries, log, commandIds, meaning, metrics, readsMessages }),
    ready,
    articles: knowledge.articles().length,
    metrics,
    registry,
    log,
    close: async () => {
      await meaning.close();
      await close();
    },
  };
}

async function createRegistry(): Promise<MetricsRegistry> {
  const { createMetrics } = await import('../metrics/registry.ts');
  const { commandNames } = await import('../../discord/command-names.ts');
  return createMetrics(commandNames(commandDeclarations()));
}
