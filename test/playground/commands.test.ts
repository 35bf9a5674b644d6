import { describe, expect, it } from 'vitest';
import { APPLICATION_ID, commandIds, commandsWithIds } from '../../playground/command-ids.ts';
import { filterCommands, fullName, readCommands } from '../../playground/page/commands.ts';
import {
  addField,
  choose,
  firstFault,
  fittingChoices,
  optionsLeft,
  readDraft,
  removeField,
  setText,
  startDraft,
} from '../../playground/page/draft.ts';
import { DECLARATIONS } from './declarations.ts';

// Through JSON, as the page gets them.
const listed: unknown = JSON.parse(JSON.stringify(commandsWithIds(DECLARATIONS)));
const commands = readCommands(listed);

function slash(name: string): (typeof commands.slash)[number] {
  const found = commands.slash.find((command) => fullName(command) === name);
  if (found === undefined) throw new Error(`no /${name}`);
  return found;
}

describe('the commands that the page offers', () => {
  it('are the slash commands, subcommands each on their own', () => {
    expect(commands.slash.map(fullName)).toEqual([
      'who',
      'quote',
      'read',
      'article add',
      'article default clear',
    ]);
    expect(commands.message.map(({ name }) => name)).toEqual(['Find the passage']);
    expect(commands.applicationId).toBe(APPLICATION_ID);
  });

  it('have the ids under which the bot may mention them', () => {
    expect(commandIds(DECLARATIONS).get('quote')).toBe(slash('quote').id);
    expect(slash('quote').id).toMatch(/^\d{19}$/);
    expect(slash('article add').id).toBe(slash('article default clear').id);
  });

  it('ask for required options first', () => {
    expect(slash('quote').options.map(({ name }) => name)).toEqual(['speaker', 'about']);
  });

  it('leave out options that only a real server could fill', () => {
    const withUser = [
      { name: 'x', description: 'x', options: [{ type: 6, name: 'user', description: 'Somebody' }] },
    ];
    expect(readCommands(withUser).slash[0]?.options).toEqual([]);
  });

  it('are none when the answer is no list', () => {
    expect(readCommands({ error: 'no' })).toEqual({ applicationId: '', slash: [], message: [] });
  });
});

describe('typing a command', () => {
  const found = (typed: string): readonly string[] => filterCommands(commands.slash, typed).map(fullName);

  it('shows all for the slash alone', () => {
    expect(found('')).toHaveLength(5);
  });

  it('puts the command whose name begins so first', () => {
    expect(found('re')[0]).toBe('read');
    expect(found('add')[0]).toBe('article add');
  });

  it('forgives left-out letters', () => {
    expect(found('qt')).toEqual(['quote']);
  });

  it('looks into descriptions last', () => {
    expect(found('passage')).toEqual(['read']);
    expect(found('zzz')).toEqual([]);
  });
});

describe('filling a command in', () => {
  it('begins with the required options, or with the first one', () => {
    expect(startDraft(slash('quote')).fields.map(({ option }) => option.name)).toEqual(['speaker']);
    expect(startDraft(slash('who')).fields.map(({ option }) => option.name)).toEqual(['question']);
  });

  it('leaves an optional choice alone, so that Enter sends the command and chooses nothing', () => {
    const options = [{ type: 5, name: 'private', description: 'For you alone' }];
    const [list] = readCommands([{ name: 'list', description: 'All of them', options }]).slash;
    if (list === undefined) throw new Error('no /list');
    expect(startDraft(list).fields).toEqual([]);
    expect(optionsLeft(startDraft(list)).map(({ name }) => name)).toEqual(['private']);
  });

  it('offers the options left, and takes one back', () => {
    const draft = startDraft(slash('who'));
    const [left] = optionsLeft(draft);
    if (left === undefined) throw new Error('no option left');
    expect(left.name).toBe('private');
    const both = addField(draft, left);
    expect(optionsLeft(both)).toEqual([]);
    expect(optionsLeft(removeField(both, 'private'))).toEqual([left]);
  });

  it('does not send an optional box that is empty', () => {
    expect(readDraft(startDraft(slash('who')))).toEqual([]);
    expect(firstFault(startDraft(slash('who')))).toBeNull();
  });

  it('sends the value of a picked choice, and forgets it when the text is edited', () => {
    const draft = startDraft(slash('who'));
    const picked = choose(draft, 'question', { name: 'The mayor', value: 'mayor-1' });
    expect(readDraft(picked)).toMatchObject([{ value: 'mayor-1' }]);
    expect(readDraft(setText(picked, 'question', 'The may'))).toMatchObject([{ value: 'The may' }]);
  });

  it('narrows fixed choices while typing, and takes one that is typed in full', () => {
    const [, size] = slash('read').options;
    if (size === undefined) throw new Error('no size');
    const draft = setText(addField(startDraft(slash('read')), size), 'size', 'lo');
    expect(fittingChoices(draft.fields[1] ?? { option: size, text: '', choice: null, file: null })).toEqual([
      { name: 'Long', value: 'l' },
    ]);
    expect(firstFault(draft)?.name).toBe('size');
    expect(readDraft(setText(draft, 'size', 'long'))).toMatchObject([{ value: 'l' }]);
  });

  it.each([
    ['quote', 'speaker', '', 'required'],
    ['quote', 'speaker', 'A', 'between 2 and 20'],
    ['quote', 'speaker', 'A speaker with far too long a name', 'between 2 and 20'],
    ['who', 'question', 'x'.repeat(101), '100 characters or fewer'],
    ['read', 'paragraph', 'seven', 'whole number'],
    ['read', 'paragraph', '1.5', 'whole number'],
    ['read', 'paragraph', '100', 'between 1 and 99'],
  ])('/%s stops at %s “%s”', (name, option, typed, message) => {
    const fault = firstFault(setText(startDraft(slash(name)), option, typed));
    expect(fault?.name).toBe(option);
    expect(fault?.message).toContain(message);
  });

  it('reads numbers and truths as such', () => {
    expect(readDraft(setText(startDraft(slash('read')), 'paragraph', ' 7 '))).toMatchObject([{ value: 7 }]);
    const [hidden] = optionsLeft(startDraft(slash('who')));
    if (hidden === undefined) throw new Error('no option left');
    const draft = setText(addField(startDraft(slash('who')), hidden), 'private', 'true');
    expect(readDraft(draft)).toMatchObject([{ value: true }]);
  });
});
