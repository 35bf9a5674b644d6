import { cannotListen } from './cannot-listen.ts';
import type { Config } from '../config.ts';
import type { MetricsRegistry } from '../metrics/registry.ts';
import { type MetricsServer, startMetricsServer } from '../metrics/server.ts';
import type { Readiness } from '../../runtime/probes.ts';

/** The default port, which is customary for metrics. */
const USUAL_PORT = 9464;

/** Serves metrics on the configured address. Throws CannotGoOn. */
export async function serveMetrics(
  registry: MetricsRegistry,
  ready: Readiness,
  { port = USUAL_PORT, host }: Config['metrics'],
): Promise<MetricsServer> {
  return startMetricsServer(registry, ready, { port, host }).catch(cannotListen('METRICS_PORT'));
}
