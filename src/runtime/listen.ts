import type { Server, ServerOptions } from 'node:http';
import { type HttpBindings, createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Gives Hono handlers access to Node.js's request and response. */
export type ServerEnv = { readonly Bindings: HttpBindings };

/** A listening server. */
export type Listening = { readonly url: string; readonly server: Server };

/** The port can't be used. `code`: the system's, such as EADDRINUSE or EACCES. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: string;
  readonly port: number;

  constructor(code: string, port: number) {
    super(code);
    this.code = code;
    this.port = port;
  }
}

/**
 * Timeouts in milliseconds. Slow requests can't hold a connection for long. A keep-alive
 * connection outlasts a load balancer's usual minute, so that the balancer closes it first.
 */
const TIMES = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 75_000,
} satisfies ServerOptions;

/** Serves an application. Port 0 means any free port. Throws ListenError. */
export async function listen(app: Hono<ServerEnv>, port: number, host: string): Promise<Listening> {
  // Without a `createServer` option it's a node:http server, which has `closeAllConnections`.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: TIMES }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(error.code ?? error.name, port)),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, server };
}
