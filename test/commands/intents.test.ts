import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { findThePassage } from '../../commands/find-the-passage.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import type { Reply } from '../../src/qa/reply.ts';
import type { Source } from '../../src/text/article.ts';
import { slice } from '../../src/text/article.ts';
import { wording } from '../../src/wording.ts';
import { ownArticle } from '../support/own-article.ts';

const TEXT = `LUND — Two lock gates broke at the old harbour on Tuesday after a cable snapped, and eleven boats sank.

Harbour master Hanna Roth said: “We heard a bang, and then the water came.”

The author of a book about the harbour, Jan Witt, lives in a boat that sank.`;

function library(source: Source = {}, ...others: readonly string[]): Knowledge {
  const knowledge = new Knowledge();
  knowledge.add(ownArticle(TEXT, { id: 'harbour', title: 'Lock gates break at Lund harbour', source }));
  for (const id of others) knowledge.add(ownArticle('Rain fell in Lund.', { id, title: id }));
  return knowledge;
}

function reply(name: string, question: string, knowledge = library()): Reply {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`there is no /${name}`);
  return command.reply(new Map([['question', question]]), { knowledge, scope: null });
}

describe('a question about the article itself', () => {
  const source = { author: 'Ida Berg', published: '2026-03-04', publisher: 'The Lund Post' };

  it.each([
    ['ask', 'who wrote this?', 'author'],
    ['who', 'wrote this', 'author'],
    ['ask', 'when was this published', 'published'],
    ['when', 'was the article posted?', 'published'],
    ['ask', 'whats the source', 'source'],
  ])('/%s %s is answered from what its source states', (name, question, field) => {
    expect(reply(name, question, library(source))).toEqual({ show: 'metadata', article: 'harbour', field });
  });

  it('asks which article where there are several', () => {
    const { whichArticle } = wording.notice;
    expect(reply('ask', 'who wrote this?', library(source, 'rain'))).toEqual({
      show: 'choice',
      sentence: whichArticle,
      articles: ['harbour', 'rain'],
    });
  });

  it('isn’t one about the author of something else', () => {
    expect(reply('ask', 'who is the author of the harbour book', library(source))).toMatchObject({
      show: 'answer',
    });
  });
});

it.each(['tl;dr', 'summarize this pls', 'what is this about?'])(
  '%s is answered with the brief',
  (question) => {
    expect(reply('ask', question)).toEqual({ show: 'brief', article: 'harbour' });
  },
);

it.each(['hi', 'thank you!', 'are you a bot?', 'what can you do', 'lol'])(
  '%s is answered with help',
  (message) => {
    expect(reply('ask', message)).toEqual({ show: 'help' });
  },
);

describe('a question about “it”', () => {
  it.each([
    ['ask', 'when did it happen?', 'on Tuesday'],
    ['when', 'did this happen', 'on Tuesday'],
    ['ask', 'where did that take place', 'LUND'],
  ])('/%s %s is one about the main event', (name, question, words) => {
    const asked = reply(name, question);
    if (asked.show !== 'answer') throw new Error(`shows ${asked.show}`);
    const [quote] = asked.answer.quotes;
    expect(asked.answer.answered).toBe(true);
    expect(quote && slice(TEXT, quote)).toContain(words);
  });

  it('is one about something else if it names that', () => {
    const asked = reply('ask', 'when did the rain happen?');
    expect(asked).toMatchObject({ show: 'answer', answer: { answered: false } });
  });
});

it('a message whose passage is looked for is never taken for small talk or a question about the bot', () => {
  const asked = findThePassage.reply('who wrote this', { knowledge: library(), scope: null });
  expect(asked.show).toBe('answer');
});
