import { STOP_WORDS } from '../text/stop-words.ts';
import { tokenize } from '../text/tokens.ts';

/** The terms of a text's words that carry content, repeats included. */
export function contentTerms(text: string): string[] {
  return tokenize(text)
    .filter(({ word }) => !STOP_WORDS.has(word))
    .map(({ term }) => term);
}
