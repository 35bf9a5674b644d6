import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseArticle } from '../../commands/choose-article.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { ownArticle } from '../support/own-article.ts';

const knowledge = new Knowledge();
const gates = knowledge.add(
  ownArticle('The gates broke.', { id: '2022-gates', title: 'Lock gates fail again' }),
);
const rain = knowledge.add(ownArticle('Rain fell.', { id: '2022-rain', title: 'Nine weeks of rain' }));

describe('an article is chosen', () => {
  it('by the key that autocomplete sends', () => {
    expect(chooseArticle(knowledge, gates.key)).toBe(gates);
    expect(chooseArticle(knowledge, rain.key)).toBe(rain);
  });

  it('by its id', () => {
    expect(chooseArticle(knowledge, '2022-rain')).toBe(rain);
  });

  it.each(['Lock gates fail again', 'lock gates', 'gates fial', 'LOCK GATES', '2022-gate'])(
    'by its title, typed by hand: %s',
    (typed) => {
      expect(chooseArticle(knowledge, typed)).toBe(gates);
    },
  );
});

it.each(['', '   ', 'volcano', 'zzzz'])('no article is chosen by %j', (typed) => {
  expect(chooseArticle(knowledge, typed)).toBeUndefined();
});

it('whatever is typed finds an article that is there, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      expect([gates, rain, undefined]).toContain(chooseArticle(knowledge, typed));
    }),
  );
  expect(chooseArticle(new Knowledge(), 'gates')).toBeUndefined();
});
