import type { Answer } from '../src/qa/answer.ts';
import { nearestQuotations } from '../src/qa/nearest-quotations.ts';
import { answerSaid } from '../src/qa/quotations.ts';
import { QUESTION_LENGTH } from '../src/wording.ts';
import { type CommandContext, defineCommand } from './command.ts';
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
    const typed = [speaker, about].filter((words) => words !== undefined);
    return lookFor(typed, asked, () => findSaid({ speaker, about }, asked, MOST_QUOTES));
  },
});

/** What somebody said about something; where nobody is called so, the quotations that come nearest. */
export function findSaid(
  said: { readonly speaker?: string | undefined; readonly about?: string | undefined },
  { knowledge, scope, spelling, meaning }: CommandContext,
  limit: number,
): Answer {
  const found = answerSaid(knowledge, said, scope, limit, spelling);
  if (found.quotes.length > 0 || !meaning) return found;
  return nearestQuotations(knowledge, saidWords(said), scope, limit, { spelling, meaning });
}

/** The words by which somebody's words are looked for. */
function saidWords({
  speaker = '',
  about = '',
}: {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
}): string {
  return `${speaker} ${about}`.trim();
}
