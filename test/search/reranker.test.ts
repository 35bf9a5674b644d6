import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CloserLook } from '../../src/search/reranker.ts';
import { readQuery } from '../../src/search/query.ts';
import { SentenceIndex } from '../../src/search/sentence-index.ts';
import type { CloserSignals } from '../../src/search/signals.ts';
import { readOwn } from '../support/own-article.ts';

/** What a closer look at the last sentence of a text says; `weights`: of the question's terms, else 1 each. */
function look(question: string, text: string, weights?: readonly number[]): CloserSignals {
  const index = new SentenceIndex();
  const source = readOwn(text);
  index.add(source);
  const [article] = index.articles([source.id]);
  if (!article) throw new Error('the article is not in the index');
  const query = readQuery(index, question, null);
  const last = article.count - 1;
  const before = last > 0 ? index.termsOf(article, last - 1) : new Uint32Array(0);
  return new CloserLook(index, query, weights ?? query.terms.map(() => 1)).at(
    index.termsOf(article, last),
    before,
  );
}

describe('kin', () => {
  const kin = (question: string, text: string, weights?: readonly number[]): number =>
    look(question, text, weights).kin;

  it('is the share of the question’s weight that a word of the sentence resembles but does not match', () => {
    expect(kin('invasion', 'They invaded the town.')).toBe(1);
    expect(kin('invasion volcano', 'They invaded the town.')).toBe(0.5);
    expect(kin('invasion volcano', 'They invaded the town.', [3, 1])).toBe(0.75);
  });

  it('is none with the word itself, or with a word that merely begins alike', () => {
    expect(kin('invaded', 'They invaded the town.')).toBe(0);
    expect(kin('commerce', 'The community left.')).toBe(0);
    expect(kin('cat', 'The cattle left.')).toBe(0);
  });

  it('is none of nothing', () => {
    expect(kin('', 'They invaded the town.')).toBe(0);
    expect(kin('invasion', 'They invaded the town.', [0])).toBe(0);
  });
});

describe('phrases', () => {
  it('are the question’s neighbouring words that stand side by side, in order', () => {
    expect(look('harbour gates broke', 'The harbour gates broke.').phrases).toBe(1);
    expect(look('harbour gates broke', 'The gates broke in the harbour.').phrases).toBe(0.5);
    expect(look('broke gates', 'The gates broke.').phrases).toBe(0);
  });

  it('are made with small words too, but not of small words alone', () => {
    expect(look('broke in May', 'It broke in May.').phrases).toBe(1);
    expect(look('broke by the gates', 'By the time it broke.').phrases).toBe(0);
  });

  it('count by the weight of their words', () => {
    expect(look('gates broke, town slept', 'The gates broke and slept in town.', [3, 3, 1, 1]).phrases).toBe(
      0.5,
    );
  });

  it('are found in another spelling of a word', () => {
    expect(look('the harbuor gates', 'The harbour gates broke.').phrases).toBe(1);
  });
});

describe('what is gathered', () => {
  const far = 'and then on a long and quiet day of the same old year nobody was';

  it('is what twelve words in a row hold', () => {
    expect(look('gates broke', 'The gates that nobody saw at last broke.').gathered).toBe(1);
    expect(look('gates broke', `The gates ${far} there when they broke.`).gathered).toBe(0.5);
  });

  it('counts a repeated word once', () => {
    expect(look('gates broke', 'Gates, gates, gates!').gathered).toBe(0.5);
  });
});

describe('what is carried over from the sentence before', () => {
  it('is what that one holds of the question and this one lacks', () => {
    expect(look('mayor gates', 'The mayor spoke. The gates broke.').carried).toBe(0.5);
    expect(look('mayor gates', 'The mayor saw the gates. The gates broke.').carried).toBe(0.5);
    expect(look('mayor gates', 'Rain fell. The gates broke.').carried).toBe(0);
  });

  it('is referred to where this one begins with such a word', () => {
    expect(look('mayor gates', 'The mayor spoke. She broke the gates.').referring).toBe(0.5);
    expect(look('mayor gates', 'The mayor spoke. The gates broke.').referring).toBe(0);
  });
});

describe('small words', () => {
  it('speak for a sentence that repeats them, but not articles and those that ask', () => {
    expect(look('who slept on the harbour', 'He slept on the gates of a harbour.').small).toBe(0.2);
    expect(look('who slept on the harbour', 'The man who slept by the harbour.').small).toBe(0);
  });
});

it('everything is a share, whatever is asked of whatever sentence', () => {
  const words = fc.array(
    fc.constantFrom('gate', 'the', 'she', 'on', 'broke', 'harbour', 'harbuor', 'gates'),
    {
      minLength: 1,
      maxLength: 9,
    },
  );
  fc.assert(
    fc.property(words, words, (question, sentence) => {
      for (const share of Object.values(look(question.join(' '), `Gates broke. ${sentence.join(' ')}.`))) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
  );
});
