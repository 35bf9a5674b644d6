import { expect, it } from 'vitest';
import { scriptsIn } from '../../src/text/scripts.ts';

it.each([
  ['что сказал мэр', 'The mayor spoke.'],
  ['火山', 'The mayor spoke.'],
  ['ماذا قال', 'The mayor spoke. Мэр сказал.'],
  ['the mayor', 'Мэр сказал.'],
])('%j has no letters of a script of %j', (text, other) => {
  expect(scriptsIn(text)).not.toBe(0);
  expect(scriptsIn(text) & scriptsIn(other)).toBe(0);
});

it.each([
  ['the mayor', 'The mayor spoke.'],
  ['что сказал Putin', 'Putin spoke.'],
  ['Дума', 'The Duma (Дума) met.'],
  ['140', 'The mayor spoke.'],
  ['', ''],
])('%j has letters of a script of, or none of any, %j', (text, other) => {
  expect((scriptsIn(text) & scriptsIn(other)) !== 0 || scriptsIn(text) === 0).toBe(true);
});
