import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AskedLine,
  askedText,
  parseAskedText,
  renderAskedLine,
  askedLine,
  parseAskedLine,
  shortened,
} from '../../src/discord/asked-line.ts';
import { parseMarkdown } from '../../playground/page/discord-markdown.ts';

const typed = fc
  .oneof(
    fc.string({ maxLength: 120 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'x · searched for y → **z**',
      'x · searched for **the exact spelling**',
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
    expect(renderAskedLine(shortened(asked, [{ from: 'Tokaev', to: 'Tokayev' }]))).toBe(
      '-# /who Tokaev · searched for Tokaev → **Tokayev**',
    );
    expect(renderAskedLine(askedLine('who Tokaev', true))).toBe(
      '-# /who Tokaev · searched for **the exact spelling**',
    );
    expect(renderAskedLine(askedLine(''))).toBe('');
    expect(renderAskedLine(null)).toBe('');
  });

  it('names five corrections and counts the others', () => {
    const corrections = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((from) => ({ from, to: from.repeat(2) }));
    const asked = { text: 'ask a b c', whole: true, corrections: [], more: 0, exact: false };
    expect(renderAskedLine(shortened(asked, corrections))).toMatch(/e → \*\*ee\*\*, and 2 more$/);
  });

  it('is one small line in which nothing of the question formats, and reads back as it was', () => {
    fc.assert(
      fc.property(line, (asked) => {
        const drawn = renderAskedLine(asked);
        expect(parseMarkdown(drawn)).toMatchObject([{ type: 'subtext' }]);
        expect(drawn.length).toBeLessThan(960);
        expect(parseAskedLine(drawn)).toEqual(asked);
      }),
      { numRuns: 2000 },
    );
  });

  it('without corrections shows the question as plain text', () => {
    fc.assert(
      fc.property(typed, (text) => {
        fc.pre(text.length < 150);
        expect(parseMarkdown(renderAskedLine(askedLine(text)))).toEqual([
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
    expect(renderAskedLine(plain)).toMatch(/why \*\*…\*\*$/);
    expect(renderAskedLine(plain).length).toBeLessThan(320);
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
    expect(parseAskedLine(block)).toBeUndefined();
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
        const read = parseAskedLine(`-# /${parts.join('')}`);
        if (!read) return;
        const drawn = renderAskedLine(read);
        expect(drawn).not.toContain('\n');
        expect(parseAskedLine(drawn)).toEqual(read);
      }),
      { numRuns: 3000 },
    );
  });
});

const words = fc
  .array(fc.stringMatching(/^[a-zà-ž0-9:?!“”'-]{1,12}$/), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(' '))
  .filter((text) => !text.includes('about: ') && !text.startsWith('speaker: '));
const filled = fc.oneof(
  fc.record({ command: fc.constantFrom('who', 'why', 'ask'), given: fc.record({ question: words }) }),
  fc.record({
    command: fc.constant('quote'),
    given: fc.oneof(
      fc.record({ speaker: words }),
      fc.record({ about: words }),
      fc.record({ speaker: words, about: words }),
    ),
  }),
);

describe('what was asked, as it could be typed', () => {
  it('is without the choice of article and privacy, and empty where nothing was asked', () => {
    const given = new Map<string, string | boolean>([
      ['speaker', 'Putin'],
      ['about', 'the  protests\nin Almaty'],
      ['article', 'aPnqD1c3'],
      ['private', true],
    ]);
    expect(askedText('quote', given)).toBe('quote speaker: Putin about: the protests in Almaty');
    expect(askedText('who', new Map([['question', 'Tokaev']]))).toBe('who Tokaev');
    expect(askedText('brief', new Map())).toBe('');
  });

  it('reads back as the command and what was filled in', () => {
    fc.assert(
      fc.property(filled, ({ command, given }) => {
        const text = askedText(command, new Map(Object.entries(given)));
        expect(parseAskedText(text)).toEqual({ command, given: new Map(Object.entries(given)) });
      }),
    );
  });

  it.each(['', 'who ', ' ', 'quote Putin', 'quote Putin about: x'])('is not read from %j', (text) => {
    expect(parseAskedText(text)).toBeUndefined();
  });

  it('reads as the text that it is shown as, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (given) => {
        const text = askedText('quote', new Map([['about', `x ${given}`]]));
        const read = parseAskedText(text);
        expect(read && askedText(read.command, read.given)).toBe(text);
      }),
    );
  });
});
