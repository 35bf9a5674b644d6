import { describe, expect, it } from 'vitest';
import { commandsWithIds } from '../../playground/command-ids.ts';
import { fullName, offeredTo, readCommands } from '../../playground/page/commands.ts';
import { commandInteraction } from '../../playground/page/interactions.ts';
import { sessionAs, type Viewpoint } from '../../playground/page/viewpoints.ts';
import { CONTEXT } from '../../playground/page/wire.ts';
import { chatCommand } from '../support/interactions.ts';
import { LIBRARY_DECLARATIONS } from './library-stub.ts';

const commands = readCommands(JSON.parse(JSON.stringify(commandsWithIds(LIBRARY_DECLARATIONS))));
const MANAGE_SERVER = '32';

function names(from: readonly object[], context: number, permitted: string): readonly string[] {
  return offeredTo(readCommands(from), context, permitted).slash.map(fullName);
}

describe('what is offered', () => {
  it('to who manages the server is everything', () => {
    const { permissions } = sessionAs('1', 'manager');
    expect(offeredTo(commands, CONTEXT.guild, permissions)).toEqual(commands);
  });

  it('to a member is what needs no permission, in menus too', () => {
    const offered = offeredTo(commands, CONTEXT.guild, sessionAs('1', 'member').permissions);
    expect(offered.slash.map(fullName)).toEqual(['who']);
    expect(offered.message.map(({ name }) => name)).toEqual(['Find the passage']);
  });

  it('asks for every permission of the set; an administrator has them, and nobody else those of an empty set', () => {
    const both = [{ name: 'x', default_member_permissions: '48' }];
    expect(names(both, CONTEXT.guild, MANAGE_SERVER)).toEqual([]);
    expect(names(both, CONTEXT.guild, '48')).toEqual(['x']);
    expect(names(both, CONTEXT.guild, '8')).toEqual(['x']);
    const closed = [{ name: 'x', default_member_permissions: '0' }];
    expect(names(closed, CONTEXT.guild, MANAGE_SERVER)).toEqual([]);
    expect(names(closed, CONTEXT.guild, '8')).toEqual(['x']);
  });

  it('in direct messages is what may be used there, whatever a server would ask for', () => {
    const declared = [
      { name: 'both', contexts: [0, 1], default_member_permissions: MANAGE_SERVER },
      { name: 'server', contexts: [0] },
      { name: 'any' },
    ];
    expect(names(declared, CONTEXT.botDm, '0')).toEqual(['both', 'any']);
    expect(names(declared, CONTEXT.guild, '0')).toEqual(['server', 'any']);
  });
});

describe('an interaction', () => {
  const sentAs = (viewpoint: Viewpoint): Record<string, unknown> => {
    const [command] = commands.slash;
    if (command === undefined) throw new Error('no command');
    return commandInteraction(sessionAs('1', viewpoint), { id: '2', token: 't' }, command, []);
  };

  it('of direct messages has the fields that Discord sends there, and none of a server', () => {
    const real = Object.keys(chatCommand('who', {}, { place: 'bot dm', installedBy: 'user' })).toSorted();
    const sent = sentAs('direct');
    expect(Object.keys(sent).toSorted()).toEqual(real);
    expect(sent).toMatchObject({ context: 1, user: { username: 'you' }, channel: { type: 1 } });
    expect(sent['data']).not.toHaveProperty('guild_id');
  });

  it('of a member is somebody else’s than the manager’s, in the same channel', () => {
    const [manager, member] = [sentAs('manager'), sentAs('member')];
    expect(member['channel_id']).toBe(manager['channel_id']);
    expect(JSON.stringify(member['member'])).not.toContain('1100000000000001002');
    expect(JSON.stringify(manager['member'])).toContain('1100000000000001002');
  });
});
