import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../src/qa/question/parse-question.ts';
import { HEAD, REPEATED, VERB, encodeQuestion } from '../../../src/qa/answer-span/encode-question.ts';
import { QUESTION_FORMS } from '../../../src/qa/question/question-patterns.ts';
import { ROLES } from '../../../src/qa/question/asked-role.ts';
import { GOVERNORS } from '../../../src/qa/question/governors.ts';
import { termNumber } from '../../../src/qa/answer-span/term-number.ts';
import { stemmer } from 'stemmer';

const read = (question: string) => encodeQuestion(parseQuestion(question, 'ask'));

describe('a question as numbers', () => {
  it.each([
    ['Who designed the bridge?', 'who', 'subject'],
    ['What did the mayor say?', 'what did', 'object'],
    ['When was the bridge designed?', 'when', 'passive'],
    ['What is the largest city?', 'what is', 'equated'],
    ['Which city hosted the talks?', 'what place', 'subject'],
    ['How many houses did the fire destroy?', 'how many', 'object'],
    ['bridges of the region', 'other', 'unknown'],
  ])('%s: %s, as %s', (question, form, role) => {
    const asked = read(question);
    expect(QUESTION_FORMS[asked.form]).toBe(form);
    expect(ROLES[asked.role]).toBe(role);
  });

  it('has the preposition before the question word or at the end', () => {
    expect(GOVERNORS[read('In which year did it rain?').governor]).toBe('in');
    expect(GOVERNORS[read('What is the bridge made of?').governor]).toBe('of');
    expect(read('What rained?').governor).toBe(0);
  });

  it('marks its content words, the first ones and the verb', () => {
    const { terms } = read('Which nation designed the old bridge?');
    const markOf = (word: string) => terms.get(termNumber(stemmer(word)));
    expect(markOf('nation')).toBe(REPEATED | HEAD);
    expect(markOf('designed')).toBe(REPEATED | HEAD | VERB);
    expect(markOf('bridge')).toBe(REPEATED);
    expect(markOf('the')).toBeUndefined();
  });
});
