import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { serializeAnalysis } from '../../analysis/analysis.ts';
import { type LoadedEncoder, loadEncoder } from '../../meaning/encoder/load-encoder.ts';
import { extractArticle } from './extract-article.ts';
import type { ExtractionInput } from './extraction.ts';

// The process behind `Extractor`: receives one document at a time, and sends the extraction and the memory that
// the process takes, in bytes. An exception ends the process.
process.on('message', (given: ExtractionInput) => {
  void answer(given);
});

/** Sentences of an article that are encoded here; the many of a book would take longer than an extraction may. */
const MOST_ENCODED = 1000;
/** The argument after the memory limit that asks for vectors of sentences. */
const ENCODE = 'encode';

let encoder: LoadedEncoder | undefined;

/** Encodes the sentences of an article of usual length; undefined for a longer one, and where the encoder's files can't be read. */
function encode(texts: readonly string[]): readonly Float32Array[] | undefined {
  if (texts.length > MOST_ENCODED) return undefined;
  encoder ??= loadEncoder();
  return encoder.ok ? encoder.encoder.encodeAll(texts) : undefined;
}

new Worker(new URL('watchdog.ts', import.meta.url), { argv: process.argv.slice(2) }).unref();

async function answer(given: ExtractionInput): Promise<void> {
  const extraction = await extractArticle(given, (text) =>
    serializeAnalysis(text, process.argv.includes(ENCODE) ? encode : undefined),
  );
  process.send?.({ extraction, rss: process.memoryUsage.rss() });
}
