import { expect, it } from 'vitest';
import { parseQuestion } from '../../../src/qa/question/parse-question.ts';
import { encodeQuestion } from '../../../src/qa/answer-span/encode-question.ts';
import { FAR, askSentence } from '../../../src/qa/answer-span/asked-sentence.ts';
import { readWords } from '../../../src/qa/answer-span/read-sentence.ts';

const ask = (text: string, question: string) =>
  askSentence(readWords(text, 0, []), encodeQuestion(parseQuestion(question, 'ask')));

it('each place between words has its distances to the question’s words', () => {
  const { repeatedBefore, sinceRepeated, toRepeated } = ask('Ada designed it', 'Who designed bridges?');
  expect([...repeatedBefore]).toEqual([0, 0, 1, 1]);
  expect([...sinceRepeated]).toEqual([FAR, FAR, 0, 1]);
  expect([...toRepeated]).toEqual([1, 0, FAR, FAR]);
});

it('the question’s verb is passive after a form of be or before “by”', () => {
  expect(ask('The gate was designed early', 'Who designed the gate?').isPassive).toBe(true);
  expect(ask('A gate designed by Ada stood', 'Who designed the gate?').isPassive).toBe(true);
  expect(ask('Ada designed the gate', 'Who designed the gate?').isPassive).toBe(false);
});
