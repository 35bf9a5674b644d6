import { parentPort } from 'node:worker_threads';
import { readBytes } from './read-bytes.ts';
import type { Bytes } from './reading.ts';

// The other end of `Reader`: one document at a time comes in, its reading goes out. What throws ends the thread, and with it all
// that it kept.
parentPort?.on('message', (given: Bytes) => {
  void answer(given);
});

async function answer(given: Bytes): Promise<void> {
  const reading = await readBytes(given);
  // A thread has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(reading);
}
