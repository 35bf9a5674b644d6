import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/qa/answer.ts';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { answerSaid, quotationsBySpeaker, quoteQuotation } from '../../src/qa/quotations.ts';
import { articleId, slice } from '../../src/text/article.ts';
import { ownArticle } from '../support/own-article.ts';
import { entity, knownWith, quotation, speaker } from '../support/own-facts.ts';
import { shippedArticle } from '../support/shipped-article.ts';

const shipped = new Knowledge();
const { article } = shipped.add(shippedArticle());

const HARBOUR = ownArticle(
  [
    'Engineer Ada Hale inspected the lock on Tuesday.',
    'Hale said that the hinges had rusted.',
    '“The gates will be lifted out before winter,” Hale said.',
    '“Nobody told the barge crews,” said Bo Ruiz, a pilot.',
    '“We heard a bang,” a dock worker said.',
  ].join('\n'),
  { id: 'harbour', title: 'Lock gates fail' },
);
const both = new Knowledge();
both.add(HARBOUR);
both.add(shippedArticle());

type Asked = { readonly speaker?: string; readonly about?: string };

/** What is highlighted in each quote: the words that somebody said. */
function said(asked: Asked, knowledge = both, scope = 'harbour', limit = 10): string[] {
  return words(answerSaid(knowledge, asked, [articleId(scope)], limit), knowledge);
}

function words({ quotes }: Answer, knowledge: Knowledge): string[] {
  return quotes.map(({ article: id, highlight }) => {
    const text = knowledge.get(id)?.article.text ?? '';
    return highlight ? slice(text, highlight).replace(/,$/, '') : '';
  });
}

describe('what somebody said', () => {
  it('is only their words, full quotations before reported speech', () => {
    const [first, ...more] = said({ speaker: 'Hale' });
    expect(first).toBe('The gates will be lifted out before winter');
    expect(more.join(' ')).toContain('the hinges had rusted');
    expect(more.join(' ')).not.toContain('Nobody told');
  });

  it('is found by a misspelt name, and the answer states the correction', () => {
    const answer = answerSaid(both, { speaker: 'Hael' }, [articleId('harbour')], 10);
    expect(words(answer, both)[0]).toBe('The gates will be lifted out before winter');
    expect(answer.corrections).toEqual([{ from: 'Hael', to: 'Hale' }]);
  });

  it('is found by the description of somebody without a name', () => {
    expect(said({ speaker: 'dock worker' })).toEqual(['We heard a bang']);
    expect(said({ speaker: ' DOCK WORKER ' })).toEqual(['We heard a bang']);
  });

  it('that only shares a word with the question is a closest passage, not an answer', () => {
    const far = answerSaid(both, { about: 'gates of the cathedral in Seville' }, null, 5);
    expect(far.answered).toBe(false);
    expect(far.quotes.length).toBeGreaterThan(0);
    const near = answerSaid(both, { about: 'gates lifted before winter' }, null, 5);
    expect(near.answered).toBe(true);
    expect(near.confidence).toBeGreaterThan(far.confidence);
  });

  it('about a subject is what shares words with it', () => {
    expect(said({ speaker: 'Hale', about: 'hinges' }).join(' ')).toContain('the hinges had rusted');
    expect(said({ speaker: 'Hale', about: 'hinges' })).toHaveLength(1);
    expect(said({ about: 'barge crews' })).toEqual(['Nobody told the barge crews']);
  });

  it('is nothing if they aren’t quoted, or not about that', () => {
    const nothing = { answered: false, confidence: 0, quotes: [] };
    const scope = [articleId('harbour')];
    expect(answerSaid(both, { speaker: 'Putin' }, scope, 10)).toMatchObject(nothing);
    expect(answerSaid(both, { speaker: 'Hale', about: 'bang' }, scope, 10)).toMatchObject(nothing);
    expect(answerSaid(both, { about: 'volcano' }, scope, 10)).toMatchObject(nothing);
    expect(answerSaid(both, { about: '???' }, scope, 10)).toMatchObject(nothing);
    expect(answerSaid(new Knowledge(), {}, null, 10)).toMatchObject(nothing);
  });

  it('respects the limit and the articles in scope', () => {
    expect(said({}, both, 'harbour', 2)).toHaveLength(2);
    expect(said({ speaker: 'Putin' }, both, 'harbour')).toEqual([]);
    expect(answerSaid(both, {}, null, 100).quotes.length).toBeGreaterThan(
      answerSaid(both, {}, [articleId('harbour')], 100).quotes.length,
    );
  });
});

describe('what Putin said in the shipped article', () => {
  it('is in ¶7, as reported by Reuters', () => {
    const { answered, quotes } = answerSaid(shipped, { speaker: 'Putin', about: 'interfere' }, null, 5);
    expect(answered).toBe(true);
    expect(quotes[0]).toMatchObject({ paragraph: 7, sentence: 1 });
    const [quote] = quotes;
    expect(quote?.attribution?.speaker && slice(article.text, quote.attribution.speaker.name)).toBe(
      'Vladimir Putin',
    );
    expect(quote?.attribution?.reporters.map(({ name }) => slice(article.text, name))).toEqual(['Reuters']);
  });
});

describe('quotations by speaker', () => {
  const text = '“One,” Hale said. “Two,” Ruiz said. “Three,” Hale said. “Four,” somebody said. “Five.”';
  const hale = entity('person', text, 'Hale');
  const by = (words_: string): { speaker: ReturnType<typeof speaker> } => ({
    speaker: speaker(text, words_),
  });
  const haleSaid = { speaker: { ...speaker(text, 'Hale'), entity: hale } };
  const known = knownWith(text, {
    entities: [hale],
    quotations: [
      quotation(text, 'One,', haleSaid),
      quotation(text, 'Two,', by('Ruiz')),
      quotation(text, 'Three,', haleSaid),
      quotation(text, 'Four,', by('somebody')),
      quotation(text, 'Five.'),
    ],
  });

  it('are grouped by speaker, in the order in which they first speak, without those that name no speaker', () => {
    expect(quotationsBySpeaker(known).map((span) => slice(text, span))).toEqual([
      'One,',
      'Three,',
      'Two,',
      'Four,',
    ]);
  });

  it('become quotes of the sentences that contain them, with the quotation highlighted', () => {
    const [first] = quotationsBySpeaker(known);
    const quote = first && quoteQuotation(known, first);
    expect(quote && slice(text, quote)).toBe('“One,” Hale said.');
    expect(quote?.highlight).toEqual({ start: 1, end: 5 });
    expect(quote?.attribution?.speaker?.entity).toBe(hale);
  });

  it('become nothing if no sentence contains them', () => {
    const nowhere = { ...quotation(text, 'One,'), start: text.length, end: text.length + 3 };
    expect(quoteQuotation(known, nowhere)).toBeUndefined();
  });
});
