import { expect, it } from 'vitest';
import { otherNames } from '../../src/search/other-names.ts';

const named = (word: string): string[] => otherNames(word).map(({ name }) => name);

it('knows places and people by their other names, both ways', () => {
  expect(named('kiev')).toEqual(['Kyiv']);
  expect(named('kyiv')).toEqual(['Kiev']);
  expect(named('bombay')).toEqual(['Mumbai']);
  expect(named('burma')).toEqual(['Myanmar']);
  expect(named('beijing')).toContain('Peking');
  expect(named('mohammed')).toContain('Muhammad');
});

it('tells a name of several words by the longest', () => {
  expect(named('saigon')).toEqual(['Ho Chi Minh City']);
  expect(named('minh')).toEqual(['Saigon']);
  expect(named('city')).toEqual([]);
});

it('knows no other name of most words', () => {
  for (const word of ['', 'president', 'constructor', 'kazakhstan']) expect(named(word)).toEqual([]);
});

it('is known by each of the names it gives', () => {
  for (const word of ['lviv', 'leningrad', 'peking', 'turkiye', 'ussr']) {
    expect(otherNames(word).length).toBeGreaterThan(0);
    for (const other of otherNames(word)) {
      expect(otherNames(other.word).map((each) => each.word)).toContain(word);
    }
  }
});
