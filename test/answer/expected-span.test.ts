import { describe, expect, it } from 'vitest';
import { expectedSpan, termsOf } from '../../src/answer/expected-span.ts';
import { type KnownArticle } from '../../src/answer/knowledge.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { slice } from '../../src/article/article.ts';
import { at, entity, knownWith } from '../support/own-facts.ts';

const TEXT =
  'On Tuesday Ada Hale met Bo Ruiz in Lagos. The Port Board paid 40 crews on Friday in Accra. Rain fell for 3 days.';
const KNOWN = knownWith(TEXT, {
  entities: [
    entity('person', TEXT, 'Ada Hale'),
    entity('person', TEXT, 'Bo Ruiz'),
    entity('place', TEXT, 'Lagos'),
    entity('place', TEXT, 'Accra'),
    entity('organisation', TEXT, 'The Port Board'),
  ],
  dates: [at(TEXT, 'Tuesday'), at(TEXT, 'Friday')],
  quantities: [at(TEXT, '40 crews'), at(TEXT, '3 days')],
});

function answer(question: string, sentence: number, known: KnownArticle = KNOWN): string | null {
  const span = known.sentences[sentence];
  if (!span) throw new Error(`there is no sentence ${sentence}`);
  const found = expectedSpan(known, span, readQuestion(question, 'ask'));
  return found && slice(known.article.text, found);
}

describe('the words that answer', () => {
  it.each([
    ['Who met Bo Ruiz?', 0, 'Ada Hale'],
    ['Who met Ada Hale?', 0, 'Bo Ruiz'],
    ['Where did they meet?', 0, 'Lagos'],
    ['When did they meet?', 0, 'Tuesday'],
    ['Who paid the crews?', 1, 'The Port Board'],
    ['Which company paid?', 1, 'The Port Board'],
    ['How many crews were paid?', 2, '3 days'],
    ['When were the crews paid?', 1, 'Friday'],
  ])('%s (sentence %i): %s', (question, sentence, expected) => {
    expect(answer(question, sentence)).toBe(expected);
  });

  it('are none where the sentence has nothing of the kind', () => {
    expect(answer('When did rain fall?', 2)).toBeNull();
    expect(answer('Where did rain fall?', 2)).toBeNull();
  });

  it('are never what the question already says', () => {
    expect(answer('Where is Lagos?', 0)).toBeNull();
    expect(answer('Did Hale or Ruiz ask who it was?', 0)).toBeNull();
  });

  it('are not guessed where no kind is asked for', () => {
    expect(answer('What happened?', 0)).toBeNull();
    expect(answer('Why did they meet?', 0)).toBeNull();
    expect(answer('harbour', 0)).toBeNull();
  });

  it('are, of several, those nearest to the words that the question shares', () => {
    const text = 'Ada Hale slept while in the harbour Bo Ruiz broke the gates and Cy Diop sang.';
    const known = knownWith(text, {
      entities: ['Ada Hale', 'Bo Ruiz', 'Cy Diop'].map((name) => entity('person', text, name)),
    });
    expect(answer('Who broke the gates?', 0, known)).toBe('Bo Ruiz');
    expect(answer('Who sang?', 0, known)).toBe('Cy Diop');
    expect(answer('Who slept?', 0, known)).toBe('Ada Hale');
  });

  it('are the first in the text where nothing else decides', () => {
    expect(answer('Who was it?', 0)).toBe('Ada Hale');
  });
});

it('the terms of a question are those of its content words', () => {
  expect([...termsOf(readQuestion('Who was it that broke the gates?', 'ask'))]).toEqual(['broke', 'gate']);
});
