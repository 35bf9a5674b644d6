import type { Span } from '../../text/article.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { DEMONYMS } from '../lexicon/countries.ts';
import { knownName } from '../lexicon/gazetteer.ts';
import { ROLE_FIELDS } from '../lexicon/people.ts';
import { AUXILIARIES, VERBS } from '../lexicon/verbs.ts';
import { FUNCTION_WORDS, PLAIN_WORDS } from '../lexicon/words.ts';
import { adjoins, type Token } from '../tokens.ts';
import type { NameMention } from './names.ts';
import { isRoleHead, isRoleWord } from './titles.ts';

/** A role longer than this (in words) is a clause, not a role. */
const LONGEST_ROLE = 14;
/** Nobody has more forms of address at once ("Rev. Dr. Mr."); more are noise, and skipping them would be slow. */
const MOST_HONORIFICS = 4;
/** Longest office after "of" (in words): "Secretary of | Health and Human Services". */
const LONGEST_OFFICE = 6;
const DETERMINERS = /^(?:a|an|the|his|her|their|its|our|my|whose)$/;
const PRONOUN = /^(?:i|he|she|it|they|we|you)$/;
const COMPLEMENTS = /^(?:of|for|at|in|from|with|on|to)$/;

/** Forms of verbs and adverbs: they part a role from what stands before it. A plural hardly ever modifies a role. */
const NO_MODIFIER = /(?:ed|ing|ly|[^s]s)$/;
/** What is said or written in goes before a role without belonging to it: "in a statement spokesman Ann Lee …". */
const UTTERANCE =
  /^(?:statement|interview|speech|email|e-mail|message|letter|article|post|tweet|broadcast|conference|debate|briefing|announcement|testimony)$/;
/** After one of these an unknown word may be a verb: "to greet mayor Ann Lee", "fans adore singer Ann Lee". */
const BEFORE_BASE_FORM = /^(?:to|not|never|i|you|we|they|who|that|people|children|women|men|police)$|[^s]s$/;

/** What the words around one mention of a person call them; before the name, then after it. */
export function rolesAt(mention: NameMention): Span[] {
  return [roleBefore(mention), roleAfter(mention)].filter((role) => role !== undefined);
}

/** "Kazakhstan’s President | Tokayev", "chief executive | John Smith", "the company’s founder, | Ann Lee, said". */
function roleBefore({ tokens, from, to }: NameMention): Span | undefined {
  const name = tokens[from];
  let last = from - 1;
  while (from - 1 - last < MOST_HONORIFICS && isHonorific(tokens[last])) last--;
  const head = headBefore(tokens, last);
  const noun = tokens[head];
  const end = tokens[last];
  const next = tokens[last + 1];
  if (!name || !noun || !end || !next || noun.possessive) return undefined;
  const apposed = next.gap === ', ' && (tokens[to]?.gap.startsWith(',') ?? true);
  if (!adjoins(next) && !apposed) return undefined;
  let start = head;
  while (start > 0 && head - start < LONGEST_ROLE && extendsLeft(tokens, start)) start--;
  if (apposed && start === head && !DETERMINERS.test(tokens[head - 1]?.key ?? '')) return undefined;
  if (
    /^the$/.test(tokens[start - 1]?.key ?? '') &&
    tokens[start]?.shape === 'lower' &&
    tokens[start]?.possessive
  )
    start--;
  const first = tokens[start];
  return first && { start: first.start, end: end.end };
}

/** The head of the role that ends at `last`: that word itself, or the one before "of": "Secretary of State". -1 where none. */
function headBefore(tokens: readonly Token[], last: number): number {
  if (isRoleHead(tokens[last]?.key ?? '')) return last;
  if (/^(?:of|for|the|and)$/.test(tokens[last]?.key ?? '')) return -1;
  for (let i = last; i > 0 && last - i < LONGEST_OFFICE; i--) {
    const token = tokens[i];
    if (!token || !adjoins(token)) return -1;
    if (token.key === 'of' || token.key === 'for') return isRoleHead(tokens[i - 1]?.key ?? '') ? i - 1 : -1;
    if (token.shape === 'lower' && token.key !== 'the' && token.key !== 'and') return -1;
  }
  return -1;
}

/** Whether the word before `start` belongs to the role as well: modifiers, peoples, bodies, "secretary of". */
function extendsLeft(tokens: readonly Token[], start: number): boolean {
  const word = tokens[start - 1];
  const here = tokens[start];
  if (!word || !here || !/^\s$|^\s?&\s?$/u.test(here.gap)) return false;
  if (word.possessive) return !/^(?:it|he|she|that|there|what)$/.test(word.key);
  if (word.shape === 'number') return false;
  if (isHonorific(word) || FUNCTION_WORDS.has(word.key) || WEEKDAYS.has(word.key) || MONTHS.has(word.key))
    return false;
  if (word.shape !== 'lower') return !opensClause(tokens, start - 1) || belongsToRole(tokens, start - 1);
  if (isRoleWord(word.key)) return true;
  const complement = word.key === 'of' && isRoleHead(tokens[start - 2]?.key ?? '');
  return complement || /^(?:[a-z]+(?:-[a-z]+)+)$/.test(word.key) || describesRole(tokens, start - 1);
}

/** "John Smith, 45, | a teacher from Ohio |, said", "James Comey, | the FBI director |, who". */
function roleAfter({ tokens, to }: NameMention): Span | undefined {
  let i = to;
  if (tokens[i]?.gap !== ', ') return undefined;
  if (tokens[i]?.shape === 'number') i++;
  const first = tokens[i];
  if (!first || first.gap !== ', ' || first.shape === 'number') return undefined;
  let head = -1;
  let end = i;
  for (; end < tokens.length && end - i < LONGEST_ROLE; end++) {
    const token = tokens[end];
    if (!token) break;
    if (end > i && !adjoins(token) && !/^\s?&\s?$/u.test(token.gap)) break;
    if (/^(?:who|which|that|whose|said|says|told|and|but)$/.test(token.key)) break;
    // "Ann Lee, they have said, …": a clause, no role.
    if (AUXILIARIES.has(token.key) || PRONOUN.test(token.key)) return undefined;
    if (head < 0 && COMPLEMENTS.test(token.key)) break;
    if (isRoleHead(token.key) && !token.possessive) head = end;
    else if (head >= 0 && head === end - 1 && !COMPLEMENTS.test(token.key)) break;
  }
  const last = tokens[end - 1];
  const closes =
    end >= tokens.length ||
    /^[,.;:)—–]|^\s[—–-]/u.test(tokens[end]?.gap ?? '') ||
    /^(?:who|which|that|whose|and|said|says|told)$/.test(tokens[end]?.key ?? '');
  return head >= i && last && closes ? { start: first.start, end: last.end } : undefined;
}

function isHonorific(token: Token | undefined): boolean {
  return token !== undefined && /^(?:mr|mrs|ms|miss|dr|sir|dame|prof|rev)\.?$/.test(token.key);
}

/** Whether a capitalised word that opens a clause is more than its first word: "White House", "Acme", not "Yesterday". */
function belongsToRole(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? '';
  const next = tokens[i + 1]?.key ?? '';
  return (
    DEMONYMS.has(key) || isRoleWord(key) || knownName([key, next]) !== undefined || !PLAIN_WORDS.has(key)
  );
}

function opensClause(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return i === 0 || token === undefined || !adjoins(token);
}

/** Whether the lower-case word at `i` is a noun or adjective of the role that goes on after it: "ferry" of "ferry captain". */
function describesRole(tokens: readonly Token[], i: number): boolean {
  const key = tokens[i]?.key ?? '';
  if (ROLE_FIELDS.has(key)) return true;
  if (FUNCTION_WORDS.has(key) || PLAIN_WORDS.has(key) || AUXILIARIES.has(key) || UTTERANCE.test(key))
    return false;
  if (NO_MODIFIER.test(key) || VERBS.has(key)) return false;
  const before = tokens[i - 1]?.key ?? '';
  return !BEFORE_BASE_FORM.test(before) && !AUXILIARIES.has(before);
}
