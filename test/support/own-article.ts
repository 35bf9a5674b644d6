import { type Article, type ArticleInput, type Source, articleId } from '../../src/text/article.ts';
import { parseArticle } from '../../src/text/parse-article.ts';

/** An article made up for a test: its text, and what else matters to the scenario. */
export function ownArticle(
  text: string,
  { id = 'own', title = '', source = {} }: { id?: string; title?: string; source?: Source } = {},
): ArticleInput {
  return { id: articleId(id), title, source, text };
}

/** The same, read. */
export function readOwn(text: string, more: Parameters<typeof ownArticle>[1] = {}): Article {
  return parseArticle(ownArticle(text, more));
}
