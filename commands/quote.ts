import { answerSaid } from '../src/qa/quotations.ts';
import { QUESTION_LENGTH } from '../src/wording.ts';
import { defineCommand } from './command.ts';
import { lookFor } from './look-for.ts';
import { withOneArticle } from './one-article.ts';
import { commonOptions } from './options.ts';
import { MOST_QUOTES } from './question-command.ts';
import { suggestSpeakers } from './suggestions.ts';

export const quote = defineCommand({
  name: 'quote',
  description: 'What someone said. Leave empty for all quotes.',
  options: {
    speaker: { type: 'text', description: 'Who said it', longest: 100, suggest: suggestSpeakers },
    about: { type: 'text', description: 'What it’s about', longest: QUESTION_LENGTH },
    ...commonOptions,
  },
  reply: ({ speaker, about }, asked) => {
    if (speaker === undefined && about === undefined) {
      return withOneArticle(asked, ({ article }) => ({ show: 'quotations', article: article.id }));
    }
    const { knowledge, scope, spelling } = asked;
    const typed = [speaker, about].filter((words) => words !== undefined);
    return lookFor(typed, asked, () =>
      answerSaid(knowledge, { speaker, about }, scope, MOST_QUOTES, spelling),
    );
  },
});
