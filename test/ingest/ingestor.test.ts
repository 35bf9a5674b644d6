import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { serializeAnalysis } from '../../src/analysis/analysis.ts';
import { articleId } from '../../src/text/article.ts';
import { Ingestor, type IngestFailure, type IngestResult } from '../../src/ingest/ingestor.ts';
import { wording } from '../../src/wording.ts';
import { OWN_PARAGRAPHS, ownPage } from '../support/own-page.ts';
import { LOCAL_REACH, servePages } from '../support/page-server.ts';

const TEXT = OWN_PARAGRAPHS.join('\n\n');
const CANONICAL = '<link rel="canonical" href="https://post.example/news/gates">';
let pages: Awaited<ReturnType<typeof servePages>>;
let origin = '';

const ingestor = new Ingestor({ reach: LOCAL_REACH });

beforeAll(async () => {
  pages = await servePages('www.post.example', (request, response) => {
    const head = request.url === '/stolen' ? CANONICAL.replace('post', 'evil') : CANONICAL;
    if (request.url === '/empty') response.setHeader('content-type', 'text/html').end('<nav>Home</nav>');
    else response.setHeader('content-type', 'text/html').end(ownPage({ head }));
  });
  ({ origin } = pages);
});

afterAll(async () => {
  pages.close();
  await ingestor.close();
});

describe('a link', () => {
  it('has to wait for others where many are fetched at once', async () => {
    const ingested = await Promise.all(
      Array.from({ length: 12 }, () => ingestor.ingestLink(`${origin}/news/gates`)),
    );
    expect(ingested.filter(({ ok }) => ok)).toHaveLength(8);
    expect(ingested.flatMap((each) => (each.ok ? [] : [each.failure]))).toEqual([
      'busy',
      'busy',
      'busy',
      'busy',
    ]);
    expect((await ingestor.ingestLink(`${origin}/news/gates`)).ok).toBe(true);
  });

  it('becomes an article under the address that the page calls its own', async () => {
    const ingested = await ingestor.ingestLink(`${origin}/news/gates?utm_source=chat`);
    expect(ingested).toMatchObject({
      ok: true,
      extracted: {
        title: 'Harbour gates break in the storm',
        text: TEXT,
        source: { url: 'https://post.example/news/gates' },
      },
    });
  });

  it('stays itself where the page names another site', async () => {
    expect(await ingestor.ingestLink(`${origin}/stolen`)).toMatchObject({
      ok: true,
      extracted: { source: { url: `${origin}/stolen` } },
    });
  });

  it('to a page without an article says so', async () => {
    expect(await ingestor.ingestLink(`${origin}/empty`)).toEqual({ ok: false, failure: 'no_main_text' });
  });

  it('that leads into this machine is not followed by the bot itself', async () => {
    const own = new Ingestor();
    expect(await own.ingestLink('http://127.0.0.1/')).toEqual({ ok: false, failure: 'private_address' });
    await own.close();
  });
});

describe('bytes', () => {
  it('of an attached file become an article', async () => {
    const bytes = new TextEncoder().encode(`Gates break\n\n${TEXT}`);
    expect(await ingestor.ingestBytes({ bytes, name: 'gates.txt' })).toEqual({
      ok: true,
      extracted: {
        title: 'Gates break',
        source: {},
        text: TEXT,
        boilerplate: [],
        analysis: serializeAnalysis({ title: 'Gates break', source: {}, text: TEXT }),
      },
    });
  });
});

describe('a text', () => {
  it('that was pasted becomes an article as it is, and may be given another title', async () => {
    const source = { author: 'Ada Quill' };
    const pasted = await ingestor.ingestText({ title: 'Gates break', source, text: `${TEXT}\n\nShare` });
    expect(pasted).toMatchObject({
      ok: true,
      extracted: { title: 'Gates break', source, text: `${TEXT}\n\nShare` },
    });
    const knowledge = new Knowledge();
    for (const title of ['Gates break', 'The gates']) {
      const ingested = await ingestor.ingestText({ title, source, text: TEXT });
      if (!ingested.ok) throw new Error(ingested.failure);
      const known = knowledge.addAnalysis(
        { id: articleId('gates'), ...ingested.extracted },
        ingested.extracted.analysis,
      );
      expect(known?.article.title).toBe(title);
      expect(known?.facts.event.what).not.toEqual([]);
    }
  });

  it('keeps neither half surrogates nor NUL, which no database would give back', async () => {
    const ingested = await ingestor.ingestText({
      title: 'Ga\0tes \uD800',
      source: { author: '\uDC00' },
      text: 'Rain\0 fell \uD83D on 😀.',
    });
    expect(ingested).toMatchObject({
      ok: true,
      extracted: {
        title: 'Ga\uFFFDtes \uFFFD',
        source: { author: '\uFFFD' },
        text: 'Rain\uFFFD fell \uFFFD on 😀.',
      },
    });
  });

  it('without a sentence is none', async () => {
    const take = (text: string): Promise<IngestResult> =>
      ingestor.ingestText({ title: 'Gates', source: {}, text });
    expect(await take(' \n')).toEqual({ ok: false, failure: 'empty' });
    expect(await take('Share')).toEqual({ ok: false, failure: 'no_sentence' });
    expect(await take('a '.repeat(1_000_001))).toEqual({ ok: false, failure: 'too_long' });
    expect(await take('a '.repeat(6_000_000))).toEqual({ ok: false, failure: 'too_large' });
  });
});

it('there is a sentence for every failure, and it tells what to do or what is wrong', () => {
  // That each failure has one is the type's doing.
  const sentences: Readonly<Record<IngestFailure, string>> = wording.unreadable;
  for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
