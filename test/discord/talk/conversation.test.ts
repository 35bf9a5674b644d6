import { ChannelType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGateway } from '../../../src/discord/gateway.ts';
import type { Gateway } from '../../../src/discord/gateway.ts';
import type { RespondParts } from '../../../src/discord/pending-response.ts';
import { createRespond } from '../../../src/discord/respond.ts';
import { answerMessage } from '../../../src/discord/talk/answer-message.ts';
import { Knowledge } from '../../../src/qa/knowledge.ts';
import { articleId } from '../../../src/text/article.ts';
import { wording } from '../../../src/wording.ts';
import { eventually } from '../../support/eventually.ts';
import { button, choose } from '../../support/interactions.ts';
import { logLines } from '../../support/log-lines.ts';
import type { ChannelMessage, Said } from '../../support/loopback-discord/channels.ts';
import { type LoopbackDiscord, startLoopbackDiscord } from '../../support/loopback-discord/index.ts';
import { sharedBy } from '../../support/respond-about.ts';
import { type Shown, shown } from '../../support/shown-text.ts';

const token = 'loopback.bot.token';
/** One minute lasts for the whole of a test. */
const NOON = Date.parse('2026-08-06T12:00:00Z');
const LINK = 'https://news.example/elm-lock';
const TEXT = `The Elm Lock bridge in Tarrow reopened on Monday after two years of repairs.

Mayor Hanna Falk cut the ribbon. "The town is whole again," Falk said.

The bridge closed in March 2024 because its steel cables had rusted. Engineer Piet Brandt led the repairs, which cost $4 million.

"We replaced every cable," Brandt said.`;

let discord: LoopbackDiscord;
let gateway: Gateway;
let knowledge: Knowledge;
let parts: RespondParts;
let records: ReturnType<typeof logLines>;
let failures: unknown[];

beforeEach(async () => {
  knowledge = new Knowledge();
  addArticle(TEXT);
  failures = [];
  records = logLines();
  discord = await startLoopbackDiscord({ token });
  parts = {
    libraries: sharedBy(knowledge),
    commandIds: () => new Map(),
    readsMessages: true,
    now: Date.now,
    onFailure(error) {
      failures.push(error);
      return 'a1b2c3';
    },
  };
});

afterEach(async () => {
  await gateway.stop();
  await discord.close();
  expect(failures).toEqual([]);
});

function addArticle(text: string, id = 'bridge', title = 'Elm Lock bridge reopens'): void {
  knowledge.add({ id: articleId(id), title, source: { url: LINK }, text });
}

async function start(answer: typeof answerMessage = answerMessage): Promise<void> {
  gateway = await startGateway({
    token,
    api: discord.api,
    respond: createRespond(parts),
    answerMessage: (asked) => answer(asked, parts),
    declarations: [],
    now: () => NOON,
    log: records.log,
  });
}

const mention = (words: string): string => `<@${discord.applicationId}> ${words}`;

/** What people see of the bot's next reply. */
async function reply(): Promise<Shown & { readonly message: ChannelMessage }> {
  const message = await discord.nextReply();
  return { ...seen(message), message };
}

function seen(message: ChannelMessage): Shown {
  const data = { components: message.components, flags: message.flags };
  return shown({ type: 4, data });
}

async function ask(content: string, more: Said = {}): ReturnType<typeof reply> {
  discord.channels.say({ content: mention(content), ...more });
  return reply();
}

/** Resolves when everything that was said has been taken in, and answered if it's to be. */
async function settled(): Promise<void> {
  await discord.roundTrip();
  await discord.roundTrip();
}

async function unanswered(said: Said): Promise<void> {
  discord.channels.say(said);
  // Another message is answered after it, so it would have been answered by now.
  await ask('who led the repairs?', { authorId: '1300000000000000099' });
  expect(discord.channels.replies()).toHaveLength(1);
}

describe('a question in plain words', () => {
  it('is answered as a reply to the mention, with the card of /ask, and pings nobody', async () => {
    await start();
    const { message, quotations, blocks, buttons } = await ask('who led the repairs?');
    expect(quotations[0]).toContain('Engineer Piet Brandt led the repairs');
    expect(blocks[0]).toBe('/ask who led the repairs?');
    expect(buttons.map(({ label }) => label)).toContain(wording.buttons.around);
    expect(message.referenced_message?.content).toBe(mention('who led the repairs?'));
    const { body } = await discord.requestWhere(({ path }) => path.endsWith('/messages'));
    expect(body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
  });

  it('shows that the bot is typing before it answers', async () => {
    await start();
    await ask('who led the repairs?');
    const paths = discord.requests.map(({ path }) => path.split('/').at(-1));
    expect(paths.indexOf('typing')).toBeGreaterThan(-1);
    expect(paths.indexOf('typing')).toBeLessThan(paths.indexOf('messages'));
  });

  it('needs no mention in direct messages', async () => {
    await start();
    discord.channels.say({ content: 'When did the bridge close?', guildId: null });
    expect((await reply()).quotations[0]).toContain('The bridge closed in March 2024');
  });

  it('may have other mentions, emoji and links around it', async () => {
    await start();
    const { blocks } = await ask(
      '<@1300000000000000042> <:sad:13> who led the repairs <#1300000000000000002>?',
    );
    expect(blocks[0]).toBe('/ask who led the repairs ?');
  });

  it('can be 2,000 characters long', async () => {
    await start();
    const { quotations } = await ask(
      `who led the repairs of the bridge ${'and so on '.repeat(190)}`.slice(0, 1970),
    );
    expect(quotations[0]).toContain('Piet Brandt');
  });

  it('gets a hint where it holds nothing to look for', async () => {
    await start();
    for (const nothing of ['', '🎉🎉', '<:sad:13>', 'hello!']) {
      // One after the other, so that each reply is known to belong to its message.
      // oxlint-disable-next-line no-await-in-loop
      const { blocks, message } = await ask(nothing);
      expect(blocks).toEqual([wording.talk.hint.replaceAll('`', '')]);
      expect((message.flags ?? 0) & MessageFlags.SuppressNotifications).not.toBe(0);
    }
  });

  it('gets help where it asks for it, which tells that messages are read', async () => {
    await start();
    expect((await ask('help')).blocks.join('\n')).toContain(wording.help.talking);
  });

  it('is told where nothing was found', async () => {
    await start();
    expect((await ask('did the volcano erupt?')).blocks.join('\n')).toContain(wording.answer.nothing);
  });
});

describe('what isn’t answered', () => {
  it.each<[string, () => Said]>([
    ['a message that doesn’t mention the bot', () => ({ content: 'who led the repairs?' })],
    [
      'one to everyone',
      () => ({ content: `@everyone ${mention('who led the repairs?')}`, mentionsEveryone: true }),
    ],
    ['a bot', () => ({ content: mention('who led the repairs?'), isBot: true })],
    ['a bot’s direct message', () => ({ content: 'who led the repairs?', isBot: true, guildId: null })],
    ['a webhook', () => ({ content: mention('who led the repairs?'), webhookId: '1300000000000000050' })],
    ['thanks', () => ({ content: mention('thanks!') })],
  ])('%s', async (_, said) => {
    await start();
    await unanswered(said());
  });

  it('the same message twice, when a session that was resumed brings it again', async () => {
    await start();
    const { message } = await ask('who led the repairs?');
    discord.channels.repeat(message.message_reference?.message_id ?? '');
    await unansweredSince(1);
  });

  async function unansweredSince(replies: number): Promise<void> {
    await ask('when did the bridge close?', { authorId: '1300000000000000099' });
    expect(discord.channels.replies()).toHaveLength(replies + 1);
  }

  it('a message that was deleted before the answer', async () => {
    const { slowly, release, begun } = slow();
    await start(slowly);
    const { id } = discord.channels.say({ content: mention('who led the repairs?') });
    await begun;
    discord.channels.erase(id);
    await settled();
    release();
    await eventually(() => discord.requests.some(({ path }) => path.endsWith('/typing')));
    await unansweredSince(0);
  });

  it('one that was deleted while the answer was on its way, which is logged and no more', async () => {
    await start(async (asked, given) => {
      discord.channels.erase(asked.message.id);
      return answerMessage({ ...asked, message: { ...asked.message } }, given);
    });
    discord.channels.say({ content: mention('who led the repairs?') });
    await eventually(() => discord.requests.some(({ path }) => path.endsWith('/typing')));
    await settled();
    expect(discord.channels.replies()).toEqual([]);
  });

  it('in a thread where the bot may not write; it isn’t even tried a second time', async () => {
    discord.channels.open({ id: '1300000000000000077', type: ChannelType.PublicThread, mayWrite: false });
    await start();
    discord.channels.say({ content: mention('who led the repairs?'), channelId: '1300000000000000077' });
    await eventually(() => records.lines().some(({ msg }) => msg === 'message not answered'));
    discord.channels.say({ content: mention('when did it close?'), channelId: '1300000000000000077' });
    await unansweredSince(0);
    expect(discord.requests.filter(({ status }) => status === 403)).toHaveLength(1);
  });

  it('more than twenty in a minute from one person, who is told once', async () => {
    await start();
    for (let count = 0; count < 50; count++)
      discord.channels.say({ content: mention('who led the repairs?') });
    discord.channels.say({ content: mention('why?'), authorId: '1300000000000000099' });
    await eventually(() => discord.channels.replies().length >= 22);
    const replies = discord.channels.replies();
    expect(replies).toHaveLength(22);
    const told = replies.filter((each) => seen(each).blocks.join('').includes('too fast'));
    expect(told).toHaveLength(1);
    expect((told[0]?.flags ?? 0) & MessageFlags.SuppressNotifications).not.toBe(0);
  });
});

/** Answers only once it's released. */
function slow(): { slowly: typeof answerMessage; release: () => void; begun: Promise<void> } {
  const held = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  return {
    release: () => held.resolve(),
    begun: begun.promise,
    async slowly(asked, given) {
      begun.resolve();
      await held.promise;
      return answerMessage(asked, given);
    },
  };
}

describe('a message that is edited before the answer', () => {
  it('is answered as it reads then', async () => {
    const { slowly, release, begun } = slow();
    await start(slowly);
    const { id } = discord.channels.say({ content: mention('who led the repairs?') });
    await begun;
    discord.channels.edit(id, mention('when did the bridge close?'));
    await settled();
    release();
    expect((await reply()).blocks[0]).toBe('/ask when did the bridge close?');
    expect(discord.channels.replies()).toHaveLength(1);
  });
});

describe('a follow-up', () => {
  async function follow(first: string, then: string): ReturnType<typeof reply> {
    const { message } = await ask(first);
    discord.channels.say({ content: then, replyTo: message.id });
    return reply();
  }

  it('takes its question from the one before', async () => {
    await start();
    const { blocks, quotations } = await follow('when did the bridge close?', 'and why?');
    expect(blocks[0]).toBe('/why did the bridge close');
    expect(quotations[0]).toContain('because its steel cables had rusted');
  });

  it('takes whom it means from the answer', async () => {
    await start();
    const { blocks, quotations } = await follow('who led the repairs?', 'What did he say?');
    expect(blocks[0]).toBe('/ask What did Piet Brandt say?');
    expect(quotations[0]).toContain('We replaced every cable');
  });

  it('goes on from another follow-up', async () => {
    await start();
    const { message } = await follow('who led the repairs?', 'What did he say?');
    discord.channels.say({ content: 'and Falk?', replyTo: message.id });
    expect((await reply()).blocks[0]).toBe('/ask What did Falk say?');
  });

  it('asks the same article, whatever else there is', async () => {
    await start();
    const { message } = await ask('who led the repairs?');
    addArticle(
      'The harbour of Morwick closed in May. Captain Ada Lund led the salvage.',
      'harbour',
      'Harbour',
    );
    discord.channels.say({ content: 'who led the salvage?', replyTo: message.id });
    expect((await reply()).quotations.join('')).not.toContain('Lund');
  });

  it('asks back where it isn’t certain who is meant', async () => {
    await start();
    const { blocks } = await follow('when did Falk and Brandt meet?', 'who is she?');
    expect(blocks).toEqual([wording.talk.whoIsMeant]);
  });

  it('says so where the article has changed since, unless it can be asked alone', async () => {
    await start();
    const { message } = await ask('who led the repairs?');
    knowledge.remove(articleId('bridge'));
    addArticle(`${TEXT}\n\nBoats may pass at noon.`);
    discord.channels.say({ content: 'and why?', replyTo: message.id });
    expect((await reply()).blocks).toEqual([wording.talk.earlierGone]);
    discord.channels.say({ content: 'when may boats pass?', replyTo: message.id });
    expect((await reply()).quotations[0]).toContain('Boats may pass at noon');
  });

  it('says so where a version of the bot made the answer that this one can’t read', async () => {
    await start();
    const buttons = [{ type: 2, style: 2, label: 'Next', custom_id: 'next:4711' }];
    const old = discord.channels.put('1300000000000000002', {
      components: [
        {
          type: 17,
          components: [
            { type: 10, content: '-# /who fell' },
            { type: 1, components: buttons },
          ],
        },
      ],
    });
    discord.channels.say({ content: 'and why?', replyTo: old.id });
    expect((await reply()).blocks).toEqual([wording.talk.earlierGone]);
  });

  it('to a brief is about its article', async () => {
    addArticle('The harbour of Morwick closed in May because of silt.', 'harbour', 'Harbour closes');
    await start();
    const { message } = await ask(LINK);
    discord.channels.say({ content: 'when did it close?', replyTo: message.id });
    expect((await reply()).quotations[0]).toContain('The bridge closed in March 2024');
  });

  it('in direct messages needs no reply to be understood', async () => {
    await start();
    discord.channels.say({ content: 'who led the repairs?', guildId: null });
    await reply();
    discord.channels.say({ content: 'who is he?', guildId: null });
    expect((await reply()).blocks[0]).toBe('/ask who is Piet Brandt?');
  });

  it('is a mention in a thread under an answer, too', async () => {
    await start();
    const { message } = await ask('when did the bridge close?');
    // A thread has the id of the message at which it began.
    const thread = { id: message.id, type: ChannelType.PublicThread, parentId: message.channel_id };
    discord.channels.open(thread);
    const { blocks } = await ask('why?', { channelId: thread.id });
    expect(blocks[0]).toBe('/why did the bridge close');
  });

  it('isn’t a mention in somebody else’s thread', async () => {
    const thread = {
      id: '1300000000000000088',
      type: ChannelType.PublicThread,
      parentId: '1300000000000000002',
    };
    discord.channels.open({ ...thread, ownerId: '1300000000000000003' });
    await start();
    await ask('when did the bridge close?', { channelId: thread.id });
    expect((await ask('why?', { channelId: thread.id })).blocks[0]).not.toBe('/why did the bridge close');
  });

  it('isn’t a reply with nothing but applause', async () => {
    await start();
    const { message } = await ask('who led the repairs?');
    discord.channels.say({ content: 'nice 🎉', replyTo: message.id });
    discord.channels.say({ content: '🎉', replyTo: message.id });
    await ask('when did the bridge close?', { authorId: '1300000000000000099' });
    expect(discord.channels.replies()).toHaveLength(2);
  });
});

describe('the buttons of an answer to a message', () => {
  it('change it for whoever asked, and leave it alone for others', async () => {
    await start();
    const { message, buttons } = await ask('who led the repairs?');
    const { customId = '' } = buttons.find(({ label }) => label === wording.buttons.around) ?? {};
    await discord.dispatch(button(customId, {}, message));
    expect((await discord.nextCallback()).body['type']).toBe(7);
    const other = { userId: '1300000000000000099' };
    await discord.dispatch(button(customId, other, message));
    expect((await discord.nextCallback()).body).toMatchObject({ type: 4, data: { flags: 32832 } });
  });
});

describe('where several articles could be meant', () => {
  it('the reply is a menu, and the answer takes its place', async () => {
    addArticle('The harbour of Morwick closed in May.', 'harbour', 'Harbour closes');
    await start();
    const { message, blocks } = await ask('tl;dr');
    expect(blocks).toEqual(['/ask tl;dr', wording.notice.whichArticle]);
    const [, id = ''] = /"custom_id":"([^"]+)"/.exec(JSON.stringify(message.components)) ?? [];
    const key = knowledge.get(articleId('harbour'))?.key ?? '';
    await discord.dispatch(choose(id, key, {}, message));
    const { body } = await discord.nextCallback();
    expect(body['type']).toBe(7);
    expect(JSON.stringify(body)).toContain('Harbour closes');
  });
});

describe('a link', () => {
  it('adds nothing, but can be added by those who may', async () => {
    await start();
    const { message, blocks, buttons } = await ask('https://news.example/harbour');
    expect(blocks[0]).toBe(wording.talk.offer);
    expect(buttons.map(({ label }) => label)).toEqual([wording.buttons.add]);
    const press = async (permissions: string): Promise<unknown> => {
      const { customId = '' } = buttons[0] ?? {};
      await discord.dispatch(button(customId, { permissions, userId: '1300000000000000098' }, message));
      return discord.nextCallback();
    };
    expect(JSON.stringify(await press('2048'))).toContain(wording.library.managersOnly);
    // Manage Server: reading the page takes time, so that a response is promised at once.
    expect(await press('32')).toMatchObject({ body: { type: 5 } });
  });

  it('to an article that’s already there asks that article', async () => {
    await start();
    expect((await ask(`who led the repairs? ${LINK}#cables`)).quotations[0]).toContain('Piet Brandt');
    expect((await ask(LINK)).blocks[0]).toBe('Elm Lock bridge reopens');
  });
});
