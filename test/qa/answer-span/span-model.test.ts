import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuestion } from '../../../src/qa/question/parse-question.ts';
import { encodeQuestion } from '../../../src/qa/answer-span/encode-question.ts';
import { type AskedSentence, askSentence } from '../../../src/qa/answer-span/asked-sentence.ts';
import { addBegin, addEnd } from '../../../src/qa/answer-span/end-features.ts';
import { FeatureList } from '../../../src/qa/answer-span/feature-list.ts';
import { FEATURES } from '../../../src/qa/answer-span/features.ts';
import { readWords } from '../../../src/qa/answer-span/read-sentence.ts';
import { addRun } from '../../../src/qa/answer-span/run-features.ts';
import { SpanModel } from '../../../src/qa/answer-span/span-model.ts';

// Every feature weighs something else, so that one too many or too few shows.
const HUNDREDTHS = Int32Array.from({ length: FEATURES.size }, (_, number) => ((number * 7919) % 1999) - 999);
const MODEL = new SpanModel(Float64Array.from(HUNDREDTHS, (weight) => weight / 100));

const WORDS =
  'the bridge of Lisbon was designed by Maria Keller , in 1932 and ( 40 ) gates “ opened ” over a river'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));
const question = fc.constantFrom(
  'Who designed the bridge?',
  'In which year was the bridge of Lisbon designed?',
  'How many gates opened over the river?',
  'What city is the bridge in?',
  'rain',
);

/** What `npm run fit` takes a run of words to weigh. */
function weightOf(sentence: AskedSentence, from: number, to: number): number {
  const list = new FeatureList();
  addBegin(list, sentence, from);
  addEnd(list, sentence, to);
  addRun(list, sentence, from, to);
  return list.weigh(HUNDREDTHS);
}

it('a run’s weight is the sum of its features’ weights, whatever the sentence was asked before', () => {
  fc.assert(
    fc.property(text, fc.array(question, { minLength: 1, maxLength: 3 }), (words, questions) => {
      const read = readWords(words, 0, [{ start: 0, end: words.length, kind: 'place' }]);
      for (const asked of questions) {
        const sentence = askSentence(read, encodeQuestion(parseQuestion(asked, 'ask')));
        const { froms, tos } = read.runs;
        expect([...MODEL.weigh(sentence)]).toEqual(
          Array.from(froms, (from, i) => weightOf(sentence, from, tos[i] ?? 0)),
        );
      }
    }),
  );
});
