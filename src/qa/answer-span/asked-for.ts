import { STOP_WORDS } from '../../text/stop-words.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { earliestForm } from '../question/earliest-form.ts';
import type { Question } from '../question/parse-question.ts';
import { ROLES, readRole } from '../question/asked-role.ts';
import { governorNumber } from './governors.ts';
import { termNumber } from './term-number.ts';

export const QUESTION_FORMS = [
  'how many',
  'how much',
  'how long',
  'when',
  'where',
  'who',
  'why',
  'what person',
  'what organisation',
  'what place',
  'what kind',
  'what name',
  'what is',
  'what did',
  'what can',
  'what',
  'how',
  'other',
] as const;
type QuestionForm = (typeof QUESTION_FORMS)[number];

/** What a word is to a question: in it at all, near the question word ("which *nation*"), its verb. */
export const REPEATED = 1;
export const HEAD = 2;
export const VERB = 4;

/** What a question asks for, as far as its form tells; by their places in the lists. */
export type AskedFor = {
  /** In QUESTION_FORMS. */
  readonly form: number;
  /** In ROLES. */
  readonly role: number;
  /** In GOVERNORS: the preposition before the question word or at the end, "in which year", "what … made of". */
  readonly governor: number;
  /** For the index term of each content word what it is: REPEATED, HEAD, VERB or several. */
  readonly terms: ReadonlyMap<number, number>;
};

/** Of the forms that a question matches, the one that begins earliest counts; of several, the one listed first. */
const FORMS: readonly { readonly form: QuestionForm; readonly pattern: RegExp }[] = [
  { form: 'how many', pattern: /\bhow many\b/i },
  { form: 'how much', pattern: /\bhow much\b|\b(?:what|which) (?:percent(?:age)?|proportion|fraction)\b/i },
  { form: 'how long', pattern: /\bhow (?:long|old|far|tall|high|big|large|often|fast|deep|wide|heavy)\b/i },
  {
    form: 'when',
    pattern: /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|decade|century|time)\b/i,
  },
  { form: 'where', pattern: /\bwhere\b/i },
  { form: 'who', pattern: /\bwhom?\b|\bwhose\b/i },
  { form: 'why', pattern: /\bwhy\b/i },
  { form: 'how many', pattern: /\b(?:what|which) (?:number|amount)\b/i },
  { form: 'what kind', pattern: /\b(?:what|which) (?:types?|kinds?|sorts?|forms?)\b/i },
  {
    form: 'what name',
    pattern:
      /\bwhat (?:is|are|was|were) (?:the )?(?:name|title|term)s?\b|\bwhat (?:name|title|term|nickname)\b/i,
  },
  { form: 'what is', pattern: /\bwhat (?:is|are|was|were)\b/i },
  { form: 'what did', pattern: /\bwhat (?:does|do|did)\b/i },
  { form: 'what can', pattern: /\bwhat (?:has|have|had|can|could|would|will|should|must)\b/i },
  { form: 'what', pattern: /\b(?:what|which)\b/i },
  { form: 'how', pattern: /\bhow\b/i },
];
const QUESTION_WORD = /^(?:what|which|who|when|where|how|why|whom|whose)$/;
/** Words after the question word that may say what kind of thing is asked for. */
const HEAD_REACH = 2;

/** Reads what a question asks for. */
export function readAskedFor({ phrase, expected }: Question): AskedFor {
  const tokens = tokenize(phrase);
  const at = tokens.findIndex(({ word }) => QUESTION_WORD.test(word));
  const { role, verb } = readRole(tokens, at);
  const terms = new Map<number, number>();
  const mark = (words: readonly Token[], bit: number): void => {
    for (const { word, term } of words) {
      if (STOP_WORDS.has(word)) continue;
      const number = termNumber(term);
      terms.set(number, (terms.get(number) ?? 0) | bit);
    }
  };
  mark(tokens, REPEATED);
  mark(tokens.slice(at + 1, at + 1 + HEAD_REACH), HEAD);
  mark(verb ? [verb] : [], VERB);
  const governors = [tokens[at - 1], tokens.at(-1)].map((token) => governorNumber(token?.word ?? ''));
  return {
    form: QUESTION_FORMS.indexOf(formOf(phrase, expected)),
    role: ROLES.indexOf(role),
    governor: Math.max(...governors),
    terms,
  };
}

function formOf(phrase: string, [kind]: Question['expected']): QuestionForm {
  const form = earliestForm(phrase, FORMS)?.form ?? 'other';
  if (form !== 'what') return form;
  return kind === 'person' || kind === 'organisation' || kind === 'place' ? `what ${kind}` : form;
}
