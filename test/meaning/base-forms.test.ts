import { expect, it } from 'vitest';
import { baseForms } from '../../src/meaning/base-forms.ts';

const WORDS = new Set(
  'die kill stop city church box write new news corn corner happy make glass hope hop'.split(' '),
);
const bases = (word: string) => baseForms(word, (guess) => WORDS.has(guess));

it.each([
  ['died', ['die']],
  ['dying', ['die']],
  ['killing', ['kill']],
  ['stopped', ['stop']],
  ['cities', ['city']],
  ['churches', ['church']],
  ['boxes', ['box']],
  ['wrote', ['write']],
  ['writing', ['write']],
  ['happiest', ['happy']],
  ['made', ['make']],
  ['hoping', ['hope', 'hop']],
])('leads %s back to %j', (word, expected) => {
  expect(bases(word)).toEqual(expected);
});

it.each(['news', 'corner', 'glass', 'kill', 'walked'])('makes no other word of %s', (word) => {
  expect(bases(word)).toEqual([]);
});
