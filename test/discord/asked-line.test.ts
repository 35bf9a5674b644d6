import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedLine, askedText, readAskedLine } from '../../src/discord/asked-line.ts';
import { parseMarkdown } from '../../src/playground/page/discord-markdown.ts';

describe('the line that repeats what was asked', () => {
  it('says it as it could be typed, without the choice of article and privacy', () => {
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

  it('is one small line in which nothing formats, and reads back as what was asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 120 }), fc.string({ unit: 'grapheme', maxLength: 60 })),
        (typed) => {
          const asked = askedText('ask', new Map([['question', typed]]));
          fc.pre(asked.trim() !== 'ask');
          const line = askedLine(asked);
          expect(parseMarkdown(line)).toEqual([
            { type: 'subtext', children: [{ type: 'text', text: `/${asked}` }] },
          ]);
          expect(readAskedLine(line)).toBe(asked);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is cut where somebody asks at length', () => {
    const line = askedLine(`ask ${'why '.repeat(200)}`);
    expect(line.length).toBeLessThan(320);
    expect(line).toMatch(/why …$/);
  });

  it.each(['', '> ❝ words ❞', '-# ¶5, sentence 2 · title', '-# /who x\n# heading', '### /who'])(
    'is not read from %j',
    (block) => {
      expect(readAskedLine(block)).toBe('');
    },
  );
});
