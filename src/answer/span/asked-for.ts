import { earliestForm } from '../earliest-form.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { tokenize } from '../../search/tokens.ts';

/** What a question asks for, as far as its form tells. */
export type AskedFor = {
  readonly form: string;
  /** The index terms of its content words. */
  readonly terms: ReadonlySet<string>;
  /** Those right after the question word: "which | nation". */
  readonly head: ReadonlySet<string>;
};

/** Of the forms that a question matches, the one that begins earliest counts; of several, the one listed first. */
const FORMS: readonly { readonly form: string; readonly pattern: RegExp }[] = [
  { form: 'how many', pattern: /\bhow (?:many|much)\b/i },
  { form: 'how long', pattern: /\bhow (?:long|old|far|tall|high|big|large|often|fast)\b/i },
  {
    form: 'when',
    pattern: /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|decade|century|time)\b/i,
  },
  { form: 'where', pattern: /\bwhere\b/i },
  { form: 'who', pattern: /\bwhom?\b|\bwhose\b/i },
  { form: 'why', pattern: /\bwhy\b/i },
  { form: 'how many', pattern: /\b(?:what|which) (?:percent(?:age)?|number|amount|proportion)\b/i },
  { form: 'what is', pattern: /\bwhat (?:is|are|was|were|does|do|did|has|have|can|would)\b/i },
  { form: 'what', pattern: /\b(?:what|which)\b/i },
  { form: 'how', pattern: /\bhow\b/i },
];
const QUESTION_WORD = /^(?:what|which|who|when|where|how|why|whom|whose)$/;
/** Words after the question word that may say what kind of thing is asked for. */
const HEAD_REACH = 2;

/** Reads what a question asks for. */
export function readAskedFor(question: string): AskedFor {
  const tokens = tokenize(question);
  const content = (words: typeof tokens): Set<string> =>
    new Set(words.filter(({ word }) => !STOP_WORDS.has(word)).map(({ term }) => term));
  const at = tokens.findIndex(({ word }) => QUESTION_WORD.test(word));
  return {
    form: earliestForm(question, FORMS)?.form ?? 'other',
    terms: content(tokens),
    head: content(tokens.slice(at + 1, at + 1 + HEAD_REACH)),
  };
}
