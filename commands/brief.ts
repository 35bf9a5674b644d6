import { defineCommand } from './command.ts';
import { withOneArticle } from './one-article.ts';
import { commonOptions } from './options.ts';

export const brief = defineCommand({
  name: 'brief',
  description: 'Summary: who, what, when, where, why and how, in quotes',
  options: commonOptions,
  reply: (_, asked) => withOneArticle(asked, ({ article }) => ({ show: 'brief', article: article.id })),
});
