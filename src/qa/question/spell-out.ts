/** Verbs that can follow the question word of a question. */
const AUXILIARY =
  '(?:r|are|is|was|were|do|does|did|has|have|had|can|could|will|would|should|dont|doesnt|didnt|isnt|arent|wasnt|werent|cant|wont)';

/**
 * What people type on a phone instead of a question word, and what it stands for. Short words that may be somebody's name
 * ("Wen", "Wat") count only where a verb follows that can begin a question.
 */
const SPELLINGS: readonly (readonly [pattern: RegExp, spelledOut: string])[] = [
  [new RegExp(`^\\s*y(?=\\s+${AUXILIARY}\\b)`, 'i'), 'why'],
  [new RegExp(`^\\s*(?:wat|wut|wht)(?=\\s+${AUXILIARY}\\b)`, 'i'), 'what'],
  [new RegExp(`^\\s*wen(?=\\s+${AUXILIARY}\\b)`, 'i'), 'when'],
  [new RegExp(`^\\s*wher(?=\\s+${AUXILIARY}\\b)`, 'i'), 'where'],
  [/^\s*(?:wats|wuts)\b/i, 'what is'],
  [/\b(who|what|where|when|why|how)['’]?s\b/gi, '$1 is'],
  [/\b(who|what|where|when|why|how)(?:['’]re|\s+r)\b/gi, '$1 are'],
];

/** Spells out the question words that people shorten: "what's", "whats" → "what is", "y did" → "why did". */
export function spellOut(phrase: string): string {
  return SPELLINGS.reduce((text, [pattern, spelledOut]) => text.replace(pattern, spelledOut), phrase);
}
