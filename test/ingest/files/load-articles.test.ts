import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../../src/qa/knowledge.ts';
import { loadArticles } from '../../../src/ingest/files/load-articles.ts';
import { ownArticle } from '../../support/own-article.ts';

const rain = { file: 'rain.txt', article: ownArticle('Rain fell.', { id: 'rain' }) };
const storm = { file: 'storm.md', article: ownArticle('A storm rose.', { id: 'storm' }) };

describe('articles from files', () => {
  it('are added in their order', () => {
    const knowledge = new Knowledge();
    expect(loadArticles([storm, rain], (article) => knowledge.add(article))).toEqual([]);
    expect(knowledge.articles().map(({ article }) => article.id)).toEqual(['storm', 'rain']);
  });

  it('that a bug keeps from being read are named, none of their words told, and the others are there', () => {
    const added: string[] = [];
    const broken = loadArticles([storm, rain], ({ id, text }) => {
      if (id === 'storm') throw new RangeError(`cannot read: ${text}`);
      added.push(id);
    });
    expect(broken).toEqual([
      { file: 'storm.md', problem: 'makes Verbatim fail (RangeError), which is a bug: please report it' },
    ]);
    expect(added).toEqual(['rain']);
  });
});
