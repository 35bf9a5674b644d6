import { request } from 'node:http';
import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, PortInUseError, startPlayground } from '../../playground/server.ts';
import { logLines } from '../support/log-lines.ts';
import { DECLARATIONS } from './declarations.ts';

const REPLY: APIInteractionResponse = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { content: 'an answer', allowed_mentions: { parse: [] } },
};

const { log, text: logText } = logLines();
let asked: unknown[] = [];
let answer: () => APIInteractionResponse | null = () => REPLY;
let playground: Playground;

const options = {
  respond: (interaction: unknown) => {
    asked.push(interaction);
    return Promise.resolve(interaction).then(() => answer());
  },
  declarations: DECLARATIONS,
  articles: () => [{ title: 'The bridge over the river' }],
  log,
};

beforeAll(async () => {
  playground = await startPlayground({ ...options, port: 0 });
});
afterAll(() => playground.stop());
beforeEach(() => {
  asked = [];
  answer = () => REPLY;
});

type Answer = { readonly status: number; readonly headers: Headers; readonly body: string };

/** A raw request: fetch would not let a test forge the Host header. */
function send(
  path: string,
  headers: Record<string, string> = {},
  body?: string,
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(playground.url);
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers }, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk: string) => {
        text += chunk;
      });
      incoming.on('end', () => {
        const received = new Headers();
        for (const [name, value] of Object.entries(incoming.headers)) received.set(name, String(value));
        resolve({ status: incoming.statusCode ?? 0, headers: received, body: text });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function post(body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const origin = new URL(playground.url).origin;
  return send('/interactions', { origin, 'content-type': 'application/json', ...headers }, body, 'POST');
}

const stillHealthy = async (): Promise<void> => {
  await expect(post('{"type":2}')).resolves.toMatchObject({ status: 200 });
};

describe('the page', () => {
  it('comes with a policy that lets it load from here alone', async () => {
    const { status, headers, body } = await send('/');
    expect(status).toBe(200);
    expect(body).toContain('<!doctype html>');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(body).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/i);
  });

  it('brings its font, which a browser may keep', async () => {
    const { status, headers } = await send('/figtree.woff2');
    expect([status, headers.get('content-type')]).toEqual([200, 'font/woff2']);
    expect(headers.get('cache-control')).toContain('max-age=31536000');
    expect((await send('/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('loads scripts whose types are gone, every module that one asks for among them', async () => {
    const seen = new Set<string>();
    const load = async (path: string): Promise<void> => {
      if (seen.has(path)) return;
      seen.add(path);
      const { status, headers, body } = await send(path);
      expect([path, status, headers.get('content-type')]).toEqual([
        path,
        200,
        'text/javascript; charset=utf-8',
      ]);
      expect(body).not.toMatch(/^import type|^export type|^type /m);
      expect(body).not.toContain('innerHTML');
      const imports = [...body.matchAll(/from '\.(\/[^']+)'/g)].map(([, name]) => name ?? '');
      await Promise.all(imports.map(load));
    };
    await load('/app.ts');
    expect(seen.size).toBeGreaterThan(10);
  });

  it('knows the commands and the articles', async () => {
    const commands: unknown = JSON.parse((await send('/commands')).body);
    expect(commands).toHaveLength(DECLARATIONS.length);
    expect(commands).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'who', id: expect.any(String) })]),
    );
    expect(JSON.parse((await send('/articles')).body)).toEqual([{ title: 'The bridge over the river' }]);
  });
});

describe('an interaction', () => {
  it('reaches the bot as it was sent, and its reply comes back', async () => {
    const { status, body } = await post('{"type":2,"data":{"name":"who"}}');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual(REPLY);
    expect(asked).toEqual([{ type: 2, data: { name: 'who' } }]);
  });

  it('that the bot leaves alone is answered by nothing', async () => {
    answer = () => null;
    await expect(post('{"type":9}')).resolves.toMatchObject({ status: 204, body: '' });
  });

  it('that breaks the bot is an error here and no more, and the log does not quote it', async () => {
    answer = () => {
      throw new TypeError('the question was: where is the treasure?');
    };
    await expect(post('{"type":2}')).resolves.toMatchObject({ status: 500 });
    expect(logText()).toContain('TypeError');
    expect(logText()).not.toContain('treasure');
    answer = () => REPLY;
    await stillHealthy();
  });
});

describe('what does not come from the page itself', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', '[::1]', 'localhost.:80'])(
    'is refused under the host “%s”',
    async (host) => {
      const { status, headers, body } = await send('/commands', { host });
      expect(status).toBe(403);
      expect(body).not.toContain('who');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    },
  );

  it.each(['127.0.0.1', 'localhost', 'LOCALHOST:3000'])('is served under its own name %s', async (host) => {
    await expect(send('/', { host })).resolves.toMatchObject({ status: 200 });
  });

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1', ''])(
    'is refused from the origin “%s”',
    async (origin) => {
      await expect(post('{"type":2}', { origin })).resolves.toMatchObject({ status: 403 });
      expect(asked).toEqual([]);
    },
  );

  it('is refused without an origin', async () => {
    const answered = await send('/interactions', { 'content-type': 'application/json' }, '{}', 'POST');
    expect(answered.status).toBe(403);
    expect(asked).toEqual([]);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
  ])('is refused as “%s”', async (type) => {
    await expect(post('{"type":2}', { 'content-type': type })).resolves.toMatchObject({ status: 415 });
    expect(asked).toEqual([]);
  });
});

describe('a bad request', () => {
  it('that is too large is refused, with its length told or not', async () => {
    const large = JSON.stringify({ type: 2, text: 'x'.repeat(256 * 1024) });
    await expect(post(large)).resolves.toMatchObject({ status: 413 });
    await expect(post(large, { 'transfer-encoding': 'chunked' })).resolves.toMatchObject({ status: 413 });
    expect(asked).toEqual([]);
    await stillHealthy();
  });

  it.each(['', '{', 'null', '7', '"text"', '[]', '[{}]'])(
    'that is no JSON object is refused: %s',
    async (body) => {
      await expect(post(body)).resolves.toMatchObject({ status: 400 });
      expect(asked).toEqual([]);
      await stillHealthy();
    },
  );

  it.each([
    '/nothing',
    '/../server.ts',
    '/%2e%2e/server.ts',
    '/..%2fserver.ts',
    '/page/app.ts',
    '//etc/passwd',
    '/__proto__',
    '/%',
  ])('for %s finds nothing', async (path) => {
    const { status } = await send(path);
    expect(status).toBe(404);
    await stillHealthy();
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])('with %s changes nothing', async (method) => {
    const { status } = await send('/interactions', {}, undefined, method);
    expect(status).toBe(404);
    expect(asked).toEqual([]);
  });
});

describe('starting and stopping', () => {
  it('says which port is taken', async () => {
    const port = Number(new URL(playground.url).port);
    const refused = startPlayground({ ...options, port });
    await expect(refused).rejects.toBeInstanceOf(PortInUseError);
    await expect(refused).rejects.toMatchObject({ port });
  });

  it('gives the port free again', async () => {
    const first = await startPlayground({ ...options, port: 0 });
    await fetch(first.url);
    await first.stop();
    const second = await startPlayground({ ...options, port: Number(new URL(first.url).port) });
    expect(second.url).toBe(first.url);
    await second.stop();
  });
});
