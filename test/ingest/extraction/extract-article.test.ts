import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/ingest/extraction/extract-article.ts';
import type { Extraction } from '../../../src/ingest/extraction/extraction.ts';

const NO_ANALYSIS = new Uint8Array();
const BODY = 'The mayor opened the bridge on Friday.';

/** What is kept of a Markdown file with this front matter. */
function readWith(frontMatter: string): Promise<Extraction> {
  const bytes = new TextEncoder().encode(`---\n${frontMatter}\n---\n\n${BODY}\n`);
  return extractArticle({ bytes, name: 'bridge.md' }, () => NO_ANALYSIS);
}

describe('what is kept of a document', () => {
  it('is a title and names no longer than any real one, whatever the document says', async () => {
    const long = 'name '.repeat(1500).trim();
    const extraction = await readWith(`title: ${long}\nsource: ${long}`);
    if (!extraction.ok) throw new Error(extraction.failure);
    const { title, source, text } = extraction.extracted;
    expect(title).toHaveLength(300);
    expect(title).toMatch(/^name .*…$/);
    expect(source.publisher).toHaveLength(300);
    expect(text).toBe(BODY);
  });

  it('stays as it is when it is read anew', async () => {
    const first = await readWith(`title: ${'😀'.repeat(400)}\nauthor: ${'😀'.repeat(400)}`);
    if (!first.ok) throw new Error(first.failure);
    expect(first.extracted.title.isWellFormed()).toBe(true);
    expect(first.extracted.title).not.toContain('\uFFFD');
    const again = await extractArticle(first.extracted, () => NO_ANALYSIS);
    expect(again).toMatchObject({
      ok: true,
      extracted: { title: first.extracted.title, source: first.extracted.source },
    });
  });
});
