import type { ArticleInput } from '../../text/article.ts';
import { files } from '../../wording.ts';
import type { ArticleOfFile, BrokenFile } from './knowledge-folder.ts';

/**
 * Passes each article to `add`. If `add` throws, that's a bug, which mustn't affect the other articles:
 * the file is returned as broken, without the error's message, which may quote the text.
 */
export function loadArticles(
  articles: readonly ArticleOfFile[],
  add: (article: ArticleInput) => unknown,
): readonly BrokenFile[] {
  return articles.flatMap(({ file, article }) => {
    try {
      add(article);
      return [];
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error;
      return { file, problem: files.bug(name) };
    }
  });
}
