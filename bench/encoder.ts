import { fork } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import * as v from 'valibot';
import { EncoderThread } from '../src/meaning/encoder/encoder-thread.ts';
import { printFigure } from './figures.ts';

const EncoderFigures = v.object({
  loadMs: v.number(),
  /** One sentence of 25 words, by itself and among others. */
  sentenceMs: v.number(),
  batchedMs: v.number(),
  /** A text of as many tokens as are read. */
  longestMs: v.number(),
  /** What the process grew by, from before it loaded the model until after it worked. */
  bytes: v.number(),
});
export type EncoderFigures = v.InferOutput<typeof EncoderFigures>;

const MEGABYTE = 1_000_000;

/** The sentence encoder beside the inference of its package, each in a process of its own, and the thread for questions. */
export async function benchEncoder(): Promise<void> {
  const ours = await measure('ours');
  printFigure('loading the sentence encoder', ours.loadMs, 'ms', 300);
  printFigure('a sentence of 25 words', ours.sentenceMs, 'ms', 9);
  printFigure('the same, many together', ours.batchedMs, 'ms');
  printFigure('the longest text, 128 tokens', ours.longestMs, 'ms');
  printFigure('memory that it takes', ours.bytes / MEGABYTE, 'MB', 60);
  const theirs = await measure('package');
  printFigure('the package’s own inference: loading', theirs.loadMs, 'ms');
  printFigure('… a sentence of 25 words', theirs.sentenceMs, 'ms');
  printFigure('… the same, many together', theirs.batchedMs, 'ms');
  printFigure('… the longest text', theirs.longestMs, 'ms');
  printFigure('… memory that it takes', theirs.bytes / MEGABYTE, 'MB');
  printFigure('ours is faster, for a sentence', theirs.sentenceMs / ours.sentenceMs, 'times');
  await benchThread();
}

async function benchThread(): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const at = performance.now();
  const thread = new EncoderThread();
  printFigure('starting the thread for questions', performance.now() - at, 'ms');
  delay.enable();
  await thread.encode('Who closed the bridge?');
  printFigure('… until its first vector', performance.now() - at, 'ms');
  for (let i = 0; i < 100; i++) await thread.encode(`Who closed bridge ${i}?`);
  delay.disable();
  printFigure('… longest wait of the event loop meanwhile', delay.max / 1_000_000, 'ms', 5);
  await thread.close();
}

async function measure(which: 'ours' | 'package'): Promise<EncoderFigures> {
  const child = fork(new URL('measure-encoder.ts', import.meta.url), [which], { execArgv: ['--expose-gc'] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The process that measures the encoder ended (${code}).`);
  });
  const [figures] = await Promise.race([once(child, 'message'), ended]);
  await ended.catch(() => undefined);
  return v.parse(EncoderFigures, figures);
}
