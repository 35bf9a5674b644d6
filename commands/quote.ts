import { answerSaid } from '../src/answer/quotations.ts';
import { QUESTION_LENGTH } from '../src/wording.ts';
import { answerReply, defineCommand } from './command.ts';
import { withOneArticle } from './one-article.ts';
import { commonOptions } from './options.ts';
import { MOST_QUOTES } from './question-command.ts';
import { suggestSpeakers } from './suggestions.ts';

export const quote = defineCommand({
  name: 'quote',
  description: 'What somebody said, in their words; with nothing every quotation',
  options: {
    speaker: { type: 'text', description: 'Who said it', longest: 100, suggest: suggestSpeakers },
    about: { type: 'text', description: 'What it is about', longest: QUESTION_LENGTH },
    ...commonOptions,
  },
  reply: ({ speaker, about }, asked) =>
    speaker === undefined && about === undefined
      ? withOneArticle(asked, ({ article }) => ({ show: 'quotations', article: article.id }))
      : answerReply(answerSaid(asked.knowledge, { speaker, about }, asked.scope, MOST_QUOTES), asked),
});
