import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskedBy, parseQuestion } from '../../../src/qa/question/parse-question.ts';

const ASKED: readonly AskedBy[] = ['who', 'what', 'where', 'when', 'why', 'how', 'quote', 'ask'];

describe('a question to /ask', () => {
  it.each([
    ['Who sent the paratroopers?', 'who', ['person', 'organisation']],
    ['whose idea was it', 'who', ['person', 'organisation']],
    ['To whom did he speak?', 'who', ['person', 'organisation']],
    ['Which company owns the port?', 'who', ['organisation']],
    ['What news agency reported it?', 'who', ['organisation']],
    ['Which former president was jailed?', 'who', ['person']],
    ['Where did the barge sink?', 'where', ['place']],
    ['In what city did it begin?', 'where', ['place']],
    ['Which neighbouring countries helped?', 'where', ['place']],
    ['When did it begin?', 'when', ['date']],
    ['What year was it?', 'when', ['date']],
    ['On which exact day?', 'when', ['date']],
    ['Why were they angry?', 'why', ['reason']],
    ['How many people died?', 'how many', ['quantity']],
    ['how much did it cost', 'how many', ['quantity']],
    ['How old was she?', 'how many', ['quantity']],
    ['What percentage of voters stayed away?', 'how many', ['quantity']],
    ['How did it end?', 'how', ['anything']],
    ['What happened?', 'what', ['anything']],
    ['the gates of the harbour', 'unknown', ['anything']],
    ['', 'unknown', ['anything']],
    ['WHO WAS IT', 'who', ['person', 'organisation']],
  ])('%s asks %s', (text, kind, expected) => {
    expect(parseQuestion(text, 'ask')).toMatchObject({ text, kind, expected });
  });

  it.each([
    ['Who said when it would end?', 'who'],
    ['When did they learn who did it?', 'when'],
    ['Why did nobody ask where he was?', 'why'],
  ])('is of the kind of its first question word: %s', (text, kind) => {
    expect(parseQuestion(text, 'ask').kind).toBe(kind);
  });

  it.each(['The whole whale', 'somewhere', 'whenever', 'nowhere to go', 'a showman'])(
    'isn’t of the kind of a question word inside another word: %s',
    (text) => {
      expect(parseQuestion(text, 'ask').kind).toBe('unknown');
    },
  );
});

describe('a question to /who, /where, /when, /why or /quote', () => {
  it.each([
    ['who', ['person', 'organisation']],
    ['where', ['place']],
    ['when', ['date']],
    ['why', ['reason']],
    ['quote', ['anything']],
  ] as const)('is a question for /%s, whatever other question words it contains', (asked, expected) => {
    const text = 'how many were there and where';
    expect(parseQuestion(text, asked)).toMatchObject({ text, kind: asked, expected });
  });

  it('reads on from the command: /how many, /what year, /what country', () => {
    expect(parseQuestion('many people died', 'how')).toMatchObject({
      kind: 'how many',
      expected: ['quantity'],
    });
    expect(parseQuestion('year did it begin', 'what')).toMatchObject({ kind: 'when', expected: ['date'] });
    expect(parseQuestion('country sent troops', 'what')).toMatchObject({
      kind: 'where',
      expected: ['place'],
    });
    expect(parseQuestion('did it end', 'how')).toMatchObject({ kind: 'how' });
    expect(parseQuestion('happened', 'what')).toMatchObject({ kind: 'what' });
  });
});

describe('question words as people type them on a phone', () => {
  it.each([
    ['whos the mayor', 'who', 'who'],
    ['What’s the name of the barge', 'what', 'what name'],
    ['whats the gate made of', 'what', 'what is'],
    ['wheres the barge', 'where', 'where'],
    ['whens the vote', 'when', 'when'],
    ['y did they leave', 'why', 'why'],
    ['who r the owners', 'who', 'who'],
    ['wat happened', 'unknown', 'other'],
    ['wat did they say', 'what', 'what did'],
    ['Wen Jiabao', 'unknown', 'other'],
    ['Y Combinator', 'unknown', 'other'],
  ])('%s: %s', (text, kind, form) => {
    expect(parseQuestion(text, 'ask')).toMatchObject({ text, phrase: text, kind, form });
  });
});

it('only /ask and /what can ask what somebody said', () => {
  const text = 'What did the mayor say about the gates?';
  const speakerQuestion = { speaker: 'the mayor', about: 'the gates' };
  expect(parseQuestion(text, 'ask')).toMatchObject({ speakerQuestion });
  expect(parseQuestion('did the mayor say about the gates?', 'what')).toMatchObject({ speakerQuestion });
  expect(parseQuestion(text, 'who').speakerQuestion).toBeUndefined();
  expect(parseQuestion(text, 'quote').speakerQuestion).toBeUndefined();
});

it('any text is a question of some kind and stays as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...ASKED), (text, asked) => {
      const question = parseQuestion(text, asked);
      expect(question.text).toBe(text);
      expect(question.expected.length).toBeGreaterThan(0);
    }),
  );
});

it('a long text is parsed in linear time', () => {
  expect(parseQuestion('what '.repeat(100_000), 'ask').kind).toBe('what');
  expect(parseQuestion(`which ${'a'.repeat(500_000)} person`, 'ask').kind).toBe('who');
});
