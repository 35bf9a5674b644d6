import { afterEach, describe, expect, it } from 'vitest';
import { ListenError } from '../../../src/runtime/listen.ts';
import { type MetricsServer, startMetricsServer } from '../../../src/server/metrics/server.ts';
import { type MetricsRegistry, createMetrics } from '../../../src/server/metrics/registry.ts';
import { noMetrics } from '../../../src/runtime/metrics.ts';

const started: MetricsServer[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});

async function serve(metrics: MetricsRegistry, ready: () => Promise<string | null> = async () => null) {
  const server = await startMetricsServer(metrics, ready, { port: 0, host: '127.0.0.1' });
  started.push(server);
  return server.url;
}

describe('the metrics', () => {
  it('are served in Prometheus’ format, with those of the process', async () => {
    const metrics = createMetrics(['who', 'article add']);
    metrics.interaction({ kind: 'command', command: 'article add', outcome: 'deferred' }, 0.002);
    metrics.interaction({ kind: 'edit', command: 'article add', outcome: 'notice' }, 1.5);
    metrics.interaction({ kind: 'component', command: 'none', outcome: 'answered' }, 0.0001);
    metrics.failure();
    metrics.cache.hit();
    metrics.cache.load(0.02);
    metrics.cache.evict();
    metrics.cache.holds({ libraries: 3, bytes: 4096 });
    metrics.ingest('added', 0.06);
    metrics.store(false);
    const response = await fetch(`${await serve(metrics)}/metrics`);
    expect(response.headers.get('content-type')).toBe(metrics.contentType);
    const lines = (await response.text()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'verbatim_interactions_total{kind="command",command="article add",outcome="deferred"} 1',
        'verbatim_interactions_total{kind="edit",command="article add",outcome="notice"} 1',
        'verbatim_interactions_total{kind="component",command="none",outcome="answered"} 1',
        'verbatim_interaction_seconds_bucket{le="0.0025",kind="command"} 1',
        'verbatim_failures_total 1',
        'verbatim_index_cache_hits_total 1',
        'verbatim_index_cache_load_seconds_count 1',
        'verbatim_index_cache_evictions_total 1',
        'verbatim_index_cache_libraries 3',
        'verbatim_index_cache_bytes 4096',
        'verbatim_ingest_seconds_count{outcome="added"} 1',
        'verbatim_store_up 0',
      ]),
    );
    expect(lines.some((line) => line.startsWith('process_resident_memory_bytes '))).toBe(true);
  });

  it('say whether the database answers, though nobody asks for readiness', async () => {
    const metrics = createMetrics([]);
    const url = await serve(metrics, async () => {
      metrics.store(true);
      return null;
    });
    expect((await (await fetch(`${url}/metrics`)).text()).split('\n')).toContain('verbatim_store_up 1');
  });

  it('have as many series as there are commands, whatever people send', async () => {
    const metrics = createMetrics(['who']);
    for (let i = 0; i < 50; i++)
      metrics.interaction({ kind: 'command', command: `sesame ${i}`, outcome: 'notice' }, 0.001);
    const series = (await metrics.text()).match(/^verbatim_interactions_total\{.*$/gm);
    expect(series).toEqual([
      'verbatim_interactions_total{kind="command",command="other",outcome="notice"} 50',
    ]);
  });

  it('of one bot are not those of another in the same process', async () => {
    const [one, other] = [createMetrics([]), createMetrics([])];
    one.failure();
    expect(await one.text()).toContain('verbatim_failures_total 1');
    expect(await other.text()).toContain('verbatim_failures_total 0');
  });

  it('can be told to nobody', () => {
    expect(() => {
      noMetrics.interaction({ kind: 'ping', command: 'none', outcome: 'pong' }, 0);
      noMetrics.cache.holds({ libraries: 0, bytes: 0 });
    }).not.toThrow();
  });
});

describe('the server', () => {
  it('tells whether the bot is ready', async () => {
    const url = await serve(createMetrics([]), async () => 'the database is away');
    expect((await fetch(`${url}/health`)).status).toBe(200);
    const ready = await fetch(`${url}/ready`);
    expect([ready.status, await ready.text()]).toEqual([503, 'the database is away\n']);
    expect((await fetch(`${url}/interactions`, { method: 'POST' })).status).toBe(404);
  });

  it('does not share its port', async () => {
    const port = Number(new URL(await serve(createMetrics([]))).port);
    const second = startMetricsServer(createMetrics([]), async () => null, { port, host: '127.0.0.1' });
    await expect(second).rejects.toBeInstanceOf(ListenError);
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE', port });
  });
});
