import { wording } from '../src/wording.ts';
import { passagesToRead } from '../src/qa/passages-to-read.ts';
import { defineCommand } from './command.ts';
import { withOneArticle } from './one-article.ts';
import { commonOptions } from './options.ts';

export const read = defineCommand({
  name: 'read',
  description: 'Read the article, passage by passage',
  options: {
    paragraph: { type: 'whole number', description: 'Start at this paragraph', least: 1, most: 100_000 },
    ...commonOptions,
  },
  reply: ({ paragraph = 1 }, asked) =>
    withOneArticle(asked, ({ article }) => {
      const passages = passagesToRead(article);
      const passage = passages.findIndex((candidate) => candidate.paragraph >= paragraph);
      if (passage >= 0) return { show: 'passage', article: article.id, passage };
      return { show: 'notice', sentence: wording.notice.noSuchPassage(passages.at(-1)?.paragraph ?? 0) };
    }),
});
