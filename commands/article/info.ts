import { cardOf, ownArticleOption, withOwnArticle } from './one-of-its-own.ts';
import { defineSubcommand } from './subcommand.ts';

export const info = defineSubcommand({
  name: 'info',
  description: 'Details of an article and who added it',
  options: {
    article: ownArticleOption,
    private: { type: 'flag', description: 'Only you see the details' },
  },
  reply: ({ article }, { library }) => withOwnArticle(library, article, (known) => cardOf(library, known)),
});
