import { describe, expect, it } from 'vitest';
import { readGiven } from '../../../src/ingest/extraction/extract-given.ts';
import type { Reading } from '../../../src/ingest/extraction/extraction.ts';

const NO_READING = new Uint8Array();
const BODY = 'The mayor opened the bridge on Friday.';

/** What is kept of a Markdown file with this front matter. */
function readWith(frontMatter: string): Promise<Reading> {
  const bytes = new TextEncoder().encode(`---\n${frontMatter}\n---\n\n${BODY}\n`);
  return readGiven({ bytes, name: 'bridge.md' }, () => NO_READING);
}

describe('what is kept of a document', () => {
  it('is a title and names no longer than any real one, whatever the document says', async () => {
    const long = 'name '.repeat(1500).trim();
    const reading = await readWith(`title: ${long}\nsource: ${long}`);
    if (!reading.ok) throw new Error(reading.failure);
    const { title, source, text } = reading.read;
    expect(title).toHaveLength(300);
    expect(title).toMatch(/^name .*…$/);
    expect(source.publisher).toHaveLength(300);
    expect(text).toBe(BODY);
  });

  it('stays as it is when it is read anew', async () => {
    const first = await readWith(`title: ${'😀'.repeat(400)}\nauthor: ${'😀'.repeat(400)}`);
    if (!first.ok) throw new Error(first.failure);
    expect(first.read.title.isWellFormed()).toBe(true);
    expect(first.read.title).not.toContain('\uFFFD');
    const again = await readGiven(first.read, () => NO_READING);
    expect(again).toMatchObject({ ok: true, read: { title: first.read.title, source: first.read.source } });
  });
});
