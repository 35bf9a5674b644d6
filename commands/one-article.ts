import type { KnownArticle } from '../src/qa/knowledge.ts';
import type { Reply } from '../src/qa/reply.ts';
import { wording } from '../src/wording.ts';
import type { CommandContext } from './command.ts';

/** Replies about the chosen article or the only one there is; otherwise asks which one. */
export function withOneArticle(
  { knowledge, scope }: CommandContext,
  reply: (known: KnownArticle) => Reply,
): Reply {
  const articles = knowledge.articlesIn(scope);
  const [only] = articles;
  if (!only) return { show: 'notice', sentence: wording.notice.noArticles };
  if (articles.length > 1)
    return {
      show: 'choice',
      sentence: wording.notice.whichArticle,
      articles: articles.map(({ article }) => article.id),
    };
  return reply(only);
}
