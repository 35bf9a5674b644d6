import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { findDates } from '../../src/facts/measures/dates.ts';
import { findEntities } from '../../src/facts/names/entities.ts';
import { type MainEvent, QUESTION_WORDS, type QuestionWord } from '../../src/facts/facts.ts';
import { findMainEvent } from '../../src/facts/event/main-event.ts';

const shipped = readFileSync(new URL('../../../shared/article.txt', import.meta.url), 'utf8');

function eventOf(title: string, text: string): MainEvent {
  const article = readArticle({ id: articleId('a'), title, source: {}, text });
  const facts = {
    entities: findEntities(article),
    dates: findDates(article),
    quantities: [],
    quotations: [],
    damage: [],
  };
  return findMainEvent(article, facts);
}

/** The words of the candidates for one question. */
function answers(word: QuestionWord, title: string, text: string): string[] {
  return eventOf(title, text)[word].map((span) => (span.title ? title : text).slice(span.start, span.end));
}

describe('the shipped article', () => {
  const title = shipped.slice(0, shipped.indexOf('\n'));
  const body = shipped.slice(title.length);

  it('is about Putin, in Kazakhstan', () => {
    expect(answers('who', title, body)[0]).toBe('Vladimir Putin');
    expect(answers('what', title, body)[0]).toBe('sees Russia winning');
    expect(answers('where', title, body)).toContain('Kazakhstan');
  });

  it('has times from the text', () => {
    const when = answers('when', title, body);
    expect(when.length).toBeGreaterThan(0);
    expect(['Wednesday', 'Monday', 'Last week', 'last week']).toEqual(expect.arrayContaining(when));
  });
});

describe('headlines', () => {
  it.each([
    ['Singer stages protest outside town hall', 'Singer', 'Singer stages protest'],
    [
      'Ann Lee and Bob Stone lead march as storm ends',
      'Ann Lee and Bob Stone',
      'Ann Lee and Bob Stone lead march',
    ],
    ['Harbour fire: Police identify last three victims', 'Police', 'identify last three victims'],
    ['Acme boss Ann Lee quits after dispute', 'Ann Lee', 'Acme boss Ann Lee quits'],
    ['Villagers blame new dam for flood', 'Villagers', 'blame new dam for flood'],
    ['Ann Lee wins at Lund after two falls', 'Ann Lee', 'wins at Lund'],
    ['Five dead after bus overturns', 'Five dead', 'Five dead'],
    ['Mayor hails ‘brave’ rescuers | Example News', 'Mayor', 'hails ‘brave’ rescuers'],
  ])('%s', (title, who, what) => {
    expect(answers('who', title, '')[0]).toBe(who);
    expect(answers('what', title, '')[0]).toBe(what);
  });
});

describe('the first sentences', () => {
  it('tell who and what where the title is missing', () => {
    const text = 'Last week, divers from Lund recovered a bell from the lake, after a search of two years.';
    expect(answers('who', '', text)[0]).toBe('divers from Lund');
    expect(answers('what', '', text)[0]).toBe('recovered a bell from the lake');
  });

  it('skip an aside between subject and verb', () => {
    const text = 'Acme Holdings, the company which makes the bells, said the price would rise.';
    expect(answers('who', '', text)[0]).toBe('Acme Holdings');
  });

  it('give the day of the event before the years of its background', () => {
    const text = 'The hall, built in 1908, burnt down on Tuesday night. It had burnt in 1950.';
    expect(answers('when', '', text)[0]).toBe('Tuesday night');
  });

  it('give the exact place before the country', () => {
    const text = 'The hall in Lund, Sweden, burnt down. Sweden mourned.';
    expect(answers('where', '', text)[0]).toBe('Lund, Sweden');
  });

  it('give a reason and a means where they name them', () => {
    const text =
      'The bridge was closed on Monday because of cracks in two pillars. Workers secured it by driving piles.';
    expect(answers('why', '', text)[0]).toBe('cracks in two pillars');
    expect(answers('how', '', text)[0]).toBe('driving piles');
  });

  it.each([
    'The mill burnt down shortly after 2:40 a.m. on Monday.',
    'The mill burnt down after midnight.',
    'The mill burnt down after 8 p.m. and before dawn.',
    'The mill burnt down after more than two hours.',
    'The mill burnt down following Friday.',
  ])('take no time for a reason: "%s"', (text) => {
    expect(answers('why', '', text)).toEqual([]);
  });

  it('take what happened at a time for a reason', () => {
    const text = 'The mill was closed following Friday’s flood.';
    expect(answers('why', '', text)[0]).toBe('Friday’s flood');
  });

  it.each([
    'FENWICK — A fire broke out on a ferry off Lund, near Lund, on Monday.',
    'By Ann Lee\n\nFENWICK, Sweden (AP) — A fire broke out in Lund, say people in Lund.',
  ])('give the dateline as the place: "%s"', (text) => {
    expect(answers('where', 'Fire off Lund', text)[0]).toMatch(/^FENWICK/);
  });

  it('name somebody before a thing', () => {
    const text = 'A fire broke out on Monday. Captain Ann Lee of the harbour police put it out.';
    expect(answers('who', 'Mill fire in Lund', text)[0]).toBe('Ann Lee');
    expect(answers('who', 'Hospital closes two wards', text)[0]).toBe('Hospital');
    expect(answers('who', 'Fire spreads', 'The old mill burnt down.')[0]).toBe('Fire');
  });

  it('keep a mark of emphasis with its partner', () => {
    expect(answers('who', '', 'The crew of the *Norwold* sank it.')[0]).toBe('crew of the *Norwold*');
    expect(answers('why', '', 'It sank because of **big** waves.')[0]).toBe('**big** waves');
  });

  it('leave open what they do not say', () => {
    const text = 'The board met. Nobody spoke.';
    for (const word of ['when', 'where', 'why', 'how'] as const) expect(answers(word, '', text)).toEqual([]);
  });
});

describe('any article', () => {
  it('gives at most three spans in range for each question', () => {
    const word = fc.constantFrom(
      'Ann',
      'Lee',
      'wins',
      'said',
      'after',
      'because',
      'of',
      'in',
      'Lund',
      'Russia',
      ':',
      ',',
      '.',
      '“',
      '”',
      '\n\n',
      'Monday',
      'by',
      'using',
      'the',
      '|',
      '-',
      '漢',
      'dead',
    );
    const words = fc.oneof(
      fc.array(word).map((list) => list.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(words, words, (title, text) => {
        const event = eventOf(title, text);
        for (const question of QUESTION_WORDS) {
          expect(event[question].length).toBeLessThanOrEqual(3);
          for (const span of event[question]) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual((span.title ? title : text).length);
          }
        }
      }),
    );
  });
});
