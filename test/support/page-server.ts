import { type RequestListener, createServer } from 'node:http';
import type { Reach } from '../../src/ingest/fetch/fetch-page.ts';

/** Lets a test reach this machine alone, whatever the name. */
export const LOCAL_REACH: Reach = {
  isAllowedAddress: (address) => address === '127.0.0.1',
  isAllowedPort: () => true,
  lookup: () => Promise.resolve(['127.0.0.1']),
};

/** Serves pages of a host on this machine; `origin` is the host with the port. */
export async function servePages(
  host: string,
  answer: RequestListener,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { origin: `http://${host}:${address.port}`, close: () => server.close() };
}
