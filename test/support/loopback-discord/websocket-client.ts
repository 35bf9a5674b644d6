import { WebSocket } from 'ws';
import { isObject } from '../discord-rules/checks.ts';
import type { Json } from '../discord-rules/checks.ts';
import { PATIENCE } from '../eventually.ts';
import { waitingLine } from './waiting-line.ts';

/** A bare client of the gateway, for tests of what the loopback itself does. */
export type WebsocketClient = {
  readonly send: (payload: unknown) => void;
  /** The next payload. */
  readonly next: () => Promise<Json>;
  /** The code that the connection was closed with. */
  readonly closed: Promise<number>;
};

export function websocketClient(url: string): WebsocketClient {
  const socket = new WebSocket(url);
  const payloads = waitingLine<Json>(PATIENCE, () => 'a payload from the gateway');
  const { promise: closed, resolve } = Promise.withResolvers<number>();
  socket.on('message', (raw) => {
    const payload: unknown = JSON.parse(Buffer.isBuffer(raw) ? raw.toString('utf8') : '');
    if (isObject(payload)) payloads.push(payload);
  });
  socket.on('close', resolve);
  return { send: (payload) => socket.send(JSON.stringify(payload)), next: payloads.next, closed };
}
