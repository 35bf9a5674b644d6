import { ComponentType, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { APIInteractionResponse, APIMessage } from 'discord-api-types/v10';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { wording } from '../../src/wording.ts';
import { checkResponse } from '../support/discord-rules.ts';
import { chatCommand, choose } from '../support/interactions.ts';
import { ownArticle } from '../support/own-article.ts';
import { respondAbout } from '../support/respond-about.ts';
import { shown } from '../support/shown-text.ts';

const knowledge = new Knowledge();
const lock = knowledge.add(
  ownArticle('Mayor Hanna Falk closed the lock on Monday. Engineers will mend its gates.', {
    id: 'lock',
    title: 'Elm Lock closes',
    source: { author: 'Ann Reed', publisher: 'The Courier', published: '2026-03-14' },
  }),
);
const reopened = knowledge.add(
  ownArticle('Piet Brandt reopened the lock on Friday. Boats passed at noon.', {
    id: 'reopened',
    title: 'Elm Lock reopens',
  }),
);
knowledge.add(ownArticle('Rain fell for nine weeks.', { id: 'rain', title: 'Nine weeks of rain' }));
const respond = respondAbout(knowledge);

const menu = v.object({
  type: v.literal(ComponentType.StringSelect),
  custom_id: v.string(),
  options: v.array(v.object({ label: v.string(), value: v.string(), description: v.optional(v.string()) })),
});
const withMenu = v.object({
  data: v.object({
    components: v.tuple([
      v.object({ components: v.array(v.object({ components: v.optional(v.array(v.unknown())) })) }),
    ]),
  }),
});

async function send(interaction: unknown): Promise<APIInteractionResponse> {
  const response = await respond(interaction);
  expect(checkResponse(response)).toEqual([]);
  if (!response) throw new Error('no response');
  return response;
}

function menuIn(response: APIInteractionResponse): v.InferOutput<typeof menu> {
  const [{ components }] = v.parse(withMenu, response).data.components;
  const menus = components.flatMap((row) => (row.components ?? []).filter((each) => v.is(menu, each)));
  return v.parse(menu, menus[0]);
}

/** The message that a response makes, as an interaction tells of it. */
function messageOf(response: APIInteractionResponse): Partial<APIMessage> {
  if (response.type !== InteractionResponseType.ChannelMessageWithSource) return {};
  const { components = [], flags = MessageFlags.IsComponentsV2 } = response.data;
  return { components, flags };
}

describe('where several articles could be meant', () => {
  it('the reply is a private menu of their titles, newest first, with what else tells them apart', async () => {
    const response = await send(chatCommand('brief'));
    expect(shown(response)).toMatchObject({
      isPrivate: true,
      blocks: ['/brief', wording.notice.whichArticle],
    });
    expect(menuIn(response).options).toEqual([
      expect.objectContaining({ label: 'Nine weeks of rain' }),
      { label: 'Elm Lock reopens', value: reopened.key },
      { label: 'Elm Lock closes', value: lock.key, description: 'The Courier · March 14, 2026' },
    ]);
  });

  it.each([
    ['brief', {}, 'Elm Lock closes'],
    ['ask', { question: 'who wrote this?' }, wording.metadata.author('Ann Reed')],
    ['who', {}, 'Hanna Falk'],
    ['read', { paragraph: 1 }, 'Engineers will mend'],
  ])('/%s is answered in public as soon as one is chosen', async (name, options, words) => {
    const response = await send(chatCommand(name, options));
    const { custom_id: id } = menuIn(response);
    const answer = await send(choose(id, lock.key, {}, messageOf(response)));
    expect(answer.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(shown(answer).isPrivate).toBe(false);
    expect(shown(answer).blocks.join('\n')).toContain(words);
  });

  it('a private question stays so, and its answer takes the place of the menu', async () => {
    const response = await send(chatCommand('who', { private: true }));
    const answer = await send(choose(menuIn(response).custom_id, lock.key, {}, messageOf(response)));
    expect(answer.type).toBe(InteractionResponseType.UpdateMessage);
    expect(shown(answer).blocks.join('\n')).toContain('Falk');
  });

  it('words of two titles offer those two, words of none all', async () => {
    const two = menuIn(await send(chatCommand('who', { question: 'reopened', article: 'elm lock' })));
    expect(two.options.map(({ value }) => value)).toEqual([reopened.key, lock.key]);
    const none = await send(chatCommand('who', { question: 'reopened', article: 'zzzzqqqq' }));
    expect(shown(none).blocks).toEqual(['/who reopened', wording.notice.articleUnknown]);
    expect(menuIn(none).options).toHaveLength(3);
  });

  it('a whole title chooses its article, whatever other titles begin with it', async () => {
    const answer = await send(
      chatCommand('who', { question: 'closed the lock', article: 'elm lock closes' }),
    );
    expect(shown(answer).quotations[0]).toContain('Hanna Falk closed the lock');
  });

  it('at most 25 are offered, and the reply says so', async () => {
    const many = new Knowledge();
    for (let n = 1; n <= 30; n++)
      many.add(ownArticle(`Lock ${n} closed.`, { id: `lock-${n}`, title: `${'Lock '.repeat(40)}${n}` }));
    const response = await respondAbout(many)(chatCommand('brief'));
    expect(checkResponse(response)).toEqual([]);
    expect(shown(response).blocks[1]).toContain('newest 25');
  });

  it('an article that’s gone, or another menu’s value, gets a private sentence', async () => {
    const response = await send(chatCommand('brief'));
    for (const value of ['AAAAAAAA', '']) {
      // Each has its own response.
      // oxlint-disable-next-line no-await-in-loop
      const notice = shown(await send(choose(menuIn(response).custom_id, value, {}, messageOf(response))));
      expect(notice).toMatchObject({ isPrivate: true, blocks: [wording.notice.outdated] });
    }
  });
});
