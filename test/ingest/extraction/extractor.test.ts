import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { Reader, type ReaderLimits } from '../../../src/ingest/extraction/extractor.ts';
import type { Reading } from '../../../src/ingest/extraction/extraction.ts';
import { ownPage } from '../../support/own-page.ts';
import { pdfBomb } from './pdf-file.ts';

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
    const reader = newReader({ timeMs: 3000 });
    const [slow, next] = await Promise.all([readHtml(reader, SLOW), readHtml(reader, ownPage())]);
    expect(slow).toEqual({ ok: false, failure: 'too_slow' });
    expect(next.ok).toBe(true);
  });

  it('gives up what takes too much memory, and reads the next', async () => {
    const reader = newReader({ memoryMb: 200, timeMs: 30_000 });
    const [large, next] = await Promise.all([readHtml(reader, LARGE), readHtml(reader, ownPage())]);
    expect(large).toEqual({ ok: false, failure: 'too_much_memory' });
    expect(next.ok).toBe(true);
  });

  it('gives up a PDF of some kilobytes that unpacks to hundreds of megabytes', async () => {
    const bytes = pdfBomb(600_000_000);
    expect(bytes.length).toBeLessThan(50_000);
    const reading = await newReader({ memoryMb: 300 }).read({ bytes, name: 'a.pdf' });
    expect(reading).toEqual({ ok: false, failure: 'too_much_memory' });
  });

  it('turns away what is too large to be looked at', async () => {
    const reading = await newReader().read({ bytes: new Uint8Array(50_000_000), name: 'a.html' });
    expect(reading).toEqual({ ok: false, failure: 'too_large' });
  });

  it('turns away what would wait too long', async () => {
    const reader = newReader({ waiting: 2 });
    const readings = await Promise.all([1, 2, 3].map(() => readHtml(reader, ownPage())));
    expect(readings.map((reading) => reading.ok || reading.failure)).toEqual([true, true, 'busy']);
  });

  it('ends its process when there is nothing to read, and starts another when there is', async () => {
    const reader = newReader({ idleMs: 20 });
    expect((await readHtml(reader, ownPage())).ok).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await readHtml(reader, ownPage())).ok).toBe(true);
  });

  it('is closed after what is being read, and does not go through what waits', async () => {
    const reader = newReader({ timeMs: 1500 });
    const readings = Array.from({ length: 4 }, () => readHtml(reader, SLOW));
    const small = readHtml(reader, ownPage());
    // The first is being read from now on.
    await setImmediate();
    await reader.close();
    expect(await readings[0]).toEqual({ ok: false, failure: 'too_slow' });
    for (const reading of [...readings.slice(1), small])
      expect(await reading).toEqual({ ok: false, failure: 'busy' });
  });

  it('may be closed before it has read anything, and twice', async () => {
    const reader = newReader();
    await reader.close();
    await reader.close();
  });

  it('has its memory back after pages that it gave up', async () => {
    const reader = newReader({ memoryMb: 250, timeMs: 2000 });
    await readHtml(reader, ownPage());
    const before = process.memoryUsage.rss();
    for (let i = 0; i < 2; i++) {
      // On a busy machine its time is up before its memory is.
      expect((await readHtml(reader, LARGE)).ok).toBe(false);
      expect(await readHtml(reader, SLOW)).toEqual({ ok: false, failure: 'too_slow' });
    }
    // What went over to the other process was 6 MB each time; what that one took was 250 MB.
    expect(process.memoryUsage.rss() - before).toBeLessThan(120e6);
  });
});

describe('the process that reads', () => {
  /** The command lines of the processes that this one has started to read. */
  const children = (): readonly string[] =>
    readdirSync('/proc').flatMap((pid) => {
      if (!/^\d+$/.test(pid)) return [];
      try {
        const parent = /\nPPid:\t(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return parent === String(process.pid) && command.includes('child.ts') ? [command] : [];
      } catch {
        return []; // It has just ended.
      }
    });
  const onLinux = it.skipIf(process.platform !== 'linux');

  onLinux(
    'is there while there is something to read, and may not touch the network, files or other programs',
    async () => {
      const reader = newReader();
      // Those of other tests may take a moment to end.
      await expect.poll(children).toEqual([]);
      await readHtml(reader, ownPage());
      expect(children()).toHaveLength(1);
      expect(children()[0]).toContain('--permission');
      expect(children()[0]).not.toMatch(/allow-(?:net|fs-write|child-process)/);
      await reader.close();
      await expect.poll(children).toEqual([]);
    },
  );

  it('does not keep ours from ending, and ends with it', () => {
    const module = new URL('../../../src/ingest/extraction/extractor.ts', import.meta.url).href;
    const program = `const { Reader } = await import(${JSON.stringify(module)});
      const { ok } = await new Reader().read({ bytes: new TextEncoder().encode('Rain fell.'), name: 'a.txt' });
      console.log(ok);`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(output).toBe('true\n');
  });
});
