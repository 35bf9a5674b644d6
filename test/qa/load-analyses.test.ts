import { describe, expect, it } from 'vitest';
import { Knowledge } from '../../src/qa/knowledge.ts';
import { loadAnalyses } from '../../src/qa/load-analyses.ts';
import { serializeAnalysis } from '../../src/analysis/analysis.ts';
import { articleId } from '../../src/text/article.ts';
import { ownArticle } from '../support/own-article.ts';

const ARTICLES = Array.from({ length: 30 }, (_, i) =>
  ownArticle(`Mayor Ada Hale${i} opened lock ${i}. “It holds,” Hale${i} said.`, {
    id: `a${i}`,
    title: `Lock ${i}`,
  }),
);
const KEPT = ARTICLES.map((article) => ({ article, analysis: serializeAnalysis(article) }));

/** A clock that moves on by so much each time that it is read. */
function clock(stepMs: number): () => number {
  let time = 0;
  return () => (time += stepMs);
}

describe('a library that is loaded from its readings', () => {
  it('holds all articles in order, and lets others in between', async () => {
    const knowledge = new Knowledge();
    const seen: number[] = [];
    const rest = async (): Promise<void> => {
      await Promise.resolve();
      seen.push(knowledge.articles().length);
    };
    expect(await loadAnalyses(knowledge, KEPT, { now: clock(3), rest, sliceMs: 10 })).toEqual([]);
    expect(knowledge.articles().map(({ article }) => article.title)).toEqual(
      ARTICLES.map(({ title }) => title),
    );
    expect(seen.slice(0, 3)).toEqual([4, 8, 12]);
  });

  it('gives back those of which there is no reading, or a damaged one', async () => {
    const knowledge = new Knowledge();
    const [first, second, third, ...others] = KEPT;
    if (!first || !second || !third) throw new Error('there are too few articles');
    const broken = Uint8Array.from(second.analysis);
    broken[50] = (broken[50] ?? 0) ^ 1;
    const kept = [
      { ...first, analysis: null },
      { ...second, analysis: broken },
      { ...third, analysis: first.analysis },
      ...others,
    ];
    const unread = await loadAnalyses(knowledge, kept, {
      now: clock(1),
      rest: () => Promise.resolve(),
      sliceMs: 10,
    });
    expect(unread).toEqual([first.article, second.article, third.article]);
    expect(knowledge.articles()).toHaveLength(27);
  });
});

describe('an article added from its reading', () => {
  it('replaces one with the same id, unless the reading is damaged', () => {
    const knowledge = new Knowledge();
    const old = knowledge.add(ownArticle('Rain fell.'));
    const snow = ownArticle('Snow fell.');
    expect(knowledge.addAnalysis(snow, serializeAnalysis(ownArticle('Hail fell.')))).toBeUndefined();
    expect(knowledge.articles()).toEqual([old]);
    const added = knowledge.addAnalysis(snow, serializeAnalysis(snow));
    expect(knowledge.articles()).toEqual([added]);
    expect(added?.key).toBe(new Knowledge().add(snow).key);
  });
});

describe('the memory of a knowledge', () => {
  it('is counted up and down', () => {
    const knowledge = new Knowledge();
    const empty = knowledge.bytes;
    const sizes = KEPT.map(({ article, analysis }) => {
      knowledge.addAnalysis(article, analysis);
      return knowledge.bytes;
    });
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes.at(-1)).toBeGreaterThan(30 * 2000);
    for (const { article } of KEPT) knowledge.remove(articleId(article.id));
    // Room that was made for articles is kept for others.
    expect(knowledge.bytes).toBeLessThan((sizes.at(-1) ?? 0) / 2 + empty);
  });

  it('of a text with one letter beyond Latin-1 is twice that of the same without', () => {
    const bytesOf = (text: string): number => {
      const knowledge = new Knowledge();
      knowledge.add(ownArticle(text));
      return knowledge.bytes;
    };
    const text = 'Rain fell. '.repeat(2000);
    expect(bytesOf(`${text}“`) - bytesOf(`${text}"`)).toBeGreaterThan(text.length * 0.9);
  });
});
