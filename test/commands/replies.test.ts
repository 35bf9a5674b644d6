import { describe, expect, it } from 'vitest';
import type { OptionValue } from '../../commands/command.ts';
import { findThePassage } from '../../commands/find-the-passage.ts';
import { COMMANDS, MESSAGE_COMMANDS } from '../../commands/index.ts';
import { MOST_QUOTES } from '../../commands/question-command.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import type { Reply } from '../../src/qa/reply.ts';
import { articleId } from '../../src/text/article.ts';
import { QUESTION_LENGTH, wording } from '../../src/wording.ts';
import { ownArticle } from '../support/own-article.ts';
import { shippedArticle } from '../support/shipped-article.ts';

const none = new Knowledge();
const one = new Knowledge();
one.add(shippedArticle());
const two = new Knowledge();
two.add(shippedArticle());
two.add(
  ownArticle('The gates broke on Tuesday.\nShare\nRain fell.', { id: 'harbour', title: 'Lock gates fail' }),
);

type Given = Readonly<Record<string, OptionValue>>;

function reply(name: string, given: Given = {}, knowledge = one, scope: string[] | null = null): Reply {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`there is no /${name}`);
  const asked = { knowledge, scope: scope?.map(articleId) ?? null };
  return command.reply(new Map(Object.entries(given)), asked);
}

const notice = (sentence: string): Reply => ({ show: 'notice', sentence });
const { noArticles, whichArticle, noWords, noText, noSuchPassage } = wording.notice;
const choiceOfTwo = { show: 'choice', sentence: whichArticle, articles: ['putin-kazakhstan', 'harbour'] };

describe.each(['who', 'what', 'when', 'where', 'why', 'how'])('/%s', (word) => {
  it('with nothing tells the main event of the only article', () => {
    const { show } = reply(word);
    expect(show).toBe('answer');
  });

  it('with nothing asks which article where there are several', () => {
    expect(reply(word, {}, two)).toEqual(choiceOfTwo);
    expect(reply(word, {}, two, ['harbour'])).toMatchObject({ show: 'answer' });
    expect(reply(word, {}, none)).toEqual(notice(noArticles));
  });

  it('with a question answers from all articles', () => {
    const asked = reply(word, { question: 'gates broke' }, two);
    expect(asked).toMatchObject({ show: 'answer', answer: { quotes: [{ article: 'harbour' }] } });
  });

  it('with no words in the question says so', () => {
    expect(reply(word, { question: '?!' })).toEqual(notice(noWords));
  });
});

describe('/who with just a name', () => {
  it('tells who that is', () => {
    const who = reply('who', { question: 'Tokaev' });
    expect(who).toMatchObject({
      show: 'answer',
      answer: { answered: true, corrections: [{ from: 'Tokaev', to: 'Tokayev' }] },
    });
    expect(reply('what', { question: 'Tokaev' })).toEqual(who);
  });

  it('that nobody has does not say that somebody has it', () => {
    expect(reply('who', { question: 'Erdogan' })).toMatchObject({ answer: { answered: false } });
  });
});

describe('/ask', () => {
  it('gives at most as many quotes as a person pages through', () => {
    const asked = reply('ask', { question: 'Kazakhstan Putin protests Russian Reuters forces' });
    expect(asked).toMatchObject({ show: 'answer', answer: { quotes: { length: MOST_QUOTES } } });
  });
});

describe('/quote', () => {
  it('with nothing shows every quotation of one article', () => {
    expect(reply('quote')).toEqual({ show: 'quotations', article: 'putin-kazakhstan' });
    expect(reply('quote', {}, two)).toEqual(choiceOfTwo);
  });

  it('with a speaker or a subject gives what was said', () => {
    expect(reply('quote', { speaker: 'Putin' })).toMatchObject({ answer: { answered: true } });
    expect(reply('quote', { about: 'interfere' }, two)).toMatchObject({
      answer: { answered: true, quotes: [{ paragraph: 7 }] },
    });
    expect(reply('quote', { speaker: 'Putin' }, two, ['harbour'])).toMatchObject({
      answer: { answered: false, quotes: [] },
    });
  });
});

describe('/brief and /help', () => {
  it('show one article, and what can be asked', () => {
    expect(reply('brief')).toEqual({ show: 'brief', article: 'putin-kazakhstan' });
    expect(reply('brief', {}, two, ['harbour'])).toEqual({ show: 'brief', article: 'harbour' });
    expect(reply('brief', {}, none)).toEqual(notice(noArticles));
    expect(reply('help', {}, none)).toEqual({ show: 'help' });
  });
});

describe('/read', () => {
  it('begins at the beginning, or at a paragraph', () => {
    expect(reply('read')).toEqual({ show: 'passage', article: 'putin-kazakhstan', passage: 0 });
    expect(reply('read', { paragraph: 3 })).toMatchObject({ show: 'passage', passage: 2 });
  });

  it('goes on after a paragraph that is boilerplate', () => {
    expect(reply('read', { paragraph: 2 }, two, ['harbour'])).toMatchObject({ passage: 1 });
  });

  it('says how far the article goes', () => {
    expect(reply('read', { paragraph: 9 })).toEqual(notice(noSuchPassage(8)));
  });
});

describe('Find the passage', () => {
  const asked = { knowledge: two, scope: null };

  it('takes a message for the question', () => {
    expect(findThePassage.reply('did the gates really break??', asked)).toMatchObject({
      answer: { quotes: [{ article: 'harbour' }] },
    });
  });

  it('takes a message of any length, and one without words', () => {
    const long = `gates broke ${'lorem ipsum '.repeat(400)}`;
    expect(long.length).toBeGreaterThan(QUESTION_LENGTH);
    expect(findThePassage.reply(long, asked)).toMatchObject({ answer: { quotes: [{ article: 'harbour' }] } });
    expect(findThePassage.reply('', asked)).toEqual(notice(noText));
    expect(findThePassage.reply(' \n', asked)).toEqual(notice(noText));
    expect(findThePassage.reply('🔥🔥', asked)).toEqual(notice(noWords));
  });
});

describe('what is declared', () => {
  it('has names of its own and a description for everything', () => {
    const names = COMMANDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description, options } of COMMANDS) {
      expect(name).toMatch(/^[a-z]{1,32}$/);
      for (const words of [description, ...Object.values(options).map((option) => option.description)]) {
        expect(words.length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(100);
      }
    }
    expect(MESSAGE_COMMANDS.map(({ name }) => name)).toEqual(['Find the passage']);
  });
});
