import type { Hono } from 'hono';
import { within } from './in-flight.ts';
import type { ServerEnv } from './listen.ts';
import { wording } from '../wording.ts';

/** Why no interaction should be sent here, in words; null: everything is there. */
export type Readiness = () => Promise<string | null>;

/** Nothing that the endpoints say is to be kept, or to be taken for a page. */
export const SAFE_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** How long the parts may think about whether they are ready, in milliseconds. */
const PATIENCE_MS = 2_000;

/** Adds what a load balancer asks: `/health`, whether the process lives, and `/ready`, whether it should be sent interactions. */
export function addProbes(app: Hono<ServerEnv>, ready: Readiness): void {
  app.get('/health', () => words('alive', 200));
  app.get('/ready', async () => {
    const problem = await problemOf(ready);
    return problem === null ? words('ready', 200) : words(problem, 503);
  });
  app.notFound(() => words('not found', 404));
  app.onError(() => words('internal error', 500));
}

/** A short plain answer. */
export function words(text: string, status: number): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { ...SAFE_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** Why no interaction should be sent here; null: everything is there. Settles in any case. */
export async function problemOf(ready: Readiness): Promise<string | null> {
  const asked = ready();
  // A part that throws where it should say why is not ready either.
  if (await within(asked, PATIENCE_MS)) return asked.catch(() => wording.probe.failed);
  return wording.probe.slow;
}
