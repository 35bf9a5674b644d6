import { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { expect } from 'vitest';
import { type BatchMeaning, runBatch } from '../../src/cli/batch.ts';

/** Sends lines as bytes, cut into chunks anywhere, and gives back the lines that come out. */
export async function send(
  input: string,
  cuts: readonly number[] = [],
  meaning?: BatchMeaning,
): Promise<unknown[]> {
  const bytes = Buffer.from(input);
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
  const chunks = ends
    .map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end))
    .filter((chunk) => chunk.length > 0);
  let output = '';
  const sink = new Writable({
    write(chunk, _, done) {
      output += String(chunk);
      done();
    },
  });
  await runBatch(Readable.from(chunks, { objectMode: false }), sink, meaning);
  if (output !== '') expect(output.endsWith('\n')).toBe(true);
  return output
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line));
}

/** Requests as JSON Lines. */
export const lines = (...requests: readonly unknown[]): string =>
  requests.map((request) => `${JSON.stringify(request)}\n`).join('');

/** The answer to the last of some requests. */
export async function last(...requests: readonly unknown[]): Promise<unknown> {
  return (await send(lines(...requests))).at(-1);
}

/** The answer to a request that fails. */
export const failure = (code: string): unknown => ({
  ok: false,
  error: { code, message: expect.any(String) },
});

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const span = v.object({ start: offset, end: offset, text: v.string() });
/** The answer to `ask`. */
export const answered = v.strictObject({
  ok: v.literal(true),
  verdict: v.picklist(['answer', 'closest', 'nothing']),
  answered: v.boolean(),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  quotes: v.array(
    v.strictObject({
      ...span.entries,
      article: v.string(),
      paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
      sentence: v.pipe(v.number(), v.integer(), v.minValue(1)),
      answer: v.nullable(span),
      speaker: v.nullable(v.object({ name: v.string() })),
    }),
  ),
});
/** Every object with start, end and text in an answer must be the exact slice. */
export function expectSlices(answer: unknown, source: string, headline = ''): void {
  if (Array.isArray(answer)) for (const item of answer) expectSlices(item, source, headline);
  if (typeof answer !== 'object' || answer === null) return;
  if (v.is(span, answer)) {
    const within = 'title' in answer ? headline : source;
    expect(within.slice(answer.start, answer.end)).toBe(answer.text);
    expect(answer.text).not.toBe('');
  }
  for (const value of Object.values(answer)) expectSlices(value, source, headline);
}
