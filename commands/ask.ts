import { defineCommand } from './command.ts';
import { commonOptions, questionOption } from './options.ts';
import { answer } from './question-command.ts';
import { suggestQuestions } from './suggestions.ts';

export const ask = defineCommand({
  name: 'ask',
  description: 'Ask anything in your own words',
  options: {
    question: {
      ...questionOption,
      description: 'Your question',
      required: true,
      suggest: suggestQuestions,
    },
    ...commonOptions,
  },
  reply: ({ question }, asked) => answer('ask', question, asked),
});
