import { type APIInteractionResponse, type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { encodeState } from '../../src/discord/custom-id.ts';
import { wording } from '../../src/wording.ts';
import { checkResponse } from '../support/discord-rules.ts';
import { type Filled, button, chatCommand, messageCommand } from '../support/interactions.ts';
import { ownArticle } from '../support/own-article.ts';
import { shippedArticle } from '../support/shipped-article.ts';
import { type Shown, shown } from '../support/shown-text.ts';
import { respondAbout } from '../support/respond-about.ts';

const HARBOUR = ownArticle('The mayor of Kyiv met Mr Tokaev at the harbour.', {
  id: 'harbour',
  title: 'Harbour',
});

/** A chat with the bot: its last message and that message's buttons. */
function chat(...articles: Parameters<Knowledge['add']>[0][]): {
  ask: (command: string, options?: Filled) => Promise<Shown>;
  find: (text: string) => Promise<Shown>;
  press: (label: string, message?: Partial<APIMessage>) => Promise<Shown>;
  last: () => APIInteractionResponse | null;
} {
  const knowledge = new Knowledge();
  for (const article of articles) knowledge.add(article);
  const respond = respondAbout(knowledge, { onFailure: String });
  let last: APIInteractionResponse | null = null;
  const send = async (interaction: unknown): Promise<Shown> => {
    last = await respond(interaction);
    expect(checkResponse(last)).toEqual([]);
    return shown(last);
  };
  return {
    ask: (command, options) => send(chatCommand(command, options)),
    find: (text) => send(messageCommand('Find the passage', text)),
    press: (label, message = {}) => {
      const pressed = shown(last).buttons.find((each) => each.label.startsWith(label));
      const data = last && 'data' in last ? last.data : {};
      // The message has the response's components.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return send(button(pressed?.customId ?? '', {}, { ...(data as Partial<APIMessage>), ...message }));
    },
    last: () => last,
  };
}

const { exact, correct } = wording.buttons;
const labels = ({ buttons }: Shown): string[] => buttons.map(({ label }) => label);
const EXACTLY = ' · searched for the exact spelling';

describe('a correction', () => {
  it('is named in bold, with a button that refuses it', async () => {
    const answer = await chat(shippedArticle()).ask('who', { question: 'Tokaev' });
    expect(answer.blocks[0]).toBe('/who Tokaev · searched for Tokaev → Tokayev');
    expect(answer.bold).toContain('Tokayev');
    expect(labels(answer)).toContain(exact);
  });

  it('is offered no button where there is none', async () => {
    const answer = await chat(shippedArticle()).ask('who', { question: 'Tokayev' });
    expect(labels(answer)).not.toContain(exact);
    expect(labels(answer)).not.toContain(correct);
  });

  it('refused in one click leaves only what was typed, in the message’s place, with a way back', async () => {
    const { ask, press, last } = chat(ownArticle('Okonjo Adeyemi spoke.\n\nThe farmers went home.'));
    const corrected = await ask('ask', { question: 'Okonyo Adeyomi farmers' });
    expect(corrected.quotations).toEqual(['Okonjo Adeyemi spoke.']);
    const refused = await press(exact);
    expect(last()?.type).toBe(InteractionResponseType.UpdateMessage);
    expect(refused.blocks[0]).toBe(`/ask Okonyo Adeyomi farmers${EXACTLY}`);
    expect(refused.quotations).toEqual(['The farmers went home.']);
    expect(labels(refused)).not.toContain(exact);
    expect(await press(correct)).toEqual(corrected);
  });

  it('refused where nothing holds what was typed says so, with a way back', async () => {
    const { ask, press } = chat(shippedArticle());
    const corrected = await ask('who', { question: 'Tokaev' });
    const refused = await press(exact);
    expect(refused.blocks[0]).toBe(`/who Tokaev${EXACTLY}`);
    expect(refused.blocks[1]).toContain(wording.answer.nothing);
    expect(refused.quotations).toEqual([]);
    expect(labels(refused)).toEqual([correct]);
    expect(await press(correct)).toEqual(corrected);
  });

  it('stays refused through the pages, the passage around and the share of an answer', async () => {
    const { ask, press } = chat(shippedArticle());
    await ask('ask', { question: 'protests of Kazakstan', private: true });
    const refused = await press(exact);
    expect(refused.blocks[0]).toContain(EXACTLY);
    for (const label of ['Next', 'Show context', 'Hide context', 'Next', 'Share']) {
      const page = await press(label);
      expect(page.blocks[0], label).toBe(refused.blocks[0]);
      expect(labels(page), label).toContain(correct);
      expect(page.isPrivate, label).toBe(false);
    }
  });

  it('stays named through the pages, and can be refused there', async () => {
    const { ask, press } = chat(shippedArticle());
    const first = await ask('ask', { question: 'protests of Kazakstan' });
    const second = await press('Next');
    expect(second.blocks[0]).toBe(first.blocks[0]);
    expect(second.bold).toContain('Kazakhstan');
    expect((await press(exact)).blocks[0]).toContain(EXACTLY);
  });

  it('refused by somebody else is refused for them alone', async () => {
    const { ask, press, last } = chat(shippedArticle());
    await ask('ask', { question: 'protests of Kazakstan' });
    const interaction_metadata = { id: '1', type: 2, user: { id: '42' }, authorizing_integration_owners: {} };
    // The part of the message that respond() reads.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const refused = await press(exact, { interaction_metadata } as unknown as Partial<APIMessage>);
    expect(last()?.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(refused.isPrivate).toBe(true);
    expect(refused.blocks[0]).toContain(EXACTLY);
    expect(labels(refused)).toContain('Share');
  });

  it('is refused in the article that was chosen, and for the speaker and subject of a quotation', async () => {
    const { ask, press } = chat(shippedArticle(), HARBOUR);
    await ask('ask', { question: 'harbor in Kiev', article: 'harbour' });
    const narrow = await press(exact);
    expect(narrow.blocks[1]).toContain(wording.answer.nothing);
    expect(narrow.quotations).toEqual([]);
    await ask('quote', { speaker: 'Puttin', about: 'interfere' });
    const quote = await press(exact);
    expect(quote.blocks[0]).toBe(`/quote speaker: Puttin about: interfere${EXACTLY}`);
    expect((await press(correct)).blocks.at(-1)).toContain('Vladimir Putin');
  });

  it('names a place by the name that the article has', async () => {
    const { ask, press } = chat(HARBOUR);
    const answer = await ask('ask', { question: 'Who is the mayor of Kiev?' });
    expect(answer.blocks[0]).toContain('searched for Kiev → Kyiv');
    expect(answer.quotations[0]).toContain('mayor of Kyiv');
    expect((await press(exact)).blocks[0]).toContain(EXACTLY);
  });

  it('works for a message as well, as far as a question may be long', async () => {
    const { find, press } = chat(shippedArticle());
    await find(`${'Kazakstan '.repeat(20)}${'and so on and so forth '.repeat(60)}`);
    const refused = await press(exact);
    expect(refused.blocks[0]).toMatch(/^\/ask Kazakstan /);
    expect(refused.blocks[0]).toContain(EXACTLY);
  });

  it('of a question too long to be repeated is named, without a button', async () => {
    const { ask } = chat(shippedArticle());
    const answer = await ask('ask', { question: `Kazakstan ${'*** '.repeat(120)}` });
    expect(answer.blocks[0]).toContain('…');
    expect(answer.blocks[0]).toContain('searched for Kazakstan → Kazakhstan');
    expect(labels(answer)).not.toContain(exact);
  });
});

describe('a button that asks again', () => {
  const id = (key: string | null): string => encodeState({ act: 'ask', private: false, key, exact: true });
  const message = (content: string): Partial<APIMessage> => ({
    components: [{ type: 17, components: [{ type: 10, content }] }],
  });
  const knowledge = new Knowledge();
  knowledge.add(shippedArticle());
  const respond = respondAbout(knowledge, { onFailure: String });
  const press = async (content: string, key: string | null = null): Promise<Shown> => {
    const response = await respond(button(id(key), {}, message(content)));
    expect(checkResponse(response)).toEqual([]);
    return shown(response);
  };

  it.each([
    ['no question', 'something else'],
    ['a cut question', '-# /who is that **…**'],
    ['no words', '-# /who'],
    ['an unknown command', '-# /nonsense Putin'],
    ['a note of another kind', '-# /who Putin · searched for **nothing at all**'],
  ])('under a message with %s says that it cannot, to the person alone', async (_, content) => {
    const notice = await press(content);
    expect(notice.blocks).toEqual([wording.notice.questionUnread]);
    expect(notice.isPrivate).toBe(true);
  });

  it('takes no longer question than a command does, and none that formats', async () => {
    expect((await press(`-# /ask ${'why '.repeat(300)}`)).blocks).toEqual([
      wording.notice.tooLong('question', 500).replaceAll('`', ''),
    ]);
    const answer = await press('-# /ask [protests](https://example.com) <@1> ||x||');
    expect(answer.blocks[0]).toBe(`/ask [protests](https://example.com) <@1> ||x||${EXACTLY}`);
  });

  it('says so when the article is another by now', async () => {
    expect((await press('-# /who Putin', 'AAAAAAAA')).blocks).toEqual([wording.notice.outdated]);
  });
});
