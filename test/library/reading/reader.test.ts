import { afterEach, describe, expect, it } from 'vitest';
import { Reader, type ReaderLimits } from '../../../src/library/reading/reader.ts';
import type { Reading } from '../../../src/library/reading/reading.ts';
import { ownPage } from '../../support/own-page.ts';

const readers: Reader[] = [];
afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.close();
});

function newReader(limits: Partial<ReaderLimits> = {}): Reader {
  const reader = new Reader(limits);
  readers.push(reader);
  return reader;
}

const readHtml = (reader: Reader, html: string): Promise<Reading> =>
  reader.read({ bytes: new TextEncoder().encode(html), contentType: 'text/html' });

/** Markup that is let in and takes for ever: deep, and wide in every depth. */
const SLOW = `${'<div>'.repeat(400)}a, b${'</div>'.repeat(400)}`.repeat(70);
/** Markup without one element, whose text comes to millions of pieces. */
const LARGE = '<'.repeat(6_000_000);

describe('a reader', () => {
  it('reads what comes, in order, and again', async () => {
    const reader = newReader();
    const readings = await Promise.all([ownPage(), '', ownPage()].map((html) => readHtml(reader, html)));
    expect(readings.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  it('leaves the bytes to their owner, though they be part of a larger buffer', async () => {
    const bytes = Buffer.from(ownPage());
    const reader = newReader();
    expect(await reader.read({ bytes, contentType: 'text/html' })).toMatchObject({ ok: true });
    expect(bytes.toString()).toBe(ownPage());
  });

  it('gives up what takes too long, and reads the next', async () => {
    const reader = newReader({ timeMs: 1500 });
    const [slow, next] = await Promise.all([readHtml(reader, SLOW), readHtml(reader, ownPage())]);
    expect(slow).toEqual({ ok: false, failure: 'too_slow' });
    expect(next.ok).toBe(true);
  });

  it('gives up what takes too much memory, and reads the next', async () => {
    const reader = newReader({ memoryMb: 64, timeMs: 30_000 });
    const [large, next] = await Promise.all([readHtml(reader, LARGE), readHtml(reader, ownPage())]);
    expect(large).toEqual({ ok: false, failure: 'too_much_memory' });
    expect(next.ok).toBe(true);
  });

  it('turns away what would wait too long', async () => {
    const reader = newReader({ waiting: 2 });
    const readings = await Promise.all([1, 2, 3].map(() => readHtml(reader, ownPage())));
    expect(readings.map((reading) => reading.ok || reading.failure)).toEqual([true, true, 'busy']);
  });

  it('lets go of its thread when there is nothing to read, and starts another when there is', async () => {
    const reader = newReader({ idleMs: 20 });
    expect((await readHtml(reader, ownPage())).ok).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await readHtml(reader, ownPage())).ok).toBe(true);
  });

  it('may be closed before it has read anything, and twice', async () => {
    const reader = newReader();
    await reader.close();
    await reader.close();
  });

  it('keeps nothing of the pages it has given up', async () => {
    const reader = newReader({ memoryMb: 64, timeMs: 5000 });
    await readHtml(reader, ownPage());
    const before = process.memoryUsage();
    for (let i = 0; i < 3; i++) await readHtml(reader, LARGE);
    await reader.close();
    // The pages themselves are 6 MB each, and what is made of them 64 MB before it is given up.
    expect(process.memoryUsage().rss - before.rss).toBeLessThan(100e6);
    expect(process.memoryUsage().external - before.external).toBeLessThan(20e6);
  });
});
