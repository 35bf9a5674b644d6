import type { Server, ServerOptions } from 'node:http';
import { type HttpBindings, createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** An application on a server of Node.js, whose own objects its handlers can reach. */
export type ServerEnv = { readonly Bindings: HttpBindings };

/** A server that listens. */
export type Listening = { readonly url: string; readonly server: Server };

/** The port cannot be used; `code` is the system's ("EADDRINUSE", "EACCES"). */
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
 * What a request may take until it is whole, in milliseconds: those who send byte by byte hold no connection for long. A kept
 * connection stays open longer than a load balancer's usual minute, so that it is the balancer that closes it.
 */
const TIMES = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  keepAliveTimeout: 75_000,
} satisfies ServerOptions;

/** Serves an application. Port 0 takes any free one. Throws ListenError. */
export async function listen(app: Hono<ServerEnv>, port: number, host: string): Promise<Listening> {
  // Without an own `createServer` it is one of node:http, which has `closeAllConnections`.
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
