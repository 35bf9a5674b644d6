import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/discord/escape.ts';
import { excerpt } from '../../src/discord/excerpt.ts';

describe('an excerpt', () => {
  const text = 'One two three four. Five six seven eight. Nine ten eleven twelve.';
  const whole = { start: 0, end: text.length };
  const ends = [19, 41, text.length];

  it('is the whole where the whole fits', () => {
    expect(excerpt(text, whole, 100, null, ends)).toEqual({ ...whole, before: false, after: false });
  });

  it('ends with a sentence where one fits', () => {
    const part = excerpt(text, whole, 50, null, ends);
    expect(text.slice(part.start, part.end)).toBe('One two three four. Five six seven eight.');
    expect(part).toMatchObject({ before: false, after: true });
  });

  it('ends with a word where not one sentence fits', () => {
    const part = excerpt(text, whole, 12, null, ends);
    expect(text.slice(part.start, part.end)).toBe('One two');
  });

  it('keeps the words that answer, wherever they stand', () => {
    const start = text.indexOf('eleven');
    const part = excerpt(text, whole, 30, { start, end: start + 6 }, ends);
    expect(text.slice(part.start, part.end)).toContain('eleven');
    expect(part.before).toBe(true);
  });

  it('never shows more than its budget, and never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 8, max: 80 }),
        (any, budget) => {
          const part = excerpt(any, { start: 0, end: any.length }, budget);
          const shown = any.slice(part.start, part.end);
          expect(escapeMarkdown(shown).length).toBeLessThanOrEqual(budget);
          if (any.isWellFormed()) expect(shown.isWellFormed()).toBe(true);
          expect(part.after).toBe(part.end < any.length);
        },
      ),
    );
  });
});
