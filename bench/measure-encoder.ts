import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { loadEncoder } from '../src/meaning/encoder/load-encoder.ts';
import { loadReferenceEncoder } from '../test/support/reference-encoder.ts';
import type { EncoderFigures } from './encoder.ts';
import { quantile } from './figures.ts';

/** 25 words. */
const SENTENCE =
  'The governor told reporters on Tuesday that the bridge would stay closed until engineers had checked every cable, which he said could take three weeks.';
const LONGEST = `${SENTENCE} `.repeat(6);
const WARM_UP = 30;
const ROUNDS = 200;
const BATCH = 64;

type Measured = {
  readonly encode: (text: string) => Promise<unknown>;
  readonly encodeAll: (texts: readonly string[]) => Promise<unknown>;
};

const LOAD: Readonly<Record<string, () => Promise<Measured>>> = {
  ours: async () => {
    const loaded = loadEncoder();
    if (!loaded.ok) throw new Error(`The sentence encoder ${loaded.problem}.`);
    const { encoder } = loaded;
    return {
      encode: async (text) => encoder.encode(text),
      encodeAll: async (texts) => encoder.encodeAll(texts),
    };
  },
  package: loadReferenceEncoder,
};

const load = LOAD[process.argv[2] ?? ''];
if (load === undefined) throw new Error('Say which encoder to measure.');
globalThis.gc?.();
const before = process.memoryUsage.rss();
const startedAt = performance.now();
const encoder = await load();
const loadMs = performance.now() - startedAt;

for (let i = 0; i < WARM_UP; i++) await encoder.encode(SENTENCE);
const sentenceMs = await median(ROUNDS, () => encoder.encode(SENTENCE));
const longestMs = await median(ROUNDS / 10, () => encoder.encode(LONGEST));
const batch = Array.from({ length: BATCH }, () => SENTENCE);
const batchedMs = (await median(5, () => encoder.encodeAll(batch))) / BATCH;
// What was only needed to load is given back after a while.
globalThis.gc?.();
await setTimeout(500);
globalThis.gc?.();
const bytes = process.memoryUsage.rss() - before;
process.send?.({ loadMs, sentenceMs, batchedMs, longestMs, bytes } satisfies EncoderFigures);

async function median(rounds: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const at = performance.now();
    await work();
    times.push(performance.now() - at);
  }
  return quantile(times, 0.5);
}
