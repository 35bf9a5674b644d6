import Fuse from 'fuse.js';
import { articleId } from '../src/article/article.ts';
import type { KnownArticle, Knowledge } from '../src/answer/knowledge.ts';

/** How far a typed title may be from an article's own, 0 (the same) to 1 (anything). */
const THRESHOLD = 0.35;

/** The article that somebody means: by key (what autocomplete sends), by id, or by a title typed by hand. */
export function chooseArticle(knowledge: Knowledge, typed: string): KnownArticle | undefined {
  const named = knowledge.byKey(typed) ?? knowledge.get(articleId(typed));
  // Fuse takes nothing typed for everything found.
  if (named || typed.trim() === '') return named;
  const fuse = new Fuse(knowledge.articles(), {
    keys: ['article.title', 'article.id'],
    threshold: THRESHOLD,
    ignoreLocation: true,
  });
  return fuse.search(typed.slice(0, 100))[0]?.item;
}
