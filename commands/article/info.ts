import { cardOf, ownArticleOption, withOwnArticle } from './one-of-its-own.ts';
import { defineSubcommand } from './subcommand.ts';

export const info = defineSubcommand({
  name: 'info',
  description: 'What is known of an article, and who added it when',
  options: {
    article: ownArticleOption,
    private: { type: 'flag', description: 'Show it to you alone' },
  },
  reply: ({ article }, { library }) => withOwnArticle(library, article, (known) => cardOf(library, known)),
});
