import { expect, it } from 'vitest';
import { isInOtherScript } from '../../src/article/scripts.ts';

it.each([
  ['что сказал мэр', 'The mayor spoke.'],
  ['火山', 'The mayor spoke.'],
  ['ماذا قال', 'The mayor spoke. Мэр сказал.'],
  ['the mayor', 'Мэр сказал.'],
])('%j is in other letters than %j', (text, other) => {
  expect(isInOtherScript(text, other)).toBe(true);
});

it.each([
  ['the mayor', 'The mayor spoke.'],
  ['что сказал Putin', 'Putin spoke.'],
  ['Дума', 'The Duma (Дума) met.'],
  ['140', 'The mayor spoke.'],
  ['', ''],
])('%j is not in other letters than %j', (text, other) => {
  expect(isInOtherScript(text, other)).toBe(false);
});
