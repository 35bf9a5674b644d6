import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIntent } from '../../../src/qa/question/parse-intent.ts';
import { parseQuestion } from '../../../src/qa/question/parse-question.ts';

/** "metadata: author", "summary", … */
function intentOf(message: string): string {
  const intent = parseIntent(message);
  if (intent.kind === 'metadata') return `metadata: ${intent.field}`;
  return intent.kind === 'small talk' ? `small talk: ${intent.type}` : intent.kind;
}

describe('a question about the article itself', () => {
  it.each([
    'Who wrote this?',
    'who wrote this article',
    'who wrote it',
    'WHO WROTE THE STORY???',
    'whos the author',
    "who's the author of this piece?",
    'Who’s the writer',
    'who is this by',
    'by who',
    'who was this article written by',
    'author?',
    'whats the authors name',
    'can u tell me who wrote this pls',
    'hey who wrote this artical',
    'do you know who wrote the article?',
    'who tf wrote this',
    'which journalist wrote this',
  ])('asks for its author: %s', (message) => {
    expect(intentOf(message)).toBe('metadata: author');
  });

  it.each([
    'When was it published?',
    'when was this published',
    'whens this from',
    'when was the article written',
    'when did this article come out',
    'what date was this published',
    'publication date',
    'whats the publication date',
    'how old is this article',
    'ok and when was this posted',
    'when is this article from?',
  ])('asks for its date: %s', (message) => {
    expect(intentOf(message)).toBe('metadata: published');
  });

  it.each([
    'Who published this?',
    "What's the source?",
    'whats the source',
    'source?',
    'wheres this from',
    'Where is this article from?',
    'where did u get this',
    'which newspaper published this',
    'what paper is this from',
    'what website is this',
    'link',
    'give me the link pls',
    'where can i read the full article',
  ])('asks for its source: %s', (message) => {
    expect(intentOf(message)).toBe('metadata: source');
  });
});

describe('a request for a summary', () => {
  it.each([
    'summary',
    'Summarize',
    'summarise this article',
    'can you summarize this for me please',
    'tl;dr',
    'TLDR?',
    'tldr of this',
    'give me a quick summary',
    'What is this about?',
    'whats this about',
    'whats it about',
    'what this abt',
    'What’s the story?',
    'whats the gist',
    'wats the article about',
    'what are the main points',
    'sum it up',
    'what does the article say',
    'hi, what is this about?',
    'recap pls',
  ])('is “%s”', (message) => {
    expect(intentOf(message)).toBe('summary');
  });
});

describe('a question about the bot', () => {
  it.each([
    'help',
    'Help!',
    'help me pls',
    'Are you a bot?',
    'r u a bot',
    'are u a real person',
    'what can you do',
    'what can u do?',
    'how does this work',
    'how do i use this bot',
    'who are you',
    'whats your name',
    'who made you',
    'hi! can you help me',
    'hello are you a bot',
    'how do i add an article',
    'commands',
  ])('is “%s”', (message) => {
    expect(intentOf(message)).toBe('help');
  });
});

describe('small talk', () => {
  it.each([
    ['hi', 'greeting'],
    ['Hello!', 'greeting'],
    ['heyyyy', 'greeting'],
    ['hi bot', 'greeting'],
    ['good morning everyone', 'greeting'],
    ['how r u', 'greeting'],
    ['whats up', 'greeting'],
    ['Thanks!', 'thanks'],
    ['ok thx', 'thanks'],
    ['thank u so much', 'thanks'],
    ['ty', 'thanks'],
    ['lol', 'reaction'],
    ['looool', 'reaction'],
    ['hahaha', 'reaction'],
    ['OK', 'reaction'],
    ['ok cool', 'reaction'],
    ['good bot', 'reaction'],
    ['👍', 'reaction'],
    ['bye', 'goodbye'],
    ['good night', 'goodbye'],
  ])('%s: %s', (message, type) => {
    expect(intentOf(message)).toBe(`small talk: ${type}`);
  });
});

describe('a question to the article’s words', () => {
  it.each([
    'who wrote the report that criticised the mayor',
    'who wrote the report',
    'who wrote this law',
    'who is the author of the bill',
    'Who is Arthur?',
    'when was the book published',
    'when was the study first published?',
    'when did the fire happen',
    'who published the letter',
    'what is the source of the fire',
    'where is the virus from',
    'where did it come from',
    'how old is it',
    'how old is he',
    'how old is this man',
    'what is the newspaper',

    'who is the reporter',
    'which newspaper broke the story about the bridge',
    'what is the budget about',
    'what did he say about this article',
    'what is the story behind the name',
    'what was the summary of the report',
    'who is Larry Summers',
    'Summers',
    'who helped the victims',
    'help for the victims',
    'what can you do to stop the fires',
    'how does the pump work',
    'did he say thanks',
    'thanksgiving',
    'who said ok',
    'hi fi makers',
    'who is Wen Jiabao',
    'bot',
    'verbatim',
    'whats the capital',
    'y did he resign',
    'wheres the money',
    '',
    '???',
    '2024',
  ])('is a plain question: %s', (message) => {
    expect(intentOf(message)).toBe('question');
  });
});

describe('the command’s word', () => {
  it.each([
    ['who', 'wrote this', 'metadata'],
    ['when', 'was it published', 'metadata'],
    ['what', 'is this about?', 'summary'],
    ['what', 'can you do', 'help'],
    ['who', 'are you', 'help'],
    ['why', 'hi', 'question'],
    ['who', 'help', 'question'],
    ['quote', 'summary', 'question'],
    ['ask', 'summary', 'summary'],
    ['when', 'did it happen', 'main event'],
    ['where', 'was the incident', 'main event'],
  ] as const)('counts as the first word: /%s %s: %s', (asked, text, kind) => {
    expect(parseQuestion(text, asked).intent.kind).toBe(kind);
  });
});

it('punctuation and case around a message don’t matter', () => {
  const messages = fc.constantFrom('who wrote this', 'tldr', 'are you a bot', 'thanks', 'who won');
  const marks = fc.array(fc.constantFrom('?', '!', '.', ' ', '…', ','), { maxLength: 5 });
  fc.assert(
    fc.property(messages, marks, marks, fc.boolean(), (message, before, after, isUpper) => {
      const typed = before.join('') + (isUpper ? message.toUpperCase() : message) + after.join('');
      expect(parseIntent(typed)).toEqual(parseIntent(message));
    }),
  );
});

it('any message has an intent, however it is repeated', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(intentOf(text)).not.toBe('');
    }),
  );
  // A pattern that tries the same words in ever new ways would run into the test's time limit here.
  for (const word of ['ok ', 'ha', 'please tell me ', 'good good ', 'who is the ', 'the full ', 'o', 'he'])
    expect(intentOf(`${word.repeat(120).slice(0, 118)}§x`)).toBe('question');
});
