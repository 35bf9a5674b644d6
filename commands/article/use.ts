import { wording } from '../../src/wording.ts';
import { anyOwnArticleOption, withOwnArticle } from './one-of-its-own.ts';
import { defineSubcommand } from './subcommand.ts';

export const use = defineSubcommand({
  name: 'use',
  description: 'Choose the article for questions in this channel',
  options: { article: anyOwnArticleOption },
  reply: async ({ article }, { library, channel }) => {
    if (article === undefined) {
      await library.useInChannel(channel, null);
      return { show: 'done', sentence: wording.library.usesAll };
    }
    return withOwnArticle(library, article, async (known) =>
      (await library.useInChannel(channel, known.article.id))
        ? { show: 'done', sentence: wording.library.uses, words: known.article.title }
        : { show: 'notice', sentence: wording.notice.unknownArticle },
    );
  },
});
