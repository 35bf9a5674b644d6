import type { ArticleInput } from '../../text/article.ts';
import { files } from '../../wording.ts';
import type { ArticleOfFile, BrokenFile } from './knowledge-folder.ts';

/**
 * Hands each article to `add`. One that `add` throws on is a bug of ours, which must not keep the others from being there:
 * its file is given back as broken. The error's message is left out, for it may quote the text.
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
