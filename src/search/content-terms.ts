import { STOP_WORDS } from './stop-words.ts';
import { stem, wordsOf } from './tokens.ts';

/** The terms of a text's words that carry content, repeats included. */
export function contentTerms(text: string): string[] {
  return wordsOf(text)
    .filter(({ word }) => !STOP_WORDS.has(word))
    .map(({ word }) => stem(word));
}
