import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/qa/answer-span/read-sentence.ts';
import { LONGEST_ANSWER } from '../../../src/qa/answer-span/runs.ts';

/** Every run of words of a text that may be an answer. */
function runs(text: string): string[] {
  const { starts, ends, runs: found } = readWords(text, 0, []);
  return [...found.froms].map((from, i) => text.slice(starts[from], ends[(found.tos[i] ?? 0) - 1]));
}

describe('runs of words that can be an answer', () => {
  it('don’t end with a word that needs another after it', () => {
    const found = runs('The mayor of Lisbon opened the gates and left');
    expect(found).toEqual(expect.arrayContaining(['The mayor', 'mayor of Lisbon', 'the gates', 'Lisbon']));
    expect(found.filter((run) => /(?:^| )(?:the|of|and)$/i.test(run))).toEqual([]);
    expect(found.filter((run) => /^(?:of|and) /.test(run))).toEqual([]);
  });

  it('separate a name from its possessive ending', () => {
    expect(runs('Lisbon’s mayor left')).toContain('Lisbon');
    expect(runs("Lisbon's mayor left")).not.toContain("Lisbon's");
  });

  it('keep initials in names', () => {
    expect(runs('It was Maria K. Keller Jr. who left')).toContain('Maria K. Keller Jr.');
  });

  it('don’t cross the end of a clause', () => {
    expect(runs('Snow fell; gates opened')).not.toContain('fell; gates');
  });

  it('contain whole quotations and brackets or none', () => {
    const found = runs('He called “The Long Gate” (a bridge) and "Old Gate" a work of "great" art');
    expect(found).toEqual(
      expect.arrayContaining(['“The Long Gate”', 'The Long Gate', '(a bridge)', '"great" art']),
    );
    for (const broken of [
      'Long Gate”',
      'The Long Gate” (a bridge)',
      'bridge) and "Old',
      'Old Gate" a work of "great',
    ])
      expect(found).not.toContain(broken);
  });

  it('are whole words of any text, limited in number and length', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...'The mayor said, ( “ ” ) . 140 and “It ’s'.split(' ')), fc.string()))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.nat(500), (any, offset) => {
        const { starts, ends, runs: found } = readWords(any, offset, []);
        for (const [i, from] of found.froms.entries()) {
          const to = found.tos[i] ?? 0;
          expect(to).toBeGreaterThan(from);
          expect(to - from).toBeLessThanOrEqual(LONGEST_ANSWER);
          expect(starts[from]).toBeGreaterThanOrEqual(offset);
          expect(ends[to - 1]).toBeLessThanOrEqual(offset + any.length);
        }
      }),
    );
  });
});
