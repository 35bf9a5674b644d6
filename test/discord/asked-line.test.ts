import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AskedLine,
  drawAskedLine,
  lineOf,
  readAskedLine,
  shortened,
} from '../../src/discord/asked-line.ts';
import { parseMarkdown } from '../../playground/page/discord-markdown.ts';

const typed = fc
  .oneof(
    fc.string({ maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'x · searched for y → **z**',
      'x · searched for **exactly what was typed**',
      'x **…**',
      'why '.repeat(300).trim(),
    ),
  )
  .map((text) => `ask ${text.replace(/\s+/g, ' ').trim()}`.trim());
const word = fc.oneof(
  fc.stringMatching(/^[\p{L}\p{N}'’.]{1,50}$/u),
  fc.constantFrom('Sri Lanka', 'Mao Tse-tung', '110,000'),
);
const line: fc.Arbitrary<AskedLine> = fc
  .tuple(typed, fc.boolean(), fc.array(fc.record({ from: word, to: word }), { maxLength: 9 }))
  .map(([text, exact, corrections]) => {
    const whole = { text, whole: true, corrections: [], more: 0, exact };
    return shortened(whole, exact ? [] : corrections);
  });

describe('the line that repeats what was asked', () => {
  it('names in bold what was searched for instead', () => {
    const asked = { text: 'who Tokaev', whole: true, corrections: [], more: 0, exact: false };
    expect(drawAskedLine(shortened(asked, [{ from: 'Tokaev', to: 'Tokayev' }]))).toBe(
      '-# /who Tokaev · searched for Tokaev → **Tokayev**',
    );
    expect(drawAskedLine(lineOf('who Tokaev', true))).toBe(
      '-# /who Tokaev · searched for **exactly what was typed**',
    );
    expect(drawAskedLine(lineOf(''))).toBe('');
    expect(drawAskedLine(null)).toBe('');
  });

  it('names five corrections and counts the others', () => {
    const corrections = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((from) => ({ from, to: from.repeat(2) }));
    const asked = { text: 'ask a b c', whole: true, corrections: [], more: 0, exact: false };
    expect(drawAskedLine(shortened(asked, corrections))).toMatch(/e → \*\*ee\*\*, and 2 more$/);
  });

  it('is one small line in which nothing of the question formats, and reads back as it was', () => {
    fc.assert(
      fc.property(line, (asked) => {
        const drawn = drawAskedLine(asked);
        expect(parseMarkdown(drawn)).toMatchObject([{ type: 'subtext' }]);
        expect(drawn.length).toBeLessThan(960);
        expect(readAskedLine(drawn)).toEqual(asked);
      }),
      { numRuns: 2000 },
    );
  });

  it('without corrections shows the question as plain text', () => {
    fc.assert(
      fc.property(typed, (text) => {
        fc.pre(text.length < 150);
        expect(parseMarkdown(drawAskedLine(lineOf(text)))).toEqual([
          { type: 'subtext', children: [{ type: 'text', text: `/${text}` }] },
        ]);
      }),
    );
  });

  it('is cut where somebody asks at length, later where a button may ask it again', () => {
    const asked = {
      text: `ask ${'why '.repeat(120)}`.trim(),
      whole: true,
      corrections: [],
      more: 0,
      exact: false,
    };
    const plain = shortened(asked, []);
    expect(plain.whole).toBe(false);
    expect(drawAskedLine(plain)).toMatch(/why \*\*…\*\*$/);
    expect(drawAskedLine(plain).length).toBeLessThan(320);
    expect(shortened(asked, [{ from: 'wy', to: 'why' }])).toMatchObject({ text: asked.text, whole: true });
  });

  it.each([
    '',
    '> ❝ words ❞',
    '-# ¶5, sentence 2 · title',
    '-# /who x\n# heading',
    '### /who',
    '-# /who **x**',
    '-# /who x · searched for **something else**',
    '-# /who x · searched for x → **y**, and **z**',
    '-# /who x · searched for x → **y** and so on',
    `-# /who x · searched for ${Array.from({ length: 6 }, () => 'x → **y**').join(', ')}`,
  ])('is not read from %j', (block) => {
    expect(readAskedLine(block)).toBeUndefined();
  });

  it('is read from any text without harm, and is then one line of the same kind', () => {
    const part = fc.constantFrom(
      ' · searched for',
      ' → **',
      '**',
      ' **…**',
      ', ',
      'and 3 more',
      'x',
      '\\',
      ' ',
    );
    const hostile = fc.array(fc.oneof(part, fc.string({ maxLength: 9 })), { maxLength: 30 });
    fc.assert(
      fc.property(hostile, (parts) => {
        const read = readAskedLine(`-# /${parts.join('')}`);
        if (!read) return;
        const drawn = drawAskedLine(read);
        expect(drawn).not.toContain('\n');
        expect(readAskedLine(drawn)).toEqual(read);
      }),
      { numRuns: 3000 },
    );
  });
});
