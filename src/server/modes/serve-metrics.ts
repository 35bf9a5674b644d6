import { cannotListen } from './cannot-listen.ts';
import type { Config } from '../config.ts';
import type { MetricsRegistry } from '../metrics/registry.ts';
import { type MetricsServer, startMetricsServer } from '../metrics/server.ts';
import type { Readiness } from '../../runtime/probes.ts';

/** A port that programs which serve metrics use by custom. */
const USUAL_PORT = 9464;

/** Serves metrics where the settings say. Throws CannotGoOn. */
export async function serveMetrics(
  registry: MetricsRegistry,
  ready: Readiness,
  { port = USUAL_PORT, host }: Config['metrics'],
): Promise<MetricsServer> {
  return startMetricsServer(registry, ready, { port, host }).catch(cannotListen('METRICS_PORT'));
}
