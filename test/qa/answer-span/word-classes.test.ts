import { expect, it } from 'vitest';
import { classOf } from '../../../src/qa/answer-span/word-classes.ts';

it.each([
  ['the', 'the'],
  ['of', 'of'],
  ['mayor', 'noun'],
  ['gates', 'noun -s'],
  ['Lisbon', 'capital'],
  ['Italy', 'capital'],
  ['May', 'month'],
  ['may', 'auxiliary'],
  ['quickly', 'adverb'],
  ['was', 'be'],
  ['1932', 'year'],
  ['$140', 'number'],
  ['seven', 'number word'],
  ['’s', '’s'],
  [',', 'comma'],
  ['“', 'quote'],
  [')', 'closing bracket'],
  ['?', 'stop'],
  ['%', 'mark'],
] as const)('“%s” is of the class %s', (word, expected) => {
  expect(classOf(word, false)).toBe(expected);
});

it('a capital at the start of a sentence doesn’t turn a known word into a name', () => {
  expect(classOf('The', true)).toBe('the');
  expect(classOf('Said', true)).toBe('verb past');
});
