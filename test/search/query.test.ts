import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/text/article.ts';
import { type Query, readQuery } from '../../src/search/query.ts';
import { SentenceIndex } from '../../src/search/sentence-index.ts';
import { readOwn } from '../support/own-article.ts';

function indexOf(...texts: readonly (readonly [text: string, title?: string])[]): SentenceIndex {
  const index = new SentenceIndex();
  for (const [i, [text, title = '']] of texts.entries()) index.add(readOwn(text, { id: `a${i}`, title }));
  return index;
}

const index = indexOf(
  ['President Okonjo met the wheat farmers of Zürich. Their whole harvest was lost.', 'Tribulations'],
  ['The Kremlin praised the Duma. Дума ответила.', 'Moscow'],
);

const words = ({ terms }: Query): string[] => terms.map(({ word }) => word);
const known = ({ terms }: Query): string[] =>
  terms.filter(({ variants }) => variants.length > 0).map(({ word }) => word);

describe('a question', () => {
  it('is read without the words that only say what is wanted', () => {
    expect(words(readQuery(index, 'Who was the president that met the farmers?', null))).toEqual([
      'president',
      'met',
      'farmers',
    ]);
  });

  it('has each word once, whatever its form', () => {
    expect(words(readQuery(index, 'farmers, farmer, Farmer’s farming farmers', null))).toHaveLength(2);
  });

  it('of stop words alone asks for nothing, and none of them is taken for a misspelling', () => {
    for (const text of ['what', 'whose', 'Who is that?', 'when or where', 'the']) {
      expect(readQuery(index, text, null)).toMatchObject({ terms: [], corrections: [] });
    }
  });

  it('of one letter, or of none, does no harm', () => {
    expect(words(readQuery(index, 'x', null))).toEqual(['x']);
    expect(readQuery(index, '', null)).toMatchObject({ terms: [], corrections: [] });
    expect(readQuery(index, '?!…“”', null)).toMatchObject({ terms: [], corrections: [] });
  });

  it('of 6,000 characters is cut to the words that can matter', () => {
    const long = Array.from({ length: 1000 }, (_, i) => `word${i}`)
      .join(' ')
      .slice(0, 6000);
    expect(words(readQuery(index, long, null))).toHaveLength(32);
    expect(words(readQuery(index, 'a'.repeat(6000), null))).toHaveLength(1);
    expect(words(readQuery(index, 'farmers '.repeat(750), null))).toHaveLength(1);
  });

  it('in another script is read like any other', () => {
    expect(known(readQuery(index, 'что ответила Дума?', null))).toEqual(['ответила', 'дума']);
    expect(known(readQuery(index, '火山が噴火した', null))).toEqual([]);
    expect(known(readQuery(index, 'ماذا قال الرئيس', null))).toEqual([]);
  });
});

describe('corrections', () => {
  it('name the word as it was typed, and as the article writes it', () => {
    expect(readQuery(index, 'What did Okonyo lose?', null).corrections).toContainEqual({
      from: 'Okonyo',
      to: 'Okonjo',
    });
    expect(readQuery(index, 'KREMLN', null).corrections).toEqual([{ from: 'KREMLN', to: 'Kremlin' }]);
  });

  it('are not made to a word that the article holds in another form', () => {
    const query = readQuery(index, 'farmer zurich harvesting', null);
    expect(query.corrections).toEqual([]);
    expect(known(query)).toEqual(['farmer', 'zurich', 'harvesting']);
  });

  it('are not made to an everyday word: it is meant as it is typed', () => {
    const near = indexOf(['The burned cars. A merry founder.']);
    expect(readQuery(near, 'who turned, married or sounded?', null).corrections).toEqual([]);
    expect(readQuery(near, 'burnde', null).corrections).toEqual([{ from: 'burnde', to: 'burned' }]);
  });

  it('add nothing to a word that the question has as it should be', () => {
    const query = readQuery(
      indexOf(['Parliament met. The weather held.']),
      'Parliament parliment weather',
      null,
    );
    expect(query.terms.map(({ word }) => word)).toEqual(['parliament', 'weather']);
  });

  it('are not made to a word of the title', () => {
    const query = readQuery(index, 'tribulations', null);
    expect(query.corrections).toEqual([]);
    expect(known(query)).toEqual(['tribulations']);
  });

  it('lead only to words within the scope', () => {
    const first = [articleId('a0')];
    expect(readQuery(index, 'kremln', first).corrections).toEqual([]);
    expect(readQuery(index, 'kremln', null).corrections).toHaveLength(1);
    expect(known(readQuery(index, 'kremlin', first))).toEqual([]);
  });

  it('keep up to three words that may be meant, the most similar counting most', () => {
    const near = indexOf(['The bread, the break, the bream, the breath.']);
    const [term] = readQuery(near, 'breah', null).terms;
    expect(term?.variants).toHaveLength(3);
    const similarities = term?.variants.map(({ similarity }) => similarity) ?? [];
    expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
    expect(Math.max(...similarities)).toBeLessThan(1);
  });

  it('lead to another name of the same place where only that is in scope, and not where the typed one is', () => {
    const places = indexOf(['Trams run in Kyiv again.'], ['The opera of Kiev was sold out.']);
    const first = [articleId('a0')];
    const query = readQuery(places, 'trams in Kiev', first);
    expect(query.corrections).toEqual([{ from: 'Kiev', to: 'Kyiv' }]);
    expect(query.terms[1]?.variants[0]?.similarity).toBeGreaterThan(0.9);
    expect(readQuery(places, 'trams in Kiev', null).corrections).toEqual([]);
    expect(readQuery(places, 'Bombay', null).corrections).toEqual([]);
  });

  it('find a name that is romanised otherwise, though many letters differ', () => {
    const names = indexOf(['Qazaqstan and Zelenskyy met in Azerbaidzhan.']);
    expect(readQuery(names, 'Kazakhstan Zelensky azerbaijan', null).corrections).toEqual([
      { from: 'Kazakhstan', to: 'Qazaqstan' },
      { from: 'Zelensky', to: 'Zelenskyy' },
      { from: 'azerbaijan', to: 'Azerbaidzhan' },
    ]);
  });

  it('romanise names only', () => {
    const written = (name: string): SentenceIndex => indexOf([`Somebody spilled the ${name}.`]);
    expect(readQuery(written('fluid'), 'Floyd', null).corrections).toEqual([]);
    expect(readQuery(written('Fluid'), 'Floyd', null).corrections).toEqual([{ from: 'Floyd', to: 'Fluid' }]);
  });

  it('are not made where the spelling is to be exact', () => {
    const query = readQuery(index, 'What did Okonyo tell the Kremlin?', null, 'exact');
    expect(query.corrections).toEqual([]);
    expect(known(query)).toEqual(['kremlin']);
    expect(words(query)).toEqual(['okonyo', 'kremlin']);
  });

  it('are looked up for 16 words at most', () => {
    const text = Array.from({ length: 20 }, (_, i) => `farmer${String.fromCodePoint(97 + (i % 26))}${i}`);
    const query = readQuery(index, `${text.join(' ')} okonyo`, null);
    expect(query.terms).toHaveLength(21);
    expect(query.corrections.map(({ from }) => from)).not.toContain('okonyo');
    expect(readQuery(index, `okonyo ${text.join(' ')}`, null).corrections[0]?.from).toBe('okonyo');
  });

  it('are no longer made once the article with the word is gone', () => {
    const changing = indexOf(['The Kremlin spoke.'], ['The mayor spoke.']);
    changing.remove(articleId('a0'));
    expect(readQuery(changing, 'kremln', null)).toMatchObject({ corrections: [] });
    expect(known(readQuery(changing, 'kremlin', null))).toEqual([]);
  });
});

it('any text makes a query of at most 32 terms, each standing for terms of the index', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { terms, corrections } = readQuery(index, text, null);
      expect(terms.length).toBeLessThanOrEqual(32);
      for (const { variants } of terms) {
        expect(variants.length).toBeLessThanOrEqual(3);
        for (const { similarity } of variants) {
          expect(similarity).toBeGreaterThan(0);
          expect(similarity).toBeLessThanOrEqual(1);
        }
      }
      expect(corrections.every(({ from }) => text.includes(from))).toBe(true);
    }),
  );
});
