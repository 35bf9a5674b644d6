import { describe, expect, it } from 'vitest';
import { SentenceIndex } from '../../src/search/sentence-index.ts';
import { TermNumbers } from '../../src/search/term-numbers.ts';
import { ownArticle, readOwn } from '../support/own-article.ts';

describe('the numbers of terms', () => {
  it('stay while somebody uses them, and are given anew afterwards', () => {
    const numbers = new TermNumbers();
    const gate = numbers.use('gate');
    expect(numbers.use('gate')).toBe(gate);
    numbers.release(gate);
    expect(numbers.find('gate')).toBe(gate);
    expect(numbers.termOf(gate)).toBe('gate');
    numbers.release(gate);
    expect(numbers.find('gate')).toBeUndefined();
    expect(numbers.termOf(gate)).toBe('');
    expect(numbers.use('rain')).toBe(gate);
  });

  it('do not grow in an index whose articles come and go', () => {
    const index = new SentenceIndex();
    const numbers = Array.from({ length: 50 }, (_, i) => {
      const { id } = ownArticle('x', { id: 'same' });
      index.remove(id);
      index.add(readOwn(`The word${i} broke.`, { id: 'same' }));
      return index.idOf(`word${i}`) ?? Number.NaN;
    });
    expect(Math.max(...numbers)).toBeLessThan(8);
  });
});
