import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../src/text/article.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import { type MainEvent, QUESTION_WORDS, type QuestionWord } from '../../src/nlp/annotations.ts';
import { annotate } from '../../src/nlp/annotate.ts';
import { shippedArticle } from '../support/shipped-article.ts';

function eventOf(title: string, text: string, published?: string): MainEvent {
  const source = published === undefined ? {} : { published };
  return annotate(parseArticle({ id: articleId('a'), title, source, text })).event;
}

/** The words of the candidates for one question. */
function answers(word: QuestionWord, title: string, text: string, published?: string): string[] {
  return eventOf(title, text, published)[word].map((span) =>
    (span.title ? title : text).slice(span.start, span.end),
  );
}

describe('the shipped article', () => {
  const { title, text: body } = shippedArticle();

  it('is about Putin, in Kazakhstan', () => {
    expect(answers('who', title, body)[0]).toBe('Vladimir Putin');
    expect(answers('what', title, body)[0]).toBe('sees Russia winning');
    expect(answers('where', title, body)).toContain('Kazakhstan');
  });

  it('names the day that it comes back to, and none since which something lasted', () => {
    expect(answers('when', title, body)[0]).toBe('Monday');
  });

  it('takes a clause about cleaners for no reason', () => {
    expect(answers('why', title, body)).toEqual([]);
    expect(answers('how', title, body)).toEqual([]);
  });
});

it('a first line that repeats the title is not counted among the first sentences', () => {
  const title = 'Ferry sinks off the coast after a storm';
  const next = 'Nobody was hurt. Two boats came. The crew sang. A dog barked.';
  expect(answers('where', title, `${title}\n\n${next} The quay in Malmo was closed.`)).toContain('Malmo');
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

  it('end what happened before a phrase that would be cut off', () => {
    const text = 'Divers recovered the old bell of the town hall and the keys of the tower.';
    expect(answers('what', '', text)[0]).toBe('recovered the old bell of the town hall');
  });

  it('skip an aside between subject and verb', () => {
    const text = 'Acme Holdings, the company which makes the bells, said the price would rise.';
    expect(answers('who', '', text)[0]).toBe('Acme Holdings');
  });

  it.each([
    ['Divers on Monday scheduled the raising of the bell.', 'Divers', 'scheduled the raising of the bell'],
    [
      'Ann Lee, the Malmö singer whose deep voice and plain songs made her one of the best-loved artists of her day, died on Monday.',
      'Ann Lee',
      'died',
    ],
    [
      'Sweden, which has some of the oldest bridges, on Tuesday announced a plan.',
      'Sweden',
      'announced a plan',
    ],
    [
      'Elm Rock – feared because of its hidden reefs and known for its gulls – has lost its lighthouse.',
      'Elm Rock',
      'has lost its lighthouse',
    ],
    ['At least six people left the mill, according to the mayor.', 'At least six people', 'left the mill'],
  ])('tell who and what around a day or an aside: "%s"', (text, who, what) => {
    expect(answers('who', '', text)[0]).toBe(who);
    expect(answers('what', '', text)[0]).toBe(what);
  });

  it.each([
    ['The mayor revealed on Friday a plan for the harbour.', 'revealed on Friday a plan for the harbour'],
    ['The flood caused more than $50 million in losses.', 'caused more than $50 million in losses'],
    [
      'The mayor signed into law a long awaited bill creating an “Old Town Council” for the harbour.',
      'signed into law a long awaited bill creating an “Old Town Council”',
    ],
    ['The board voted “no”, again.', 'The board voted “no”'],
  ])('give what happened whole: "%s"', (text, what) => {
    expect(answers('what', '', text)[0]).toBe(what);
  });

  it('tell what happened after a sentence that only leads in to it', () => {
    const text = 'It was a fine day for the harbour. Ann Lee opened the new quay.';
    expect(answers('what', '', text)[0]).toBe('opened the new quay');
    expect(answers('who', '', 'You’ll soon pay less. Acme will cut its prices.')[0]).toBe('Acme');
  });

  it('are about somebody who is only known by age, and about an inquiry', () => {
    const text = 'A 17-year-old has crossed the lake. Ann Lee of Acme cheered. Ann Lee smiled.';
    expect(answers('who', '', text)[0]).toBe('17-year-old');
    expect(answers('who', '', 'An investigation has found a leak. Acme paid. Acme closed.')[0]).toBe(
      'investigation',
    );
  });

  it('are not about the paper that reports them', () => {
    const text = 'A fire broke out. The mill burnt down, USA TODAY reported. USA TODAY saw it.';
    expect(answers('who', '', text)).not.toContain('USA TODAY');
  });

  it('tell what happened where the title heads a list', () => {
    const text = 'The mayor opened the new quay.';
    expect(answers('what', '5 things to know about the quay', text)).toEqual(['opened the new quay']);
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

  it('are about whom the title quotes, not about what a title puts first', () => {
    const warning = 'Mayor Ann Lee warned the harbour on Monday.';
    expect(answers('who', 'Ann Lee: Storm will break records', warning)[0]).toBe('Ann Lee');
    expect(answers('who', 'Ann Lee: Bob Stone stages protest', 'Bob Stone staged a protest.')[0]).toBe(
      'Bob Stone',
    );
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

describe('where', () => {
  const where = (title: string, text: string): string | undefined => answers('where', title, text)[0];

  it.each([
    ['Mayor quits', 'Lund rode out a late storm and beat Malmö.'],
    ['Mayor quits', 'The mayor lost in the US election.'],
    ['Mayor quits', 'The mayor of Sweden’s oldest town quit.'],
    ['Sweden beats Norway', 'The team won.'],
    ['Mayor quits', 'Norway put pressure on Sweden.'],
    ['Mayor quits', 'The mayor, who lives in Lund, quit.'],
    ['Mayor quits', 'A young clerk at Reuters cheered.'],
  ])('is no place that acts or that something belongs to: "%s" "%s"', (title, text) => {
    expect(where(title, text)).toBeUndefined();
  });

  it('is not where somebody lives, if something else is told', () => {
    expect(where('Mill fire', 'A man who lived in London died when a mill in Croydon burnt down.')).toBe(
      'Croydon',
    );
  });

  it('takes in what makes the place exact', () => {
    const text = 'Two people died near the Elmsworth bus stop in Croydon, south London, police said.';
    expect(where('Two die', text)).toBe('Elmsworth bus stop in Croydon, south London');
  });

  it('is a gathering that people are at, or that the title puts first', () => {
    expect(where('Ann Lee wins at a wet Norwold Grand Prix', 'She was fast.')).toBe('Norwold Grand Prix');
    expect(where('Elmsworth Book Fair: Ann Lee reads', 'She was loud.')).toBe('Elmsworth Book Fair');
  });

  it('is the topic of the title, and a place that only the title names', () => {
    expect(where('Croydon bus crash: Driver held', 'The driver is in custody.')).toBe('Croydon');
    expect(where('Ann Lee hailed in Brazil', 'She won.')).toBe('Brazil');
  });

  it('is a dateline behind a caption that ran into it', () => {
    expect(where('Mayor quits', 'Photo CROYDON — The mayor quit in tears.')).toBe('CROYDON');
  });
});

describe('when', () => {
  const filler = 'Nobody spoke. '.repeat(12);

  it('is no date that somebody speaks of', () => {
    expect(answers('when', '', 'The mayor quit. “I lost my keys last week,” she said.')).toEqual([]);
  });

  it('is no weekday far behind the lead', () => {
    expect(answers('when', '', `The mill burnt down. ${filler}The hall opens on Sunday.`)).toEqual([]);
  });

  it('is an hour or a full date wherever it stands, if the date is near the day of publication', () => {
    const fire = (end: string): string[] =>
      answers('when', '', `The mill burnt down. ${filler}It ${end}.`, '2026-03-14');
    expect(fire('began at 6.10am')).toEqual(['6.10am']);
    expect(fire('began at 00:48')).toEqual(['00:48']);
    expect(fire('was sold on March 12, 2026')).toEqual(['March 12, 2026']);
    expect(fire('was sold on May 12, 2025')).toEqual([]);
  });

  it('is the part of the day before the bare day, and the full date before the weekday', () => {
    const text = 'The toll rose on Friday. The mill had burnt down late on Thursday.';
    expect(answers('when', '', text)[0]).toBe('late on Thursday');
    const caption = 'Ann Lee won on Sunday. Ann Lee on Sunday, March 8, 2026.';
    expect(answers('when', '', caption, '2026-03-09')[0]).toBe('Sunday, March 8, 2026');
  });

  it('is no day of another year', () => {
    expect(answers('when', '', 'Ann Lee, born on May 4, 1970, quit.', '2026-03-14')).toEqual([]);
  });
});

describe('why', () => {
  const why = (text: string): string[] => answers('why', '', text);

  it.each([
    'The mayor smiled after a meeting with farmers.',
    'The mayor smiled following private talks with farmers.',
    'The mill was sold two days after the fire.',
    'The mill was sold shortly after the fire.',
    'The car turned over at a bend.',
    'The farmers blame Ann Lee for the flood.',
    'The farmers blame the flood on Mayor Ann Lee.',
  ])('is neither a mere sequence nor a person: "%s"', (text) => {
    expect(why(`${text} Ann Lee smiled.`)).toEqual([]);
  });

  it.each([
    ['The farmers blame the thaw for the flood.', 'the thaw'],
    ['The farmers blame the flood on meddling by Mayor Ann Lee.', 'meddling by Mayor Ann Lee'],
    ['The mayor quit in a row over the dam.', 'the dam'],
    ['They burnt the mill in retaliation for a raid last week.', 'retaliation for a raid'],
    ['They burnt the mill in a revenge attack for the raid.', 'revenge attack for the raid'],
  ])('"%s": %s', (text, reason) => {
    expect(why(text)[0]).toBe(reason);
  });

  it.each(['Cleaners came after a storm.', 'Clerks resigned over the dam.', 'Some blamed the thaw for it.'])(
    'is not told by what is said of something else further on: "%s"',
    (text) => {
      expect(why(`The mayor quit. She smiled. Nobody spoke. Nobody wept. ${text}`)).toEqual([]);
    },
  );
});

describe('how', () => {
  it.each([
    ['A car laden with explosives was driven into the hall.', 'with explosives'],
    ['The hall was attacked with petrol bombs.', 'with petrol bombs'],
    ['The mayor quit. A bus fell after it slid off the bridge.', 'slid off the bridge'],
  ])('"%s": %s', (text, manner) => {
    expect(answers('how', '', text)[0]).toBe(manner);
  });

  it.each(['The mayor quit with a smile.', 'It fell in a land with strict gun laws.'])(
    'is not whatever goes with it: "%s"',
    (text) => {
      expect(answers('how', '', text)).toEqual([]);
    },
  );
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
