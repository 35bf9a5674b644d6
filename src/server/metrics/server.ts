import { Hono } from 'hono';
import { type ServerEnv, listen } from '../../runtime/listen.ts';
import type { MetricsRegistry } from './registry.ts';
import { type Readiness, SAFE_HEADERS, addProbes, problemOf } from '../../runtime/probes.ts';

export type MetricsServer = { readonly url: string; readonly stop: () => Promise<void> };

/**
 * Serves `/metrics` and the probes on an address of their own, because the public endpoint mustn't expose
 * metrics. Throws ListenError.
 */
export async function startMetricsServer(
  metrics: Pick<MetricsRegistry, 'contentType' | 'text'>,
  ready: Readiness,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<MetricsServer> {
  const app = new Hono<ServerEnv>();
  app.get('/metrics', async () => {
    // This updates the metric that says whether the database responds.
    await problemOf(ready);
    const headers = { ...SAFE_HEADERS, 'content-type': metrics.contentType };
    return new Response(await metrics.text(), { headers });
  });
  addProbes(app, ready);
  const { url, server } = await listen(app, port, host);
  return {
    url,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
