import { describe, expect, it } from 'vitest';
import { readSaying } from '../../src/qa/speaker-question.ts';

describe('a question for somebody’s words', () => {
  it.each([
    ['What did Putin say about Kazakhstan?', { speaker: 'Putin', about: 'Kazakhstan' }],
    ['what did the mayor claim', { speaker: 'the mayor' }],
    [
      'What has the minister told the paper about fuel prices?',
      { speaker: 'the minister', about: 'fuel prices' },
    ],
    ['did Tokayev say', { speaker: 'Tokayev' }],
  ])('“%s” names whose they are, and on what', (question, saying) => {
    expect(readSaying(question)).toEqual(saying);
  });

  it.each([
    'Who said that?',
    'What happened in Almaty?',
    'why did he say so and leave',
    '',
    'say',
    'How many said no?',
  ])('is not “%s”', (question) => {
    expect(readSaying(question)).toBeUndefined();
  });
});
