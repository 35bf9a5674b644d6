import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Metrics } from '../../runtime/metrics.ts';

/** Metrics that can be read. */
export type MetricsRegistry = Metrics & {
  readonly contentType: string;
  /** All metrics in Prometheus's text format. */
  readonly text: () => Promise<string>;
};

/** Upper bounds in seconds: an answer takes a millisecond, and Discord waits for three seconds. */
const ANSWER_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];
/** Upper bounds in seconds: adding an article takes up to half a minute. */
const WORK_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const NO_COMMAND = 'none';
const OTHER_COMMAND = 'other';

/** Creates the Prometheus metrics. @param commands all declared commands, subcommands as "article add" */
export function createMetrics(commands: Iterable<string>): MetricsRegistry {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const known = new Set([...commands, NO_COMMAND]);
  const interactions = new Counter({
    name: 'verbatim_interactions_total',
    help: 'Interactions by kind, command and outcome',
    labelNames: ['kind', 'command', 'outcome'],
    registers,
  });
  const interactionSeconds = new Histogram({
    name: 'verbatim_interaction_seconds',
    help: 'From an interaction’s arrival to its response, or to the edit of a deferred one',
    labelNames: ['kind'],
    buckets: ANSWER_BUCKETS,
    registers,
  });
  const failures = new Counter({
    name: 'verbatim_failures_total',
    help: 'Failures that a person was told the number of',
    registers,
  });
  const refusals = new Counter({
    name: 'verbatim_http_refusals_total',
    help: 'Requests that the HTTP endpoint refused; Discord sends wrong signatures on purpose now and then',
    labelNames: ['why'],
    registers,
  });
  const cacheHits = new Counter({
    name: 'verbatim_index_cache_hits_total',
    help: 'Libraries that were asked and were in memory',
    registers,
  });
  const cacheLoads = new Histogram({
    name: 'verbatim_index_cache_load_seconds',
    help: 'How long it took to load a library that was not in memory',
    buckets: WORK_BUCKETS,
    registers,
  });
  const cacheEvictions = new Counter({
    name: 'verbatim_index_cache_evictions_total',
    help: 'Libraries that had to leave the memory',
    registers,
  });
  const cacheLibraries = new Gauge({
    name: 'verbatim_index_cache_libraries',
    help: 'Libraries in memory',
    registers,
  });
  const cacheBytes = new Gauge({
    name: 'verbatim_index_cache_bytes',
    help: 'Estimated memory of the libraries in memory',
    registers,
  });
  const ingests = new Histogram({
    name: 'verbatim_ingest_seconds',
    help: 'Articles that were to be added, by what came of it',
    labelNames: ['outcome'],
    buckets: WORK_BUCKETS,
    registers,
  });
  const storeUp = new Gauge({
    name: 'verbatim_store_up',
    help: '1 if the database answered when it was last asked, 0 if it did not',
    registers,
  });

  return {
    interaction({ kind, command, outcome }, seconds) {
      interactions.inc({ kind, command: known.has(command) ? command : OTHER_COMMAND, outcome });
      interactionSeconds.observe({ kind }, seconds);
    },
    failure: () => failures.inc(),
    refusal: (why) => refusals.inc({ why }),
    cache: {
      hit: () => cacheHits.inc(),
      load: (seconds) => cacheLoads.observe(seconds),
      evict: () => cacheEvictions.inc(),
      holds({ libraries, bytes }) {
        cacheLibraries.set(libraries);
        cacheBytes.set(bytes);
      },
    },
    ingest: (outcome, seconds) => ingests.observe({ outcome }, seconds),
    store: (isThere) => storeUp.set(isThere ? 1 : 0),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
