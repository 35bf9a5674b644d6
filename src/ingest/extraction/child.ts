import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { serializeAnalysis } from '../../analysis/analysis.ts';
import { extractArticle } from './extract-article.ts';
import type { ExtractionInput } from './extraction.ts';

// The other end of `Extractor`, a process of its own: one document at a time comes in, its reading goes out, with the memory that
// the process has come to take (bytes). What throws ends the process, and with it all that it kept.
process.on('message', (given: ExtractionInput) => {
  void answer(given);
});

new Worker(new URL('watchdog.ts', import.meta.url), { argv: process.argv.slice(2) }).unref();

async function answer(given: ExtractionInput): Promise<void> {
  const extraction = await extractArticle(given, serializeAnalysis);
  process.send?.({ extraction, rss: process.memoryUsage.rss() });
}
