import type { Span } from '../../text/article.ts';
import type { Range } from './clauses.ts';
import type { Stretch } from './event-stretch.ts';
import type { Entity } from '../annotations.ts';
import { numberValue, VAGUE_NUMBERS } from '../lexicon/number-words.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisations.ts';
import { isRoleHead } from '../entities/titles.ts';
import type { Token } from '../tokens.ts';

const PLURAL = /(?:[^s]s|people|men|women|children|police|dead)$/;
const PERSON = /^(?:man|woman|boy|girl|child|baby|teenager|toddler|someone|somebody)$/;
/** Many who act as one, beside the words for bodies: "the town mourns". */
const COLLECTIVE =
  /^(?:crew|family|couple|crowd|gang|jury|duo|trio|pair|firm|airline|village|town|city|nation|country|state|region|minority|majority|side|squad|band|cabinet|inquiry)$/;
/** Where the head of a noun phrase has gone by: "the price | of bread". */
const AFTER_HEAD =
  /^(?:of|in|at|on|for|from|by|with|to|over|under|after|before|near|off|about|against|between|who|which|that)$/;

/**
 * Whether a subject is one thing that nobody is: "fire", "the old bridge". A subject that holds a name, a role, a plural
 * or a number may act or be hit and is none.
 */
export function isMereThing({ tokens }: Stretch, { from, to }: Range, names: ReadonlySet<string>): boolean {
  const subject = tokens.slice(from, to);
  if (subject.some(({ key }) => names.has(key) || numberValue(key) !== undefined || VAGUE_NUMBERS.has(key)))
    return false;
  const head = headOf(subject);
  return head !== undefined && !PLURAL.test(head.key) && !isSomebody(head.key);
}

function isSomebody(key: string): boolean {
  return isRoleHead(key) || PERSON.test(key) || COLLECTIVE.test(key) || ORGANISATION_WORDS.has(key);
}

function headOf(subject: readonly Token[]): Token | undefined {
  const end = subject.findIndex(({ key, gap }, i) => i > 0 && (AFTER_HEAD.test(key) || gap.includes(',')));
  return subject[(end < 0 ? subject.length : end) - 1];
}

/** Every word (lower case) of the names an article holds. */
export function nameWords(text: string, entities: readonly Entity[]): ReadonlySet<string> {
  const wordsOf = ({ start, end }: Span): string[] =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[\s_*]+/);
  return new Set(entities.flatMap(({ mentions }) => mentions.flatMap(wordsOf)));
}
