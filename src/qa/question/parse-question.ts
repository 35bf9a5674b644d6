import type { QuestionWord } from '../../nlp/annotations.ts';
import { earliestForm } from './earliest-form.ts';

/** What somebody wants to know: the five Ws, how, a count, somebody's words, or what cannot be told. */
type QuestionKind = QuestionWord | 'how many' | 'quote' | 'unknown';

/** The kinds of words that can answer a question. */
type Expected = 'person' | 'organisation' | 'place' | 'date' | 'quantity' | 'reason' | 'anything';

/** A question as it was typed, and what it asks for. */
export type Question = {
  readonly text: string;
  /** The text with the question word that the command stands for: "who sent paratroopers". */
  readonly phrase: string;
  readonly kind: QuestionKind;
  readonly expected: readonly Expected[];
};

/** What a person chose to ask with: the command's name. */
export type AskedBy = QuestionWord | 'quote' | 'ask';

/** Forms of questions, the more particular first. */
const FORMS: readonly { pattern: RegExp; kind: QuestionKind; expected: readonly Expected[] }[] = [
  {
    pattern: /\bhow (?:many|much|often|long|old|far|tall|high|big|large|deep|fast|wide|heavy)\b/i,
    kind: 'how many',
    expected: ['quantity'],
  },
  {
    pattern: /\b(?:what|which) (?:percent(?:age)?|number|amount|proportion|fraction|share)\b/i,
    kind: 'how many',
    expected: ['quantity'],
  },
  {
    pattern: /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|date|day|month|decade|century|time|season)\b/i,
    kind: 'when',
    expected: ['date'],
  },
  {
    pattern:
      /\bwhere\b|\b(?:what|which) (?:\w+ )?(?:country|countries|city|cities|town|state|place|location|region|nation|province|county|continent|area|village)\b/i,
    kind: 'where',
    expected: ['place'],
  },
  {
    pattern:
      /\b(?:what|which) (?:\w+ )?(?:company|companies|organi[sz]ation|agency|party|group|team|university|school|newspaper|network)\b/i,
    kind: 'who',
    expected: ['organisation'],
  },
  {
    pattern:
      /\b(?:what|which) (?:\w+ )?(?:person|people|man|woman|player|president|minister|leader|king|queen|author|singer|actor)\b/i,
    kind: 'who',
    expected: ['person'],
  },
  { pattern: /\bwho(?:m|se)?\b/i, kind: 'who', expected: ['person', 'organisation'] },
  { pattern: /\bwhy\b/i, kind: 'why', expected: ['reason'] },
  { pattern: /\bhow\b/i, kind: 'how', expected: ['anything'] },
  { pattern: /\b(?:what|which)\b/i, kind: 'what', expected: ['anything'] },
];

const BY_COMMAND: { readonly [asked in AskedBy]: readonly Expected[] } = {
  who: ['person', 'organisation'],
  what: ['anything'],
  where: ['place'],
  when: ['date'],
  why: ['reason'],
  how: ['anything'],
  quote: ['anything'],
  ask: ['anything'],
};

/**
 * Reads what a question asks for from its first question word; what was asked with /who, /where, /when or /why stays
 * that, whatever other question words it holds.
 */
export function parseQuestion(text: string, asked: AskedBy): Question {
  const phrase = asked === 'ask' || asked === 'quote' ? text : `${asked} ${text}`;
  if (asked !== 'ask' && asked !== 'what' && asked !== 'how') {
    return { text, phrase, kind: asked, expected: BY_COMMAND[asked] };
  }
  const form = earliestForm(phrase, FORMS);
  return { text, phrase, kind: form?.kind ?? 'unknown', expected: form?.expected ?? BY_COMMAND[asked] };
}
