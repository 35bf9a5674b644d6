import { describe, expect, it } from 'vitest';
import { type Query, readQuery } from '../../src/search/query.ts';
import { SentenceIndex } from '../../src/search/sentence-index.ts';
import { kinship } from '../../src/search/word-match.ts';
import { readOwn } from '../support/own-article.ts';

/** A question and a sentence of the same index. */
function meet(question: string, text: string): { index: SentenceIndex; query: Query; words: Uint32Array } {
  const index = new SentenceIndex();
  const source = readOwn(text);
  index.add(source);
  const [article] = index.articles([source.id]);
  if (!article) throw new Error('the article is not in the index');
  return { index, query: readQuery(index, question, null), words: index.termsOf(article, 0) };
}

describe('kinship', () => {
  const kin = (question: string, text: string, rarities?: readonly number[]): number => {
    const { index, query, words } = meet(question, text);
    return kinship(query, rarities ?? query.terms.map(() => 1), words, (id) => index.termOf(id));
  };

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
