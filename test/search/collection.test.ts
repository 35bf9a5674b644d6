import { describe, expect, it } from 'vitest';
import { measure, paragraphLength, sentenceLength, termsOfSentence } from '../../src/search/collection.ts';
import { SentenceIndex, type Slot } from '../../src/search/sentence-index.ts';
import { readOwn } from '../support/own-article.ts';

function slotsOf(...texts: readonly string[]): {
  readonly index: SentenceIndex;
  readonly slots: readonly Slot[];
} {
  const index = new SentenceIndex();
  for (const [i, text] of texts.entries()) index.add(readOwn(text, { id: `a${i}` }));
  return { index, slots: index.slots(null) };
}

describe('a collection', () => {
  it('is measured in sentences, paragraphs and words', () => {
    const { slots } = slotsOf('Rain fell. Snow fell too.\nNobody came.', 'Rain fell again.');
    expect(measure(slots)).toEqual({
      sentences: 4,
      paragraphs: 3,
      meanSentence: 10 / 4,
      meanParagraph: 10 / 3,
    });
  });

  it('does not count the lines that are page furniture', () => {
    const { slots } = slotsOf('Rain fell.\nShare\nAdvertisement\nSnow fell.');
    expect(measure(slots)).toMatchObject({ sentences: 2, paragraphs: 2 });
  });

  it('of nothing has means that can be divided by', () => {
    expect(measure([])).toEqual({ sentences: 0, paragraphs: 0, meanSentence: 1, meanParagraph: 1 });
    expect(measure(slotsOf('').slots)).toMatchObject({ sentences: 0, meanSentence: 1 });
  });

  it('no longer counts what has been removed', () => {
    const { index, slots } = slotsOf('Rain fell.', 'Snow fell.\nHail fell.', 'Nobody came. Nobody left.');
    const [first, second, third] = slots;
    if (first && third) {
      if (second) index.remove(second.article);
      expect(measure(index.slots(null))).toEqual(measure([first, third]));
      expect(measure(index.slots(null))).toMatchObject({ sentences: 3, paragraphs: 2 });
    }
    expect(slots).toHaveLength(2);
  });
});

describe('a slot', () => {
  const { index, slots } = slotsOf('Rain fell. Snow fell too.\nNobody came.');
  const [slot] = slots;
  if (!slot) throw new Error('the article is not in the index');

  it('knows the words of its sentences, in order', () => {
    expect([0, 1, 2].map((sentence) => sentenceLength(slot, sentence))).toEqual([2, 3, 2]);
    expect([...termsOfSentence(slot, 1)]).toEqual(['snow', 'fell', 'too'].map((term) => index.idOf(term)));
  });

  it('knows the words of the paragraph around a sentence', () => {
    expect([0, 1, 2].map((sentence) => paragraphLength(slot, sentence))).toEqual([5, 5, 2]);
  });

  it('has no words past its end', () => {
    expect(sentenceLength(slot, 3)).toBeLessThanOrEqual(0);
    expect(termsOfSentence(slot, 3)).toHaveLength(0);
  });
});
