import { describe, expect, it } from 'vitest';
import { type Interaction, parseInteraction } from '../../src/discord/interaction.ts';
import type { InteractionContext } from '../../src/discord/interaction-context.ts';
import { button, chatCommand } from '../support/interactions.ts';

const SERVER = '1300000000000000077';
const PERSON = '1300000000000000088';

function contextOf(interaction: Interaction | undefined): InteractionContext {
  if (!interaction || interaction.kind === 'ping') throw new Error('no place');
  return interaction.context;
}

describe('an interaction is about the library', () => {
  it('of the server that has installed Verbatim', () => {
    const context = contextOf(parseInteraction(chatCommand('who', {}, { guildId: SERVER, userId: PERSON })));
    expect(context).toMatchObject({ library: `g${SERVER}`, isServer: true, person: PERSON });
  });

  it.each([
    ['a server that has not installed it', { place: 'guild', installedBy: 'user' }],
    ['direct messages with the bot', { place: 'bot dm' }],
    ['direct messages with the bot, installed for oneself', { place: 'bot dm', installedBy: 'user' }],
    ['a private channel', { place: 'private' }],
  ] as const)('of the person in %s', (_, place) => {
    const given = chatCommand('who', {}, { guildId: SERVER, userId: PERSON, ...place });
    expect(contextOf(parseInteraction(given))).toMatchObject({ library: `u${PERSON}`, isServer: false });
  });

  it('of nobody where Discord names nobody', () => {
    const { member: _, ...given } = chatCommand('who', {}, { installedBy: 'user' });
    expect(contextOf(parseInteraction(given)).library).toBeNull();
  });
});

describe('permissions', () => {
  it.each([
    ['32', true, false],
    ['8', true, true],
    ['40', true, true],
    ['2147568640', false, false],
    ['0', false, false],
  ])('%s', (permissions, mayManage, isAdministrator) => {
    const context = contextOf(parseInteraction(chatCommand('who', {}, { permissions })));
    expect(context).toMatchObject({ mayManage, isAdministrator });
  });
});

describe('a command', () => {
  it('with a subcommand has both names and what was filled in', () => {
    const read = parseInteraction(chatCommand('article add', { link: 'https://example.com/' }));
    expect(read).toMatchObject({ kind: 'command', name: 'article add' });
    expect(read?.kind === 'command' && [...read.given]).toEqual([['link', 'https://example.com/']]);
  });

  it('whose attachment Discord does not describe is not understood', () => {
    const given = chatCommand('article add');
    const options = [{ type: 1, name: 'add', options: [{ type: 11, name: 'file', value: '12345' }] }];
    expect(parseInteraction({ ...given, data: { ...given.data, options } })).toBeUndefined();
  });
});

it('a button knows when its message was asked for', () => {
  // The example of Discord’s own documentation of snowflakes.
  const asker = {
    id: '175928847299117063',
    type: 2,
    user: { id: PERSON },
    authorizing_integration_owners: {},
  };
  const pressed = { ...button('x', { userId: PERSON }) };
  const read = parseInteraction({ ...pressed, message: { interaction_metadata: asker, components: [] } });
  expect(read).toMatchObject({ byAsker: true, askedAt: 1_462_015_105_796 });
});
