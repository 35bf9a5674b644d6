import { type Socket, connect } from 'node:net';

/** What came of a run: requests answered a second, and how long the slowest hundredth took, in milliseconds. */
export type Load = { readonly rate: number; readonly p99: number };

/**
 * Sends each request once, over so many kept connections at a time, and waits for all answers. The client does as little as it
 * can, for it shares the machine with what it measures. Throws where an answer is not 200.
 */
export async function load(url: URL, requests: readonly Buffer[], connections: number): Promise<Load> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(url)));
  const times: number[] = [];
  let next = 0;
  const startedAt = performance.now();
  await Promise.all(
    sockets.map(async (socket) => {
      const answer = answers(socket);
      for (let request = requests[next++]; request; request = requests[next++]) {
        const at = performance.now();
        socket.write(request);
        await answer();
        times.push(performance.now() - at);
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  for (const socket of sockets) socket.destroy();
  times.sort((a, b) => a - b);
  return { rate: requests.length / seconds, p99: times[Math.floor(times.length * 0.99)] ?? Number.NaN };
}

function opened({ hostname, port }: URL): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Waits for the next whole answer on a connection; both endpoints tell its length. */
function answers(socket: Socket): () => Promise<void> {
  let received: Buffer = Buffer.alloc(0);
  let waiting: PromiseWithResolvers<void> | undefined;
  const look = (): void => {
    const head = received.indexOf('\r\n\r\n');
    if (!waiting || head < 0) return;
    const text = received.toString('latin1', 0, head);
    const length = Number(/content-length: (\d+)/i.exec(text)?.[1]);
    if (!text.startsWith('HTTP/1.1 200'))
      waiting.reject(new Error(`the endpoint answers ${text.slice(9, 12)}`));
    else if (received.length < head + 4 + length) return;
    else waiting.resolve();
    received = received.subarray(head + 4 + length);
    waiting = undefined;
  };
  socket.on('data', (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    look();
  });
  socket.on('close', () => waiting?.reject(new Error('the endpoint closed the connection')));
  return () => {
    waiting = Promise.withResolvers();
    look();
    return waiting.promise;
  };
}
