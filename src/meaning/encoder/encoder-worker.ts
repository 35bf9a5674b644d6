import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerSettings } from './encoder-thread.ts';
import { loadEncoder } from './load-encoder.ts';

// The other end of `EncoderThread`: says how loading went, then answers one text after the other.
const send = (message: FromWorker, transfer: readonly ArrayBuffer[] = []): void => {
  parentPort?.postMessage(message, [...transfer]);
};

// As `EncoderThread` gave it.
const { folder }: WorkerSettings = workerData;
const loaded = loadEncoder(folder);
if (loaded.ok) {
  send({ kind: 'ready' });
  parentPort?.on('message', ({ id, text }: ToWorker) => {
    const vector = Float32Array.from(loaded.encoder.encode(text));
    send({ kind: 'encoded', id, vector }, [vector.buffer]);
  });
} else {
  send({ kind: 'failed', problem: loaded.problem });
}
