import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isObject } from './discord-rules/checks.ts';
import { checkCommands, checkMessage, checkResponse } from './discord-rules.ts';
import { choices, commands, embedReply, modal, plainReply, v2Reply } from './valid-bodies.ts';

const nobody = { parse: [] };
const say = (data: object) => ({ type: 4, data: { allowed_mentions: nobody, ...data } });
const show = (...components: object[]) => say({ flags: 32_768, components });
const texts = (count: number, content = 'x') => Array.from({ length: count }, () => ({ type: 10, content }));
const press = (button: object) =>
  show({ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'Go', ...button }] });
const buttons = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ type: 2, style: 1, custom_id: `b${index}`, label: 'Go' }));
const select = (part: object) =>
  show({
    type: 1,
    components: [{ type: 3, custom_id: 's', options: [{ label: 'One', value: '1' }], ...part }],
  });
const option = (part: object) => select({ options: [{ label: 'One', value: '1', ...part }] });
const embed = (...embeds: object[]) => say({ embeds });
const offer = (...given: unknown[]) => ({ type: 8, data: { choices: given } });
const opened = modal()['data'];
const open = (part: object) => ({ type: 9, data: { ...(isObject(opened) ? opened : {}), ...part } });
const ask = (input: object) =>
  open({
    components: [{ type: 18, label: 'Text', component: { type: 4, custom_id: 't', style: 2, ...input } }],
  });
const many = (type: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type,
    name: `c${index}`,
    ...(type === 1 ? { description: 'x' } : {}),
  }));
const long = (length: number) => 'x'.repeat(length);

describe('responses that Discord takes', () => {
  it.each([
    ['plain', plainReply()],
    ['of Components V2', v2Reply()],
    ['with embeds', embedReply()],
    ['of autocomplete', choices()],
    ['of autocomplete with nothing to offer', offer()],
    ['a modal', modal()],
    ['deferred', { type: 5 }],
    ['deferred in private', { type: 5, data: { flags: 64 } }],
    ['deferred in place', { type: 6 }],
    ['an update', { type: 7, data: { allowed_mentions: nobody, content: 'new' } }],
    ['a pong', { type: 1 }],
    ['with all the components and text there may be', show({ type: 17, components: texts(39, long(102)) })],
  ])('%s', (_, body) => {
    expect(checkResponse(body)).toEqual([]);
  });
});

describe('responses that are refused', () => {
  const cases: readonly [string, unknown, RegExp][] = [
    ['something that is no object', 'hello', /must be an object/u],
    ['an unknown type', { type: 99 }, /type: 99/u],
    ['data with a pong', { type: 1, data: {} }, /no data/u],
    ['more than an ephemeral flag when deferring', { type: 5, data: { flags: 32_768 } }, /EPHEMERAL/u],
    ['a text when deferring', { type: 5, data: { content: 'soon' } }, /flags alone/u],
    ['content of 2001 characters', say({ content: long(2_001) }), /content: has 2001/u],
    ['an empty message', say({ content: ' ' }), /empty message/u],
    ['a flag that cannot be set', say({ content: 'x', flags: 1 }), /flags: 1/u],
    ['a cut inside an emoji', say({ content: '📖'.slice(0, 1) }), /surrogate/u],
    ['no allowed_mentions', { type: 4, data: { content: 'x' } }, /parse: \[\]/u],
    [
      'mentions of everyone',
      { type: 4, data: { content: 'x', allowed_mentions: { parse: ['everyone'] } } },
      /pinged/u,
    ],
    [
      'mentions of somebody',
      { type: 4, data: { content: 'x', allowed_mentions: { parse: [], users: ['1'] } } },
      /pinged/u,
    ],
    [
      'eleven attachments',
      say({ content: 'x', attachments: Array.from({ length: 11 }, () => ({ id: 0 })) }),
      /attachments/u,
    ],

    ['eleven embeds', embed(...Array.from({ length: 11 }, () => ({ title: 'x' }))), /11 entries/u],
    ['an embed’s title of 257', embed({ title: long(257) }), /title/u],
    ['an embed’s description of 4097', embed({ description: long(4_097) }), /description/u],
    [
      '26 fields',
      embed({ fields: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) }),
      /fields/u,
    ],
    ['a field’s name of 257', embed({ fields: [{ name: long(257), value: 'v' }] }), /name/u],
    ['a field’s value of 1025', embed({ fields: [{ name: 'n', value: long(1_025) }] }), /value/u],
    ['a footer of 2049', embed({ footer: { text: long(2_049) } }), /footer/u],
    ['an author of 257', embed({ author: { name: long(257) } }), /author/u],
    ['an embed’s address that is none', embed({ title: 'x', url: 'example' }), /url/u],
    [
      '6001 characters over all embeds',
      embed({ description: long(3_000) }, { description: long(3_001) }),
      /6001/u,
    ],

    [
      'content beside Components V2',
      say({ flags: 32_768, content: 'x', components: texts(1) }),
      /content: is forbidden/u,
    ],
    [
      'embeds beside Components V2',
      say({ flags: 32_768, embeds: [], components: texts(1) }),
      /embeds: is forbidden/u,
    ],
    [
      'a poll beside Components V2',
      say({ flags: 32_768, poll: {}, components: texts(1) }),
      /poll: is forbidden/u,
    ],
    ['Components V2 without any', say({ flags: 32_768 }), /at least one/u],
    ['V2 components without the flag', say({ components: texts(1) }), /without the Components V2 flag/u],
    [
      'six rows without the flag',
      say({
        content: 'x',
        components: Array.from({ length: 6 }, () => ({ type: 1, components: buttons(1) })),
      }),
      /6 entries/u,
    ],
    ['41 nested components', show({ type: 17, components: texts(40) }), /41 components/u],
    [
      '4001 characters over all text displays',
      show(...texts(2, long(2_000)), ...texts(1)),
      /4001 characters/u,
    ],
    ['an empty text display', show(...texts(1, ' ')), /visible/u],
    [
      'a component in the wrong place',
      show({ type: 2, style: 1, custom_id: 'a', label: 'x' }),
      /may not stand/u,
    ],
    [
      'a container in a container',
      show({ type: 17, components: [{ type: 17, components: texts(1) }] }),
      /may not stand/u,
    ],
    ['an empty container', show({ type: 17, components: [] }), /0 entries/u],
    [
      'a colour that is none',
      show({ type: 17, accent_color: 0x1_00_00_00, components: texts(1) }),
      /accent_color/u,
    ],
    ['a separator’s spacing of 3', show({ type: 14, spacing: 3 }), /spacing/u],
    ['a section without accessory', show({ type: 9, components: texts(1) }), /accessory/u],
    [
      'a section of four texts',
      show({ type: 9, components: texts(4), accessory: buttons(1)[0] }),
      /4 entries/u,
    ],
    [
      'a thumbnail from nowhere',
      show({ type: 9, components: texts(1), accessory: { type: 11, media: { url: 'x' } } }),
      /media/u,
    ],
    [
      'a gallery of eleven',
      show({ type: 12, items: Array.from({ length: 11 }, () => ({ media: { url: 'https://a.b' } })) }),
      /items/u,
    ],
    [
      'the same component id twice',
      show({ type: 10, id: 7, content: 'a' }, { type: 10, id: 7, content: 'b' }),
      /id: 7/u,
    ],

    ['six buttons in a row', show({ type: 1, components: buttons(6) }), /6 entries/u],
    [
      'a button beside a select',
      show({ type: 1, components: [...buttons(1), { type: 5, custom_id: 's' }] }),
      /one select/u,
    ],
    [
      'the same custom_id twice',
      show({ type: 1, components: [...buttons(1), ...buttons(1)] }),
      /"b0" stands more/u,
    ],
    ['a custom_id of 101', press({ custom_id: long(101) }), /custom_id/u],
    ['an empty custom_id', press({ custom_id: '' }), /custom_id/u],
    ['a label of 81', press({ label: long(81) }), /label/u],
    ['a button without label and emoji', press({ label: null }), /label or an emoji/u],
    ['a button without style', press({ style: null }), /style: is required/u],
    ['a button’s style of 7', press({ style: 7 }), /style/u],
    ['a link with custom_id', press({ style: 5, url: 'https://example.org' }), /no custom_id/u],
    ['a link of 513', press({ style: 5, custom_id: null, url: `https://example.org/${long(493)}` }), /url/u],
    ['a link to no web address', press({ style: 5, custom_id: null, url: 'javascript:void' }), /http/u],
    ['a button with an address that is no link', press({ url: 'https://example.org' }), /only a link/u],
    ['a premium button without sku', press({ style: 6, custom_id: null }), /sku_id/u],

    ['a select without custom_id', select({ custom_id: null }), /custom_id/u],
    [
      'a select of 26',
      select({ options: Array.from({ length: 26 }, (_, index) => ({ label: 'x', value: `${index}` })) }),
      /26/u,
    ],
    ['a placeholder of 151', select({ placeholder: long(151) }), /placeholder/u],
    ['min_values above max_values', select({ min_values: 2, max_values: 1 }), /least is above/u],
    ['min_values of 26', select({ min_values: 26 }), /min_values/u],
    ['a select option’s label of 101', option({ label: long(101) }), /label/u],
    ['a select option’s value of 101', option({ value: long(101) }), /value/u],
    ['a select option’s description of 101', option({ description: long(101) }), /description/u],
    [
      'a select option twice',
      select({
        options: [
          { label: 'a', value: '1' },
          { label: 'b', value: '1' },
        ],
      }),
      /"1" stands/u,
    ],

    [
      '26 choices',
      offer(...Array.from({ length: 26 }, (_, index) => ({ name: 'x', value: `${index}` }))),
      /26 entries/u,
    ],
    ['a choice’s name of 101', offer({ name: long(101), value: 'x' }), /name/u],
    ['a blank choice', offer({ name: ' ', value: 'x' }), /name/u],
    ['a choice’s value of 101', offer({ name: 'x', value: long(101) }), /value/u],
    ['choices of two kinds', offer({ name: 'x', value: 'x' }, { name: 'y', value: 1 }), /different kinds/u],
    ['no choices at all', { type: 8, data: {} }, /must be a list/u],
    ['a choice that is no object', offer('x'), /object/u],

    ['a modal’s title of 46', open({ title: long(46) }), /title/u],
    ['a modal without custom_id', open({ custom_id: '' }), /custom_id/u],
    ['a modal of six parts', open({ components: texts(6) }), /6 entries/u],
    ['a modal with nothing in it', open({ components: [] }), /0 entries/u],
    [
      'a label of 46 in a modal',
      open({ components: [{ type: 18, label: long(46), component: { type: 4, custom_id: 't', style: 1 } }] }),
      /label/u,
    ],
    ['a label without a component', open({ components: [{ type: 18, label: 'x' }] }), /needs a component/u],
    ['a text input without style', ask({ style: undefined }), /style/u],
    ['a text input’s max_length of 4001', ask({ max_length: 4_001 }), /max_length/u],
    ['a text input’s min_length above max_length', ask({ min_length: 2, max_length: 1 }), /least is above/u],
    ['a text input’s placeholder of 101', ask({ placeholder: long(101) }), /placeholder/u],
    ['a text input’s value of 4001', ask({ value: long(4_001) }), /value/u],
    ['a text input’s label inside a label', ask({ label: 'x' }), /label/u],
    [
      'two inputs in a modal’s row',
      open({
        components: [
          {
            type: 1,
            components: [
              { type: 4, custom_id: 'a', style: 1, label: 'x' },
              { type: 4, custom_id: 'b', style: 1, label: 'x' },
            ],
          },
        ],
      }),
      /2 entries/u,
    ],
  ];
  it.each(cases)('%s', (_, body, fault) => {
    const faults = checkResponse(body);
    expect(faults).not.toEqual([]);
    expect(faults.join('\n')).toMatch(fault);
  });
});

describe('the checks', () => {
  it('never throw, whatever the body is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 12 }), (value, type) => {
        expect(Array.isArray(checkResponse(value))).toBe(true);
        expect(Array.isArray(checkResponse({ type, data: value }))).toBe(true);
        expect(
          Array.isArray(checkResponse(show({ type, components: value, options: value, accessory: value }))),
        ).toBe(true);
        expect(Array.isArray(checkCommands([value, { name: 'x', options: value, contexts: value }]))).toBe(
          true,
        );
      }),
    );
  });

  it('an update cannot make a message private any more', () => {
    expect(checkMessage({ allowed_mentions: nobody, content: 'x', flags: 64 }, 'body', 'update')).not.toEqual(
      [],
    );
  });
});

describe('commands', () => {
  const [who] = commands();
  const command = (part: object) => [{ ...who, ...part }];
  const optioned = (...options: object[]) => command({ options });
  const text = { type: 3, name: 'question', description: 'What' };
  const asked = (part: object) => optioned({ ...text, ...part });
  const sub = { type: 1, name: 'add', description: 'Add' };

  it.each([
    ['those of the tests', commands()],
    [
      'subcommands and groups of them',
      optioned(sub, { type: 2, name: 'group', description: 'Of', options: [sub] }),
    ],
    ['names in other scripts', command({ name: 'кто' })],
    ['no commands', []],
  ])('are fine: %s', (_, body) => {
    expect(checkCommands(body)).toEqual([]);
  });

  const cases: readonly [string, unknown, RegExp][] = [
    ['no list', {}, /must be a list/u],
    ['an entry that is no object', [1], /object/u],
    ['an unknown type', command({ type: 9 }), /no type of command/u],
    ['a capital in a name', command({ name: 'Who' }), /lowercase/u],
    ['a space in a name', command({ name: 'who is' }), /must match/u],
    ['a name of 33', command({ name: long(33) }), /must match/u],
    ['no description', command({ description: undefined }), /description/u],
    ['a description of 101', command({ description: long(101) }), /description/u],
    ['a menu command with description', [{ type: 3, name: 'Find', description: 'x' }], /has none/u],
    ['a menu command with options', [{ type: 3, name: 'Find', options: [] }], /options/u],
    ['a menu command’s name of 33', [{ type: 3, name: long(33) }], /name/u],
    ['a language that Discord does not have', command({ name_localizations: { xx: 'who' } }), /no locale/u],
    ['a translated name with a space', command({ name_localizations: { de: 'wer ist' } }), /must match/u],
    [
      'a translated description of 101',
      command({ description_localizations: { de: long(101) } }),
      /description/u,
    ],
    ['one name twice', [who, who], /stands more than once/u],
    ['101 chat commands', many(1, 101), /101 of type 1/u],
    ['16 user commands', many(2, 16), /16 of type 2/u],
    ['16 message commands', many(3, 16), /16 of type 3/u],
    [
      '8001 characters',
      command({
        options: Array.from({ length: 25 }, (_, index) => ({
          ...text,
          name: `o${index}`,
          choices: [1, 2, 3].map((value) => ({ name: `${value}`, value: `${value}${long(99)}` })),
          description: long(100),
        })),
      }),
      /8000 are allowed/u,
    ],
    ['a context that there is none of', command({ contexts: [3] }), /contexts/u],
    ['no contexts', command({ contexts: [] }), /at least one/u],
    ['a context twice', command({ contexts: [0, 0] }), /stands more/u],
    ['an integration type that there is none of', command({ integration_types: [2] }), /integration_types/u],
    [
      'private channels without user install',
      command({ contexts: [2], integration_types: [0] }),
      /PRIVATE_CHANNEL/u,
    ],
    ['dm_permission', command({ dm_permission: true }), /deprecated/u],
    ['permissions that are no bit set', command({ default_member_permissions: 32 }), /bit set/u],
    [
      '26 options',
      optioned(...Array.from({ length: 26 }, (_, index) => ({ ...text, name: `o${index}` }))),
      /26 entries/u,
    ],
    ['one option twice', optioned(text, text), /stands more/u],
    [
      'a required option after another',
      optioned(text, { ...text, name: 'kind', required: true }),
      /come before/u,
    ],
    ['an option of no type', asked({ type: undefined }), /type: is required/u],
    ['an option of type 12', asked({ type: 12 }), /3 to 11/u],
    ['an option without description', asked({ description: '' }), /description/u],
    [
      '26 choices',
      asked({ choices: Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: 'x' })) }),
      /26 entries/u,
    ],
    [
      'choices and autocomplete',
      asked({ autocomplete: true, choices: [{ name: 'x', value: 'x' }] }),
      /exclude/u,
    ],
    ['autocomplete of a yes or no', asked({ type: 5, autocomplete: true }), /only text and number/u],
    ['a choice’s value of 101', asked({ choices: [{ name: 'x', value: long(101) }] }), /value/u],
    ['a choice of another type', asked({ choices: [{ name: 'x', value: 1 }] }), /option's type/u],
    [
      'a choice twice',
      asked({
        choices: [
          { name: 'x', value: 'a' },
          { name: 'x', value: 'b' },
        ],
      }),
      /stands more/u,
    ],
    ['a max_length of 6001', asked({ max_length: 6_001 }), /max_length/u],
    ['a max_length of 0', asked({ max_length: 0 }), /max_length/u],
    ['min_length above max_length', asked({ min_length: 2, max_length: 1 }), /above/u],
    ['a length of a number', asked({ type: 4, max_length: 3 }), /only text has a length/u],
    ['a least value of a text', asked({ min_value: 3 }), /only numbers/u],
    ['a subcommand beside a plain option', optioned(sub, text), /do not go together/u],
    ['a subcommand in a subcommand', optioned({ ...sub, options: [sub] }), /has no subcommands/u],
    [
      'a plain option in a group',
      optioned({ type: 2, name: 'group', description: 'x', options: [text] }),
      /subcommands alone/u,
    ],
    ['an empty group', optioned({ type: 2, name: 'group', description: 'x', options: [] }), /0 entries/u],
    [
      'a group in a subcommand',
      optioned({ ...sub, options: [{ type: 2, name: 'g', description: 'x', options: [sub] }] }),
      /directly in a command/u,
    ],
  ];
  it.each(cases)('are refused: %s', (_, body, fault) => {
    const faults = checkCommands(body);
    expect(faults).not.toEqual([]);
    expect(faults.join('\n')).toMatch(fault);
  });
});
