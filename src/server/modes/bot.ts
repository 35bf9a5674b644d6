import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Respond } from '../../discord/respond.ts';
import type { MetricsRegistry } from '../metrics/registry.ts';
import { type Metrics, noMetrics } from '../../runtime/metrics.ts';
import type { Readiness } from '../../runtime/probes.ts';
import { commandDeclarations } from '../../discord/declarations.ts';
import { attachmentsOfDiscord } from '../../ingest/fetch/attachment.ts';
import { loadKnowledge } from './knowledge.ts';
import { openLibraries } from './libraries.ts';
import { respondWith } from './respond.ts';

/** What every way to Discord is started with. */
export type Bot = {
  readonly config: Config;
  /** @param commandIds Discord's ids of the registered commands, by name, asked anew each time */
  readonly respondWith: (commandIds: () => ReadonlyMap<string, string>) => Respond;
  /** Whether what the answers come from is there. */
  readonly ready: Readiness;
  /** Articles that are there from the start. */
  readonly articles: number;
  readonly metrics: Metrics;
  /** Where the metrics can be read; null where nobody reads them. */
  readonly registry: MetricsRegistry | null;
  readonly log: Logger;
  /** Closes what the answers come from, once nothing is being answered. */
  readonly close: () => Promise<void>;
};

/** Puts together what answers on Discord, however it is connected. Throws CannotGoOn and FolderError. */
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
  return {
    config,
    respondWith: (commandIds) => respondWith(config, libraries, log, commandIds, metrics),
    ready,
    articles: knowledge.articles().length,
    metrics,
    registry,
    log,
    close,
  };
}

async function createRegistry(): Promise<MetricsRegistry> {
  const { createMetrics } = await import('../metrics/registry.ts');
  const { commandNames } = await import('../../discord/command-names.ts');
  return createMetrics(commandNames(commandDeclarations()));
}
