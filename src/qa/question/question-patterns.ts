import type { QuestionWord } from '../../nlp/annotations.ts';

/** What somebody wants to know: one of the five Ws, how, a count, somebody's words, or nothing that the question names. */
export type QuestionKind = QuestionWord | 'how many' | 'quote' | 'unknown';

/** The kinds of words that can answer a question. */
export type Expected = 'person' | 'organisation' | 'place' | 'date' | 'quantity' | 'reason' | 'anything';

/** The forms of questions that the answer span model tells apart. Its fitted weights name them. */
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
export type QuestionForm = (typeof QUESTION_FORMS)[number];

/** What a question that matches asks for: a kind with the answers it expects, a form, or both. */
export type QuestionPattern = {
  readonly pattern: RegExp;
  readonly asks?: { readonly kind: QuestionKind; readonly expected: readonly Expected[] };
  readonly form?: QuestionForm;
};

const COUNT = { kind: 'how many', expected: ['quantity'] } as const;
const DATE = { kind: 'when', expected: ['date'] } as const;
const PLACE = { kind: 'where', expected: ['place'] } as const;

/**
 * Kind and form are each decided by the pattern that has one and matches earliest in the question; of several at the same
 * place, by the one listed first. So the more particular patterns come first.
 */
export const QUESTION_PATTERNS: readonly QuestionPattern[] = [
  { pattern: /\bhow many\b/i, asks: COUNT, form: 'how many' },
  {
    pattern: /\bhow much\b|\b(?:what|which) (?:percent(?:age)?|proportion|fraction)\b/i,
    asks: COUNT,
    form: 'how much',
  },
  {
    pattern: /\bhow (?:long|old|far|tall|high|big|large|often|fast|deep|wide|heavy)\b/i,
    asks: COUNT,
    form: 'how long',
  },
  { pattern: /\b(?:what|which) (?:number|amount)\b/i, asks: COUNT, form: 'how many' },
  { pattern: /\b(?:what|which) share\b/i, asks: COUNT },
  {
    pattern: /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|decade|century|time)\b/i,
    asks: DATE,
    form: 'when',
  },
  { pattern: /\b(?:what|which) (?:\w+ )?season\b/i, asks: DATE },
  { pattern: /\bwhere\b/i, asks: PLACE, form: 'where' },
  {
    pattern: /\bwho(?:m|se)?\b/i,
    asks: { kind: 'who', expected: ['person', 'organisation'] },
    form: 'who',
  },
  { pattern: /\bwhy\b/i, asks: { kind: 'why', expected: ['reason'] }, form: 'why' },
  { pattern: /\b(?:what|which) (?:types?|kinds?|sorts?|forms?)\b/i, form: 'what kind' },
  {
    pattern:
      /\bwhat (?:is|are|was|were) (?:the )?(?:name|title|term)s?\b|\bwhat (?:name|title|term|nickname)\b/i,
    form: 'what name',
  },
  { pattern: /\bwhat (?:is|are|was|were)\b/i, form: 'what is' },
  { pattern: /\bwhat (?:does|do|did)\b/i, form: 'what did' },
  { pattern: /\bwhat (?:has|have|had|can|could|would|will|should|must)\b/i, form: 'what can' },
  {
    pattern:
      /\b(?:what|which) (?:\w+ )?(?:country|countries|city|cities|town|state|place|location|region|nation|province|county|continent|area|village)\b/i,
    asks: PLACE,
    form: 'what place',
  },
  {
    pattern:
      /\b(?:what|which) (?:\w+ )?(?:company|companies|organi[sz]ation|agency|party|group|team|university|school|newspaper|network)\b/i,
    asks: { kind: 'who', expected: ['organisation'] },
    form: 'what organisation',
  },
  {
    pattern:
      /\b(?:what|which) (?:\w+ )?(?:person|people|man|woman|player|president|minister|leader|king|queen|author|singer|actor)\b/i,
    asks: { kind: 'who', expected: ['person'] },
    form: 'what person',
  },
  { pattern: /\bhow\b/i, asks: { kind: 'how', expected: ['anything'] }, form: 'how' },
  { pattern: /\b(?:what|which)\b/i, asks: { kind: 'what', expected: ['anything'] }, form: 'what' },
];
