import type { Hono } from 'hono';
import { within } from './in-flight.ts';
import type { ServerEnv } from './listen.ts';
import { wording } from '../wording.ts';

/** Why the process isn't ready for interactions, in words; null if it's ready. */
export type Readiness = () => Promise<string | null>;

/** Headers against caching and content sniffing. */
export const SAFE_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** Timeout of a readiness check, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Adds a load balancer's probes: `/health`, whether the process is alive, and `/ready`, whether it's ready for interactions. */
export function addProbes(app: Hono<ServerEnv>, ready: Readiness): void {
  app.get('/health', () => words('alive', 200));
  app.get('/ready', async () => {
    const problem = await problemOf(ready);
    return problem === null ? words('ready', 200) : words(problem, 503);
  });
  app.notFound(() => words('not found', 404));
  app.onError(() => words('internal error', 500));
}

/** A short plain-text response. */
export function words(text: string, status: number): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** Why the process isn't ready; null if it's ready. Never rejects. */
export async function problemOf(ready: Readiness): Promise<string | null> {
  const asked = ready();
  // A check that throws isn't ready.
  if (await within(asked, PATIENCE_MS)) return asked.catch(() => wording.probe.failed);
  return wording.probe.slow;
}
