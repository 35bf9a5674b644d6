import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { serializeAnalysis } from '../../analysis/analysis.ts';
import { readGiven } from './extract-given.ts';
import type { Given } from './extraction.ts';

// The other end of `Reader`, a process of its own: one document at a time comes in, its reading goes out, with the memory that
// the process has come to take (bytes). What throws ends the process, and with it all that it kept.
process.on('message', (given: Given) => {
  void answer(given);
});

new Worker(new URL('watchdog.ts', import.meta.url), { argv: process.argv.slice(2) }).unref();

async function answer(given: Given): Promise<void> {
  const reading = await readGiven(given, serializeAnalysis);
  process.send?.({ reading, rss: process.memoryUsage.rss() });
}
