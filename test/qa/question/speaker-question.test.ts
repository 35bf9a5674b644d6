import { describe, expect, it } from 'vitest';
import { parseSpeakerQuestion } from '../../../src/qa/question/speaker-question.ts';

describe('a question about what somebody said', () => {
  it.each([
    ['What did Putin say about Kazakhstan?', { speaker: 'Putin', about: 'Kazakhstan' }],
    ['what did the mayor claim', { speaker: 'the mayor' }],
    [
      'What has the minister told the paper about fuel prices?',
      { speaker: 'the minister', about: 'fuel prices' },
    ],
    ['did Tokayev say', { speaker: 'Tokayev' }],
  ])('“%s” names the speaker and the subject', (question, expected) => {
    expect(parseSpeakerQuestion(question)).toEqual(expected);
  });

  it.each([
    'Who said that?',
    'What happened in Almaty?',
    'why did he say so and leave',
    '',
    'say',
    'How many said no?',
  ])('is not “%s”', (question) => {
    expect(parseSpeakerQuestion(question)).toBeUndefined();
  });
});
