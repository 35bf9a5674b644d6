import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageType,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInteraction } from '../../src/discord/interaction.ts';
import { commandsWithIds } from '../../playground/command-ids.ts';
import { fullName, readCommands, type SlashCommand } from '../../playground/page/commands.ts';
import { setText, startDraft, readDraft } from '../../playground/page/draft.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  componentInteraction,
  messageCommandInteraction,
  modalInteraction,
} from '../../playground/page/interactions.ts';
import { messageJson } from '../../playground/page/message-json.ts';
import { type Session, snowflake } from '../../playground/page/session.ts';
import type { Json } from '../../playground/page/json.ts';
import { chatCommand } from '../support/interactions.ts';
import { sessionAs } from '../../playground/page/viewpoints.ts';
import { DECLARATIONS } from './declarations.ts';

const session: Session = sessionAs('1100000000000000000', 'manager');
const stamp = { id: '1400000000000000001', token: 'opaque' };
const commands = readCommands(JSON.parse(JSON.stringify(commandsWithIds(DECLARATIONS))));

function slash(name: string): SlashCommand {
  const found = commands.slash.find((command) => fullName(command) === name);
  if (found === undefined) throw new Error(`no /${name}`);
  return found;
}

function sent(name: string, option: string, value: string): Json {
  return commandInteraction(
    session,
    stamp,
    slash(name),
    readDraft(setText(startDraft(slash(name)), option, value)),
  );
}

const reply = messageJson(session, {
  id: '1400000000000000009',
  cause: sent('who', 'question', 'the mayor'),
  content: '',
  attachments: [],
  components: [
    {
      type: 17,
      components: [
        { type: 10, content: 'words' },
        { type: 1, components: [{ type: 2, style: 2, label: 'Next', custom_id: 'n' }] },
      ],
    },
    { type: 9, components: [{ type: 10, content: 'more' }], accessory: { type: 2, style: 5, url: 'x' } },
  ],
  flags: 32_768,
  timestamp: '2026-01-01T00:00:00.000Z',
  edited: null,
});

describe('a command sent', () => {
  it('has every field that Discord sends', () => {
    const real = Object.keys(chatCommand('who')).toSorted();
    expect(Object.keys(sent('who', 'question', 'x'))).toEqual(expect.arrayContaining(real));
  });

  it('carries the values by option, with their types', () => {
    expect(sent('read', 'paragraph', '7')).toMatchObject({
      type: InteractionType.ApplicationCommand,
      id: stamp.id,
      token: stamp.token,
      version: 1,
      context: 0,
      application_id: session.applicationId,
      data: {
        name: 'read',
        type: ApplicationCommandType.ChatInput,
        options: [{ name: 'paragraph', type: ApplicationCommandOptionType.Integer, value: 7 }],
      },
    });
  });

  it('has no options at all where nothing was filled in', () => {
    expect(commandInteraction(session, stamp, slash('who'), [])['data']).not.toHaveProperty('options');
  });

  it('puts a subcommand and its group around the options', () => {
    expect(sent('article add', 'url', 'https://example.com')).toMatchObject({
      data: {
        name: 'article',
        options: [
          {
            name: 'add',
            type: ApplicationCommandOptionType.Subcommand,
            options: [{ name: 'url', value: 'https://example.com' }],
          },
        ],
      },
    });
    expect(commandInteraction(session, stamp, slash('article default clear'), [])).toMatchObject({
      data: {
        options: [
          {
            name: 'default',
            type: ApplicationCommandOptionType.SubcommandGroup,
            options: [{ name: 'clear', type: ApplicationCommandOptionType.Subcommand, options: [] }],
          },
        ],
      },
    });
  });

  it('is understood by the bot', () => {
    expect(parseInteraction(sent('who', 'question', 'the mayor'))).toMatchObject({
      kind: 'command',
      name: 'who',
      given: new Map([['question', 'the mayor']]),
    });
  });
});

describe('an option being typed', () => {
  it('is marked, and sent as it stands even where a number is wanted', () => {
    const typed = autocompleteInteraction(session, stamp, slash('read'), [], {
      name: 'paragraph',
      text: '7x',
    });
    expect(typed).toMatchObject({
      type: InteractionType.ApplicationCommandAutocomplete,
      data: { options: [{ name: 'paragraph', value: '7x', focused: true }] },
    });
  });

  it('is understood by the bot', () => {
    const typed = autocompleteInteraction(session, stamp, slash('who'), [], { name: 'question', text: 'ma' });
    expect(parseInteraction(typed)).toMatchObject({ kind: 'autocomplete', focused: 'question' });
  });
});

describe('a message', () => {
  it('says who wrote it, and what it answers', () => {
    expect(reply).toMatchObject({
      type: MessageType.ChatInputCommand,
      author: { id: session.applicationId, bot: true },
      application_id: session.applicationId,
      interaction_metadata: { id: stamp.id, type: 2, user: { id: session.userId } },
    });
  });

  it('numbers its components, nested ones too, without repeats', () => {
    const ids = [...JSON.stringify(reply['components']).matchAll(/"id":(\d+)/g)].map(([, id]) => Number(id));
    expect(ids.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('is the target of a command in its menu', () => {
    const words = messageJson(session, {
      id: '1400000000000000010',
      cause: null,
      content: 'What did the mayor say?',
      attachments: [],
      components: [],
      flags: 0,
      timestamp: '2026-01-01T00:00:00.000Z',
      edited: null,
    });
    const [command] = commands.message;
    if (command === undefined) throw new Error('no message command');
    const picked = messageCommandInteraction(session, stamp, command, words);
    expect(picked).toMatchObject({
      data: { type: ApplicationCommandType.Message, target_id: words.id },
    });
    expect(parseInteraction(picked)).toMatchObject({
      kind: 'message command',
      name: 'Find the passage',
      message: { text: 'What did the mayor say?' },
    });
  });
});

describe('a button pressed', () => {
  it('comes with the message it is under', () => {
    const pressed = componentInteraction(session, stamp, reply, {
      customId: 'n',
      type: ComponentType.Button,
    });
    expect(pressed).toMatchObject({
      type: InteractionType.MessageComponent,
      message: { id: reply.id },
      data: { custom_id: 'n', component_type: ComponentType.Button },
    });
    expect(parseInteraction(pressed)).toMatchObject({
      kind: 'button',
      customId: 'n',
      asked: null,
      byAsker: true,
    });
  });

  it('has values where it is a choice', () => {
    const chosen = componentInteraction(session, stamp, reply, { customId: 's', type: 3, values: ['a'] });
    expect(chosen).toMatchObject({ data: { values: ['a'] } });
  });
});

describe('a form submitted', () => {
  it('has what was filled in, and where it was opened', () => {
    const components = [{ type: 18, component: { type: 4, custom_id: 't', value: 'words' } }];
    expect(
      modalInteraction(session, stamp, { customId: 'm', components, attachments: [] }, reply),
    ).toMatchObject({
      type: InteractionType.ModalSubmit,
      message: { id: reply.id },
      data: { custom_id: 'm', components: [{ id: 1, component: { id: 2, value: 'words' } }] },
    });
    expect(
      modalInteraction(session, stamp, { customId: 'm', components, attachments: [] }, null),
    ).not.toHaveProperty('message');
  });
});

describe('a snowflake', () => {
  it('tells its time and grows with it (for all times)', () => {
    const time = fc.integer({ min: 1_420_070_400_000, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(time, fc.nat(), (milliseconds, sequence) => {
        const id = BigInt(snowflake(milliseconds, sequence));
        expect(Number(id >> 22n) + 1_420_070_400_000).toBe(milliseconds);
        expect(id < BigInt(snowflake(milliseconds + 1, 0))).toBe(true);
      }),
    );
  });
});
