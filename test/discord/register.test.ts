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
import { fetchCommandIds, registerCommands } from '../../src/discord/register.ts';
import { startLoopbackDiscord } from '../support/loopback-discord/index.ts';
import type { LoopbackDiscord } from '../support/loopback-discord/index.ts';

const token = 'loopback.bot.token';

/** Contains every kind of field that Discord returns in another form than it was sent. */
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

describe('registering commands', () => {
  it('replaces them all in one request, and tells their ids', async () => {
    const { commands, ids } = await registerCommands(rest, all);
    expect(commands).toBe(3);
    expect(discord.commands().map(({ name }) => name)).toEqual(['who', 'article', 'Find the passage']);
    expect(Object.fromEntries(ids)).toEqual(
      Object.fromEntries(discord.commands().map(({ name, id }) => [name, id])),
    );
    expect(discord.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'PUT']);
  });

  it('again keeps their ids', async () => {
    const { ids } = await registerCommands(rest, all);
    const again = await registerCommands(rest, [{ ...who, description: 'Who?' }, article, find]);
    expect(again.ids).toEqual(ids);
    expect(discord.commands().find(({ name }) => name === 'who')).toMatchObject({ description: 'Who?' });
  });

  it('takes back what a command no longer says', async () => {
    await registerCommands(rest, all);
    await registerCommands(rest, [{ name: 'who', description: 'Who did it' }, article, find]);
    expect(discord.commands().find(({ name }) => name === 'who')).toMatchObject({
      contexts: null,
      description_localizations: null,
    });
  });

  it('removes those that are no longer declared', async () => {
    await registerCommands(rest, [who, find]);
    await registerCommands(rest, [article, find]);
    expect(
      discord
        .commands()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Find the passage', 'article']);
  });

  it.each([
    ['first', (menu: RESTPostAPIApplicationCommandsJSONBody) => [menu, who]],
    ['last', (menu: RESTPostAPIApplicationCommandsJSONBody) => [who, menu]],
  ])('tells the chat command’s id where a menu command has the same name, listed %s', async (_, order) => {
    const { ids } = await registerCommands(
      rest,
      order({ type: ApplicationCommandType.Message, name: 'who' }),
    );
    expect(ids.get('who')).toBe(discord.commands().find(({ type }) => type === 1)?.id);
    expect(await fetchCommandIds(rest)).toEqual(ids);
  });

  it('keeps the entry point that Discord makes by itself, as it is', async () => {
    const route = Routes.applicationCommands(discord.applicationId);
    await rest.post(route, {
      body: {
        type: ApplicationCommandType.PrimaryEntryPoint,
        name: 'launch',
        name_localizations: { de: 'starten' },
        handler: 2,
      },
    });
    const before = discord.commands();
    await registerCommands(rest, [who]);
    const after = discord.commands().filter(({ type }) => type === 4);
    expect(after).toEqual(before.map((command) => ({ ...command, version: after[0]?.['version'] })));
    expect(discord.commands().map(({ name }) => name)).toEqual(['launch', 'who']);
  });

  it('waits where Discord asks it to', async () => {
    discord.failNext(429, { path: /\/commands$/u, retryAfter: 0.02 });
    await expect(registerCommands(rest, [who])).resolves.toMatchObject({ commands: 1 });
  });

  it('changes nothing when Discord refuses a declaration', async () => {
    await registerCommands(rest, [who]);
    const refused = { name: 'Who Is It', description: 'A name that a chat command may not have' };
    await expect(registerCommands(rest, [article, refused])).rejects.toBeInstanceOf(DiscordAPIError);
    expect(discord.takeFaults()).toHaveLength(1);
    expect(discord.commands().map(({ name }) => name)).toEqual(['who']);
  });
});
