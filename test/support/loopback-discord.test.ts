import { createServer } from 'node:http';
import { GatewayIntentBits } from 'discord-api-types/v10';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isObject } from './discord-rules/checks.ts';
import { autocomplete, button, chatCommand, messageCommand, modalSubmit } from './interactions.ts';
import type { Origin } from './interactions.ts';
import { startLoopbackDiscord } from './loopback-discord/index.ts';
import type { LoopbackDiscord, LoopbackOptions } from './loopback-discord/index.ts';
import { websocketClient } from './loopback-discord/websocket-client.ts';
import type { WebsocketClient } from './loopback-discord/websocket-client.ts';
import { applicationKey } from './signed.ts';
import { modal, v2Reply } from './valid-bodies.ts';

const token = 'loopback.bot.token';
const userAgent = 'DiscordBot (https://example.org, 1.0)';
const nobody = { parse: [] };
const reply = { type: 4, data: { content: 'answered', allowed_mentions: nobody } };

let discord: LoopbackDiscord;
let clock: number;

beforeEach(async () => {
  clock = Date.parse('2026-08-06T12:00:00Z');
  discord = await startLoopbackDiscord({ token, now: () => clock });
});

afterEach(async () => {
  await discord.close();
});

async function reopen(options: Partial<LoopbackOptions>): Promise<void> {
  await discord.close();
  discord = await startLoopbackDiscord({ token, now: () => clock, ...options });
}

type Answer = {
  readonly status: number;
  readonly code: unknown;
  readonly json: unknown;
  readonly headers: Headers;
};

async function call(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { 'user-agent': userAgent, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: unknown = text === '' ? undefined : JSON.parse(text);
  return {
    status: response.status,
    json,
    code: isObject(json) ? json['code'] : undefined,
    headers: response.headers,
  };
}

const bot = { authorization: `Bot ${token}` };
const callback = (id: string, secret: string, body: unknown = reply, query = '') =>
  call('POST', `/interactions/${id}/${secret}/callback${query}`, body);

async function connect(): Promise<WebsocketClient> {
  const { json } = await call('GET', '/gateway/bot', undefined, bot);
  const client = websocketClient(`${v.parse(v.object({ url: v.string() }), json).url}?v=10&encoding=json`);
  expect(await client.next()).toMatchObject({ op: 10 });
  return client;
}

const identity = { token, intents: 0, properties: { os: 'linux', browser: 'test', device: 'test' } };

async function identify(d: object = {}): Promise<{ client: WebsocketClient; session: string; seq: number }> {
  const client = await connect();
  client.send({ op: 2, d: { ...identity, ...d } });
  const ready = v.parse(
    v.object({ t: v.literal('READY'), s: v.number(), d: v.object({ session_id: v.string() }) }),
    await client.next(),
  );
  return { client, session: ready.d.session_id, seq: ready.s };
}

/** An interaction that was sent and answered with a message. */
async function answered(
  body: unknown = reply,
  origin: Origin = {},
): Promise<{ webhook: string; original: string; id: string }> {
  await identify();
  const interaction = chatCommand('who', {}, origin);
  await discord.dispatch(interaction);
  expect((await callback(interaction.id, interaction.token, body)).status).toBeLessThan(300);
  const webhook = `/webhooks/${discord.applicationId}/${interaction.token}`;
  return { webhook, original: `${webhook}/messages/@original`, id: interaction.id };
}

describe('the routes', () => {
  it('stay on the loopback', async () => {
    const { json } = await call('GET', '/gateway/bot', undefined, bot);
    expect(discord.api).toMatch(/^http:\/\/127\.0\.0\.1:/u);
    expect(json).toMatchObject({ url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:/u) });
  });

  it.each(['/gateway/bot', '/applications/@me', '/applications/1/commands'])(
    'want the bot’s token: %s',
    async (path) => {
      expect((await call('GET', path)).status).toBe(401);
      expect((await call('GET', path, undefined, { authorization: 'Bot other' })).status).toBe(401);
    },
  );

  it('want a bot’s user agent, JSON and known paths, and remember who does without', async () => {
    expect(await call('GET', '/gateway/bot', undefined, { ...bot, 'user-agent': 'curl' })).toMatchObject({
      code: 40_333,
    });
    expect(await call('GET', '/guilds/1', undefined, bot)).toMatchObject({ status: 404 });
    expect(
      await call('POST', '/applications/1/commands', {}, { ...bot, 'content-type': 'text/plain' }),
    ).toMatchObject({ code: 50_109 });
    expect(discord.takeFaults()).toHaveLength(3);
  });

  it('fail as scripted, once, and then work', async () => {
    discord.failNext(429, { retryAfter: 1.5, global: true });
    discord.failNext(502, { path: /^\/applications/u });
    const limited = await call('GET', '/gateway/bot', undefined, bot);
    expect(limited).toMatchObject({ status: 429, json: { retry_after: 1.5, global: true } });
    expect(limited.headers.get('retry-after')).toBe('1.5');
    expect(limited.headers.get('x-ratelimit-global')).toBe('true');
    expect((await call('GET', '/gateway/bot', undefined, bot)).status).toBe(200);
    expect((await call('GET', '/applications/@me', undefined, bot)).status).toBe(502);
    expect((await call('GET', '/applications/@me', undefined, bot)).status).toBe(200);
  });

  it('are recorded with what came and what was answered', async () => {
    await call('GET', '/applications/@me?with=1', undefined, bot);
    expect(discord.requests).toMatchObject([
      {
        method: 'GET',
        path: '/applications/@me',
        query: { with: '1' },
        authorization: bot.authorization,
        status: 200,
      },
    ]);
  });

  it('make closing fail when a body was malformed and nobody looked', async () => {
    await identify();
    const interaction = chatCommand('who');
    await discord.dispatch(interaction);
    await callback(interaction.id, interaction.token, { type: 4, data: { content: 'x' } });
    await expect(discord.close()).rejects.toThrow(/allowed_mentions/u);
    discord = await startLoopbackDiscord({ token });
  });
});

describe('a callback', () => {
  it('is taken once', async () => {
    await identify();
    const interaction = chatCommand('who');
    await discord.dispatch(interaction);
    expect(await callback(interaction.id, interaction.token)).toMatchObject({ status: 204 });
    expect(await callback(interaction.id, interaction.token)).toMatchObject({ status: 400, code: 40_060 });
  });

  it('tells of the message it made when asked to', async () => {
    await identify();
    const interaction = chatCommand('who');
    await discord.dispatch(interaction);
    const forOne = { type: 4, data: { ...reply.data, flags: 64 } };
    expect(await callback(interaction.id, interaction.token, forOne, '?with_response=true')).toMatchObject({
      status: 200,
      json: {
        interaction: {
          id: interaction.id,
          response_message_ephemeral: true,
          response_message_loading: false,
        },
        resource: { type: 4, message: { content: 'answered' } },
      },
    });
  });

  it('is unknown with another token, to another interaction, and after three seconds', async () => {
    await identify();
    const interaction = chatCommand('who');
    await discord.dispatch(interaction);
    expect(await callback(interaction.id, 'other')).toMatchObject({ status: 404, code: 10_062 });
    expect(await callback('1', interaction.token)).toMatchObject({ code: 10_062 });
    clock += 3_001;
    expect(await callback(interaction.id, interaction.token)).toMatchObject({ code: 10_062 });
  });

  it.each([
    ['choices to a command', chatCommand('who'), { type: 8, data: { choices: [] } }],
    ['a message to autocomplete', autocomplete('who', { question: 'T' }, 'question'), reply],
    [
      'an update where there is no message',
      messageCommand('Find the passage', 'so it is said'),
      { ...reply, type: 7 },
    ],
    [
      'what no rule allows',
      chatCommand('who'),
      { type: 4, data: { content: 'x'.repeat(2_001), allowed_mentions: nobody } },
    ],
  ])('is refused with %s', async (_, interaction, body) => {
    await identify();
    await discord.dispatch(interaction);
    expect(await callback(interaction.id, interaction.token, body)).toMatchObject({
      status: 400,
      code: 50_035,
    });
    expect(discord.takeFaults()).toHaveLength(1);
  });

  it('to a button may change the message above it', async () => {
    await identify();
    const pressed = button('next:1');
    await discord.dispatch(pressed);
    await callback(pressed.id, pressed.token, { ...v2Reply(), type: 7 });
    expect(discord.messages(pressed.id)).toMatchObject([{ id: pressed.message.id, flags: 32_768 }]);
  });
});

describe('the messages of an interaction', () => {
  it('can be read, changed and deleted, by either spelling of @original', async () => {
    const { original } = await answered();
    expect((await call('GET', original)).json).toMatchObject({ content: 'answered' });
    const changed = { content: 'changed', allowed_mentions: nobody };
    expect((await call('PATCH', original.replace('@', '%40'), changed)).json).toMatchObject({
      content: 'changed',
    });
    expect((await call('DELETE', original)).status).toBe(204);
    expect(await call('GET', original)).toMatchObject({ status: 404, code: 10_008 });
  });

  it('are not there before the first response, nor with another token or application', async () => {
    await identify();
    const interaction = chatCommand('who');
    await discord.dispatch(interaction);
    const path = `/${interaction.token}/messages/@original`;
    expect(await call('GET', `/webhooks/${discord.applicationId}${path}`)).toMatchObject({ code: 10_015 });
    await callback(interaction.id, interaction.token);
    expect(await call('GET', `/webhooks/1${path}`)).toMatchObject({ code: 10_015 });
    expect(await call('GET', `/webhooks/${discord.applicationId}/other/messages/@original`)).toMatchObject({
      code: 10_015,
    });
  });

  it('are out of reach after fifteen minutes', async () => {
    const { original } = await answered();
    clock += 15 * 60_000 + 1;
    expect(await call('GET', original)).toMatchObject({ status: 401, code: 50_027 });
  });

  it('keep the Components V2 flag for ever', async () => {
    const { original, id } = await answered(v2Reply());
    const plain = { content: 'plain again', allowed_mentions: nobody };
    expect(await call('PATCH', original, plain)).toMatchObject({ code: 50_035 });
    expect(discord.takeFaults()).toHaveLength(1);
    expect(discord.messages(id)).toMatchObject([{ flags: 32_768 }]);
  });

  it('begin as "thinking" when deferred, until an edit or a follow-up', async () => {
    const { original, webhook, id } = await answered({ type: 5, data: { flags: 64 } });
    expect((await call('GET', original)).json).toMatchObject({ flags: 64 | 128 });
    await call('POST', webhook, { content: 'thought', allowed_mentions: nobody });
    expect(discord.messages(id)).toMatchObject([{ content: 'thought', flags: 64 }]);
  });

  it('may be followed by more, five where only the person installed the bot', async () => {
    const more = { content: 'more', allowed_mentions: nobody };
    const server = await answered();
    const person = await answered(reply, { installedBy: 'user' });
    const follow = async (webhook: string) => {
      const statuses: number[] = [];
      for (let time = 0; time < 6; time += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        statuses.push((await call('POST', webhook, more)).status);
      }
      return statuses;
    };
    expect(await follow(server.webhook)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(await follow(person.webhook)).toEqual([200, 200, 200, 200, 200, 400]);
    expect(discord.messages(server.id)).toHaveLength(7);
  });

  it('are judged like any other', async () => {
    const { original, webhook } = await answered();
    expect(await call('PATCH', original, { content: 'x' })).toMatchObject({ code: 50_035 });
    expect(await call('POST', webhook, { content: ' ', allowed_mentions: nobody })).toMatchObject({
      code: 50_035,
    });
    expect(discord.takeFaults()).toHaveLength(2);
  });
});

describe('files', () => {
  const text = { type: 10, content: 'all' };
  const file = { type: 13, file: { url: 'attachment://library.json' } };
  const body = {
    flags: 32_768,
    allowed_mentions: nobody,
    components: [text, file],
    attachments: [{ id: '0', filename: 'library.json' }],
  };

  async function patch(
    path: string,
    payload: unknown,
    files: Readonly<Record<string, File>>,
  ): Promise<Answer> {
    const form = new FormData();
    for (const [name, value] of Object.entries(files)) form.append(name, value, value.name);
    if (payload !== undefined) form.append('payload_json', JSON.stringify(payload));
    const response = await fetch(`${discord.api}/v10${path}`, {
      method: 'PATCH',
      headers: { 'user-agent': userAgent },
      body: form,
    });
    const json: unknown = await response.json();
    const code = isObject(json) ? json['code'] : undefined;
    return { status: response.status, json, code, headers: response.headers };
  }

  const library = (name = 'library.json') => new File(['{}'], name, { type: 'application/json' });

  it('come with the edit of a deferred response', async () => {
    const { original, id } = await answered({ type: 5 });
    expect(await patch(original, body, { 'files[0]': library() })).toMatchObject({
      status: 200,
      json: { attachments: [{ filename: 'library.json', content_type: 'application/json', size: 2 }] },
    });
    expect(discord.files(id)).toEqual(new Map([['library.json', '{}']]));
  });

  it.each<[string, unknown, Record<string, File>]>([
    ['an attachment without its file', body, {}],
    ['a file that no attachment names', { ...body, attachments: [] }, { 'files[0]': library() }],
    ['another number', body, { 'files[1]': library() }],
    ['another name', body, { 'files[0]': library('other.json') }],
    ['a file that nothing shows', { ...body, components: [text] }, { 'files[0]': library() }],
    ['a file of the web', { ...body, components: [{ ...file, file: { url: 'https://a.b/c' } }] }, {}],
  ])('are refused with %s', async (_, payload, files) => {
    const { original } = await answered({ type: 5 });
    expect(await patch(original, payload, files)).toMatchObject({ status: 400, code: 50_035 });
    expect(discord.takeFaults()).toHaveLength(1);
  });

  it.each<[string, unknown, Record<string, File>]>([
    ['no payload_json', undefined, { 'files[0]': library() }],
    ['a part of another name', body, { file: library() }],
  ])('are no form with %s', async (_, payload, files) => {
    const { original } = await answered({ type: 5 });
    expect(await patch(original, payload, files)).toMatchObject({ status: 400, code: 50_109 });
    expect(discord.takeFaults()).toHaveLength(1);
  });

  it('that people attach are served at their address and no other', async () => {
    const attachment = discord.attach({
      filename: 'é.txt',
      contentType: 'text/plain',
      content: 'Rain fell.',
    });
    expect(attachment).toMatchObject({ filename: 'é.txt', content_type: 'text/plain', size: 10 });
    const response = await fetch(attachment.url);
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'text/plain',
      'Rain fell.',
    ]);
    expect((await fetch(attachment.url.split('?')[0] ?? '')).status).toBe(404);
    expect((await fetch(attachment.url.replace('.txt', '.md'))).status).toBe(404);
  });
});

describe('a form', () => {
  it('may answer a command and a button, and is no message', async () => {
    await identify();
    const command = chatCommand('article add');
    await discord.dispatch(command);
    expect(await callback(command.id, command.token, modal())).toMatchObject({ status: 204 });
    const webhook = `/webhooks/${discord.applicationId}/${command.token}`;
    expect(await call('GET', `${webhook}/messages/@original`)).toMatchObject({ code: 10_008 });
  });

  it('does not answer a form', async () => {
    await identify();
    const submitted = modalSubmit('add', { text: 'Rain fell.' });
    await discord.dispatch(submitted);
    expect(await callback(submitted.id, submitted.token, modal())).toMatchObject({ code: 50_035 });
    expect(discord.takeFaults()).toHaveLength(1);
    expect(await callback(submitted.id, submitted.token, { type: 5 })).toMatchObject({ status: 204 });
  });
});

describe('an HTTP endpoint', () => {
  it('is sent interactions only with a key, and its response is judged like a callback', async () => {
    await expect(discord.post('http://127.0.0.1:9/', chatCommand('who'))).rejects.toThrow('no key');
    await reopen({ key: applicationKey() });
    const answers: unknown[] = [
      reply,
      { type: 4, data: { content: 'x'.repeat(2_001), allowed_mentions: nobody } },
    ];
    const server = createServer((_, response) => response.end(JSON.stringify(answers.shift())));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = v.parse(v.object({ port: v.number() }), server.address());
    const command = chatCommand('who');
    expect(await discord.post(`http://127.0.0.1:${address.port}/`, command)).toBe(200);
    expect(discord.messages(command.id)).toMatchObject([{ content: 'answered' }]);
    expect(discord.takeFaults()).toEqual([]);
    await discord.post(`http://127.0.0.1:${address.port}/`, chatCommand('who'));
    expect(discord.takeFaults()).toHaveLength(1);
    server.close();
    server.closeAllConnections();
  });
});

function route(): string {
  return `/applications/${discord.applicationId}/commands`;
}

describe('the commands', () => {
  const who = { name: 'who', description: 'Who' };

  it('come back with everything filled in', async () => {
    expect(await call('POST', route(), who, bot)).toMatchObject({ status: 201 });
    const { json } = await call('GET', `${route()}?with_localizations=true`, undefined, bot);
    expect(json).toMatchObject([
      {
        ...who,
        type: 1,
        nsfw: false,
        name_localizations: null,
        default_member_permissions: null,
        integration_types: [0, 1],
      },
    ]);
    const [plain] = v.parse(v.array(v.looseObject({})), (await call('GET', route(), undefined, bot)).json);
    expect(plain).not.toHaveProperty('name_localizations');
  });

  it('are overwritten by another of the same name, which is no creation', async () => {
    const { json } = await call('POST', route(), who, bot);
    const again = await call('POST', route(), { ...who, description: 'Who?' }, bot);
    expect(again).toMatchObject({
      status: 200,
      json: { id: isObject(json) ? json['id'] : '', description: 'Who?' },
    });
  });

  it('can be replaced all at once, or not at all', async () => {
    await call('POST', route(), who, bot);
    expect(await call('PUT', route(), [{ name: 'what', description: 'What' }], bot)).toMatchObject({
      status: 200,
    });
    expect(await call('PUT', route(), [who, { name: 'No Name' }], bot)).toMatchObject({ code: 50_035 });
    expect(discord.takeFaults()).toHaveLength(1);
    expect(discord.commands().map(({ name }) => name)).toEqual(['what']);
  });

  it('cannot be replaced by a list that leaves out the entry point', async () => {
    await call('POST', route(), { type: 4, name: 'launch', handler: 2 }, bot);
    expect(await call('PUT', route(), [who], bot)).toMatchObject({ code: 50_240 });
    expect(discord.commands().map(({ name }) => name)).toEqual(['launch']);
  });

  it('that are not there are unknown, and another application’s are nobody’s business', async () => {
    expect(await call('PATCH', `${route()}/1`, who, bot)).toMatchObject({ code: 10_063 });
    expect(await call('DELETE', `${route()}/1`, undefined, bot)).toMatchObject({ code: 10_063 });
    expect(await call('GET', '/applications/1/commands', undefined, bot)).toMatchObject({ code: 20_012 });
    expect(discord.takeFaults()).toHaveLength(1);
  });
});

describe('the gateway', () => {
  it.each([
    ['a wrong token', { op: 2, d: { ...identity, token: 'other' } }, 4004],
    ['an identify without intents', { op: 2, d: { token, properties: {} } }, 4013],
    ['a privileged intent', { op: 2, d: { ...identity, intents: GatewayIntentBits.MessageContent } }, 4014],
    ['a shard that there is not', { op: 2, d: { ...identity, shard: [2, 2] } }, 4010],
    ['a resume with a wrong token', { op: 6, d: { token: 'other', session_id: 'x', seq: 0 } }, 4004],
    ['something before logging in', { op: 3, d: {} }, 4003],
    ['an unknown opcode', { op: 99 }, 4001],
    ['no object', 'hello', 4002],
  ])('closes on %s', async (_, payload, code) => {
    const client = await connect();
    client.send(payload);
    await expect(client.closed).resolves.toBe(code);
  });

  it('closes on a second identify', async () => {
    const { client } = await identify();
    client.send({ op: 2, d: identity });
    await expect(client.closed).resolves.toBe(4005);
  });

  it('closes on more than 120 events a minute', async () => {
    const { client } = await identify();
    for (let time = 0; time < 120; time += 1) client.send({ op: 3, d: {} });
    await expect(client.closed).resolves.toBe(4008);
  });

  it('answers heartbeats, and closes where they fail to come', async () => {
    await reopen({ heartbeatMs: 100 });
    const { client } = await identify();
    client.send({ op: 1, d: 1 });
    await expect(client.next()).resolves.toMatchObject({ op: 11 });
    await expect(client.closed).resolves.toBe(4009);
  });

  it('brings the guilds to whoever asks for them', async () => {
    await reopen({ guildIds: ['1300000000000000001'] });
    const { client } = await identify({ intents: GatewayIntentBits.Guilds });
    await expect(client.next()).resolves.toMatchObject({
      t: 'GUILD_CREATE',
      d: { id: '1300000000000000001' },
    });
  });

  it('replays in order what a dropped connection missed, and nothing else', async () => {
    const { client, session } = await identify();
    await discord.dispatch(chatCommand('seen'));
    const seen = v.parse(v.object({ s: v.number() }), await client.next());
    discord.dropConnections();
    await discord.dispatch(chatCommand('first'));
    await discord.dispatch(chatCommand('second'));
    const again = await connect();
    again.send({ op: 6, d: { token, session_id: session, seq: seen.s } });
    await expect(again.next()).resolves.toMatchObject({
      t: 'INTERACTION_CREATE',
      d: { data: { name: 'first' } },
    });
    await expect(again.next()).resolves.toMatchObject({
      t: 'INTERACTION_CREATE',
      d: { data: { name: 'second' } },
    });
    await expect(again.next()).resolves.toMatchObject({ t: 'RESUMED' });
  });

  it('calls a session that has ended invalid', async () => {
    const { client, session, seq } = await identify();
    discord.invalidateSessions(false);
    await expect(client.next()).resolves.toMatchObject({ op: 9, d: false });
    const again = await connect();
    again.send({ op: 6, d: { token, session_id: session, seq } });
    await expect(again.next()).resolves.toMatchObject({ op: 9, d: false });
  });

  it('closes on a sequence that it has not come to', async () => {
    const { session, seq } = await identify();
    const again = await connect();
    again.send({ op: 6, d: { token, session_id: session, seq: seq + 1 } });
    await expect(again.closed).resolves.toBe(4007);
  });

  it('sends an interaction to the shard of its server, and one without to the first', async () => {
    const zero = await identify({ shard: [0, 2] });
    const one = await identify({ shard: [1, 2] });
    await discord.dispatch(chatCommand('odd', {}, { guildId: (1n << 22n).toString() }));
    await discord.dispatch(chatCommand('private', {}, { place: 'bot dm' }));
    await expect(one.client.next()).resolves.toMatchObject({ d: { data: { name: 'odd' } } });
    await expect(zero.client.next()).resolves.toMatchObject({ d: { data: { name: 'private' } } });
  });

  it('has nobody to send to before a login', async () => {
    await expect(discord.dispatch(chatCommand('who'))).rejects.toThrow(/logged in/u);
  });
});
