import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attachedName,
  type Attachments,
  createAttachments,
  FILE_LIMIT,
} from '../../playground/attachments.ts';
import { isObject, type Json } from '../../playground/page/json.ts';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { logLines } from '../support/log-lines.ts';

const attachments: Attachments = createAttachments();
let heard = 0;
let playground: Playground;

beforeAll(async () => {
  playground = await startPlayground({
    respond: () => {
      heard += 1;
      return Promise.resolve(null);
    },
    declarations: [],
    articles: () => [],
    attachments,
    port: 0,
    log: logLines().log,
  });
});
afterAll(() => playground.stop());

const BYTES = 'application/octet-stream';

function post(
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { origin } = new URL(playground.url);
  return fetch(new URL(path, playground.url), {
    method: 'POST',
    headers: { origin, 'content-type': BYTES, ...headers },
    body,
  });
}

async function uploaded(name: string, content: string, type = ''): Promise<Json> {
  const query = new URLSearchParams({ name, type });
  const response = await post(`/attachments?${query.toString()}`, content);
  expect(response.status).toBe(201);
  const described: unknown = await response.json();
  if (!isObject(described)) throw new Error('no description');
  return described;
}

const text = (url: unknown): string | undefined => {
  const held = attachments.read(String(url));
  return held && new TextDecoder().decode(held.bytes);
};

describe('a file that the page attaches', () => {
  it('is described as Discord does, and read back by its address', async () => {
    const described = await uploaded('The bridge.md', 'It is closed – “for now”.', 'text/markdown');
    expect(described).toEqual({
      id: expect.stringMatching(/^\d{18,20}$/),
      filename: 'The_bridge.md',
      title: 'The bridge',
      size: new TextEncoder().encode('It is closed – “for now”.').length,
      content_type: 'text/markdown',
      url: `${playground.url}attachments/${String(described['id'])}/The_bridge.md`,
    });
    expect(text(described['url'])).toBe('It is closed – “for now”.');
    expect(attachments.read(String(described['url']))).toMatchObject({
      name: 'The_bridge.md',
      contentType: 'text/markdown',
    });
  });

  it('comes back as a download, never as a page', async () => {
    const { url } = await uploaded('page.html', '<script>alert(1)</script>', 'text/html');
    const response = await fetch(String(url));
    expect(response.headers.get('content-type')).toBe(BYTES);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="page.html"');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('<script>alert(1)</script>');
  });

  it('without a type that can be one is bytes', async () => {
    const described = await uploaded('x', '', 'text/html\r\nx: y');
    expect(described['content_type']).toBe(BYTES);
  });

  it('may be as large as Discord allows, and no larger', async () => {
    const fits = await post('/attachments?name=a', new Uint8Array(FILE_LIMIT));
    expect(fits.status).toBe(201);
    const large = await post('/attachments?name=a', new Uint8Array(FILE_LIMIT + 1));
    expect(large.status).toBe(413);
  });

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:1'])(
    'is refused from the origin “%s”',
    async (origin) => {
      const refused = await post('/attachments?name=a', 'x', { origin });
      expect(refused.status).toBe(403);
    },
  );

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'is refused as “%s”, which a form could send',
    async (type) => {
      const refused = await post('/attachments?name=a', 'x', { 'content-type': type });
      expect(refused.status).toBe(415);
    },
  );

  it.each(['', '?name=', `?name=${'x'.repeat(261)}`])('has to have a name: “%s”', async (query) => {
    const refused = await post(`/attachments${query}`, 'x');
    expect(refused.status).toBe(400);
  });
});

describe('an address that is none of an attached file', () => {
  it.each([
    'attachments/1/notes.md',
    'attachments/x/notes.md',
    'attachments/1/..%2f..%2fserver.ts',
    'attachments/99999999999999999999999/notes.md',
    'attachments/__proto__/notes.md',
  ])('finds nothing: /%s', async (path) => {
    const response = await fetch(new URL(path, playground.url));
    expect(response.status).toBe(404);
    expect(attachments.read(`${playground.url}${path}`)).toBeUndefined();
  });

  it.each([
    (url: string) => url.replace('http:', 'https:'),
    (url: string) => url.replace('127.0.0.1', 'evil.example'),
    (url: string) => url.replace('http://', 'http://127.0.0.1@evil.example/'),
    (url: string) => `${url}/more`,
    () => '',
  ])('is not read: case %#', async (change) => {
    const { url } = await uploaded('notes.md', 'words');
    expect(text(url)).toBe('words');
    expect(attachments.read(change(String(url)))).toBeUndefined();
  });

  it.each([
    { resolved: { attachments: { 7: { id: '7', url: 'http://127.0.0.1/attachments/7/a' } } } },
    { resolved: { attachments: { 7: { id: '7', url: 'https://example.com/a.md' } } } },
    { resolved: { attachments: { 7: {} } } },
    { resolved: { messages: { 8: { attachments: [{ id: '7', url: 'file:///etc/passwd' }] } } } },
  ])('keeps an interaction from the bot: %j', async (data) => {
    const before = heard;
    const response = await post('/interactions', JSON.stringify({ type: 2, data }), {
      'content-type': 'application/json',
    });
    expect(response.status).toBe(410);
    expect(heard).toBe(before);
  });
});

describe('the files that are kept', () => {
  it('are the newest, within a count and a sum of bytes (whatever comes)', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: FILE_LIMIT }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sizes, (lengths) => {
        const store = createAttachments(() => 1_800_000_000_000);
        // Only the length counts, and memory for all of these would take long to fill.
        const sized = (length: number) =>
          Object.defineProperty(new Uint8Array(), 'length', { value: length });
        const ids = lengths.map((length) =>
          store.keep({ bytes: sized(length), name: 'a', contentType: BYTES }),
        );
        const held = ids.map((id) => store.get(id) !== undefined);
        const first = held.indexOf(true);
        const sum = lengths.slice(first).reduce((total, length) => total + length, 0);
        expect(new Set(ids).size).toBe(ids.length);
        expect(held.at(-1)).toBe(true);
        expect(held.slice(first)).not.toContain(false);
        expect(held.length - first).toBeLessThanOrEqual(16);
        expect(sum).toBeLessThanOrEqual(4 * FILE_LIMIT);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the name of a file', () => {
  it.each([
    ['notes.md', 'notes.md', null],
    ['Résumé of it.pdf', 'Resume_of_it.pdf', 'Résumé of it'],
    ['новости.txt', 'unknown.txt', 'новости'],
    ['C:\\Users\\me\\notes.md', 'notes.md', null],
    ['../../etc/passwd', 'passwd', null],
    ['.htaccess', 'unknown.htaccess', ''],
    ['…', 'unknown', '…'],
  ])('%s is kept as %s', (given, filename, title) => {
    expect(attachedName(given)).toEqual({ filename, title });
  });

  it('is plain and never empty (whatever it was)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(attachedName(given).filename).toMatch(/^[\w-][\w.-]*$/);
      }),
    );
  });
});
