import { describe, expect, it } from 'vitest';
import { only, read } from './quotations-reading.ts';

describe('an attribution that closes its sentence', () => {
  it.each([
    [
      'The mayor resigned because he stole the money, Weber claimed on Monday in the town of Harwich.',
      'The mayor resigned because he stole the money',
      'Weber',
    ],
    [
      'The strike will go on, the union said in a statement on its website late on Friday night.',
      'The strike will go on',
      'the union',
    ],
    [
      'Prices will rise, the bank told investors on Monday in a letter seen by the Times.',
      'Prices will rise',
      'the bank',
    ],
    [
      'Because the bridge had sunk, the town was cut off, Weber said last week at a meeting of the council.',
      'Because the bridge had sunk, the town was cut off',
      'Weber',
    ],
  ])('a time and a place may follow its verb: %s', (text, words, speaker) => {
    expect(only(text)).toMatchObject({ kind: 'indirect', words, speaker });
  });

  it.each([
    [
      'a clause opens the sentence',
      'When the mayor resigned, Weber complained on Monday at a long meeting of the council.',
    ],
    [
      'the words go on',
      'The mayor resigned and, Weber said on Monday in the town of Harwich, the council met.',
    ],
    ['it is denied', 'The mayor resigned, Weber never claimed on Monday in the town of Harwich.'],
  ])('no words are taken where %s', (_, text) => {
    expect(read(text).rows).toEqual([]);
  });

  it('other words after the time are not its time', () => {
    const { rows } = read('The mayor resigned, Weber said on Monday that the council of Harwich had met.');
    expect(rows.map(({ words }) => words)).toEqual(['the council of Harwich had met']);
  });

  it('a second one names who passes the words on', () => {
    const row = {
      words: 'Berg has lied to the court',
      speaker: 'Weber',
      cue: 'said',
      reporters: ['Reuters'],
    };
    expect(only('Berg has lied to the court, Weber said, according to Reuters.')).toMatchObject(row);
    expect(only('Berg has lied to the court, Weber said on Monday, according to Reuters.')).toMatchObject(
      row,
    );
  });

  it('who will speak later passes nothing on', () => {
    expect(only('Berg said the mayor lied, the court will hear.')).not.toHaveProperty('reporters');
  });
});

describe('an attribution that opens its sentence', () => {
  it('according to somebody', () => {
    expect(only('According to Weber, the mayor stole the money.')).toEqual({
      kind: 'indirect',
      words: 'the mayor stole the money',
      speaker: 'Weber',
      cue: 'According to',
    });
  });

  it('the words of a verb between it and "that" are not its own', () => {
    const { rows } = read('“It is over,” Weber said, adding that the mayor must go.');
    expect(rows.map(({ kind, words, cue }) => [kind, words, cue])).toEqual([
      ['direct', 'It is over', 'said'],
      ['indirect', 'the mayor must go', 'adding'],
    ]);
  });
});
