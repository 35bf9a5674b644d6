import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Quote } from '../../src/qa/answer.ts';
import { ask } from '../../src/qa/ask.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { type AskedBy, parseQuestion } from '../../src/qa/question/parse-question.ts';
import { quotedText } from '../../src/qa/quote.ts';
import { articleId, contains, slice } from '../../src/text/article.ts';
import { ownArticle } from '../support/own-article.ts';
import { shippedArticle } from '../support/shipped-article.ts';

const HARBOUR = ownArticle(
  'The gates of the northern lock broke on Tuesday. Two barges had drifted against them.\nEngineer Ada Hale will lift the gates out. It will take nine weeks.',
  { id: 'harbour', title: 'Lock gates fail' },
);
const shipped = new Knowledge();
shipped.add(shippedArticle());
const both = new Knowledge();
both.add(HARBOUR);
both.add(shippedArticle());

function answerTo(text: string, asked: AskedBy = 'ask', knowledge = shipped, limit = 5): Answer {
  return ask(knowledge, parseQuestion(text, asked), null, limit);
}

function place(quote: Quote | undefined): string {
  return quote ? `${quote.article} ¶${quote.paragraph}.${quote.sentence}` : 'nowhere';
}

describe('what the shipped article says', () => {
  it.each([
    ['Who sent paratroopers?', '¶4.1'],
    ['How many protesters are believed to have been killed?', '¶4.2'],
    ['What did the first demonstrations focus on?', '¶5.2'],
    ['Where have shops begun to reopen?', '¶2.1'],
    ['Which organisation dispatched Russian and allied forces?', '¶8.2'],
    ['rise in fuel prices', '¶5.2'],
    ['who described it as a terrorist uprising backed by foreign powers', '¶1.1'],
    ['What is littered with burned-out cars?', '¶2.2'],
    ['Who will provide military assistance to other leaders?', '¶8.1'],
  ])('is answered, with the sentence that says it: %s %s', (question, expected) => {
    const { answered, confidence, quotes } = answerTo(question);
    expect(place(quotes[0])).toBe(`putin-kazakhstan ${expected}`);
    expect(answered).toBe(true);
    expect(confidence).toBeGreaterThan(0.5);
  });

  it('is found though a name is misspelt, and the correction is told', () => {
    const { quotes, corrections } = answerTo('What did Tokaev claim on Monday?');
    expect(place(quotes[0])).toBe('putin-kazakhstan ¶5.2');
    expect(corrections).toEqual([{ from: 'Tokaev', to: 'Tokayev' }]);
  });

  it('is highlighted where the kind of answer is known', () => {
    const { text } = shippedArticle();
    const highlighted = (question: string): string | null => {
      const [quote] = answerTo(question).quotes;
      return quote?.highlight ? slice(text, quote.highlight) : null;
    };
    expect(highlighted('How many protesters are believed to have been killed?')).toMatch(/140/);
    expect(highlighted('When were paratroopers sent to Kazakhstan?')).toMatch(/^last week$/i);
    expect(highlighted('Who reported that shops have begun to reopen?')).toBe('Reuters');
    expect(highlighted('the sharp rise in fuel prices')).toBeNull();
  });
});

describe('what it does not say', () => {
  it.each([
    'Who won the football world cup?',
    'What is the best recipe for apple pie?',
    'How deep is the Atlantic Ocean?',
    'When was the telescope invented?',
    'Why do cats purr?',
    'When will the lock gates be lifted out by engineers?',
  ])('is not answered; what is shown is merely near: %s', (question) => {
    const { answered, confidence } = answerTo(question);
    expect(answered).toBe(false);
    expect(confidence).toBeLessThan(0.5);
  });

  it('has no quote at all where no word of the question is there', () => {
    expect(answerTo('xylophone quartet')).toMatchObject({ answered: false, confidence: 0, quotes: [] });
    expect(answerTo('')).toMatchObject({ answered: false, confidence: 0, quotes: [] });
    expect(answerTo('rain', 'ask', new Knowledge())).toMatchObject({ answered: false, quotes: [] });
  });
});

describe('several articles', () => {
  it('answer with the one that says it', () => {
    expect(place(answerTo('When did the lock gates break?', 'ask', both).quotes[0])).toMatch(/^harbour/);
    expect(place(answerTo('When were paratroopers sent?', 'ask', both).quotes[0])).toMatch(/^putin/);
  });

  it('answer within the scope alone', () => {
    const question = parseQuestion('When did the lock gates break?', 'ask');
    const { answered, quotes } = ask(both, question, [articleId('putin-kazakhstan')], 5);
    expect(answered).toBe(false);
    expect(quotes.every(({ article }) => article === 'putin-kazakhstan')).toBe(true);
    expect(ask(both, question, [], 5).quotes).toEqual([]);
  });
});

describe('whatever is asked', () => {
  const words = shippedArticle().text.split(/\s+/);
  const text = fc.oneof(
    fc.array(fc.constantFrom(...words, 'gates', 'who', 'when', 'how many', 'Tokaev'), { maxLength: 12 }),
    fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }),
  );
  const asked = fc.constantFrom<AskedBy>('ask', 'who', 'where', 'when', 'why', 'how', 'what');

  it('quotes are sentences of the articles, no more than asked for, and answered only with one', () => {
    fc.assert(
      fc.property(text, asked, fc.integer({ min: 1, max: 8 }), (parts, command, limit) => {
        const answer = answerTo(parts.join(' '), command, both, limit);
        expect(answer.quotes.length).toBeLessThanOrEqual(limit);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        if (answer.answered) expect(answer.quotes.length).toBeGreaterThan(0);
        if (answer.signals) expect(answer.signals).toHaveLength(answer.quotes.length);
        for (const quote of answer.quotes) {
          const known = both.get(quote.article);
          expect(known?.sentences[quote.first]).toMatchObject({ start: quote.start, end: quote.end });
          expect(known && quotedText(known, quote)).toBe(known?.article.text);
          if (quote.highlight) expect(contains(quote, quote.highlight)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
