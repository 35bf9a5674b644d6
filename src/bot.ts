import type { Logger } from 'pino';
import type { Config } from './config.ts';
import type { Respond } from './discord/respond.ts';
import type { MetricsRegistry } from './metrics-registry.ts';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './probes.ts';

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
