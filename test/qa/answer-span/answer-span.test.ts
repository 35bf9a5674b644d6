import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../../src/qa/knowledge.ts';
import { parseQuestion } from '../../../src/qa/question/parse-question.ts';
import { answerSpansFor } from '../../../src/qa/answer-span/answer-span.ts';
import { SpanModel } from '../../../src/qa/answer-span/span-model.ts';
import { contains, slice } from '../../../src/text/article.ts';
import { ownArticle } from '../../support/own-article.ts';

/** The words that answer a question in the one sentence of a text, or null. */
function answered(text: string, question: string): string | null {
  const known = new Knowledge().add(ownArticle(text));
  const [sentence] = known.sentences;
  const span = sentence && answerSpansFor(parseQuestion(question, 'ask')).spanIn(known, sentence);
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

  it('aren’t a place for who, or a date for why', () => {
    expect(answered('The troops were sent to Lisbon on Monday.', 'Who was sent?')).not.toBe('Lisbon');
    expect(answered('On Monday the troops were sent.', 'Why were the troops sent?')).not.toBe('Monday');
  });

  it('are a person’s name without the title before it', () => {
    expect(
      answered('The bridge was opened by President Maria Keller in May.', 'Who opened the bridge?'),
    ).toBe('Maria Keller');
  });

  it('aren’t shown if nothing in the sentence answers', () => {
    const text =
      'Snow, rain and wind came over hills, towns and valleys, while people sang old songs of home.';
    expect(answered(text, 'How many houses did the fire destroy?')).toBeNull();
  });
});

describe('how much in a sentence looks like an answer', () => {
  const spans = answerSpansFor(parseQuestion('Who designed the bridge of Lisbon?', 'ask'));

  it('is more if it answers the question', () => {
    const known = new Knowledge().add(
      ownArticle('The bridge of Lisbon was designed by Maria Keller. In winter snow fell for weeks.'),
    );
    const [answering, other] = known.sentences.map((sentence) => spans.offerIn(known, sentence));
    expect(answering).toBeGreaterThan(other ?? Number.POSITIVE_INFINITY);
  });

  it('is minus infinity if no words can be an answer', () => {
    const known = new Knowledge().add(ownArticle('And of it.'));
    expect(known.sentences.map((sentence) => spans.offerIn(known, sentence))).toEqual([
      Number.NEGATIVE_INFINITY,
    ]);
    expect(known.sentences.map((sentence) => spans.spanIn(known, sentence))).toEqual([null]);
  });

  it('counts the runs of words if all weights are 0', () => {
    const known = new Knowledge().add(ownArticle('Snow fell. Snow fell on the hills of the island.'));
    const weightless = answerSpansFor(parseQuestion('What fell?', 'ask'), new SpanModel(new Float64Array()));
    const [short = 0, long = 0] = known.sentences.map((each) => weightless.offerIn(known, each));
    // e to it counts the runs.
    expect(Math.exp(short)).toBeCloseTo(Math.round(Math.exp(short)), 9);
    expect(long).toBeGreaterThan(short);
  });

  it('the words shown are part of the sentence, whatever it says', () => {
    const words = fc
      .array(
        fc.constantFrom(
          ...'The bridge of Lisbon , “was” designed ( by Maria Keller ) 140 and it’s'.split(' '),
        ),
        { minLength: 1 },
      )
      .map((each) => each.join(' '));
    fc.assert(
      fc.property(words, (text) => {
        const known = new Knowledge().add(ownArticle(text));
        for (const sentence of known.sentences) {
          const span = spans.spanIn(known, sentence);
          if (span) expect(contains(sentence, span)).toBe(true);
          if (span) expect(spans.offerIn(known, sentence)).toBeGreaterThan(Number.NEGATIVE_INFINITY);
        }
      }),
    );
  });
});
