import { QUESTION_LENGTH } from '../src/wording.ts';
import { suggestArticles, suggestNames } from './suggestions.ts';

/** Options that every question command takes. */
export const commonOptions = {
  article: {
    type: 'text',
    description: 'Ask this article only',
    longest: 100,
    suggest: suggestArticles,
  },
  private: { type: 'flag', description: 'Show the answer to you alone' },
} as const;

export const questionOption = {
  type: 'text',
  description: 'A few words are enough; nothing: the main event',
  longest: QUESTION_LENGTH,
  suggest: suggestNames,
} as const;
