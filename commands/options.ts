import { QUESTION_LENGTH } from '../src/wording.ts';
import { suggestArticles, suggestNames } from './suggestions.ts';

/** Options of every question command. */
export const commonOptions = {
  article: {
    type: 'text',
    description: 'Article to use. Leave empty for all.',
    longest: 100,
    suggest: suggestArticles,
  },
  private: { type: 'flag', description: 'Only you see the answer' },
} as const;

export const questionOption = {
  type: 'text',
  description: 'Ask in a few words, or leave empty for the main story.',
  longest: QUESTION_LENGTH,
  suggest: suggestNames,
} as const;
