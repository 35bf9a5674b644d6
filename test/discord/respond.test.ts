import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { articleId } from '../../src/text/article.ts';
import type { Respond } from '../../src/discord/respond.ts';
import { wording } from '../../src/wording.ts';
import { checkResponse } from '../support/discord-rules.ts';
import { type Filled, autocomplete, button, chatCommand, messageCommand } from '../support/interactions.ts';
import { ownArticle } from '../support/own-article.ts';
import { shippedArticle } from '../support/shipped-article.ts';
import { type Shown, shown } from '../support/shown-text.ts';
import { respondAbout } from '../support/respond-about.ts';

const knowledge = new Knowledge();
const respond: Respond = respondAbout(knowledge, {
  commandIds: () => new Map([['who', '123456789012345678']]),
});

beforeAll(() => {
  knowledge.add(shippedArticle());
});

async function send(interaction: unknown): Promise<APIInteractionResponse | null> {
  const response = await respond(interaction);
  expect(checkResponse(response)).toEqual([]);
  return response;
}

async function ask(command: string, options: Filled = {}): Promise<Shown> {
  return shown(await send(chatCommand(command, options)));
}

async function press(
  from: Shown,
  label: RegExp,
  ...rest: [] | [Parameters<typeof button>[2]]
): Promise<APIInteractionResponse | null> {
  const found = from.buttons.find((each) => label.test(each.label));
  return send(button(found?.customId ?? '', {}, ...rest));
}

function nextButton({ buttons }: Shown): string {
  return buttons.find(({ label }) => label.startsWith('Next'))?.customId ?? '';
}

describe('a question in a chat', () => {
  it('is answered with the sentence, the words that answer in bold, who says so and where it stands', async () => {
    const answer = await ask('who', { question: 'said the protests were driven by foreign agitators' });
    expect(answer.blocks[0]).toBe('/who said the protests were driven by foreign agitators');
    expect(answer.blocks[1]).toBe(`❝ ${answer.quotations[0]} ❞`);
    expect(answer.quotations[0]).toContain('claimed on Monday that the protests were being driven');
    expect(answer.bold).toContain('Kassim-Jomart Tokayev');
    expect(answer.blocks.at(-1)).toContain('— Kassim-Jomart Tokayev, Kazakhstan’s President, claimed');
    expect(answer.blocks.at(-1)).toContain('paragraph 5, sentence 2 · Vladimir Putin sees Russia winning');
    expect(answer.isPrivate).toBe(false);
  });

  it('finds an organisation by initials that the article does not use', async () => {
    const answer = await ask('what', { question: 'CSTO' });
    expect(answer.quotations[0]).toContain('Collective Security Treaty Organization');
  });

  it('says first that it isn’t sure, and then shows the closest passages', async () => {
    const answer = await ask('who', { question: 'won the football cup final in Kazakhstan' });
    expect(answer.blocks[1]).toContain(wording.answer.unsure);
    expect(answer.blocks[1]).toContain(wording.answer.closest);
    expect(answer.quotations).toHaveLength(1);
    expect(answer.isPrivate).toBe(true);
    expect(answer.buttons.map(({ label }) => label)).toContain('Share');
  });

  it('says so when nothing comes near', async () => {
    const answer = await ask('ask', { question: 'xylophone quartet zebra' });
    expect(answer.blocks.slice(1)).toEqual([
      `${wording.answer.nothing} ${wording.answer.tryOther.replaceAll('`', '')}`,
    ]);
    expect(answer.quotations).toEqual([]);
    expect(answer.isPrivate).toBe(true);
  });

  it('gives a number its place', async () => {
    const answer = await ask('how', { question: 'many protesters were killed' });
    expect(answer.blocks[1]).toMatch(/140/);
  });

  it('gives Putin his own words, according to Reuters', async () => {
    const answer = await ask('quote', { speaker: 'Putin', about: 'interfere from outside' });
    expect(answer.quotations[0]).toContain('not the first and not the last attempt');
    expect(answer.blocks.at(-1)).toContain(
      '— Vladimir Putin, Russian President, said · according to Reuters',
    );
  });

  it('is shown to the person alone where asked so, and can then be shared', async () => {
    const alone = await ask('who', { question: 'Tokayev', private: true });
    expect(alone.isPrivate).toBe(true);
    const response = await press(alone, /^Share$/);
    expect(response?.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    const everybody = shown(response);
    expect(everybody.isPrivate).toBe(false);
    expect(everybody.quotations).toEqual(alone.quotations);
    expect(everybody.blocks.at(-1)).toBe(wording.sharedBy('<mention>'));
    expect(everybody.buttons.map(({ label }) => label)).not.toContain('Share');
  });
});

describe('a question about the article or the bot', () => {
  const signed = new Knowledge();
  signed.add(
    ownArticle('Rain fell in Lund on Tuesday.', {
      title: 'Rain',
      source: { author: 'Ida *Berg*', published: '2026-03-04', url: 'https://example.com/rain' },
    }),
  );
  const about = async (question: string): Promise<Shown> => {
    const response = await respondAbout(signed)(chatCommand('ask', { question }));
    expect(checkResponse(response)).toEqual([]);
    return shown(response);
  };

  it.each([
    ['who wrote this?', 'Written by Ida *Berg*.'],
    ['when was this published', 'Published March 4, 2026.'],
    ['who published this', 'Published by example.com.'],
  ])('%s: %s', async (question, sentence) => {
    const answer = await about(question);
    expect(answer.blocks.slice(0, 3)).toEqual([`/ask ${question}`, sentence, 'Rain']);
    expect(answer.isPrivate).toBe(false);
    expect(answer.buttons.map(({ label }) => label)).toEqual([wording.buttons.read, wording.buttons.source]);
  });

  it('says privately that it doesn’t know', async () => {
    const answer = await ask('ask', { question: 'who wrote this?' });
    expect(answer.blocks[1]).toBe(wording.metadata.unknown.author);
    expect(answer.isPrivate).toBe(true);
  });

  it('is answered with help, privately, if it’s small talk', async () => {
    const help = await about('thanks!');
    expect(help.blocks[0]).toContain(wording.help.title);
    expect(help.isPrivate).toBe(true);
  });
});

describe('a command with nothing asked', () => {
  it.each(['who', 'what', 'when', 'where'])('/%s quotes the main event', async (command) => {
    const answer = await ask(command);
    expect(answer.quotations.length).toBeGreaterThan(0);
  });

  it('/brief answers six questions, each quoted with its place or honestly not', async () => {
    const [, body = ''] = (await ask('brief')).blocks;
    for (const word of ['Who', 'What', 'When', 'Where', 'Why', 'How']) {
      expect(body).toMatch(new RegExp(`^${word} {2}(?:❝ .+ ❞|I couldn’t find this\\.)$`, 'm'));
    }
  });

  it('/quote lists every quotation by speaker, a few at a time', async () => {
    const first = await ask('quote');
    expect(first.quotations.length).toBeGreaterThan(1);
    const second = shown(await press(first, /^Next/));
    expect(second.quotations).not.toEqual(first.quotations);
    expect(shown(await press(second, /^Previous/)).quotations).toEqual(first.quotations);
  });

  it('/read goes through the article from the paragraph named', async () => {
    const seventh = await ask('read', { paragraph: 7 });
    expect(seventh.quotations[0]).toMatch(/^“Of course, we know/);
    expect(shown(await press(seventh, /^Next/)).quotations[0]).toMatch(/^Moscow has stated/);
    expect((await ask('read', { paragraph: 99 })).blocks).toEqual([wording.notice.noSuchPassage(8)]);
  });

  it('/help lists the commands, to be clicked where their ids are known', async () => {
    const help = await send(chatCommand('help'));
    expect(JSON.stringify(help)).toContain('</who:123456789012345678>');
    expect(shown(help).blocks.join('\n')).toContain('/brief');
  });
});

describe('the buttons of an answer', () => {
  it('turn to the next passage in the message’s place and come round to the first', async () => {
    const first = await ask('ask', { question: 'protests in Kazakhstan' });
    const label = first.buttons.find((each) => each.label.startsWith('Next'))?.label ?? '';
    const count = Number(/of (\d)$/.exec(label)?.[1]);
    expect(label).toBe(`Next · 1 of ${count}`);
    let current = first;
    const seen = new Set<string>();
    for (let i = 0; i < count; i++) {
      seen.add(current.quotations[0] ?? '');
      const response = await press(current, /^Next/);
      expect(response?.type).toBe(InteractionResponseType.UpdateMessage);
      current = shown(response);
    }
    expect(seen.size).toBe(count);
    expect(current.quotations).toEqual(first.quotations);
  });

  it('keep the line that says what was asked, and escape it anew', async () => {
    const response = await send(chatCommand('ask', { question: 'protests in *Kazakhstan*' }));
    expect(shown(response).blocks[0]).toBe('/ask protests in *Kazakhstan*');
    const data = response && 'data' in response ? response.data : {};
    // The message has the response's components.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const next = await press(shown(response), /^Next/, data as Parameters<typeof button>[2]);
    expect(shown(next).blocks[0]).toBe('/ask protests in *Kazakhstan*');
  });

  it('show the paragraph around a quotation, with the quotation in bold, and go back', async () => {
    const first = await ask('when', { question: 'was the internet on' });
    const around = shown(await press(first, /^Show context$/));
    expect(around.quotations[0]).toContain(first.quotations[0]);
    expect(around.quotations[0]?.length).toBeGreaterThan(first.quotations[0]?.length ?? 0);
    expect(around.bold.join(' ')).toContain('the internet was on for hours');
    expect(shown(await press(around, /^Hide context$/)).quotations).toEqual(first.quotations);
  });

  it('pressed by somebody else leave the message alone and answer them privately', async () => {
    const first = await ask('ask', { question: 'protests in Kazakhstan' });
    const interaction_metadata = { id: '1', type: 2, user: { id: '42' }, authorizing_integration_owners: {} };
    // The part of the message that respond() reads.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const message = { interaction_metadata } as unknown as Parameters<typeof button>[2];
    const response = await press(first, /^Next/, message);
    expect(response?.type).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(shown(response).isPrivate).toBe(true);
  });

  it('work with another process that knows the same article, with nothing stored', async () => {
    const first = await ask('ask', { question: 'protests in Kazakhstan' });
    const elsewhere = new Knowledge();
    elsewhere.add(shippedArticle());
    const other = respondAbout(elsewhere, { onFailure: () => '' });
    const next = nextButton(first);
    expect(shown(await other(button(next)))).toEqual(shown(await respond(button(next))));
  });

  it('from an earlier version of the article say so', async () => {
    const first = await ask('ask', { question: 'protests in Kazakhstan' });
    const edited = new Knowledge();
    edited.add({ ...shippedArticle(), text: `${shippedArticle().text} Edited.` });
    const other = respondAbout(edited, { onFailure: () => '' });
    const next = nextButton(first);
    const notice = shown(await other(button(next)));
    expect(notice.blocks).toEqual([wording.notice.outdated]);
    expect(notice.isPrivate).toBe(true);
  });
});

describe('the message menu', () => {
  it('finds the passage that a message is about, for the person alone', async () => {
    const found = shown(
      await send(messageCommand('Find the passage', 'I heard 140 protesters were killed??')),
    );
    expect(found.quotations[0]).toMatch(/^More than 140 protesters/);
    expect(found.isPrivate).toBe(true);
  });

  it('says so when the message has no text', async () => {
    expect(shown(await send(messageCommand('Find the passage', ''))).blocks).toEqual([wording.notice.noText]);
  });
});

describe('autocomplete', () => {
  async function offered(
    command: string,
    options: Record<string, string>,
    focused: string,
  ): Promise<string[]> {
    const response = await send(autocomplete(command, options, focused));
    if (response?.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return [];
    return (response.data.choices ?? []).map(({ name }) => name);
  }

  it('offers people with their roles, forgiving a slip', async () => {
    expect(await offered('who', { question: 'Tokaev' }, 'question')).toContain(
      'Kassim-Jomart Tokayev · Kazakhstan’s President',
    );
  });

  it('completes the last word and keeps those before it', async () => {
    expect(await offered('why', { question: 'protests in Kaz' }, 'question')).toContain(
      'protests in Kazakhstan',
    );
  });

  it('offers speakers and titles', async () => {
    expect(await offered('quote', { speaker: '' }, 'speaker')).toContain(
      'Vladimir Putin · Russian President',
    );
    expect(await offered('who', { article: 'putin' }, 'article')).toEqual([shippedArticle().title]);
  });

  it('offers nothing for what it does not know', async () => {
    expect(await offered('nonsense', { question: 'x' }, 'question')).toEqual([]);
    expect(await offered('who', { nonsense: 'x' }, 'nonsense')).toEqual([]);
  });
});

describe('choosing an article', () => {
  it('narrows the answer to it, by title, by id or by what autocomplete sent', async () => {
    const several = new Knowledge();
    several.add(shippedArticle());
    const other = {
      id: articleId('harbour'),
      title: 'Harbour reopens',
      source: {},
      text: 'The mayor reopened the harbour.',
    };
    const { key } = several.add(other);
    const ask2 = respondAbout(several, { onFailure: () => '' });
    for (const article of [key, 'harbour', 'Harbor reopens']) {
      const answer = shown(await ask2(chatCommand('who', { question: 'reopened', article })));
      expect(answer.quotations[0]).toBe('The mayor reopened the harbour.');
    }
    expect(shown(await ask2(chatCommand('brief'))).blocks).toEqual(['/brief', wording.notice.whichArticle]);
    expect(shown(await ask2(chatCommand('brief', { article: key }))).blocks[0]).toBe('Harbour reopens');
  });
});

describe('bad input', () => {
  it.each([
    ['an empty question', '   '],
    ['emoji only', '🎉🎉🎉'],
    ['zero-width characters only', '\u200B\u200D\uFEFF'],
    ['punctuation only', '??? !!!'],
  ])('%s is answered with a sentence or the main event', async (_, question) => {
    const answer = await ask('who', { question });
    expect(answer.blocks.length).toBeGreaterThan(0);
  });

  it.each([
    ['stop words only', 'who', { question: 'Who is it?' }, wording.notice.onlyCommonWords],
    ['stop words only', 'quote', { about: 'of the' }, wording.notice.onlyCommonWords],
    ['other letters', 'ask', { question: 'что сказал Путин?' }, wording.notice.otherLetters],
    ['other letters', 'quote', { speaker: 'Путин' }, wording.notice.otherLetters],
    ['other letters', 'ask', { question: '火山が噴火した' }, wording.notice.otherLetters],
  ])('%s get a sentence that helps: /%s %o', async (_, command, options, sentence) => {
    const notice = await ask(command, options);
    expect(notice.blocks).toEqual([sentence.replaceAll('`', '')]);
    expect(notice.isPrivate).toBe(true);
  });

  it('one letter is a word like any other', async () => {
    const answer = await ask('ask', { question: 'x' });
    expect(answer.blocks).toEqual([
      '/ask x',
      `${wording.answer.nothing} ${wording.answer.tryOther.replaceAll('`', '')}`,
    ]);
  });

  it('as many misspelt words as fit are counted, not all named', async () => {
    const answer = await ask('ask', { question: 'Kazakstan Rusian Presdent praisd governmnt unrst protsts' });
    expect(answer.blocks[0]).toMatch(/ · searched for Kazakstan → Kazakhstan, .* and \d more$/);
    expect(answer.quotations).toHaveLength(1);
  });

  it('a question too long is refused in words', async () => {
    const refused = await ask('ask', { question: 'why '.repeat(1500) });
    expect(refused.blocks).toEqual([wording.notice.tooLong('question', 500).replaceAll('`', '')]);
    expect(refused.isPrivate).toBe(true);
  });

  it('right-to-left and markdown-laden questions format nothing', async () => {
    for (const question of [
      '\u202Eنيتوب **Putin** @everyone <@1>',
      '`||[Putin](https://evil.example)||`',
      '# Putin\n> x',
    ]) {
      const answer = await ask('who', { question });
      expect(JSON.stringify(answer)).not.toMatch(/<mention>|<link>|<spoiler>/);
      expect(answer.quotations.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['an unknown command', { ...chatCommand('nonsense') }, wording.notice.unknownCommand],
    ['a missing option', { ...chatCommand('ask') }, wording.notice.missing('question')],
    [
      'an option of the wrong type',
      chatCommand('who', { question: 7 }),
      wording.notice.wrongType('question'),
    ],
    [
      'a number out of range',
      chatCommand('read', { paragraph: -3 }),
      wording.notice.outOfRange('paragraph', 1, 100_000),
    ],
    ['a forged button', button('forged'), wording.notice.outdated],
    ['an unknown menu command', messageCommand('nonsense', 'x'), wording.notice.unknownCommand],
  ])('%s gets a private sentence', async (_, interaction, sentence) => {
    const notice = shown(await send(interaction));
    expect(notice.blocks).toEqual([sentence.replaceAll('`', '')]);
    expect(notice.isPrivate).toBe(true);
  });

  it.each([null, undefined, 7, 'text', [], {}, { type: 99 }, { type: 'x' }])(
    '%j is ignored',
    async (json) => {
      expect(await respond(json)).toBeNull();
    },
  );

  it('a ping is answered', async () => {
    expect(await respond({ type: 1 })).toEqual({ type: InteractionResponseType.Pong });
  });

  it('a failure inside becomes a short private sentence with the number in the log', async () => {
    const broken = respondAbout(
      new Proxy(knowledge, {
        get: (): never => {
          throw new Error('secret detail');
        },
      }),
      { onFailure: () => 'a1b2c3' },
    );
    const notice = shown(await broken(chatCommand('who', { question: 'Putin' })));
    expect(notice.blocks).toEqual([wording.notice.failed('a1b2c3')]);
    expect(JSON.stringify(notice)).not.toContain('secret');
  });

  it('without any article says what to do', async () => {
    const empty = respondAbout(new Knowledge(), { onFailure: () => '' });
    expect(shown(await empty(chatCommand('who', { question: 'x' }))).blocks).toEqual([
      wording.notice.noArticles.replaceAll('`', ''),
    ]);
  });
});
