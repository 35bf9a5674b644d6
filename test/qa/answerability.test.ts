import { expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { prospectsOf } from '../../src/qa/answerability.ts';
import { parseQuestion } from '../../src/qa/question/parse-question.ts';
import { answerSpansFor } from '../../src/qa/answer-span/answer-span.ts';
import type { ProspectSignals } from '../../src/search/signals.ts';
import { ownArticle } from '../support/own-article.ts';

const KNOWLEDGE = new Knowledge();
const KNOWN = KNOWLEDGE.add(
  ownArticle(
    'On Tuesday President Ada Hale met Prime Minister Bo Ruiz in Nigeria. In France 40 crews stopped work on Friday. Rain fell for 3 days.',
  ),
);

const prospects = (question: string, sentence: number): ProspectSignals =>
  prospectsOf(KNOWLEDGE, answerSpansFor(parseQuestion(question, 'ask')))(KNOWN.article.id, sentence);
const expectation = (question: string, sentence: number): number => prospects(question, sentence).expected;

it.each([
  ['Who met Bo Ruiz?', 0],
  ['Where did they meet?', 0],
  ['When did they meet?', 0],
  ['Which country has crews?', 1],
  ['How many crews stopped work?', 1],
  ['When did the crews stop?', 1],
  ['How long did rain fall?', 2],
])('“%s” finds what it expects in sentence %i', (question, sentence) => {
  expect(expectation(question, sentence)).toBe(1);
});

it.each([
  ['Who made rain fall?', 2],
  ['When did rain fall?', 2],
  ['Where did rain fall?', 2],
])('“%s” finds nothing of its kind in sentence %i', (question, sentence) => {
  expect(expectation(question, sentence)).toBe(0);
});

it('what the question already says is not what it expects', () => {
  expect(expectation('Where is Nigeria?', 0)).toBe(0);
  expect(expectation('Did Hale or Ruiz ask who it was?', 0)).toBe(0);
  expect(expectation('What number of crews beyond 40 stopped?', 1)).toBe(0);
});

it('nothing is expected where no kind is asked for', () => {
  for (const question of ['What happened?', 'Why did they meet?', 'harbour'])
    expect(expectation(question, 0)).toBe(0);
});

it.each([
  ['Who met Bo Ruiz?', 0],
  ['How many crews stopped work in France?', 1],
  ['For how many days did rain fall?', 2],
])('“%s” looks more like answered in sentence %i than elsewhere', (question, sentence) => {
  const answering = [0, 1, 2].map((each) => prospects(question, each).answering);
  expect(answering.indexOf(Math.max(...answering))).toBe(sentence);
  for (const each of answering) {
    expect(each).toBeGreaterThan(0);
    expect(each).toBeLessThan(1);
  }
});

it('sentences that are not there hold nothing', () => {
  expect(prospects('Who was it?', 99)).toEqual({ expected: 0, answering: 0 });
});
