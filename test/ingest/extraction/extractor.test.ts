import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { deserializeAnalysis } from '../../../src/analysis/analysis.ts';
import { Extractor, type ExtractorOptions } from '../../../src/ingest/extraction/extractor.ts';
import type { Extraction } from '../../../src/ingest/extraction/extraction.ts';
import { ownPage } from '../../support/own-page.ts';
import { pdfBomb } from './pdf-file.ts';

const extractors: Extractor[] = [];
afterEach(async () => {
  for (const extractor of extractors.splice(0)) await extractor.close();
});

function newExtractor(limits: Partial<ExtractorOptions> = {}): Extractor {
  const extractor = new Extractor(limits);
  extractors.push(extractor);
  return extractor;
}

const readHtml = (extractor: Extractor, html: string): Promise<Extraction> =>
  extractor.extract({ bytes: new TextEncoder().encode(html), contentType: 'text/html' });

/** Markup that is let in and takes for ever: deep, and wide in every depth. */
const SLOW = `${'<div>'.repeat(400)}a, b${'</div>'.repeat(400)}`.repeat(70);
/** Markup without one element, whose text comes to millions of pieces. */
const LARGE = '<'.repeat(6_000_000);

describe('an extractor', () => {
  it('reads what comes, in order, and again', async () => {
    const extractor = newExtractor();
    const extractions = await Promise.all(
      [ownPage(), '', ownPage()].map((html) => readHtml(extractor, html)),
    );
    expect(extractions.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  it('adds the vectors of sentences to an analysis where it is to, and not otherwise', async () => {
    for (const encodes of [true, false]) {
      const extraction = await readHtml(newExtractor({ encodes }), ownPage());
      if (!extraction.ok) throw new Error(extraction.failure);
      const { extracted } = extraction;
      const opened = deserializeAnalysis(extracted, extracted.analysis);
      expect(opened).toBeDefined();
      expect(opened?.vectors?.dimensions).toBe(encodes ? 512 : undefined);
      expect(opened?.vectors?.scales.every((scale) => scale > 0)).toBe(encodes ? true : undefined);
    }
  });

  it('leaves the bytes to their owner, though they be part of a larger buffer', async () => {
    const bytes = Buffer.from(ownPage());
    const extractor = newExtractor();
    expect(await extractor.extract({ bytes, contentType: 'text/html' })).toMatchObject({ ok: true });
    expect(bytes.toString()).toBe(ownPage());
  });

  it('gives up what takes too long, and reads the next', async () => {
    const extractor = newExtractor({ timeMs: 3000 });
    const [slow, next] = await Promise.all([readHtml(extractor, SLOW), readHtml(extractor, ownPage())]);
    expect(slow).toEqual({ ok: false, failure: 'too_slow' });
    expect(next.ok).toBe(true);
  });

  it('gives up what takes too much memory, and reads the next', async () => {
    const extractor = newExtractor({ memoryMb: 200, timeMs: 30_000 });
    const [large, next] = await Promise.all([readHtml(extractor, LARGE), readHtml(extractor, ownPage())]);
    expect(large).toEqual({ ok: false, failure: 'too_much_memory' });
    expect(next.ok).toBe(true);
  });

  it('gives up a PDF of some kilobytes that unpacks to hundreds of megabytes', async () => {
    const bytes = pdfBomb(600_000_000);
    expect(bytes.length).toBeLessThan(50_000);
    const extraction = await newExtractor({ memoryMb: 300 }).extract({ bytes, name: 'a.pdf' });
    expect(extraction).toEqual({ ok: false, failure: 'too_much_memory' });
  });

  it('turns away what is too large to be looked at', async () => {
    const extraction = await newExtractor().extract({ bytes: new Uint8Array(50_000_000), name: 'a.html' });
    expect(extraction).toEqual({ ok: false, failure: 'too_large' });
  });

  it('turns away what would wait too long', async () => {
    const extractor = newExtractor({ waiting: 2 });
    const extractions = await Promise.all([1, 2, 3].map(() => readHtml(extractor, ownPage())));
    expect(extractions.map((extraction) => extraction.ok || extraction.failure)).toEqual([
      true,
      true,
      'busy',
    ]);
  });

  it('ends its process when there is nothing to read, and starts another when there is', async () => {
    const extractor = newExtractor({ idleMs: 20 });
    expect((await readHtml(extractor, ownPage())).ok).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await readHtml(extractor, ownPage())).ok).toBe(true);
  });

  it('is closed after what is being read, and does not go through what waits', async () => {
    const extractor = newExtractor({ timeMs: 1500 });
    const extractions = Array.from({ length: 4 }, () => readHtml(extractor, SLOW));
    const small = readHtml(extractor, ownPage());
    // The first is being read from now on.
    await setImmediate();
    await extractor.close();
    expect(await extractions[0]).toEqual({ ok: false, failure: 'too_slow' });
    for (const extraction of [...extractions.slice(1), small])
      expect(await extraction).toEqual({ ok: false, failure: 'busy' });
  });

  it('may be closed before it has read anything, and twice', async () => {
    const extractor = newExtractor();
    await extractor.close();
    await extractor.close();
  });

  it('has its memory back after pages that it gave up', async () => {
    const extractor = newExtractor({ memoryMb: 250, timeMs: 2000 });
    await readHtml(extractor, ownPage());
    const before = process.memoryUsage.rss();
    for (let i = 0; i < 2; i++) {
      // On a busy machine its time is up before its memory is.
      expect((await readHtml(extractor, LARGE)).ok).toBe(false);
      expect(await readHtml(extractor, SLOW)).toEqual({ ok: false, failure: 'too_slow' });
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
      const extractor = newExtractor();
      // Those of other tests may take a moment to end.
      await expect.poll(children).toEqual([]);
      await readHtml(extractor, ownPage());
      expect(children()).toHaveLength(1);
      expect(children()[0]).toContain('--permission');
      expect(children()[0]).not.toMatch(/allow-(?:net|fs-write|child-process)/);
      await extractor.close();
      await expect.poll(children).toEqual([]);
    },
  );

  it('does not keep ours from ending, and ends with it', () => {
    const module = new URL('../../../src/ingest/extraction/extractor.ts', import.meta.url).href;
    const program = `const { Extractor } = await import(${JSON.stringify(module)});
      const { ok } = await new Extractor().extract({ bytes: new TextEncoder().encode('Rain fell.'), name: 'a.txt' });
      console.log(ok);`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(output).toBe('true\n');
  });
});
