import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import { ROLES } from '../question/asked-role.ts';
import { governorNumber } from '../question/governors.ts';
import type { Question } from '../question/parse-question.ts';
import { QUESTION_FORMS } from '../question/question-patterns.ts';
import { termNumber } from './term-number.ts';

/** What a word is to a question: in it at all, near the question word ("which *nation*"), its verb. */
export const REPEATED = 1;
export const HEAD = 2;
export const VERB = 4;

/** A question as the span model's features see it. */
export type EncodedQuestion = {
  /** Its place in QUESTION_FORMS. */
  readonly form: number;
  /** Its place in ROLES. */
  readonly role: number;
  /** Its place in GOVERNORS. */
  readonly governor: number;
  /** For the index term of each content word what it is: REPEATED, HEAD, VERB or several. */
  readonly terms: ReadonlyMap<number, number>;
};

/** Turns a parsed question into numbers. */
export function encodeQuestion({ form, role, governor, words, heads, verb }: Question): EncodedQuestion {
  const terms = new Map<number, number>();
  const mark = (tokens: readonly Token[], bit: number): void => {
    for (const { word, term } of tokens) {
      if (STOP_WORDS.has(word)) continue;
      const number = termNumber(term);
      terms.set(number, (terms.get(number) ?? 0) | bit);
    }
  };
  mark(words, REPEATED);
  mark(heads, HEAD);
  mark(verb ? [verb] : [], VERB);
  return {
    form: QUESTION_FORMS.indexOf(form),
    role: ROLES.indexOf(role),
    governor: governorNumber(governor),
    terms,
  };
}
