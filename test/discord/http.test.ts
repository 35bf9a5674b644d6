import { once } from 'node:events';
import { request } from 'node:http';
import { type Socket, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HttpEndpoint, type HttpOptions, startHttp } from '../../src/discord/http.ts';
import type { Edit } from '../../src/discord/respond.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { createMetrics } from '../../src/server/metrics/registry.ts';
import { eventually } from '../support/eventually.ts';
import { chatCommand } from '../support/interactions.ts';
import { respondAbout } from '../support/respond-about.ts';
import { logLines } from '../support/log-lines.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../support/loopback-discord/index.ts';
import { applicationKey, signedHeaders } from '../support/signed.ts';

const key = applicationKey();
const PING = JSON.stringify({ id: '1', application_id: '2', token: 'abc', type: 1, version: 1 });
const BODY_LIMIT = 256 * 1024;

let endpoints: HttpEndpoint[];
let records: ReturnType<typeof logLines>;
let respond: ReturnType<typeof vi.fn<HttpOptions['respond']>>;

beforeEach(() => {
  endpoints = [];
  records = logLines();
  respond = vi.fn<HttpOptions['respond']>(async (interaction) => {
    const { type } = v.parse(v.object({ type: v.number() }), interaction);
    return type === 1 ? { type: InteractionResponseType.Pong } : said('answered');
  });
});
afterEach(async () => {
  await Promise.all(endpoints.map((endpoint) => endpoint.stop()));
});

async function start(options: Partial<HttpOptions> = {}): Promise<HttpEndpoint> {
  const endpoint = await startHttp({
    publicKey: key.publicKey,
    port: 0,
    host: '127.0.0.1',
    respond,
    ready: async () => null,
    log: records.log,
    ...options,
  });
  endpoints.push(endpoint);
  return endpoint;
}

function said(content: string): APIInteractionResponse {
  const data = { content, allowed_mentions: { parse: [] } };
  return { type: InteractionResponseType.ChannelMessageWithSource, data };
}

async function post(
  { url }: HttpEndpoint,
  body: string,
  headers: Record<string, string> = signedHeaders(key, body),
): Promise<Response> {
  return fetch(`${url}/interactions`, { method: 'POST', body, headers });
}

describe('the endpoint', () => {
  it('answers Discord’s PING', async () => {
    const response = await post(await start(), PING);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ type: 1 });
  });

  it('answers what is signed with what respond makes of it', async () => {
    const command = chatCommand('who', { question: 'Tokaev — “said” 🐎' });
    const response = await post(await start(), JSON.stringify(command));
    expect(await response.json()).toEqual(said('answered'));
    expect(respond.mock.lastCall?.[0]).toEqual(command);
  });

  it('takes a signature in capital digits', async () => {
    const headers = signedHeaders(key, PING);
    const signature = headers['x-signature-ed25519']?.toUpperCase() ?? '';
    expect((await post(await start(), PING, { ...headers, 'x-signature-ed25519': signature })).status).toBe(
      200,
    );
  });

  it('answers twenty at a time, each with its own', async () => {
    const endpoint = await start({
      async respond(interaction) {
        const { id } = v.parse(v.object({ id: v.string() }), interaction);
        await sleep(Number(id.slice(-1)));
        return said(id);
      },
    });
    const commands = Array.from({ length: 20 }, () => chatCommand('who'));
    const responses = await Promise.all(
      commands.map(async (command) => (await post(endpoint, JSON.stringify(command))).json()),
    );
    expect(responses).toEqual(commands.map(({ id }) => said(id)));
  });

  it('says that it lives, and whether it is ready and why not', async () => {
    let problem: string | null = null;
    const { url } = await start({ ready: async () => problem });
    const ask = async (path: string) => {
      const response = await fetch(`${url}${path}`);
      return [response.status, await response.text()];
    };
    expect(await ask('/health')).toEqual([200, 'alive\n']);
    expect(await ask('/ready')).toEqual([200, 'ready\n']);
    problem = 'the database is away';
    expect(await ask('/ready')).toEqual([503, 'the database is away\n']);
    expect((await ask('/health'))[0]).toBe(200);
  });

  it('is not ready while a part fails to say so', async () => {
    const { url } = await start({ ready: () => Promise.reject(new Error('secret')) });
    const response = await fetch(`${url}/ready`);
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('secret');
  });

  it.each([
    ['GET', '/'],
    ['GET', '/interactions'],
    ['POST', '/'],
    ['GET', '/metrics'],
    ['GET', '/../package.json'],
    ['DELETE', '/interactions'],
    ['GET', '/.env'],
  ])('has nothing at %s %s', async (method, path) => {
    const response = await fetch(`${(await start()).url}${path}`, { method });
    expect(response.status).toBe(404);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('what is refused', () => {
  it.each<[string, Record<string, string>]>([
    ['no signature', { 'x-signature-ed25519': '' }],
    ['a signature that is none', { 'x-signature-ed25519': 'sesame' }],
    ['a signature that is too short', { 'x-signature-ed25519': 'ab'.repeat(63) }],
    ['a signature that is too long', { 'x-signature-ed25519': 'ab'.repeat(65) }],
    ['a signature with a foreign digit', { 'x-signature-ed25519': `g${'a'.repeat(127)}` }],
    ['a signature of zeros', { 'x-signature-ed25519': '0'.repeat(128) }],
    ['no timestamp', { 'x-signature-timestamp': '' }],
    ['a timestamp that is none', { 'x-signature-timestamp': 'now' }],
    ['a timestamp of another time', { 'x-signature-timestamp': String(Math.floor(Date.now() / 1000) + 7) }],
    ['a negative timestamp', { 'x-signature-timestamp': '-1' }],
    ['a timestamp beyond all clocks', { 'x-signature-timestamp': '9'.repeat(12) }],
    ['two signatures', { 'x-signature-ed25519': `${'ab'.repeat(64)}, ${'ab'.repeat(64)}` }],
  ])('%s', async (_, headers) => {
    const response = await post(await start(), PING, { ...signedHeaders(key, PING), ...headers });
    expect(response.status).toBe(401);
    expect(respond).not.toHaveBeenCalled();
  });

  it('no headers at all', async () => {
    const { url } = await start();
    expect((await fetch(`${url}/interactions`, { method: 'POST', body: PING })).status).toBe(401);
    expect((await fetch(`${url}/interactions`, { method: 'POST' })).status).toBe(401);
  });

  it('what another application’s key has signed', async () => {
    expect((await post(await start(), PING, signedHeaders(applicationKey(), PING))).status).toBe(401);
  });

  it.each([-61, 62])('what was recorded and is sent again when its time is %i s off', async (seconds) => {
    const now = Date.now();
    const headers = signedHeaders(key, PING, now + seconds * 1000);
    expect((await post(await start({ now: () => now }), PING, headers)).status).toBe(401);
    const inTime = signedHeaders(key, PING, now + Math.sign(seconds) * 50_000);
    expect((await post(await start({ now: () => now }), PING, inTime)).status).toBe(200);
  });

  it('a body in which any one byte has changed', async () => {
    const endpoint = await start();
    const body = JSON.stringify(chatCommand('who', { question: 'said so' }));
    const headers = signedHeaders(key, body);
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length - 1), fc.integer({ min: 1, max: 127 }), async (at, change) => {
        const bytes = Buffer.from(body);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const response = await fetch(`${endpoint.url}/interactions`, {
          method: 'POST',
          body: bytes,
          headers,
        });
        expect(response.status).toBe(401);
      }),
      { numRuns: 25 },
    );
    expect(respond).not.toHaveBeenCalled();
  });

  it('signed bytes that are no interaction', async () => {
    const endpoint = await start();
    const bodies = [
      '',
      'sesame',
      '{',
      '[]',
      'null',
      '1',
      '{}',
      '{"type":1}',
      `{"id":1,"token":"a","type":2}`,
    ];
    for (const body of bodies) expect([body, (await post(endpoint, body)).status]).toEqual([body, 400]);
    expect(respond).not.toHaveBeenCalled();
  });

  it('an interaction for which there is no answer', async () => {
    const endpoint = await start({ respond: async () => null });
    expect((await post(endpoint, PING)).status).toBe(400);
  });

  it('a body that says it is too large, before it is read', async () => {
    const { url } = await start();
    const sent = request(`${url}/interactions`, {
      method: 'POST',
      headers: { ...signedHeaders(key, PING), 'content-length': BODY_LIMIT + 1 },
    });
    sent.flushHeaders();
    const [response] = await once(sent, 'response');
    expect(v.parse(v.object({ statusCode: v.number() }), response).statusCode).toBe(413);
    sent.on('error', () => {}).destroy();
  });

  it('a body in chunks that turns out to be too large', async () => {
    const { url } = await start();
    const sent = request(`${url}/interactions`, { method: 'POST', headers: signedHeaders(key, PING) });
    sent.on('error', () => {});
    const answered = once(sent, 'response');
    for (let size = 0; size <= BODY_LIMIT; size += 16_384) sent.write(Buffer.alloc(16_384, ' '));
    const [response] = await answered;
    expect(v.parse(v.object({ statusCode: v.number() }), response).statusCode).toBe(413);
    sent.destroy();
  });

  it('nothing that comes in chunks and is within bounds', async () => {
    const { url } = await start();
    const sent = request(`${url}/interactions`, { method: 'POST', headers: signedHeaders(key, PING) });
    for (const byte of Buffer.from(PING)) sent.write(Buffer.of(byte));
    sent.end();
    const [response] = await once(sent, 'response');
    expect(v.parse(v.object({ statusCode: v.number() }), response).statusCode).toBe(200);
  });

  it('a request that breaks off, and the next is answered', async () => {
    const endpoint = await start();
    const { hostname, port } = new URL(endpoint.url);
    const socket: Socket = connect(Number(port), hostname);
    const head = Object.entries(signedHeaders(key, PING)).map(([name, value]) => `${name}: ${value}`);
    // Ends the client's side after half of what it announced.
    socket.end(
      ['POST /interactions HTTP/1.1', 'host: x', ...head, 'content-length: 90', '', 'half'].join('\r\n'),
    );
    socket.resume();
    await once(socket, 'close');
    expect((await post(endpoint, PING)).status).toBe(200);
  });

  it('is counted by its reason, without a word of what was sent', async () => {
    const metrics = createMetrics(['who']);
    const endpoint = await start({ metrics, respond: respondAbout(new Knowledge()) });
    await post(endpoint, PING, {});
    await post(endpoint, PING, signedHeaders(applicationKey(), PING));
    await post(endpoint, 'sesame');
    await post(endpoint, JSON.stringify(chatCommand('who', { question: 'said so' })));
    await post(endpoint, JSON.stringify(chatCommand('sesame')));
    const text = await metrics.text();
    for (const why of ['implausible', 'signature', 'not_json'])
      expect(text).toContain(`verbatim_http_refusals_total{why="${why}"} 1`);
    expect(text).toContain('verbatim_interactions_total{kind="command",command="who",outcome="notice"} 1');
    expect(text).toContain('verbatim_interactions_total{kind="command",command="other",outcome="notice"} 1');
    expect(text).not.toContain('sesame');
    expect(records.text()).not.toContain('said so');
  });
});

describe('a fault of respond', () => {
  it('is told without a word of it, and the next interaction is answered', async () => {
    const endpoint = await start();
    respond.mockRejectedValueOnce(new TypeError('cannot read "secret plan"'));
    const response = await post(endpoint, JSON.stringify(chatCommand('who')));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(records.text()).not.toContain('secret');
    expect((await post(endpoint, PING)).status).toBe(200);
  });
});

describe('a response that is deferred', () => {
  let discord: LoopbackDiscord;
  beforeEach(async () => {
    discord = await startLoopbackDiscord({ token: 'loopback.bot.token', key });
  });
  afterEach(() => discord.close());

  const V2 = 1 << 15;
  const shown = (content: string) => ({
    flags: V2,
    allowed_mentions: { parse: [] },
    components: [{ type: 10 as const, content }],
  });

  /** Defers, and edits as soon as it can. */
  function deferring(edits: Promise<void>[], message = shown('read')): HttpOptions['respond'] {
    return async (_, edit) => {
      if (!edit) throw new Error('nothing can be deferred here');
      edits.push(edit({ data: message, files: [] }));
      return { type: InteractionResponseType.DeferredChannelMessageWithSource };
    };
  }

  it('is edited once Discord has the first half, though it was made before', async () => {
    const edits: Promise<void>[] = [];
    const endpoint = await start({ api: discord.api, respond: deferring(edits) });
    const command = chatCommand('article add');
    await discord.post(`${endpoint.url}/interactions`, command);
    await Promise.all(edits);
    expect(discord.messages(command.id)).toMatchObject([{ components: [{ content: 'read' }], flags: V2 }]);
  });

  it('brings its files', async () => {
    const edits: Promise<void>[] = [];
    const endpoint = await start({
      api: discord.api,
      async respond(_, edit?: Edit) {
        const files = [{ name: 'library.json', type: 'application/json', content: '{"articles":[]}' }];
        const data = {
          ...shown('all'),
          components: [{ type: 13 as const, file: { url: 'attachment://library.json' } }],
        };
        if (edit) edits.push(edit({ data, files }));
        return { type: InteractionResponseType.DeferredChannelMessageWithSource };
      },
    });
    const command = chatCommand('article export');
    await discord.post(`${endpoint.url}/interactions`, command);
    await Promise.all(edits);
    expect(discord.messages(command.id)).toMatchObject([
      { attachments: [{ filename: 'library.json', content_type: 'application/json', size: 15 }] },
    ]);
    expect(discord.files(command.id)).toEqual(new Map([['library.json', '{"articles":[]}']]));
  });

  it('is waited for when the endpoint stops', async () => {
    const reading = Promise.withResolvers<void>();
    const endpoint = await start({
      api: discord.api,
      async respond(_, edit) {
        void reading.promise.then(() => edit?.({ data: shown('read'), files: [] }));
        return { type: InteractionResponseType.DeferredChannelMessageWithSource };
      },
    });
    const command = chatCommand('article add');
    await discord.post(`${endpoint.url}/interactions`, command);
    const stopped = endpoint.stop();
    reading.resolve();
    await stopped;
    expect(discord.messages(command.id)).toMatchObject([{ components: [{ content: 'read' }] }]);
  });

  it('that Discord will not take is one line in the log', async () => {
    const edits: Promise<void>[] = [];
    const endpoint = await start({ api: discord.api, respond: deferring(edits, shown('x'.repeat(4_001))) });
    await discord.post(`${endpoint.url}/interactions`, chatCommand('article add'));
    await Promise.all(edits);
    expect(records.lines().filter(({ level }) => Number(level) >= 40)).toMatchObject([{ code: 50_035 }]);
    expect(discord.takeFaults()).toHaveLength(1);
  });
});

describe('stopping', () => {
  it('finishes what is being answered, says so, and takes nothing new', async () => {
    const thinking = Promise.withResolvers<void>();
    const endpoint = await start();
    respond.mockImplementationOnce(async () => {
      await thinking.promise;
      return said('answered');
    });
    const answer = post(endpoint, JSON.stringify(chatCommand('who')));
    await eventually(() => respond.mock.calls.length === 1);
    const stopped = endpoint.stop();
    expect(await endpoint.ready()).toBe('stopping');
    await expect(fetch(`${endpoint.url}/health`)).rejects.toThrow();
    thinking.resolve();
    expect(await (await answer).json()).toEqual(said('answered'));
    await stopped;
  });

  it('does not wait for ever, nor for connections on which nothing comes', async () => {
    const endpoint = await start({ drainMs: 20 });
    const { hostname, port } = new URL(endpoint.url);
    const idle = connect(Number(port), hostname);
    await once(idle, 'connect');
    respond.mockReturnValueOnce(new Promise<never>(() => {}));
    const lost = post(endpoint, JSON.stringify(chatCommand('who'))).catch(() => 'lost');
    await eventually(() => respond.mock.calls.length === 1);
    await endpoint.stop();
    expect(await lost).toBe('lost');
    expect(records.lines()).toContainEqual(expect.objectContaining({ unanswered: 1 }));
    idle.destroy();
  });

  it('twice is as good as once', async () => {
    const endpoint = await start();
    await Promise.all([endpoint.stop(), endpoint.stop()]);
  });
});
