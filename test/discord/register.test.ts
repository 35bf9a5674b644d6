import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Routes,
} from 'discord-api-types/v10';
import type {
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { DiscordAPIError, REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerCommands } from '../../src/discord/register.ts';
import { startLoopbackDiscord } from '../support/loopback-discord/index.ts';
import type { LoopbackDiscord } from '../support/loopback-discord/index.ts';

const token = 'loopback.bot.token';

/** Has something of everything that Discord gives back in another form than it took it. */
const who: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  type: ApplicationCommandType.ChatInput,
  name: 'who',
  description: 'Who did it, who said it',
  description_localizations: { de: 'Wer war es, wer hat es gesagt', 'en-US': 'Who did it, who said it' },
  contexts: [
    InteractionContextType.PrivateChannel,
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
  ],
  integration_types: [ApplicationIntegrationType.UserInstall, ApplicationIntegrationType.GuildInstall],
  nsfw: false,
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      description: 'What you want to know',
      name_localizations: null,
      required: false,
      autocomplete: true,
      max_length: 300,
    },
    { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Only you see the answer' },
  ],
};
const article: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  name: 'article',
  description: 'The articles of this server',
  default_member_permissions: '32',
  contexts: [InteractionContextType.Guild],
  options: [
    {
      type: ApplicationCommandOptionType.Subcommand,
      name: 'add',
      description: 'Add an article',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'language',
          description: 'What it is written in',
          required: true,
          choices: [{ name: 'English', value: 'en' }],
        },
      ],
    },
    { type: ApplicationCommandOptionType.Subcommand, name: 'list', description: 'List them', options: [] },
  ],
};
const find: RESTPostAPIApplicationCommandsJSONBody = {
  type: ApplicationCommandType.Message,
  name: 'Find the passage',
};
const all = [who, article, find];

let discord: LoopbackDiscord;
let rest: REST;

beforeEach(async () => {
  discord = await startLoopbackDiscord({ token });
  rest = new REST({ api: discord.api, version: '10' }).setToken(token);
});

afterEach(async () => {
  await discord.close();
});

/** What was sent since the last time, without the looking. */
let seen = 0;
function sent(): readonly string[] {
  const fresh = discord.requests.slice(seen);
  seen = discord.requests.length;
  return fresh.filter(({ method }) => method !== 'GET').map(({ method }) => method);
}

describe('registering commands', () => {
  beforeEach(() => {
    seen = 0;
  });

  it('creates those that are not there, and tells their ids', async () => {
    const { created, ids } = await registerCommands(rest, all);
    expect(created).toEqual(['who', 'article', 'Find the passage']);
    expect(Object.fromEntries(ids)).toEqual(
      Object.fromEntries(discord.commands().map(({ name, id }) => [name, id])),
    );
  });

  it('sends nothing but two questions when nothing has changed', async () => {
    await registerCommands(rest, all);
    const before = discord.requests.length;
    const again = await registerCommands(rest, all);
    expect(again).toMatchObject({ created: [], updated: [], removed: [] });
    expect(again.unchanged).toEqual(['who', 'article', 'Find the passage']);
    expect(discord.requests.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /applications/@me',
      `GET /applications/${discord.applicationId}/commands`,
    ]);
  });

  it('takes another order of contexts, and what Discord fills in, for no change', async () => {
    await registerCommands(rest, all);
    sent();
    const same = {
      ...who,
      contexts: [
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ],
      name_localizations: {},
      default_member_permissions: null,
    };
    expect((await registerCommands(rest, [same, article, find])).unchanged).toHaveLength(3);
    expect(sent()).toEqual([]);
  });

  const changes: readonly [string, RESTPostAPIChatInputApplicationCommandsJSONBody][] = [
    ['a description', { ...who, description: 'Who?' }],
    ['a translation', { ...who, description_localizations: { de: 'Wer?' } }],
    ['no translations any more', { ...who, description_localizations: null }],
    ['an option less', { ...who, options: who.options?.slice(0, 1) ?? [] }],
    ['options in another order', { ...who, options: who.options?.toReversed() ?? [] }],
    ['fewer contexts', { ...who, contexts: [InteractionContextType.Guild] }],
    [
      'fewer ways to install',
      {
        ...who,
        contexts: [InteractionContextType.Guild],
        integration_types: [ApplicationIntegrationType.GuildInstall],
      },
    ],
    ['permissions', { ...who, default_member_permissions: '32' }],
    ['nsfw', { ...who, nsfw: true }],
  ];
  it.each(changes)('updates the one command that has %s', async (_, changed) => {
    const { ids } = await registerCommands(rest, all);
    sent();
    const result = await registerCommands(rest, [changed, article, find]);
    expect(result).toMatchObject({
      created: [],
      updated: ['who'],
      removed: [],
      unchanged: ['article', 'Find the passage'],
    });
    expect(sent()).toEqual(['PATCH']);
    expect(result.ids.get('who')).toBe(ids.get('who'));
    await registerCommands(rest, [changed, article, find]);
    expect(sent()).toEqual([]);
  });

  it('takes back what a command no longer says', async () => {
    await registerCommands(rest, all);
    const bare = { name: 'who', description: 'Who did it, who said it' };
    expect((await registerCommands(rest, [bare, article, find])).updated).toEqual(['who']);
    expect(discord.commands().find(({ name }) => name === 'who')).toMatchObject({
      contexts: null,
      description_localizations: null,
    });
    expect((await registerCommands(rest, [bare, article, find])).updated).toEqual([]);
  });

  it('removes those that are no longer declared, before it creates new ones', async () => {
    await registerCommands(rest, [who, find]);
    sent();
    const { removed, created } = await registerCommands(rest, [article, find]);
    expect({ removed, created }).toEqual({ removed: ['who'], created: ['article'] });
    expect(sent()).toEqual(['DELETE', 'POST']);
    expect(discord.commands().map(({ name }) => name)).toEqual(['Find the passage', 'article']);
  });

  it.each([
    ['first', (menu: RESTPostAPIApplicationCommandsJSONBody) => [menu, who]],
    ['last', (menu: RESTPostAPIApplicationCommandsJSONBody) => [who, menu]],
  ])('keeps a chat command and a menu command of one name apart, the menu command %s', async (_, order) => {
    const declarations = order({ type: ApplicationCommandType.Message, name: 'who' });
    await registerCommands(rest, declarations);
    const { unchanged, ids } = await registerCommands(rest, declarations);
    expect(unchanged).toEqual(['who', 'who']);
    expect(ids.get('who')).toBe(discord.commands().find(({ type }) => type === 1)?.id);
  });

  it('leaves alone the entry point that Discord makes by itself', async () => {
    const route = Routes.applicationCommands(discord.applicationId);
    await rest.post(route, {
      body: { type: ApplicationCommandType.PrimaryEntryPoint, name: 'launch', handler: 2 },
    });
    await expect(registerCommands(rest, [who])).resolves.toMatchObject({ removed: [] });
    expect(discord.commands().map(({ name }) => name)).toEqual(['launch', 'who']);
  });

  it('does not mind that another process has removed a command first', async () => {
    await registerCommands(rest, [who, find]);
    discord.failNext(500, { path: /\/commands\/\d+$/u, applied: true });
    await expect(registerCommands(rest, [find])).resolves.toMatchObject({ removed: ['who'] });
  });

  it('waits where Discord asks it to', async () => {
    discord.failNext(429, { path: /\/commands$/u, retryAfter: 0.02 });
    await expect(registerCommands(rest, [who])).resolves.toMatchObject({ created: ['who'] });
  });

  it('rejects when Discord refuses a declaration', async () => {
    const refused = { name: 'Who Is It', description: 'A name that a chat command may not have' };
    await expect(registerCommands(rest, [refused])).rejects.toBeInstanceOf(DiscordAPIError);
    expect(discord.takeFaults()).toHaveLength(1);
  });
});
