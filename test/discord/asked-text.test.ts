import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedText, readAskedText } from '../../src/discord/asked-text.ts';

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
        expect(readAskedText(text)).toEqual({ command, given: new Map(Object.entries(given)) });
      }),
    );
  });

  it.each(['', 'who', 'who ', ' ', 'quote Putin', 'quote Putin about: x'])('is not read from %j', (text) => {
    expect(readAskedText(text)).toBeUndefined();
  });

  it('reads as the text that it is shown as, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (typed) => {
        const text = askedText('quote', new Map([['about', `x ${typed}`]]));
        const read = readAskedText(text);
        expect(read && askedText(read.command, read.given)).toBe(text);
      }),
    );
  });
});
