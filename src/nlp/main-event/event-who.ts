import type { Article, Span } from '../../text/article.ts';
import type { Entity, EventSpan } from '../annotations.ts';
import { isRoleHead } from '../entities/titles.ts';
import { numberValue, VAGUE_NUMBERS } from '../lexicon/number-words.ts';
import { isNewsMedium } from '../lexicon/news-media.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisations.ts';
import type { Token } from '../tokens.ts';
import type { Range } from './clauses.ts';
import { type EventClause, subjectSpans } from './event-clauses.ts';
import type { LeadSentence } from './lead-sentences.ts';

/** Longest name before the colon of a title (in tokens). */
const LONGEST_NAME = 4;

const PLURAL = /(?:[^s]s|people|men|women|children|police|dead)$/;
const PERSON = /^(?:man|woman|boy|girl|child|baby|teenager|toddler|someone|somebody|.*-year-old)$/;
/** Many who act as one, beside the words for bodies: "the town mourns". */
const COLLECTIVE =
  /^(?:crew|family|couple|crowd|gang|jury|duo|trio|pair|firm|airline|village|town|city|nation|country|state|region|minority|majority|side|squad|band|cabinet|inquiry|investigation|review|report|study|survey|poll)$/;
/** Where the head of a noun phrase has gone by: "the price | of bread". */
const AFTER_HEAD =
  /^(?:of|in|at|on|for|from|by|with|to|over|under|after|before|near|off|about|against|between|who|which|that)$/;

/**
 * Who the event is about, best first: whom the title quotes, the subjects of `leading`, and the people and bodies named
 * most; a thing that acts by itself ("fire") only behind the first of those. `people` holds the words of their names.
 */
export function findWho(
  article: Article,
  title: LeadSentence | undefined,
  leading: readonly EventClause[],
  entities: readonly Entity[],
  people: ReadonlySet<string>,
): EventSpan[] {
  const names = nameWords(article.text, entities);
  const isThing = ({ sentence, clause }: EventClause): boolean =>
    isMereThing(sentence, clause.subject, names);
  const named = protagonists(article.text, entities);
  const quoted = speakerOf(title, people);
  return [
    ...subjectSpans(leading.filter((eventClause) => quoted !== undefined && hasSubject(eventClause, quoted))),
    ...subjectSpans(leading.filter((eventClause) => !isThing(eventClause))),
    ...named.slice(0, 1),
    ...subjectSpans(leading.filter(isThing)),
    ...named.slice(1),
  ];
}

/** The last name of the person whom a title quotes: "Ann | Lee: Storm will pass". */
function speakerOf(title: LeadSentence | undefined, people: ReadonlySet<string>): string | undefined {
  const colon = title?.tokens.findIndex(({ gap }) => gap.startsWith(':')) ?? -1;
  const name = title?.tokens[colon - 1]?.key ?? '';
  return colon <= LONGEST_NAME && people.has(name) ? name : undefined;
}

/** Whether a sentence is about somebody; where it is not, what the title puts first was a topic and no speaker. */
function hasSubject({ sentence, clause }: EventClause, name: string): boolean {
  const { from, to } = clause.subject;
  return !sentence.title && sentence.tokens.slice(from, to).some(({ key }) => key === name);
}

/**
 * The people and bodies the article names most, at their first mention. Newspapers, agencies and picture archives are
 * none: they are named for what they report.
 */
function protagonists(text: string, entities: readonly Entity[]): EventSpan[] {
  return entities
    .filter(({ kind, name }) => kind !== 'place' && !isNewsMedium(text.slice(name.start, name.end)))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name }) => ({ start: name.start, end: name.end }));
}

/**
 * Whether a subject is one thing that nobody is: "fire", "the old bridge". A subject that holds a name, a role, a plural
 * or a number may act or be hit and is none.
 */
function isMereThing({ tokens }: LeadSentence, { from, to }: Range, names: ReadonlySet<string>): boolean {
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
