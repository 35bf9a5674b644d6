import {
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { APIInteractionResponse, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GatewayLoginError } from '../../src/discord/gateway-error.ts';
import { startGateway } from '../../src/discord/gateway.ts';
import type { Respond } from '../../src/discord/respond.ts';
import type { Gateway, GatewayOptions } from '../../src/discord/gateway.ts';
import { createMetrics } from '../../src/server/metrics/registry.ts';
import { eventually } from '../support/eventually.ts';
import { autocomplete, button, chatCommand } from '../support/interactions.ts';
import { logLines } from '../support/log-lines.ts';
import { startLoopbackDiscord } from '../support/loopback-discord/index.ts';
import type { LoopbackDiscord, LoopbackOptions, RecordedRequest } from '../support/loopback-discord/index.ts';

const token = 'loopback.bot.token';
const who: RESTPostAPIApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  name: 'who',
  description: 'Who did it, who said it',
};

let discord: LoopbackDiscord;
let gateways: Gateway[];
let clock: number;
let records: ReturnType<typeof logLines>;

beforeEach(async () => {
  gateways = [];
  clock = Date.now();
  records = logLines();
  await open({ token });
});

afterEach(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await discord.close();
});

async function open(options: LoopbackOptions): Promise<void> {
  discord = await startLoopbackDiscord({ now: () => clock, ...options });
}

async function start(options: Partial<GatewayOptions> = {}): Promise<Gateway> {
  const defaults = { token, api: discord.api, respond, declarations: [], log: records.log };
  const gateway = await startGateway({ ...defaults, ...options });
  gateways.push(gateway);
  return gateway;
}

/** Answers every kind of interaction; the text tells what it was asked. */
const respond: Respond = async (interaction, _, onHandled) => {
  onHandled?.({ kind: 'command', command: 'who', outcome: 'answered' });
  const { type } = v.parse(v.object({ type: v.enum(InteractionType) }), interaction);
  if (type === InteractionType.ApplicationCommandAutocomplete)
    return {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [{ name: 'Kassim-Jomart Tokayev', value: 'tokayev' }] },
    };
  return type === InteractionType.MessageComponent ? say('turned over', 'update') : say('answered');
};

function say(content: string, how: 'reply' | 'update' = 'reply'): APIInteractionResponse {
  const data = { content, allowed_mentions: { parse: [] } };
  return how === 'reply'
    ? { type: InteractionResponseType.ChannelMessageWithSource, data }
    : { type: InteractionResponseType.UpdateMessage, data };
}

const isCallback = ({ path }: RecordedRequest) => path.startsWith('/interactions/');

describe('the gateway', () => {
  it('answers a slash command from a server', async () => {
    await start();
    await discord.dispatch(chatCommand('who', { question: 'said the protests were driven by agitators' }));
    const { message } = await discord.nextCallback();
    expect(message?.['content']).toBe('answered');
  });

  it('answers in direct messages and where a person brought it along', async () => {
    await start();
    await discord.dispatch(chatCommand('who', {}, { place: 'bot dm' }));
    await discord.dispatch(chatCommand('who', {}, { place: 'private' }));
    await discord.dispatch(chatCommand('who', {}, { installedBy: 'user' }));
    const places = [await discord.nextCallback(), await discord.nextCallback(), await discord.nextCallback()];
    expect(new Set(places.map(({ interaction }) => 'context' in interaction && interaction.context))).toEqual(
      new Set([0, 1, 2]),
    );
  });

  it('lets a button change the message it stands under', async () => {
    await start();
    const pressed = button('next:2', {}, { flags: MessageFlags.Ephemeral, content: 'before' });
    await discord.dispatch(pressed);
    const { message } = await discord.nextCallback();
    expect(message).toMatchObject({ id: pressed.message.id, content: 'turned over' });
  });

  it('offers choices while somebody types', async () => {
    await start();
    await discord.dispatch(autocomplete('who', { question: 'Tok' }, 'question'));
    const { body } = await discord.nextCallback();
    expect(body).toMatchObject({ data: { choices: [{ value: 'tokayev' }] } });
  });

  it('sends nothing where the response is null', async () => {
    await start({ respond: async () => null });
    await discord.dispatch(chatCommand('who'));
    await eventually(() => records.lines().some(({ msg }) => msg === 'interaction ignored'));
    expect(discord.requests.filter(isCallback)).toEqual([]);
  });

  it('answers an interaction while another is still being thought about', async () => {
    const slow = Promise.withResolvers<void>();
    const first = chatCommand('who');
    await start({
      async respond(interaction) {
        if (v.parse(v.object({ id: v.string() }), interaction).id === first.id) await slow.promise;
        return say('answered');
      },
    });
    await discord.dispatch(first);
    const second = chatCommand('who');
    await discord.dispatch(second);
    expect((await discord.nextCallback()).interaction.id).toBe(second.id);
    slow.resolve();
    expect((await discord.nextCallback()).interaction.id).toBe(first.id);
  });

  it('sends the callback without the bot’s token, which the interaction’s own makes needless', async () => {
    await start();
    await discord.dispatch(chatCommand('who'));
    const { authorization } = await discord.requestWhere(isCallback);
    expect(authorization).toBeUndefined();
  });
});

describe('a connection that breaks', () => {
  it('is resumed, and what was missed is answered', async () => {
    await start();
    discord.dropConnections();
    const missed = chatCommand('who', { question: 'missed' });
    await discord.dispatch(missed);
    expect((await discord.nextCallback()).interaction.id).toBe(missed.id);
    expect(discord.gatewayEvents()).toContain('resume');
    expect(discord.gatewayEvents().filter((event) => event === 'identify')).toHaveLength(1);
  });

  it('is resumed when Discord asks for it', async () => {
    await start();
    discord.requestReconnect();
    await discord.gatewayWhere((events) => events.includes('resume'));
    await discord.dispatch(chatCommand('who'));
    await expect(discord.nextCallback()).resolves.toBeDefined();
  });

  it('that only seems alive is noticed by its missing heartbeats', async () => {
    await discord.close();
    await open({ token, heartbeatMs: 100 });
    discord.muteHeartbeats(true);
    await start();
    await discord.gatewayWhere((events) => events.includes('resume'));
    discord.muteHeartbeats(false);
    await discord.dispatch(chatCommand('who'));
    await expect(discord.nextCallback()).resolves.toBeDefined();
  });

  it('for good, because the token was reset, is told to whoever started it', async () => {
    const lost = Promise.withResolvers<GatewayLoginError>();
    await start({ onLost: lost.resolve });
    discord.closeConnections(4004);
    await expect(lost.promise).resolves.toMatchObject({ code: 'token' });
  });
});

describe('a callback that fails', () => {
  it('by a rate limit is sent again when allowed', async () => {
    await start();
    discord.failNext(429, { path: /^\/interactions\//u, retryAfter: 0.05 });
    await discord.dispatch(chatCommand('who'));
    await discord.nextCallback();
    expect(discord.requests.filter(isCallback).map(({ status }) => status)).toEqual([429, 204]);
  });

  it('by a server error is sent again', async () => {
    await start();
    discord.failNext(500, { path: /^\/interactions\//u });
    await discord.dispatch(chatCommand('who'));
    await discord.nextCallback();
    expect(discord.requests.filter(isCallback).map(({ status }) => status)).toEqual([500, 204]);
  });

  it.each(['reset', 'hang up'] as const)('by a broken connection (%s) is sent again', async (how) => {
    await start();
    discord.failNext(how, { path: /^\/interactions\//u });
    await discord.dispatch(chatCommand('who'));
    await expect(discord.nextCallback()).resolves.toBeDefined();
  });

  it.each([
    ['because it came late', 10_062],
    ['because its answer was lost and it was sent again', 40_060],
    ['because Discord stays down', 503],
  ])('%s is one line in the log, and the next interaction is answered', async (_, code) => {
    const late = Promise.withResolvers<void>();
    await start({
      async respond(...given) {
        if (code === 10_062) await late.promise;
        return respond(...given);
      },
    });
    if (code === 40_060) discord.failNext(500, { path: /^\/interactions\//u, applied: true });
    if (code === 503) discord.failNext(503, { path: /^\/interactions\//u, times: 4 });
    await discord.dispatch(chatCommand('who'));
    clock += code === 10_062 ? 3_001 : 0;
    late.resolve();
    await eventually(() => records.lines().some(({ msg }) => msg === 'response not delivered'));
    expect(records.lines().filter(({ level }) => Number(level) >= 40)).toMatchObject([
      { code, command: 'who' },
    ]);

    const next = chatCommand('who');
    await discord.dispatch(next);
    await discord.requestWhere(({ path, status }) => path.includes(next.id) && status === 204);
  });

  it('because its form is wrong names the fields in the log, not their words', async () => {
    await start({ respond: async () => say('x'.repeat(2_001)) });
    await discord.dispatch(chatCommand('who'));
    await eventually(() => records.lines().some(({ msg }) => msg === 'response not delivered'));
    expect(records.lines()).toContainEqual(
      expect.objectContaining({ code: 50_035, fields: ['data.content'] }),
    );
    expect(records.text()).not.toContain('xxx');
    expect(discord.takeFaults()).not.toEqual([]);
  });

  it('because the response was never made leaves the process running and the question out of the log', async () => {
    await start({
      respond: async () => {
        throw new TypeError('cannot read "where is the secret plan"');
      },
    });
    await discord.dispatch(chatCommand('who', { question: 'where is the secret plan' }));
    await eventually(() => records.lines().some(({ msg }) => msg === 'no response to an interaction'));
    expect(records.text()).not.toContain('secret');
  });
});

describe('a response that is deferred', () => {
  const deferred = { type: InteractionResponseType.DeferredChannelMessageWithSource } as const;
  const message = { content: 'read', allowed_mentions: { parse: [] } };

  it('is edited when it is done, with its files, and not before Discord has it', async () => {
    await start({
      async respond(_, edit) {
        const files = [{ name: 'library.json', type: 'application/json', content: '{}' }];
        void edit?.({ data: message, files });
        return deferred;
      },
    });
    const interaction = chatCommand('article export');
    await discord.dispatch(interaction);
    const isEdit = ({ method, path }: RecordedRequest) => method === 'PATCH' && path.startsWith('/webhooks/');
    expect(await discord.requestWhere(isEdit)).toMatchObject({ status: 200, authorization: undefined });
    expect(discord.messages(interaction.id)).toMatchObject([
      { content: 'read', flags: 0, attachments: [{ filename: 'library.json', size: 2 }] },
    ]);
    expect(discord.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  it('is counted once as deferred, and once as what follows', async () => {
    const metrics = createMetrics(['who']);
    const reading = Promise.withResolvers<void>();
    await start({
      metrics,
      async respond(_, edit, onHandled) {
        const of = { kind: 'command', command: 'who' } as const;
        void reading.promise.then(() => {
          onHandled?.({ ...of, kind: 'edit', outcome: 'notice' });
          return edit?.({ data: message, files: [] });
        });
        onHandled?.({ ...of, outcome: 'deferred' });
        return deferred;
      },
    });
    await discord.dispatch(chatCommand('who'));
    await discord.nextCallback();
    reading.resolve();
    await eventually(() => records.lines().some(({ msg }) => msg === 'deferred response delivered'));
    const text = await metrics.text();
    expect(text).toContain('interactions_total{kind="command",command="who",outcome="deferred"} 1');
    expect(text).toContain('interactions_total{kind="edit",command="who",outcome="notice"} 1');
  });

  it('takes the place of the message whose button was pressed', async () => {
    await start({
      async respond(_, edit) {
        void edit?.({ data: { ...message, content: 'removed' }, files: [] });
        return { type: InteractionResponseType.DeferredMessageUpdate };
      },
    });
    const pressed = button('remove', {}, { flags: MessageFlags.Ephemeral, content: 'sure?' });
    await discord.dispatch(pressed);
    await discord.requestWhere(({ method, status }) => method === 'PATCH' && status === 200);
    expect(discord.messages(pressed.id)).toMatchObject([{ id: pressed.message.id, content: 'removed' }]);
  });

  it('is waited for when the gateway stops', async () => {
    const reading = Promise.withResolvers<void>();
    const gateway = await start({
      async respond(_, edit) {
        void reading.promise.then(() => edit?.({ data: message, files: [] }));
        return deferred;
      },
    });
    const interaction = chatCommand('article add');
    await discord.dispatch(interaction);
    await discord.nextCallback();
    const stopped = gateway.stop();
    reading.resolve();
    await stopped;
    expect(discord.messages(interaction.id)).toMatchObject([{ content: 'read' }]);
  });

  it('is not waited for for ever', async () => {
    const gateway = await start({ drainMs: 20, respond: async () => deferred });
    await discord.dispatch(chatCommand('article add'));
    await discord.nextCallback();
    await gateway.stop();
    expect(records.lines()).toContainEqual(expect.objectContaining({ unanswered: 1 }));
  });

  it('is not edited when Discord never took the first half', async () => {
    const edits: Promise<void>[] = [];
    await start({
      async respond(_, edit) {
        clock += 3_001;
        if (edit) edits.push(edit({ data: message, files: [] }));
        return deferred;
      },
    });
    await discord.dispatch(chatCommand('article add'));
    await eventually(() => edits.length === 1);
    await Promise.all(edits);
    expect(discord.requests.some(({ method }) => method === 'PATCH')).toBe(false);
  });

  it('that comes after fifteen minutes is one line in the log', async () => {
    const reading = Promise.withResolvers<void>();
    await start({
      async respond(_, edit) {
        void reading.promise.then(() => edit?.({ data: message, files: [] }));
        return deferred;
      },
    });
    await discord.dispatch(chatCommand('article add'));
    await discord.nextCallback();
    clock += 15 * 60_000 + 1;
    reading.resolve();
    await eventually(() => records.lines().some(({ msg }) => msg === 'deferred response not delivered'));
    expect(records.lines().filter(({ level }) => Number(level) >= 40)).toMatchObject([{ code: 50_027 }]);
  });
});

describe('logging in', () => {
  it('with a wrong token rejects with what is wrong', async () => {
    const failure = start({ token: 'another.bot.token' });
    await expect(failure).rejects.toBeInstanceOf(GatewayLoginError);
    await expect(failure).rejects.toMatchObject({ code: 'token' });
  });

  it('with a token that only the gateway refuses rejects the same way', async () => {
    await discord.close();
    await open({ token, gatewayToken: 'reset.meanwhile' });
    await expect(start()).rejects.toMatchObject({ code: 'token' });
  });

  it('leaves the commands to another process where it is told to, and asks for their ids', async () => {
    await start({ declarations: [who] });
    await discord.requestWhere(({ method }) => method === 'PUT');
    const told = Promise.withResolvers<ReadonlyMap<string, string>>();
    await start({ declarations: null, onCommandIds: told.resolve });
    expect(await told.promise).toEqual(new Map([['who', discord.commands()[0]?.id]]));
    expect(discord.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it('is ready while it is connected', async () => {
    const gateway = await start();
    expect(await gateway.ready()).toBeNull();
    discord.muteHeartbeats(true);
    await gateway.stop();
    expect(await gateway.ready()).toBe('stopping');
  });

  it('when nobody is there says so', async () => {
    await discord.close();
    await expect(start()).rejects.toMatchObject({ code: 'unreachable' });
    await open({ token });
  });

  it('when Discord is down says so', async () => {
    discord.failNext(503, { path: /^\/gateway\/bot/u, times: 4 });
    await expect(start()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('registers the commands and tells their ids', async () => {
    const told = Promise.withResolvers<ReadonlyMap<string, string>>();
    await start({ declarations: [who], onCommandIds: told.resolve });
    const ids = await told.promise;
    expect(ids.get('who')).toBe(discord.commands()[0]?.id);
  });

  it('goes on when the commands cannot be registered', async () => {
    discord.failNext(500, { path: /^\/applications\/@me/u, times: 4 });
    await start({ declarations: [who] });
    await eventually(() => records.lines().some(({ msg }) => msg === 'commands not registered'));
    await discord.dispatch(chatCommand('who'));
    await expect(discord.nextCallback()).resolves.toBeDefined();
  });

  it('writes neither the token nor a question into the log', async () => {
    await start({ declarations: [who] });
    await discord.dispatch(chatCommand('who', { question: 'said so' }));
    await discord.nextCallback();
    await eventually(() => records.lines().some(({ msg }) => msg === 'interaction answered'));
    expect(records.text()).not.toContain(token);
    expect(records.text()).not.toContain('said so');
    expect(records.lines()).toContainEqual(expect.objectContaining({ command: 'who', kind: 'command' }));
  });
});

describe('stopping', () => {
  it('lets what is being answered finish, and takes nothing new', async () => {
    const thinking = Promise.withResolvers<void>();
    let asked = 0;
    const gateway = await start({
      async respond() {
        asked += 1;
        await thinking.promise;
        return say('answered');
      },
    });
    await discord.dispatch(chatCommand('who'));
    await eventually(() => asked === 1);
    const stopped = gateway.stop();
    await discord.dispatch(chatCommand('who'));
    await discord.roundTrip();
    thinking.resolve();
    await stopped;
    expect(asked).toBe(1);
    expect(discord.requests.filter(isCallback).map(({ status }) => status)).toEqual([204]);
    await eventually(() => discord.connections() === 0);
  });

  it('does not wait for ever', async () => {
    const never = new Promise<never>(() => undefined);
    const gateway = await start({ respond: () => never, drainMs: 20 });
    await discord.dispatch(chatCommand('who'));
    await discord.roundTrip();
    await gateway.stop();
    expect(records.lines()).toContainEqual(expect.objectContaining({ unanswered: 1 }));
  });

  it('twice is as good as once', async () => {
    const gateway = await start();
    await Promise.all([gateway.stop(), gateway.stop()]);
    await eventually(() => discord.connections() === 0);
  });
});
