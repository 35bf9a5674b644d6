import { contains, slice, type Span } from '../../text/article.ts';
import type { Entity } from '../annotations.ts';
import { isRoleHead } from '../entities/titles.ts';
import { DETERMINERS, POSSESSIVE_PRONOUNS } from '../lexicon/function-words.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/** Whom a noun phrase names: one entity; several somebodies joined by "and", with all their words; or none known. */
type Named =
  | { readonly kind: 'one'; readonly entity: Entity }
  | { readonly kind: 'several'; readonly span: Span }
  | { readonly kind: 'none' };

const NONE: Named = { kind: 'none' };
/** What ends the head of a noun phrase: "a spokesman | for Smith", "Smith |, a Republican". */
const AFTER_HEAD = /[,(–—]| (?:of|for|at|from|in|on|with|to|who|which|that) /;
const AND = / and /g;
const POSSESSIVE = /[’']s?$/;
const COMMA = ', ';
const BEFORE_ROLE = /^(?:the|then|former|acting|deputy|assistant)$/;
/** More names than this before an "and" are a roll call; the rest of them go unread. */
const LONGEST_LIST = 12;

const INDEFINITE = /^(?:a|an|another|one)$/;
const PERSON = /(?:man|woman|person|boy|girl|parent|guest|lover)$/;

/** Whom the noun phrase at `span` names. `mentions`: those of the article, in order. */
export function namedBy(text: string, mentions: readonly Mention[], span: Span): Named {
  const words = slice(text, span);
  const cut = AFTER_HEAD.exec(words)?.index ?? words.length;
  for (const { index, 0: and } of words.matchAll(AND)) {
    const first = { start: span.start, end: span.start + index };
    const second = { start: first.end + and.length, end: span.end };
    // "Smith and Wesson" is one name.
    if (mentionsIn(mentions, first.end, second.start).length > 0) continue;
    if (joinsTwo(text, mentions, first, second, index > cut))
      return { kind: 'several', span: wholeList(text, mentions, span) };
    // "the founder and chairman | Ann Lee"
    if (index < cut) return entityOf(text, mentions, second);
  }
  const one = entityOf(text, mentions, span);
  return one.kind === 'one' && listGoesOn(text, mentions, span)
    ? { kind: 'several', span: wholeList(text, mentions, span) }
    : one;
}

/** The entity that the head of a phrase for one names: the last one, where a name modifies it ("Smith aide Jones"). */
function entityOf(text: string, mentions: readonly Mention[], span: Span): Named {
  const words = slice(text, span);
  const head = words.slice(0, AFTER_HEAD.exec(words)?.index);
  const headEnd = span.start + head.length;
  const bareEnd = headEnd - (POSSESSIVE.exec(head)?.[0].length ?? 0);
  const inside = mentionsIn(mentions, span.start, headEnd);
  const atEnd = inside.findLast((mention) => mention.span.end === bareEnd || mention.span.end === headEnd);
  if (atEnd) return { kind: 'one', entity: atEnd.entity };
  const titled = titledAt(text, mentions, span);
  if (titled) return { kind: 'one', entity: titled };
  // "the mayor, | Anna Berg, | said"
  const [next] = mentionsIn(mentions, span.end, span.end + COMMA.length + 1);
  const isApposed = next?.entity.kind === 'person' && text.slice(span.end, next.span.start) === COMMA;
  const found = isApposed ? next : inside.find((mention) => contains(mention.span, span));
  return found ? { kind: 'one', entity: found.entity } : NONE;
}

/** "Secretary of State | Ann Lee", but not "father of Senator | Ann Lee" nor "spokesman for | Ann Lee". */
function titledAt(text: string, mentions: readonly Mention[], span: Span): Entity | undefined {
  const last = mentionsIn(mentions, span.end - 1, span.end).at(-1);
  if (last?.entity.kind !== 'person' || last.span.start <= span.start) return undefined;
  const lead = text.slice(span.start, last.span.start).trim().toLowerCase().split(' ');
  const [role = '', of] = lead.filter((word) => !BEFORE_ROLE.test(word));
  const isOffice = of === 'of' && lead.at(-1) !== 'of' && !isRoleHead(lead.at(-1) ?? '');
  return isOffice && isRoleHead(role) ? last.entity : undefined;
}

/**
 * Whether an "and" joins two somebodies rather than two things that one of them is. `isInComplement`: it stands after
 * the head ("Smith of Ohio and Jones of Iowa", but "Smith of trade and industry").
 */
function joinsTwo(
  text: string,
  mentions: readonly Mention[],
  first: Span,
  second: Span,
  isInComplement: boolean,
): boolean {
  const one = entityOf(text, mentions, first);
  const other = entityOf(text, mentions, second);
  const isSame = one.kind === 'one' && other.kind === 'one' && one.entity === other.entity;
  if (isSame) return false;
  const isPerson = other.kind === 'one' && other.entity.kind === 'person';
  if (isInComplement) return one.kind === 'one' && isPerson;
  if (one.kind === 'one') return one.entity.kind !== 'place';
  if (!isPerson) return false;
  const isNamedAtOnce = mentionsIn(mentions, second.start, second.start + 1).length > 0;
  const opensAnew = DETERMINERS.has(firstWord(text, second).toLowerCase());
  const isTitled =
    /^\p{Lu}/u.test(firstWord(text, second)) && DETERMINERS.has(firstWord(text, first).toLowerCase());
  return isNamedAtOnce || opensAnew || isTitled;
}

function firstWord(text: string, span: Span): string {
  return slice(text, span).split(' ', 1)[0] ?? '';
}

/** Whether a list of people goes on after the name that ends the span: "said Dan Kerr|, Paul Ost and Anna Berg". */
function listGoesOn(text: string, mentions: readonly Mention[], span: Span): boolean {
  return listEnd(text, mentions, span) > span.end;
}

/** The span with the names that a comma parts from it: "Dan Kerr, | Paul Ost and Anna Berg". */
function wholeList(text: string, mentions: readonly Mention[], span: Span): Span {
  return { start: listStart(text, mentions, span), end: listEnd(text, mentions, span) };
}

/** Only where the list opens its sentence or follows quoted words: "After meeting Smith, | Jones and Berg said". */
function listStart(text: string, mentions: readonly Mention[], span: Span): number {
  let start = span.start;
  for (let names = 0; names < LONGEST_LIST && text.startsWith(COMMA, start - COMMA.length); names++) {
    const before = personEndingAt(mentions, start - COMMA.length);
    if (!before) return span.start;
    start = before.span.start;
  }
  return /(?:^|[\n”"»’.!?] ?)$/.test(text.slice(Math.max(0, start - 2), start)) ? start : span.start;
}

/** Only where an "and" and its clause end the list: not in "According to Ann Lee, | Jones and Berg fled". */
function listEnd(text: string, mentions: readonly Mention[], span: Span): number {
  let end = span.end;
  for (let names = 0; names < LONGEST_LIST && text.startsWith(COMMA, end); names++) {
    const [next] = mentionsIn(mentions, end + COMMA.length, end + COMMA.length + 1);
    if (next?.entity.kind !== 'person' || next.span.start !== end + COMMA.length) return span.end;
    end = next.span.end;
    const and = /^,? and /.exec(text.slice(end, end + 6))?.[0].length ?? 0;
    const [last] = and > 0 ? mentionsIn(mentions, end + and, end + and + 1) : [];
    if (last?.entity.kind === 'person' && last.span.start === end + and)
      return /[^,.;:?!]/.test(text.charAt(last.span.end)) ? span.end : last.span.end;
  }
  return span.end;
}

function personEndingAt(mentions: readonly Mention[], end: number): Mention | undefined {
  return mentionsIn(mentions, end - 1, end).find(
    ({ span, entity }) => span.end === end && entity.kind === 'person',
  );
}

/**
 * Whether a phrase without a name introduces a new person, whom a later pronoun may refer to: "a spokesman", "his
 * lawyer", "Smith’s co-author", but not "the mayor", who may have been named. `named`: the mentions inside the phrase.
 */
export function introducesPerson(text: string, phrase: Span, named: readonly Mention[]): boolean {
  const words = slice(text, phrase).toLowerCase();
  const head = words.slice(0, AFTER_HEAD.exec(words)?.index).split(/\s+/);
  const last = head.at(-1) ?? '';
  if (!isRoleHead(last) && !PERSON.test(last)) return false;
  const [first] = head;
  if (INDEFINITE.test(first ?? '') || POSSESSIVE_PRONOUNS.has(first ?? '')) return true;
  return named.some(({ entity }) => entity.kind === 'person');
}
