import { describe, expect, it } from 'vitest';
import { only, read } from './quotations-reading.ts';

const WEBER = { person: [['Karl Weber', 'Weber']] } as const;
const WEBER_AND_BERG = {
  person: [
    ['Karl Weber', 'Weber'],
    ['Anna Berg', 'Berg'],
  ],
} as const;

describe('whose words stand in quotation marks', () => {
  it('the speaker follows', () => {
    expect(only('“We will rebuild,” Weber said on Monday.')).toEqual({
      kind: 'direct',
      words: 'We will rebuild',
      speaker: 'Weber',
      cue: 'said',
    });
  });

  it('the speaker follows an inverted verb', () => {
    expect(only('“We will rebuild,” said the mayor of Leeds, who took office in May.')).toMatchObject({
      speaker: 'the mayor of Leeds',
      cue: 'said',
    });
  });

  it('the speaker goes before', () => {
    expect(only('On Monday, Weber told reporters: “We will rebuild.”')).toMatchObject({
      kind: 'direct',
      words: 'We will rebuild.',
      speaker: 'Weber',
      cue: 'told',
    });
  });

  it('an apposition stands between speaker and verb', () => {
    const text = 'Weber, 45, a farmer from Austin, Texas, said the drought was “a slow flood.”';
    expect(only(text)).toMatchObject({
      kind: 'mixed',
      words: 'a slow flood.',
      speaker: 'Weber',
      cue: 'said',
    });
  });

  it('a role with its name in apposition speaks by name', () => {
    const text = '“We will rebuild,” the mayor of Leeds, Anna Berg, said.';
    expect(only(text, WEBER_AND_BERG)).toMatchObject({ speaker: 'the mayor of Leeds', name: 'Anna Berg' });
  });

  it('a relative pronoun speaks for the name before it', () => {
    const text = 'The bill was drafted by Karl Weber, who called it “a small step.”';
    expect(only(text, WEBER)).toMatchObject({ speaker: 'who', name: 'Karl Weber', cue: 'called' });
  });

  it('a question mark ends the quotation, not the sentence', () => {
    const { rows } = read('“Why now?” Weber asked. “Why here?”');
    expect(rows.map(({ words, speaker }) => [words, speaker])).toEqual([
      ['Why now?', 'Weber'],
      ['Why here?', 'Weber'],
    ]);
  });

  it('a verb that is no known cue attributes in the place of one', () => {
    expect(only('“We will rebuild,” Weber thundered.')).toMatchObject({ speaker: 'Weber', cue: 'thundered' });
    expect(only('„Wir bauen es wieder auf“, sagte Weber.')).toMatchObject({ speaker: 'Weber', cue: 'sagte' });
  });

  it('somebody is named only by a possessive', () => {
    expect(only('The court struck down Weber’s “iron rule of thumb” decree.')).toMatchObject({
      kind: 'mixed',
      speaker: 'Weber’s',
      cue: null,
    });
  });

  it('a surname that is also a function word is a name', () => {
    expect(only('“We lost the plot,” From said.').speaker).toBe('From');
  });

  it('a surname that is also a month or a day is no time', () => {
    expect(only('“We lost the plot,” Theresa May said on Monday.').speaker).toBe('Theresa May');
    expect(only('“We lost the plot,” said Kristen Day.').speaker).toBe('Kristen Day');
    expect(only('“We lost the plot,” Weber Monday said.').speaker).toBe('Weber');
  });

  it('nobody speaks in a passive sentence', () => {
    const { rows } = read(
      'Soldiers were sent north to guard “sites of the highest strategic value” on Friday.',
    );
    expect(rows).toEqual([
      { kind: 'mixed', words: 'sites of the highest strategic value', speaker: null, cue: null },
    ]);
  });
});

describe('a quotation in parts', () => {
  it('both parts around an attribution have its speaker', () => {
    const { rows } = read('“It takes time,” Berg added, “and it takes money.”');
    expect(rows).toEqual([
      { kind: 'direct', words: 'It takes time', speaker: 'Berg', cue: 'added' },
      { kind: 'direct', words: 'and it takes money.', speaker: 'Berg', cue: 'added' },
    ]);
  });

  it('a sentence of its own goes on with the speaker before it', () => {
    const { rows } = read('“It takes time,” Berg said. “It takes money.”\n\n“It takes both.”');
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Berg', 'Berg', 'Berg']);
  });

  it('paragraphs that repeat the opening mark are one quotation', () => {
    const { rows, damage } = read(
      'Weber wrote:\n\n“The first reason is money.\n\n“The second one is time.\n\n“The third is you.”',
    );
    expect(damage).toEqual([]);
    expect(rows.map(({ words, speaker }) => [words, speaker])).toEqual([
      ['The first reason is money.', 'Weber'],
      ['The second one is time.', 'Weber'],
      ['The third is you.', 'Weber'],
    ]);
  });

  it('the last paragraph names the speaker of all', () => {
    const { rows } = read('“The first reason is money.\n\n“The second one is time,” Weber wrote.');
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Weber', 'Weber']);
  });

  it('a mark that closes two paragraphs on closes the quotation', () => {
    const { rows, damage } = read('Weber wrote: “The first reason is money.\n\nThe second one is time.”');
    expect(damage).toEqual([]);
    expect(rows.map(({ words, speaker }) => [words, speaker])).toEqual([
      ['The first reason is money.', 'Weber'],
      ['The second one is time.', 'Weber'],
    ]);
  });
});

describe('who a pronoun is', () => {
  it('the only person named', () => {
    const { rows } = read('Karl Weber came late. “I am sorry,” he said.', WEBER);
    expect(rows[0]).toMatchObject({ speaker: 'he', name: 'Karl Weber' });
  });

  it('the last speaker, where nobody else was named since', () => {
    const text = 'Anna Berg left. Karl Weber stayed. “I am tired,” Weber said. “I will rest,” he added.';
    expect(read(text, WEBER_AND_BERG).rows[1]).toMatchObject({ speaker: 'he', name: 'Karl Weber' });
  });

  it('a form of address tells a woman from a man', () => {
    const text = 'Mrs. Berg met Mr. Weber on Monday. “We agree on little,” she said.';
    const names = { person: [['Weber'], ['Berg']] } as const;
    expect(read(text, names).rows[0]).toMatchObject({ speaker: 'she', name: 'Berg' });
  });

  it('nobody, where it could be either', () => {
    const text =
      'On Monday morning in the town hall of Leeds there was a long meeting of Weber and Berg. “We agree,” he said.';
    const names = { person: [['Weber'], ['Berg']] } as const;
    expect(read(text, names).rows[0]).not.toHaveProperty('name');
  });
});

describe('words reported without marks', () => {
  it('with and without "that"', () => {
    expect(only('Reuters said police searched the car at a checkpoint.')).toEqual({
      kind: 'indirect',
      words: 'police searched the car at a checkpoint',
      speaker: 'Reuters',
      cue: 'said',
    });
    expect(only('The ministry has stated that it will close the port.')).toMatchObject({
      words: 'it will close the port',
      speaker: 'The ministry',
      cue: 'stated',
    });
  });

  it('before their attribution', () => {
    expect(only('Traffic has returned to the bridge, Reuters reported.')).toMatchObject({
      kind: 'indirect',
      words: 'Traffic has returned to the bridge',
      speaker: 'Reuters',
      cue: 'reported',
    });
  });

  it('according to somebody, before or after', () => {
    const words = 'the ferry sank within minutes';
    expect(only('According to Reuters, the ferry sank within minutes.')).toMatchObject({
      words,
      speaker: 'Reuters',
    });
    expect(
      only('It is known that the ferry sank, according to two people familiar with the matter.'),
    ).toMatchObject({
      speaker: 'two people familiar with the matter',
      cue: 'according to',
    });
  });

  it('in a clause of a longer sentence', () => {
    const text =
      'While President Karl Weber claimed on Monday that the strikes were paid for abroad, the first ones began at home.';
    expect(only(text, WEBER)).toEqual({
      kind: 'indirect',
      words: 'the strikes were paid for abroad',
      speaker: 'President Karl Weber',
      name: 'Karl Weber',
      cue: 'claimed',
      stance: 'doubtful',
    });
  });

  it('a plural after "that" is no verb, a verb after "that" makes it a pronoun', () => {
    expect(only('The minister admitted that mistakes had been made.').words).toBe('mistakes had been made');
    expect(only('The minister said that was a mistake.').words).toBe('that was a mistake');
  });

  it('as a description', () => {
    const text =
      'Karl Weber resigned after a month of what he described as a witch hunt led by his own party.';
    expect(only(text, WEBER)).toMatchObject({
      words: 'a witch hunt led by his own party',
      speaker: 'he',
      name: 'Karl Weber',
      cue: 'described as',
    });
  });

  it.each([
    ['Police denied that the man had been beaten.', 'denial'],
    ['The minister admitted that mistakes had been made.', 'admission'],
    ['The firm conceded the figures were wrong.', 'admission'],
    ['She rejected claims that the vote was rigged.', 'denial'],
    ['Officials insist the plant is safe.', 'doubtful'],
  ])('the verb tells how the writer takes it: %s', (text, stance) => {
    expect(only(text)).toMatchObject({ kind: 'indirect', stance });
  });

  it('no words are reported where a verb of saying has a thing for its object', () => {
    expect(
      read('On Monday, Weber accepted the council’s description of the strikes. He declared a holiday.').rows,
    ).toEqual([]);
  });
});

describe('who passes words on', () => {
  const REUTERS = { organisation: [['Reuters']], ...WEBER } as const;

  it('after the attribution', () => {
    expect(only('“Of course we know who paid,” Karl Weber said, according to Reuters.', REUTERS)).toEqual({
      kind: 'direct',
      words: 'Of course we know who paid',
      speaker: 'Karl Weber',
      cue: 'said',
      reporters: ['Reuters'],
    });
  });

  it('before it', () => {
    expect(
      only('Reuters reported that Chancellor Karl Weber said “the talks are over.”', REUTERS),
    ).toMatchObject({
      speaker: 'Chancellor Karl Weber',
      reporters: ['Reuters'],
    });
    expect(only('Reuters reported that police said the man fled.', REUTERS)).toMatchObject({
      kind: 'indirect',
      words: 'the man fled',
      speaker: 'police',
      reporters: ['Reuters'],
    });
  });

  it('"Weber said he …" is one speaker, not two', () => {
    const { rows } = read('Karl Weber said he hopes to “fight another day.”', REUTERS);
    expect(rows).toEqual([
      { kind: 'mixed', words: 'fight another day.', speaker: 'Karl Weber', cue: 'said' },
    ]);
  });
});

describe('quotation marks that hold no speech', () => {
  it.each([
    ['the title of a work', 'The film “The Long Winter” opened on Friday.'],
    [
      'the title of a programme where somebody speaks',
      'Weber said on the BBC’s “Good Evening Europe” on Friday that he was well.',
    ],
    ['a nickname', 'Harold “Buddy” Miles has died.'],
    ['a term at a distance', 'The so-called “reform” passed on Friday.'],
    ['a term without a speaker', 'The “market accident” came as a surprise.'],
    ['markup', 'A page began with <a href="https://example.org/a" target="_blank"> and no more.'],
    ['inches', 'The boy is 5\'2" and growing.'],
    ['apostrophes', "The teachers' union and the '90s rock 'n' roll band didn't play."],
  ])('%s', (_, text) => {
    expect(read(text).rows.filter(({ kind }) => kind !== 'indirect')).toEqual([]);
    expect(read(text).damage).toEqual([]);
  });

  it('a verb of naming makes a term somebody’s word', () => {
    expect(only('Weber called the ruling “Nonsense.”')).toMatchObject({
      words: 'Nonsense.',
      speaker: 'Weber',
    });
  });
});
