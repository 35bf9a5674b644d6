import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, articleId } from '../../src/text/article.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import { findEntities } from '../../src/nlp/entities/entities.ts';
import { shippedArticle } from '../support/shipped-article.ts';
import { findNamed, namedIn } from './named-in.ts';

function article(text: string): Article {
  return parseArticle({ id: articleId('a'), title: '', source: {}, text });
}

describe('the shipped article', () => {
  const { text: body } = shippedArticle();

  it('knows Putin by every form of his name', () => {
    expect(findNamed(body, 'Vladimir Putin')).toEqual({
      kind: 'person',
      name: 'Vladimir Putin',
      roles: ['Russian President'],
      mentions: ['Vladimir Putin', 'Putin', 'Putin', 'Putin'],
      aliases: ['Putin'],
    });
  });

  it('gives Tokayev the role the article gives him', () => {
    expect(findNamed(body, 'Kassim-Jomart Tokayev')).toMatchObject({
      kind: 'person',
      roles: ['Kazakhstan’s President'],
    });
  });

  it('offers the initials of the treaty organization as an alias', () => {
    const found = findNamed(body, 'Collective Security Treaty Organization');
    expect(found).toMatchObject({ kind: 'organisation', aliases: ['CSTO'] });
  });

  it('tells places, bodies and people apart', () => {
    const kinds = Object.fromEntries(namedIn(body).map(({ name, kind }) => [name, kind]));
    expect(kinds).toMatchObject({
      Kazakhstan: 'place',
      Almaty: 'place',
      Moscow: 'place',
      Ukraine: 'place',
      'Soviet Union': 'place',
      Reuters: 'organisation',
    });
  });

  it('takes no sentence opening and no people’s adjective for a name', () => {
    const names = namedIn(body).flatMap(({ mentions }) => mentions);
    for (const word of [
      'Shops',
      'Cleaners',
      'Meanwhile',
      'Robbers',
      'Central Asian',
      'Russian',
      'Kazakh',
      'Last',
    ]) {
      expect(names).not.toContain(word);
    }
  });
});

describe('people', () => {
  it.each([
    ['John Smith, 45, a teacher from Ohio, won.', 'John Smith', 'a teacher from Ohio'],
    ["Mary Jones, the company's chief executive, resigned.", 'Mary Jones', "the company's chief executive"],
    ['The board thanked chief executive John Smith for his work.', 'John Smith', 'chief executive'],
    ['On Monday Secretary of State Ann Lee flew home.', 'Ann Lee', 'Secretary of State'],
    ['The company’s founder, Ann Lee, wept.', 'Ann Lee', 'The company’s founder'],
    ['White House press secretary Ann Lee agreed.', 'Ann Lee', 'White House press secretary'],
    ['Police chief Ann Lee agreed.', 'Ann Lee', 'Police chief'],
  ])('"%s" gives %s the role "%s"', (text, name, role) => {
    expect(findNamed(text, name)).toMatchObject({ kind: 'person', roles: [role] });
  });

  it('gives no role where the article gives none', () => {
    expect(findNamed('Yesterday John Smith bought bread.', 'John Smith')?.roles).toEqual([]);
  });

  it.each([
    'Ludwig van Beethoven',
    'Osama bin Laden',
    'Ursula von der Leyen',
    'Bashar al-Assad',
    'Mary-Jane O’Neill',
    'Robert Downey Jr.',
    'J. K. Rowling',
    'Moon Jae-in',
  ])('keeps "%s" in one piece', (name) => {
    expect(findNamed(`The guests greeted ${name} warmly at the door.`, name)?.kind).toBe('person');
  });

  it('cuts the name out of a possessive', () => {
    expect(findNamed('The crowd liked Ann Lee’s speech.', 'Ann Lee')?.mentions).toEqual(['Ann Lee']);
  });

  it('joins a first name alone with the full name', () => {
    const found = findNamed(
      'Hannah Collier lives nearby. Her neighbour said Hannah was fine.',
      'Hannah Collier',
    );
    expect(found?.mentions).toEqual(['Hannah Collier', 'Hannah']);
  });

  it('gives a shared surname to the one last named in full', () => {
    const text = 'John Smith came first. Later Robert Jones met Robert Smith. Then Smith left.';
    expect(findNamed(text, 'Robert Smith')?.mentions).toEqual(['Robert Smith', 'Smith']);
    expect(findNamed(text, 'John Smith')?.mentions).toEqual(['John Smith']);
  });

  it('heeds the form of address where a couple shares a surname', () => {
    const text = 'Anna Hall and Peter Hall spoke. Mrs. Hall was tired, Mr. Hall was not.';
    expect(findNamed(text, 'Anna Hall')?.mentions).toEqual(['Anna Hall', 'Hall']);
    expect(findNamed(text, 'Peter Hall')?.mentions).toEqual(['Peter Hall', 'Hall']);
  });

  it('leaves the bare surname to the one the article is about', () => {
    const text = 'John Hall won. Hall smiled. Hall waved. Later Ann Hall came, and Hall sat down.';
    expect(findNamed(text, 'John Hall')?.mentions).toHaveLength(4);
    expect(findNamed(text, 'Ann Hall')?.mentions).toHaveLength(1);
  });

  it('finds an author by initials without full stops', () => {
    expect(findNamed('They met J. K. Rowling there.', 'J. K. Rowling')?.aliases).toEqual(['JK Rowling']);
  });

  it('ends a name in a headline where its verb starts', () => {
    const text = 'John Hall Compares Two Famous Bells\n\nOn Monday John Hall looked at bells.';
    expect(namedIn(text).map(({ name }) => name)).toEqual(['John Hall']);
  });

  it('does not hand a man’s words to the woman of his name', () => {
    const text = 'President Hall said he would stay. Anna Hall smiled at the guests.';
    expect(findNamed(text, 'Anna Hall')?.roles).toEqual([]);
    expect(findNamed(text, 'Hall')?.roles).toEqual(['President']);
  });

  it('reads "Mr. and Mrs. Smith" as people, not as one word with a capital', () => {
    expect(namedIn('At noon Mr. and Mrs. Smith left the house.')).toMatchObject([
      { kind: 'person', name: 'Smith' },
    ]);
  });

  it('lets a month be a surname behind a given name and a month elsewhere', () => {
    expect(
      findNamed('In May the guests met Theresa May and then, in March, nobody.', 'Theresa May')?.mentions,
    ).toHaveLength(1);
  });

  it('knows a person whose name a headline sets in capitals', () => {
    const text = 'DONALD SMITH WINS AGAIN\n\nThe voters chose Donald Smith once more.';
    expect(findNamed(text, 'Donald Smith')?.kind).toBe('person');
  });
});

describe('bodies and places', () => {
  it.each([
    'White House',
    'Supreme Court',
    'University of Oxford',
    'Bank of England',
    'Johnson & Johnson',
    'Department of Health and Human Services',
    'Ministry for Emergency Situations',
    'Foreign and Commonwealth Office',
    'Acme Inc.',
    'Labour Party',
  ])('"the %s" is an organisation under its whole name', (name) => {
    expect(findNamed(`Critics of the ${name} spoke up yesterday.`, name)?.kind).toBe('organisation');
  });

  it.each([
    'Hebei Province',
    'Trafalgar Square',
    'Rio de Janeiro',
    'St. Petersburg',
    'Gulf of Mexico',
    'The Hague',
  ])('"%s" is a place under its whole name', (name) => {
    expect(findNamed(`They met somewhere in ${name} last week.`, name)?.kind).toBe('place');
  });

  it('brings the names of one country together', () => {
    const found = findNamed('The US and the United States are one, as is the U.S. itself.', 'United States');
    expect(found?.mentions).toEqual(['US', 'United States', 'U.S.']);
  });

  it('joins initials and a short form with the full name of a body', () => {
    const text = 'The Rail Safety Board met. Later the RSB and Acme International spoke; Acme apologised.';
    expect(findNamed(text, 'Rail Safety Board')?.mentions).toEqual(['Rail Safety Board', 'RSB']);
    expect(findNamed(text, 'Acme International')?.mentions).toEqual(['Acme International', 'Acme']);
  });

  it('learns an unknown place from the words around it', () => {
    expect(findNamed('Rain fell in Zorvik, and near Zorvik it snowed.', 'Zorvik')?.kind).toBe('place');
  });

  it('takes "us" for no country', () => {
    expect(namedIn('They told us so.')).toEqual([]);
  });
});

describe('any text', () => {
  it('names nobody in texts without names', () => {
    expect(namedIn('')).toEqual([]);
    expect(namedIn('它说没有名字。\n\nهذا نص.')).toEqual([]);
    expect(namedIn('Nothing happened. However, it rained.')).toEqual([]);
  });

  const word = fc.constantFrom(
    'Ann',
    'Lee',
    'Mr.',
    'President',
    'the',
    'of',
    'and',
    'Bank',
    'Russia',
    'Russian',
    'said',
    '“',
    '”',
    ',',
    '.',
    '\n\n',
    'van',
    '’s',
    'FBI',
    '45',
    'É',
    '漢',
    '&',
    '-',
    '(',
  );

  it('gives spans inside sentences, in order, with the name among the mentions', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word).map((words) => words.join(' ')),
          fc.string({ unit: 'grapheme' }),
        ),
        (text) => {
          const read = article(text);
          const sentences = read.paragraphs.flatMap((paragraph) => paragraph.sentences);
          for (const entity of findEntities(read)) {
            const { mentions, name, roles } = entity;
            expect(mentions).toContainEqual(name);
            expect(mentions.map(({ start }) => start)).toEqual(
              mentions.map(({ start }) => start).toSorted((a, b) => a - b),
            );
            for (const span of [...mentions, ...roles]) {
              expect(span.start).toBeLessThan(span.end);
              expect(sentences.some(({ start, end }) => start <= span.start && span.end <= end)).toBe(true);
            }
          }
        },
      ),
    );
  });

  it('reads a hundred thousand characters without a full stop', () => {
    const text = 'Ann Lee and '.repeat(9000);
    expect(findEntities(article(text))).toMatchObject([{ kind: 'person' }]);
  });
});
