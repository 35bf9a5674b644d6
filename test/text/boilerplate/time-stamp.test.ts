import { expect, it } from 'vitest';
import { readTimeStamp } from '../../../src/text/boilerplate/time-stamp.ts';

it.each([
  '10:42 a.m. ET, March 13, 2026',
  'Updated 10:42 AM EDT, Fri March 13, 2026',
  'Published: 13 March 2026',
  'First published on Fri 13 Mar 2026 06.00 GMT | Last modified on 14 Mar 2026',
  '2 hours ago',
  '5 min read',
  '14:05',
])('tells when a piece appeared: %s', (line) => {
  expect(readTimeStamp(line)).toEqual({ isDateAlone: false });
});

it.each(['March 13, 2026', 'Friday, 13 March', '2026-03-13', '13/03/2026'])('is a date alone: %s', (line) => {
  expect(readTimeStamp(line)).toEqual({ isDateAlone: true });
});

it.each([
  'Published in 1986, it sold twenty copies.',
  'Updated figures show 3 boats',
  'He left 2 hours ago',
  'May I?',
  '24 boats',
  'Now read this',
  'In March 2026 the lock closed.',
])('is anything else: %s', (line) => {
  expect(readTimeStamp(line)).toBeUndefined();
});
