import { phraseOf } from '../src/qa/question/parse-question.ts';
import { QUESTION_WORDS } from '../src/nlp/annotations.ts';
import type { OptionValue } from './command.ts';

/** The options that hold words to look for, in the order in which they read as a phrase. */
const WORDS = ['speaker', 'question', 'about'];

/**
 * What a command with these options asks, as one phrase: "who closed the bridge" for `/who question:closed the bridge`. Undefined
 * where no words are to be looked for.
 */
export function phraseAsked(command: string, given: ReadonlyMap<string, OptionValue>): string | undefined {
  const words = WORDS.flatMap((name) => {
    const value = given.get(name);
    return typeof value === 'string' && value.trim() !== '' ? [value] : [];
  });
  if (words.length === 0) return undefined;
  const text = words.join(' ');
  return phraseOf(text, QUESTION_WORDS.find((word) => word === command) ?? 'ask');
}
