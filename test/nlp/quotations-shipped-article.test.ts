import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Names, read } from './quotations-reading.ts';

const file = readFileSync(new URL('../../knowledge/putin-kazakhstan.md', import.meta.url), 'utf8');
const text = file.slice(file.indexOf('\n---', 3) + 4).trim();
const names: Names = {
  person: [
    ['Vladimir Putin', 'Putin'],
    ['Kassim-Jomart Tokayev', 'Tokayev'],
  ],
  organisation: [['Reuters']],
  place: [['Moscow']],
};

describe('the shipped article', () => {
  const { rows, damage } = read(text, names);
  const about = (words: string) => rows.find((row) => row.words.includes(words));

  it('Putin speaks, as Reuters reports', () => {
    expect(about('not the first and not the last attempt')).toMatchObject({
      kind: 'direct',
      speaker: 'Putin',
      name: 'Vladimir Putin',
      cue: 'said',
      reporters: ['Reuters'],
    });
  });

  it('Tokayev claims', () => {
    expect(about('unidentified foreign agitators')).toEqual({
      kind: 'indirect',
      words: 'the protests were being driven by unidentified foreign agitators',
      speaker: 'Kazakhstan’s President Kassim-Jomart Tokayev',
      name: 'Kassim-Jomart Tokayev',
      cue: 'claimed',
      stance: 'doubtful',
    });
  });

  it('Reuters, Moscow and a pronoun report without marks', () => {
    expect(about('Shops have begun')).toMatchObject({
      kind: 'indirect',
      speaker: 'Reuters',
      cue: 'reported',
    });
    expect(about('police searched')).toMatchObject({ kind: 'indirect', speaker: 'Reuters', cue: 'said' });
    expect(about('military assistance')).toMatchObject({
      kind: 'indirect',
      speaker: 'Moscow',
      cue: 'stated',
    });
    expect(about('terrorist uprising')).toMatchObject({
      name: 'Vladimir Putin',
      speaker: 'he',
      cue: 'described as',
    });
  });

  it('the last paragraph is damaged; what pairs cleanly in it stays Putin’s', () => {
    expect(about('a complete deterioration')).toMatchObject({
      kind: 'mixed',
      speaker: 'Mr. Putin',
      cue: 'stated',
    });
    expect(about('and other criminals')).toBeUndefined();
    expect(damage).toEqual(['Robbers “and other criminals”.']);
  });

  it('a term in a passive sentence is nobody’s word', () => {
    expect(about('strategic installations')).toBeUndefined();
  });
});
