import type { APIInteractionResponse } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { type ArticleInput, articleId } from '../../src/text/article.ts';
import { commandDeclarations } from '../../src/discord/declarations.ts';
import { wording } from '../../src/wording.ts';
import { checkCommands, checkResponse } from '../support/discord-rules.ts';
import { autocomplete, button, chatCommand, messageCommand } from '../support/interactions.ts';
import { shippedArticle } from '../support/shipped-article.ts';
import { isSliceOf, shown } from '../support/shown-text.ts';
import { respondAbout } from '../support/respond-about.ts';

const WORDS =
  'Putin Tokayev Kazakhstan Reuters protesters Monday fuel prices “ ” " ’ said claimed , . ... ! ? (x) 140 $3.5m **bold** _x_ || ` > # - 1. @everyone <@1> [a](b) https://example.com/x ¶ \u202E \u200B é 中文字 🎉 \n \n\n \t'.split(
    ' ',
  );
/** Possible articles: prose, unpaired marks, Markdown, other scripts, walls of text. */
const prose = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    {
      maxLength: 160,
    },
  )
  .map((words) => words.join(' '));
const wall = fc
  .integer({ min: 500, max: 9000 })
  .chain((length) =>
    fc
      .constantFrom('a', '*', '“a', '_ ', 'Putin said x. ')
      .map((piece) => piece.repeat(length).slice(0, length)),
  );
const article: fc.Arbitrary<ArticleInput> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 300 }).map(articleId),
  title: fc.oneof(fc.constant(''), prose),
  source: fc.constantFrom(
    {},
    { url: `https://example.com/${'a'.repeat(3900)}` },
    { url: 'https://example.com/a?b=(c)#d', publisher: '*P*' },
  ),
  text: fc.oneof({ weight: 4, arbitrary: prose }, wall, fc.constant(shippedArticle().text)),
});
const question = fc.oneof(
  prose.map((text) => text.slice(0, 500)),
  fc.constantFrom(
    'Putin',
    'who said claimed',
    'fuel prices',
    'Puttin',
    'Tokaev in Qazaqstan',
    'protsts of Kazakstan',
  ),
);
const interaction = fc.oneof(
  fc
    .record({
      name: fc.constantFrom(...COMMANDS.map(({ name }) => name)),
      question,
      paragraph: fc.integer({ min: 1, max: 40 }),
      isPrivate: fc.boolean(),
      isBare: fc.boolean(),
    })
    .map(({ name, question: text, paragraph, isPrivate, isBare }) => {
      const common = { private: isPrivate };
      if (isBare && name !== 'ask') return chatCommand(name, common);
      if (name === 'quote') {
        return chatCommand(
          name,
          paragraph % 2 === 0 ? { ...common, about: text } : { ...common, speaker: 'Putin' },
        );
      }
      return chatCommand(name, name === 'read' ? { ...common, paragraph } : { ...common, question: text });
    }),
  question.map((text) => messageCommand('Find the passage', text)),
  question.map((text) => autocomplete('ask', { question: text }, 'question')),
);

/** A reply and all replies that its buttons lead to, once each, up to `most`. */
async function everyReply(
  respond: ReturnType<typeof respondAbout>,
  first: unknown,
  most = 12,
): Promise<(APIInteractionResponse | null)[]> {
  const replies = [await respond(first)];
  const pressed = new Set<string>();
  for (let i = 0; i < replies.length && replies.length < most; i++) {
    const reply = replies[i] ?? null;
    // The message has the response's components.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const message = (reply && 'data' in reply ? reply.data : {}) as Parameters<typeof button>[2];
    for (const { customId } of shown(reply).buttons) {
      if (customId === undefined || pressed.has(customId)) continue;
      pressed.add(customId);
      replies.push(await respond(button(customId, {}, message)));
    }
  }
  return replies;
}

/**
 * What a reply that names these places may quote: the text from each named paragraph on, as far as no boilerplate interrupts
 * it, and the headlines where one is named. Nothing for a reply that names no place.
 */
function sourcesCited(knowledge: Knowledge, words: string): string[] {
  const numbers = new Set([...words.matchAll(/paragraph (\d+)/g)].map(([, number]) => Number(number)));
  return knowledge.articles().flatMap(({ article: { text, title, paragraphs, boilerplate } }) => {
    const cited = paragraphs.filter(({ number }) => numbers.has(number));
    const stretches = cited.map(({ start }) => {
      const interrupted = boilerplate.find((each) => each.start > start)?.start ?? text.length;
      return text.slice(start, interrupted);
    });
    const headline = words.includes(wording.title) ? [title] : [];
    return [...stretches, ...headline].flatMap((source) => [source, source.replace(/\s+/g, ' ')]);
  });
}

describe('every reply, and every reply of its buttons', () => {
  it('quotes contiguous slices of the articles and keeps every limit', async () => {
    let quotations = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(article, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
        interaction,
        async (articles, asked) => {
          const knowledge = new Knowledge();
          for (const each of articles) knowledge.add(each);
          const respond = respondAbout(knowledge);
          for (const reply of await everyReply(respond, asked)) {
            expect(checkResponse(reply)).toEqual([]);
            const { quotations: quoted, blocks } = shown(reply);
            const citable = sourcesCited(knowledge, blocks.join('\n'));
            for (const quotation of quoted) {
              quotations++;
              expect(
                citable.some((source) => isSliceOf(quotation, source)),
                quotation,
              ).toBe(true);
            }
          }
        },
      ),
      { numRuns: 600 },
    );
    // The property would hold for a bot that says nothing.
    expect(quotations).toBeGreaterThan(500);
  });

  it('survives any JSON', async () => {
    const knowledge = new Knowledge();
    knowledge.add(shippedArticle());
    const respond = respondAbout(knowledge);
    const shape = fc.record(
      {
        type: fc.integer({ min: 0, max: 6 }),
        data: fc.anything(),
        message: fc.anything(),
        user: fc.anything(),
      },
      { requiredKeys: ['type'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), shape), async (json) => {
        const reply = await respond(json);
        if (reply !== null) expect(checkResponse(reply)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the command declarations', () => {
  it('keep Discord’s rules', () => {
    expect(checkCommands(commandDeclarations())).toEqual([]);
  });

  it('work in servers, with the bot and in private channels, for servers and for people', () => {
    for (const declaration of commandDeclarations()) {
      expect(declaration).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });
});
