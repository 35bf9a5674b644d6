import {
  type APIMessage,
  type APIModalInteractionResponse,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryId } from '../../src/library/library-id.ts';
import { wording } from '../../src/wording.ts';
import { autocomplete, button, chatCommand, metadata, modalSubmit } from '../support/interactions.ts';
import type { Origin } from '../support/interactions.ts';
import { type Shown, shown } from '../support/shown-text.ts';
import { type Final, type Worker, startWorker } from '../support/with-libraries.ts';

const MANAGER: Origin = { guildId: '1300000000000000101', userId: '1300000000000000201', permissions: '32' };
const MEMBER: Origin = { ...MANAGER, userId: '1300000000000000202', permissions: '0' };
const ELSEWHERE: Origin = { ...MANAGER, guildId: '1300000000000000102' };

const HARBOUR = [
  'The mayor of Dover, Ann Smith, reopened the harbour on Friday.',
  '“Nobody lost a boat,” Smith said.',
  'Fishermen claimed that the storm had taken four boats.',
].join('\n\n');
const BRIDGE = 'The bridge over the Stour was closed on Monday. Engineers found a crack in it.';

let worker: Worker;
beforeAll(async () => {
  worker = await startWorker();
});
afterAll(() => worker.close());

async function paste(title: string, text: string, origin: Origin = MANAGER): Promise<Final> {
  const form = await worker.send(chatCommand('article add', {}, origin));
  return worker.send(modalSubmit(formOf(form).custom_id, { title, text }, origin));
}

function formOf(response: Final): APIModalInteractionResponse['data'] {
  if (response.type !== InteractionResponseType.Modal) throw new Error('no form');
  return response.data;
}

async function ask(question: string, origin: Origin = MEMBER): Promise<Shown> {
  return shown(await worker.send(chatCommand('ask', { question }, origin)));
}

/** The message of a response, as Discord sends it along when one of its buttons is pressed. */
function messageIn(response: Final): Partial<APIMessage> {
  const message = response.type === InteractionResponseType.ChannelMessageWithSource ? response.data : {};
  return { components: message.components ?? [] };
}

function idOf(from: Shown, label: string): string {
  return from.buttons.find((each) => each.label === label)?.customId ?? '';
}

describe('an article that is pasted', () => {
  let card: Shown;
  beforeAll(async () => {
    const added = await paste('Harbour reopens', HARBOUR);
    expect(added.wasDeferred).toBe(true);
    card = shown(added);
  });

  it('is shown as it was understood', () => {
    const text = card.blocks.join('\n');
    expect(card.blocks[0]).toBe(wording.library.added);
    expect(card.blocks[1]).toBe('Harbour reopens');
    expect(text).toContain('3 paragraphs, 3 sentences');
    expect(text).toContain('Ann Smith');
    expect(text).toContain('Quotes  2 (');
    expect(card.isPrivate).toBe(false);
  });

  it('is asked at once, and quoted character for character', async () => {
    const answer = await ask('Who reopened the harbour?');
    expect(answer.quotations).toEqual(['The mayor of Dover, Ann Smith, reopened the harbour on Friday.']);
    expect(answer.bold).toContain('Ann Smith');
    expect(answer.blocks.at(-1)).toContain('Harbour reopens');
  });

  it('is not added twice, however its lines are broken', async () => {
    const again = shown(await paste('Another title', HARBOUR.replaceAll(' ', '\n')));
    expect(again.blocks).toEqual([wording.library.known, 'Harbour reopens']);
  });

  it('is renamed by the button of its card', async () => {
    const form = await worker.send(button(idOf(card, 'Rename'), MANAGER));
    const renamed = await worker.send(
      modalSubmit(
        formOf(form).custom_id,
        { title: 'Dover’s harbour is open' },
        MANAGER,
        button('x', MANAGER).message,
      ),
    );
    expect(renamed.type).toBe(7);
    card = shown(renamed);
    expect(card.blocks[0]).toBe('Dover’s harbour is open');
    expect((await ask('Who reopened the harbour?')).blocks.at(-1)).toContain('Dover’s harbour is open');
  });

  it('is removed once that was confirmed', async () => {
    const question = shown(await worker.send(button(idOf(card, 'Remove'), MANAGER)));
    expect(question.isPrivate).toBe(true);
    expect(question.blocks[0]).toBe(wording.library.askToRemove);
    const done = shown(await worker.send(button(idOf(question, 'Delete'), MANAGER)));
    expect(done.blocks).toEqual([wording.library.removed, 'Dover’s harbour is open']);
    expect((await ask('Who reopened the harbour?')).blocks).toEqual([
      wording.notice.noArticles.replaceAll('`', ''),
    ]);
    const late = shown(await worker.send(button(idOf(card, 'Rename'), MANAGER)));
    expect(late.blocks).toEqual([wording.notice.outdated]);
  });
});

describe('what cannot be added', () => {
  it.each([
    ['   ', wording.unreadable.empty],
    ['… — …', wording.unreadable.no_sentence],
  ])('%j says why', async (text, sentence) => {
    expect(shown(await paste('Nothing', text)).blocks).toEqual([sentence]);
    expect(shown(await worker.send(chatCommand('article list', {}, MANAGER))).blocks).toEqual([
      wording.library.empty.replaceAll('`', ''),
    ]);
  });

  it('a link and a file at once', async () => {
    const attachment = {
      id: '1',
      filename: 'a.txt',
      size: 1,
      url: 'https://cdn.discordapp.com/a',
      proxy_url: '',
    };
    const both = chatCommand('article add', { link: 'https://example.com', file: { attachment } }, MANAGER);
    expect(shown(await worker.send(both)).blocks).toEqual([wording.library.linkOrFile]);
  });

  it('a link into the machine itself', async () => {
    const sent = await worker.send(chatCommand('article add', { link: 'http://127.0.0.1/x' }, MANAGER));
    expect(shown(sent).blocks).toEqual([wording.unreadable.private_address]);
  });

  it('a file that is not at Discord', async () => {
    const attachment = {
      id: '1',
      filename: 'a.txt',
      size: 1,
      url: 'http://example.com/a.txt',
      proxy_url: '',
    };
    const sent = await worker.send(chatCommand('article add', { file: { attachment } }, MANAGER));
    expect(shown(sent).blocks).toEqual([wording.unreadable.no_link]);
  });
});

describe('a library of two articles', () => {
  const here: Origin = { ...MANAGER, guildId: '1300000000000000110' };
  beforeAll(async () => {
    await paste('Harbour reopens', HARBOUR, here);
    await paste('Bridge closed', BRIDGE, here);
  });

  it('is asked as a whole, and each answer names its article', async () => {
    expect((await ask('Who reopened the harbour?', here)).blocks.at(-1)).toContain('Harbour reopens');
    expect((await ask('What did engineers find in the bridge?', here)).blocks.at(-1)).toContain(
      'Bridge closed',
    );
  });

  it('is listed, the latest first', async () => {
    const list = shown(await worker.send(chatCommand('article list', { private: true }, here)));
    expect(list.isPrivate).toBe(true);
    expect(list.blocks[1]).toMatch(/Bridge closed[\s\S]*Harbour reopens/);
    expect(list.blocks[2]).toContain('2 of 1000 articles');
  });

  it('lets a channel ask one of them, until that is taken back', async () => {
    const channel = { ...here, channelId: '1300000000000000120' };
    const used = shown(await worker.send(chatCommand('article use', { article: 'bridge' }, channel)));
    expect(used.blocks[1]).toBe('Bridge closed');
    expect((await ask('Who reopened the harbour?', channel)).blocks.join()).toContain(wording.answer.nothing);
    expect(shown(await worker.send(chatCommand('brief', {}, channel))).blocks[0]).toBe('Bridge closed');
    expect((await ask('Who reopened the harbour?', here)).quotations[0]).toContain('Ann Smith');
    const thread = {
      ...chatCommand('brief', {}, here),
      channel: { id: '1300000000000000121', type: 11, parent_id: channel.channelId },
    };
    expect(shown(await worker.send(thread)).blocks[0]).toBe('Bridge closed');
    await worker.send(chatCommand('article use', {}, channel));
    expect((await ask('Who reopened the harbour?', channel)).quotations[0]).toContain('Ann Smith');
  });

  it('offers its titles where an article is to be chosen', async () => {
    const offered = await worker.send(autocomplete('article info', { article: 'brid' }, 'article', here));
    expect(offered).toMatchObject({ data: { choices: [{ name: 'Bridge closed' }] } });
    const info = shown(await worker.send(chatCommand('article info', { article: 'bridge' }, here)));
    expect(info.blocks[0]).toBe('Bridge closed');
  });

  it('is given as one JSON file', async () => {
    const exported = await worker.send(chatCommand('article export', {}, here));
    expect(shown(exported).isPrivate).toBe(true);
    const kept: unknown = JSON.parse(exported.files?.[0]?.content ?? '');
    expect(kept).toMatchObject({
      format: 'verbatim-library',
      articles: [
        { title: 'Harbour reopens', text: HARBOUR, addedBy: here.userId },
        { title: 'Bridge closed', text: BRIDGE },
      ],
    });
  });

  it('is forgotten by an administrator, once that was confirmed, and by no one else', async () => {
    const refused = shown(await worker.send(chatCommand('article forget-all', {}, here)));
    expect(refused.blocks).toEqual([wording.library.ownersOnly]);
    const owner = { ...here, userId: '1300000000000000203', permissions: '8' };
    const question = shown(await worker.send(chatCommand('article forget-all', {}, owner)));
    const yes = button(idOf(question, 'Delete everything'), here);
    expect(shown(await worker.send(yes)).blocks).toEqual([wording.library.ownersOnly]);
    const kept = shown(await worker.send(button(idOf(question, 'Cancel'), owner)));
    expect(kept.blocks).toEqual([wording.library.kept]);
    const done = shown(await worker.send(button(idOf(question, 'Delete everything'), owner)));
    expect(done.blocks).toEqual([wording.library.forgotten(2)]);
    expect(shown(await worker.send(chatCommand('article list', {}, here))).blocks).toEqual([
      wording.library.empty.replaceAll('`', ''),
    ]);
  });
});

describe('words of strangers in titles', () => {
  const here: Origin = { ...MANAGER, guildId: '1300000000000000160' };

  it.each(['\u200B', '\u3164 \u2063', '…'])(
    '%j is no title, so the article goes by its first words',
    async (title) => {
      const card = shown(
        await paste(title, `Nothing ${title} broke in the storm.\n\nIt was over soon.`, here),
      );
      expect(card.blocks[1]).toMatch(/^Nothing .* broke in the storm\.$/);
      const form = formOf(await worker.send(button(idOf(card, 'Rename'), here)));
      const renamed = await worker.send(
        modalSubmit(form.custom_id, { title }, here, button('x', here).message),
      );
      expect(shown(renamed).blocks).toEqual([wording.library.noTitle]);
    },
  );

  it('do not turn what stands beside them from right to left', async () => {
    const turned = shown(await paste('Harbour \u202Etxt.exe\u2066', `${BRIDGE} So it was.`, here));
    const list = shown(await worker.send(chatCommand('article list', {}, here)));
    const asked = await ask('What did engineers find?', here);
    for (const { blocks } of [turned, list, asked]) {
      expect(blocks.join('\n')).toContain('Harbour txt.exe');
      expect(blocks.join('\n')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    }
  });
});

describe('a list of many articles', () => {
  const here: Origin = { ...MANAGER, guildId: '1300000000000000130' };
  it('is turned page by page', async () => {
    for (let i = 1; i <= 12; i++)
      await paste(`Article ${i}`, `${BRIDGE} It was the crack number ${i}.`, here);
    const first = shown(await worker.send(chatCommand('article list', {}, here)));
    expect(first.blocks.join('\n')).toContain('Article 12');
    expect(first.buttons.map(({ label }) => label)).toEqual(['Next']);
    const second = shown(await worker.send(button(idOf(first, 'Next'), here)));
    expect(second.blocks[1]).toMatch(/^.*Article 2[\s\S]*Article 1/);
    expect(second.blocks.join('\n')).toContain('page 2 of 2');
  });
});

describe('who may', () => {
  const here: Origin = { ...MANAGER, guildId: '1300000000000000140' };
  let added: Partial<APIMessage>;
  let card: Shown;
  beforeAll(async () => {
    const response = await paste('Harbour reopens', HARBOUR, here);
    added = messageIn(response);
    card = shown(response);
  });

  it.each(['Rename', 'Remove'])('a member who presses %s on another’s card may not', async (label) => {
    const asker = { ...added, interaction_metadata: metadata(here.userId ?? '', Date.now()) };
    const pressed = button(idOf(card, label), { ...here, ...MEMBER, guildId: here.guildId ?? '' }, asker);
    expect(shown(await worker.send(pressed)).blocks).toEqual([wording.library.managersOnly]);
  });

  it('whoever added it may within the hour, without managing the server, and not later', async () => {
    const editor = { ...here, permissions: '0' };
    const now = { ...added, interaction_metadata: metadata(editor.userId ?? '', Date.now() - 60_000) };
    expect(shown(await worker.send(button(idOf(card, 'Remove'), editor, now))).blocks[0]).toBe(
      wording.library.askToRemove,
    );
    const old = { ...added, interaction_metadata: metadata(editor.userId ?? '', Date.now() - 7_200_000) };
    expect(shown(await worker.send(button(idOf(card, 'Remove'), editor, old))).blocks).toEqual([
      wording.library.managersOnly,
    ]);
  });

  it.each(['Rename', 'Remove', 'Delete'])(
    'a member who makes up a button as %s on a message of their own may not',
    async (label) => {
      const question = shown(await worker.send(button(idOf(card, 'Remove'), here)));
      const id = idOf(label === 'Delete' ? question : card, label);
      const member = { ...here, ...MEMBER, guildId: here.guildId ?? '' };
      const answer = await worker.send(chatCommand('help', {}, member));
      const forged = await worker.send(button(id, member, messageIn(answer)));
      expect(shown(forged).blocks).toEqual([wording.library.managersOnly]);
    },
  );

  it('whoever added it may send the form for another title, but not one of another article', async () => {
    const editor = { ...here, permissions: '0' };
    const other = shown(await paste('Bridge closed', BRIDGE, here));
    const message = button('x', editor, added).message;
    const rename = async (of: Shown): Promise<readonly string[]> => {
      const form = formOf(await worker.send(button(idOf(of, 'Rename'), here)));
      const sent = modalSubmit(form.custom_id, { title: 'Harbour is open' }, editor, message);
      return shown(await worker.send(sent)).blocks;
    };
    expect(await rename(other)).toEqual([wording.library.managersOnly]);
    expect((await rename(card))[0]).toBe('Harbour is open');
  });

  it('everybody in direct messages, in a library of their own', async () => {
    const alone: Origin = { place: 'bot dm', userId: '1300000000000000204' };
    expect((await ask('Who reopened the harbour?', alone)).quotations).toEqual([]);
    shown(await paste('My harbour', HARBOUR, alone));
    expect((await ask('Who reopened the harbour?', alone)).quotations[0]).toContain('Ann Smith');
    const other: Origin = { place: 'bot dm', userId: '1300000000000000205' };
    expect((await ask('Who reopened the harbour?', other)).quotations).toEqual([]);
    // The same person in a server that has not installed the bot.
    const guest: Origin = {
      guildId: '1300000000000000150',
      userId: '1300000000000000204',
      installedBy: 'user',
    };
    expect((await ask('Who reopened the harbour?', guest)).blocks.at(-1)).toContain('My harbour');
  });
});

it('nothing of one server is reached from another, by no command, no button and no form', async () => {
  const added = await paste('Harbour reopens', HARBOUR);
  const card = shown(added);
  const list = await worker.send(chatCommand('article list', {}, MANAGER));
  const answers = await Promise.all([
    worker.send(chatCommand('ask', { question: 'Who reopened the harbour?', private: true }, MANAGER)),
    worker.send(chatCommand('quote', {}, MANAGER)),
    worker.send(chatCommand('read', {}, MANAGER)),
    worker.send(chatCommand('brief', {}, MANAGER)),
    worker.send(chatCommand('who', { question: 'Smiht' }, MANAGER)),
    worker.send(chatCommand('article remove', { article: 'harbour' }, MANAGER)),
  ]);
  const rename = formOf(await worker.send(button(idOf(card, 'Rename'), MANAGER)));
  const ids = [added, list, ...answers].flatMap((each) =>
    shown(each).buttons.flatMap(({ customId }) => customId ?? []),
  );
  expect(ids.length).toBeGreaterThanOrEqual(10);

  const key = /"value":"([\w-]{8})"/.exec(
    JSON.stringify(await worker.send(autocomplete('article info', { article: '' }, 'article', MANAGER))),
  )?.[1];
  expect(key).toBeDefined();
  const [article] = await worker.store.list(libraryId('server', MANAGER.guildId ?? ''));
  const foreign = [
    ...['who', 'what', 'where', 'when', 'why', 'how', 'ask'].flatMap((name) =>
      ['harbour', key ?? '', article?.id ?? ''].map((chosen) =>
        chatCommand(name, { question: 'Who reopened the harbour?', article: chosen }, ELSEWHERE),
      ),
    ),
    ...['quote', 'brief', 'read', 'help'].map((name) => chatCommand(name, {}, ELSEWHERE)),
    ...['info', 'remove', 'use'].flatMap((name) =>
      ['harbour', key ?? '', article?.id ?? ''].map((chosen) =>
        chatCommand(`article ${name}`, { article: chosen }, ELSEWHERE),
      ),
    ),
    ...['list', 'export'].map((name) => chatCommand(`article ${name}`, {}, ELSEWHERE)),
    chatCommand('article forget-all', {}, { ...ELSEWHERE, permissions: '8' }),
    ...ids.map((id) => button(id, { ...ELSEWHERE, permissions: '8' })),
    modalSubmit(
      rename.custom_id,
      { title: 'Taken over' },
      { ...ELSEWHERE, permissions: '8' },
      button('x', ELSEWHERE).message,
    ),
    ...['who', 'quote', 'article info', 'article remove'].flatMap((name) =>
      ['article', 'question', 'speaker', 'about'].map((option) =>
        autocomplete(name, { [option]: 'Smith harbour' }, option, ELSEWHERE),
      ),
    ),
  ];
  for (const interaction of foreign) {
    const said = JSON.stringify(await worker.send(interaction)).replaceAll(/\/(?:who|ask) [^"]*/g, '');
    expect(said).not.toMatch(/Ann|Smith|boat|reopens|Dover|Friday/);
  }
  expect((await ask('Who reopened the harbour?')).quotations[0]).toContain('Ann Smith');
});
