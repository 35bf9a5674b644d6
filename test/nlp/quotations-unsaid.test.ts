import { describe, expect, it } from 'vitest';
import { only, read } from './quotations-reading.ts';

describe('words that nobody is said to have said are no quotation', () => {
  it.each([
    'Weber never said the plan would fail.',
    'Weber has never claimed the plan would fail.',
    'Weber didn’t publicly say that the plan would fail.',
    'Weber no longer claims that the plan would fail.',
    'Weber hardly said the plan would fail.',
    'Weber has neither said nor written that the plan would fail.',
    'Weber did not resign or claim that the plan would fail.',
    'Never has Weber said that the plan would fail.',
    'The mayor, who never said the plan would fail, left.',
    'The plan would fail, Weber never claimed.',
  ])('the verb is denied: %s', (text) => {
    expect(read(text).rows).toEqual([]);
  });

  it.each([
    'Nobody said the plan would fail.',
    'No one has said the plan would fail.',
    'No official has said the plan would fail.',
    'None of the ministers said the plan would fail.',
    'Neither side said the plan would fail.',
    'Neither Weber nor Berg said the plan would fail.',
    'Not one official said the plan would fail.',
    'Not even Weber said the plan would fail.',
    'Few said the plan would fail.',
    'Anyone who said the plan would fail was asked to leave.',
    'According to nobody, the plan would fail.',
    'Nobody said that Weber claimed that the plan would fail.',
  ])('nobody is the speaker: %s', (text) => {
    expect(read(text).rows).toEqual([]);
  });

  it.each([
    'If Weber says the mayor lied, the court will hear him.',
    'If, on Monday, Weber says the mayor lied, the court will hear him.',
    'Unless Weber says the mayor lied, the court will hear him.',
    'The court will hear him if Weber says the mayor lied.',
    'It is unclear whether Weber said the mayor lied.',
    'Berg asked if Weber said that the mayor lied.',
    'Had he said the mayor lied, he would have resigned.',
    'Had Weber said that the mayor lied, he would have resigned.',
    'Weber could have said the mayor lied.',
    'Did Weber say that the mayor lied?',
  ])('the saying is supposed or asked: %s', (text) => {
    expect(read(text).rows).toEqual([]);
  });

  it.each([
    'Weber refused to say the plan would fail.',
    'Weber refused to say that the plan would fail.',
    'Weber declined to say whether the plan would fail.',
    'Weber left without saying the plan would fail.',
    'Weber never denied that the plan would fail.',
  ])('the saying is refused: %s', (text) => {
    expect(read(text).rows).toEqual([]);
  });
});

describe('quoted words that their sentence does not say were said have no speaker', () => {
  it.each([
    ['Weber never said “the plan will fail.”', 'the plan will fail.'],
    ['“The plan will fail,” Weber never said.', 'The plan will fail'],
    ['Nobody called the plan “a fine disaster.”', 'a fine disaster.'],
    ['Weber stopped short of calling the plan “a fine disaster.”', 'a fine disaster.'],
    ['If Weber says “the mayor lied,” the court will hear him.', 'the mayor lied'],
    ['His face moved, as if to say “you should see me now.”', 'you should see me now.'],
  ])('%s', (text, words) => {
    expect(only(text)).toMatchObject({ words, speaker: null, cue: null });
  });

  it('but who denies having said them is quoted', () => {
    expect(only('Weber said he never called the plan “a fine disaster.”')).toMatchObject({
      speaker: 'Weber',
      cue: 'said',
    });
  });

  it('a negated verb in the sentence before attributes by its subject alone', () => {
    const { rows } = read('Weber did not comment on the vote. “The plan is a fine disaster.”');
    expect(rows).toEqual([
      { kind: 'direct', words: 'The plan is a fine disaster.', speaker: 'Weber', cue: null },
    ]);
  });
});

describe('a negation or a condition elsewhere takes nothing back', () => {
  it.each([
    ['Weber said nobody was hurt.', 'nobody was hurt'],
    ['Weber said he had never been there.', 'he had never been there'],
    ['Nobody was hurt, Weber said.', 'Nobody was hurt'],
    ['Weber said that if the mayor lied he must go.', 'if the mayor lied he must go'],
    ['If it rains the game is off, Weber said.', 'If it rains the game is off'],
    ['If the plan fails, Weber says the mayor must go.', 'the mayor must go'],
    ['Asked whether he was well, Weber said he had never felt better.', 'he had never felt better'],
    ['Weber did not resign and said that the plan would fail.', 'the plan would fail'],
    ['Weber, who was not there, said the plan would fail.', 'the plan would fail'],
    ['Weber, not the mayor, said the plan would fail.', 'the plan would fail'],
    ['No, Weber said the plan would work.', 'the plan would work'],
    ['There is no doubt Weber said the plan would fail.', 'the plan would fail'],
    ['Not surprisingly Weber said the plan would fail.', 'the plan would fail'],
    ['Will Weber said the plan would fail.', 'the plan would fail'],
    ['A few said the plan would fail.', 'the plan would fail'],
  ])('%s', (text, words) => {
    expect(only(text)).toMatchObject({ kind: 'indirect', words });
  });

  it('"never before" and "not only" deny nothing', () => {
    expect(only('Weber had never before called the plan “a fine disaster.”').speaker).toBe('Weber');
    expect(only('Weber not only called the plan “a fine disaster” but left.').speaker).toBe('Weber');
  });

  it('a negated reluctance is none', () => {
    expect(only('Weber, who did not hesitate to call the plan “a fine disaster,” left.').speaker).toBe('who');
    expect(
      read('Weber, who was afraid to call the plan “a fine disaster,” left.').rows[0]?.speaker,
    ).toBeNull();
  });
});

describe('what is denied', () => {
  it.each([
    ['Weber denied that the plan would fail.', 'the plan would fail'],
    ['Weber denied the plan would fail.', 'the plan would fail'],
    ['Weber denied having said the plan would fail.', 'having said the plan would fail'],
    ['Weber denied saying that the plan would fail.', 'saying that the plan would fail'],
    ['Weber denied that he said the plan would fail.', 'he said the plan would fail'],
    ['Weber denied stealing the money.', 'stealing the money'],
  ])('%s', (text, words) => {
    expect(read(text).rows).toEqual([
      { kind: 'indirect', words, speaker: 'Weber', cue: 'denied', stance: 'denial' },
    ]);
  });
});
