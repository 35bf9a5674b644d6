import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { quotedText } from '../../src/qa/quote.ts';
import { answerEntity } from '../../src/qa/answer-entity.ts';
import { type Subjects, findSubjects } from '../../src/qa/subject.ts';
import { type ArticleId, articleId, slice } from '../../src/text/article.ts';
import { at, entity, knownWith, refTo, quotation } from '../support/own-facts.ts';
import { ownArticle } from '../support/own-article.ts';
import { shippedArticle } from '../support/shipped-article.ts';

const shipped = new Knowledge();
shipped.add(shippedArticle());

function names(typed: string, knowledge = shipped, scope: readonly ArticleId[] | null = null): string[] {
  return findSubjects(knowledge, typed, scope).found.map(({ entry, ...listed }) =>
    entry.nameOf(listed.entity),
  );
}

describe('a question that is a name', () => {
  it.each([
    ['Tokayev', 'Kassim-Jomart Tokayev'],
    ['Tokaev', 'Kassim-Jomart Tokayev'],
    ['tokayev’s', 'Kassim-Jomart Tokayev'],
    ['Who is Tokayev?', 'Kassim-Jomart Tokayev'],
    ['Kassim Jomart Tokaev', 'Kassim-Jomart Tokayev'],
    ['Putin', 'Vladimir Putin'],
    ['mr putin', 'Vladimir Putin'],
    ['vladimr puttin', 'Vladimir Putin'],
    ['CSTO', 'Collective Security Treaty Organization'],
    ['reuters', 'Reuters'],
    ['Qasym-Zhomart', 'Kassim-Jomart Tokayev'],
  ])('%s finds %s first', (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  it.each([
    ["kazakhstan's president", 'Kassim-Jomart Tokayev'],
    ['the president of Kazakhstan', 'Kassim-Jomart Tokayev'],
    ['russian president', 'Vladimir Putin'],
    ['President Putin', 'Vladimir Putin'],
  ])('%s finds %s by the role', (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  it.each([
    'sent paratroopers',
    'who sent Russian paratroopers',
    'Putin praised the government',
    'president',
    'who',
    '?!',
    '',
    'Erdogan',
    'Putin Tokayev',
    'a b c d e f g h i j',
  ])('%j finds nobody: it says more, or too little', (typed) => {
    expect(names(typed)).toEqual([]);
  });

  it('finds a place by its other name, but not if the spelling has to be exact', () => {
    const places = new Knowledge();
    places.add(ownArticle('The trams of Kyiv run again, the mayor of Kyiv said.', { id: 'kyiv' }));
    expect(findSubjects(places, 'Kiev', null).corrections).toEqual([{ from: 'Kiev', to: 'Kyiv' }]);
    expect(findSubjects(places, 'Kiev', null, 'exact').found).toEqual([]);
    expect(findSubjects(places, 'Kyiv', null, 'exact').found).toHaveLength(1);
  });

  it('states the correction, and nothing if the spelling was right', () => {
    expect(findSubjects(shipped, 'Tokaev', null).corrections).toEqual([{ from: 'Tokaev', to: 'Tokayev' }]);
    expect(findSubjects(shipped, 'Tokaev’s', null).corrections).toEqual([{ from: 'Tokaev', to: 'Tokayev' }]);
    expect(findSubjects(shipped, 'TOKAYEV', null).corrections).toEqual([]);
  });
});

describe('several articles', () => {
  const knowledge = new Knowledge();
  knowledge.add(
    ownArticle('Mayor Adaeze Okonjo opened the port. Okonjo smiled. Okonjo left.', { id: 'often' }),
  );
  knowledge.add(ownArticle('Rain fell on the mayor. Minister Bola Okonjo was away.', { id: 'once' }));

  it('list whoever is mentioned most first', () => {
    expect(names('Okonjo', knowledge)).toEqual(['Adaeze Okonjo', 'Bola Okonjo']);
    expect(names('Bola Okonjo', knowledge)).toEqual(['Bola Okonjo']);
  });

  it('are limited to the scope', () => {
    expect(names('Okonjo', knowledge, [articleId('once')])).toEqual(['Bola Okonjo']);
    expect(names('Okonjo', knowledge, [])).toEqual([]);
  });
});

describe('who somebody is', () => {
  const text =
    'Hale was late. The engineer Ada Hale built the gates. “They will hold,” she said. Hale went home. Rain fell.';
  const hale = entity('person', text, 'Hale', {
    name: at(text, 'Ada Hale'),
    roles: [at(text, 'engineer')],
    mentions: [at(text, 'Hale'), at(text, 'Ada Hale'), at(text, 'Hale', 2)],
  });
  const known = knownWith(text, {
    entities: [hale],
    quotations: [
      quotation(text, 'They will hold', { speaker: { ...at(text, 'she'), entity: hale, name: hale.name } }),
    ],
  });
  const about: Subjects = { found: [refTo(known, 0)], corrections: [{ from: 'Hael', to: 'Hale' }] };

  it('shows the role first, then what they said, then where they’re mentioned', () => {
    const { answered, quotes, corrections } = answerEntity(about, 5);
    expect(answered).toBe(true);
    expect(quotes.map((quote) => slice(quotedText(known, quote), quote))).toEqual([
      'The engineer Ada Hale built the gates.',
      '“They will hold,” she said.',
      'Hale was late.',
      'Hale went home.',
    ]);
    expect(quotes[0]?.highlight).toEqual(at(text, 'Ada Hale'));
    expect(corrections).toEqual(about.corrections);
  });

  it('respects the limit', () => {
    expect(answerEntity(about, 2).quotes).toHaveLength(2);
    expect(answerEntity(about, 0)).toMatchObject({ answered: false, confidence: 0, quotes: [] });
  });

  it('is unknown if no sentence mentions them', () => {
    const unnamed = knownWith(text, { entities: [{ ...hale, roles: [], mentions: [] }] });
    expect(answerEntity({ found: [refTo(unnamed, 0)], corrections: [] }, 5)).toMatchObject({
      answered: false,
      confidence: 0,
      quotes: [],
    });
  });

  it('is, for Tokayev, the sentence that calls him Kazakhstan’s President', () => {
    const [quote] = answerEntity(findSubjects(shipped, 'Tokaev', null), 5).quotes;
    expect(quote).toMatchObject({ paragraph: 5, sentence: 2 });
    expect(quote?.highlight && slice(shippedArticle().text, quote.highlight)).toBe('Kassim-Jomart Tokayev');
  });
});
