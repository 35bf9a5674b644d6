import type { KnownArticle } from '../../src/qa/knowledge.ts';
import type { Library } from '../../src/library/library.ts';
import { wording } from '../../src/wording.ts';
import { ownArticleOption, withOwnArticle } from './one-of-its-own.ts';
import { type LibraryReply, defineSubcommand } from './subcommand.ts';

export const remove = defineSubcommand({
  name: 'remove',
  description: 'Delete an article',
  options: { article: ownArticleOption },
  isPrivate: true,
  reply: ({ article }, { library }) =>
    withOwnArticle(library, article, async (known) => ({ show: 'ask to remove', known })),
});

/** Deletes an article, after it was confirmed. */
export async function removeArticle(library: Library, { article }: KnownArticle): Promise<LibraryReply> {
  return (await library.remove(article.id))
    ? { show: 'done', sentence: wording.library.removed, words: article.title }
    : { show: 'notice', sentence: wording.notice.unknownArticle };
}
