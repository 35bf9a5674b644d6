import { AUXILIARIES, FORMS_OF_BE } from '../../nlp/lexicon/function-words.ts';
import { VERBS } from '../../nlp/lexicon/verbs.ts';
import type { Token } from '../../text/tokens.ts';

/** What the thing asked for is in the question: the one that acts, the one acted on, the subject of a passive, or of "is". */
export const ROLES = ['subject', 'object', 'passive', 'equated', 'unknown'] as const;

/** `verb`: the one that says what is done, if known. */
export type AskedRole = { readonly role: (typeof ROLES)[number]; readonly verb: Token | undefined };

const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);

/** Reads the role from the first "did" or else verb after the question word at `at` (-1: there is none). */
export function readRole(tokens: readonly Token[], at: number): AskedRole {
  const after = at < 0 ? [] : tokens.slice(at + 1);
  const helper = after.findIndex(({ word }) => DO.has(word));
  // The subject stands between: "what did *the mayor* say".
  if (helper >= 0) return { role: 'object', verb: after.slice(helper + 2).find(isBase) };
  const first = after.findIndex((token, i) => isAnyVerb(token, i === 0));
  const verb = after[first];
  if (!verb) return { role: 'unknown', verb: undefined };
  const later = after.slice(first + 1);
  if (FORMS_OF_BE.has(verb.word)) {
    const participle = later.find(isParticiple);
    return { role: participle ? 'passive' : 'equated', verb: participle };
  }
  if (AUXILIARIES.has(verb.word)) return { role: 'object', verb: later.find(isVerb) };
  return { role: 'subject', verb };
}

/** Right after the question word, an ending is enough: "what *causes* floods". */
function isAnyVerb(token: Token, isNext: boolean): boolean {
  return AUXILIARIES.has(token.word) || isVerb(token) || (isNext && /^...+(?:ed|s)$/.test(token.word));
}

function isVerb({ word }: Token): boolean {
  return VERBS.get(word)?.noun === false || /..ed$/.test(word);
}

function isBase({ word }: Token): boolean {
  return VERBS.get(word)?.tense === 'base';
}

function isParticiple({ word }: Token): boolean {
  const tense = VERBS.get(word)?.tense;
  return tense === 'perfect' || tense === 'past' || /..(?:ed|ing)$/.test(word);
}
