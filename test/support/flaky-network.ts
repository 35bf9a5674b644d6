import { once } from 'node:events';
import { type Socket, connect, createServer } from 'node:net';

/** A network between a client and a server's socket, which may swallow what is sent without a word. */
export type Network = {
  /** The port on 127.0.0.1 that leads to the server. */
  readonly port: number;
  /** From now on nothing that is sent arrives. */
  readonly swallow: () => void;
  /** From now on new connections work; those that were there stay dead. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
};

/** Opens a network that leads to the Unix socket of a server. */
export async function openNetwork(socketPath: string): Promise<Network> {
  const sockets = new Set<Socket>();
  let isSwallowing = false;
  const server = createServer((client) => {
    sockets.add(client.on('error', () => {}));
    if (isSwallowing) return;
    const upstream = connect(socketPath);
    sockets.add(upstream.on('error', () => {}));
    client.pipe(upstream).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    swallow: () => {
      isSwallowing = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    heal: () => {
      isSwallowing = false;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
