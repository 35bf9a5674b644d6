import { describe, expect, it } from 'vitest';
import { phraseAsked } from '../../commands/phrase-asked.ts';

describe('phraseAsked', () => {
  it('reads a question with its command’s word', () => {
    expect(phraseAsked('who', new Map([['question', 'closed the bridge']]))).toBe('who closed the bridge');
  });

  it('adds no word for /ask and /quote', () => {
    expect(phraseAsked('ask', new Map([['question', 'is it open again']]))).toBe('is it open again');
    expect(
      phraseAsked(
        'quote',
        new Map([
          ['about', 'tolls'],
          ['speaker', 'the mayor'],
        ]),
      ),
    ).toBe('the mayor tolls');
  });

  it('is nothing where no words are looked for', () => {
    expect(
      phraseAsked(
        'why',
        new Map<string, string | boolean>([
          ['question', ' '],
          ['private', true],
        ]),
      ),
    ).toBeUndefined();
  });
});
