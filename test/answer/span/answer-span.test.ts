import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../../src/answer/knowledge.ts';
import { readQuestion } from '../../../src/answer/question.ts';
import { answerSpan } from '../../../src/answer/span/answer-span.ts';
import { readAskedFor } from '../../../src/answer/span/asked-for.ts';
import { bestSpan, spanCandidates } from '../../../src/answer/span/best-span.ts';
import { prepareSentence } from '../../../src/answer/span/span-features.ts';
import { readSpanWords } from '../../../src/answer/span/span-words.ts';
import { slice } from '../../../src/article/article.ts';
import { ownArticle } from '../../support/own-article.ts';

/** The words that answer a question in the one sentence of a text, or null. */
function answered(text: string, question: string): string | null {
  const known = new Knowledge().add(ownArticle(text));
  const [sentence] = known.sentences;
  const span = sentence && answerSpan(known, sentence, readQuestion(question, 'ask'));
  return span ? slice(known.article.text, span) : null;
}

describe('the words that answer', () => {
  it.each([
    ['The bridge was designed by Maria Keller in 1932.', 'Who designed the bridge?', 'Maria Keller'],
    ['The bridge was designed by Maria Keller in 1932.', 'When was the bridge designed?', '1932'],
    ['The fire destroyed 214 houses on the island.', 'How many houses did the fire destroy?', '214'],
    ['The council met in Lisbon to sign the treaty.', 'Where did the council meet?', 'Lisbon'],
    [
      'The largest city of the region is Porto Alegre.',
      'What is the largest city of the region?',
      'Porto Alegre',
    ],
  ])('of “%s” to “%s” are “%s”', (text, question, answer) => {
    expect(answered(text, question)).toBe(answer);
  });

  it('are not a place for who, nor a date for why', () => {
    expect(answered('The troops were sent to Lisbon on Monday.', 'Who was sent?')).not.toBe('Lisbon');
    expect(answered('On Monday the troops were sent.', 'Why were the troops sent?')).not.toBe('Monday');
  });
});

describe('a run of words that may answer', () => {
  const asked = readAskedFor('What did the mayor of the town say about it?');
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'The mayor of town said, ( “ ” ) . 140 and Lisbon is it , “It'.split(' ')),
        fc.string(),
      ),
    )
    .map((words) => words.join(' '));

  it('lies in the sentence, at its words, and the likeliest has a probability', () => {
    fc.assert(
      fc.property(text, fc.nat(500), (any, offset) => {
        const sentence = prepareSentence(readSpanWords(any, offset), [], asked);
        const candidates = spanCandidates(sentence);
        for (const { from, to } of candidates) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(sentence.words.length);
        }
        const best = bestSpan(sentence, { 'first number': 1, 'all capitals': 2 });
        expect(best === null).toBe(candidates.length === 0);
        if (best) {
          expect(best.probability).toBeGreaterThan(0);
          expect(best.probability).toBeLessThanOrEqual(1 + 1e-9);
          expect(best.span.start).toBeGreaterThanOrEqual(offset);
          expect(best.span.end).toBeLessThanOrEqual(offset + any.length);
        }
      }),
    );
  });

  it('is the one whose features weigh most', () => {
    const words = 'The mayor of Lisbon opened 140 gates';
    const sentence = prepareSentence(readSpanWords(words, 0), [], asked);
    const by = (weights: Record<string, number>): string => {
      const best = bestSpan(sentence, weights);
      return best ? words.slice(best.span.start, best.span.end) : '';
    };
    expect(by({ 'first number': 5, 'length 1': 1 })).toBe('140');
    expect(by({ 'first number': 5, 'length 2': 1 })).toBe('140 gates');
    expect(by({ 'all capitals': 5 })).toBe('Lisbon');
  });
});

describe('the classes of words', () => {
  it('tell function words, numbers, names and verbs apart', () => {
    const classes = readSpanWords('The mayor of Lisbon quickly opened 140 gates, “slowly” (he said).', 0).map(
      (word) => word.class,
    );
    expect(classes.slice(0, 8)).toEqual([
      'the',
      'noun',
      'of',
      'capital',
      'adverb',
      expect.stringMatching(/^verb|-ed/),
      'number',
      'noun -s',
    ]);
    expect(classes).toContain('comma');
    expect(classes).toContain('quote');
    expect(classes).toContain('bracket');
    expect(classes.at(-1)).toBe('stop');
  });
});
