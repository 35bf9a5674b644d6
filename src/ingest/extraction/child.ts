import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { serializeAnalysis } from '../../analysis/analysis.ts';
import { extractArticle } from './extract-article.ts';
import type { ExtractionInput } from './extraction.ts';

// The process behind `Extractor`: receives one document at a time, and sends the extraction and the memory that
// the process takes, in bytes. An exception ends the process.
process.on('message', (given: ExtractionInput) => {
  void answer(given);
});

new Worker(new URL('watchdog.ts', import.meta.url), { argv: process.argv.slice(2) }).unref();

async function answer(given: ExtractionInput): Promise<void> {
  const extraction = await extractArticle(given, serializeAnalysis);
  process.send?.({ extraction, rss: process.memoryUsage.rss() });
}
