import { beforeAside } from './asides.ts';
import { CUE_FORMS } from '../lexicon/cue-forms.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  NOMINATIVE_PRONOUNS,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { LONGEST_PHRASE, phraseEndingAt, type Subject } from './noun-phrases.ts';
import {
  isAdverb,
  isDash,
  isEverBefore,
  isFiniteVerb,
  isName,
  isPunctuation,
  isTimeAt,
  isWordOf,
  looksLikeVerb,
  opensPhrase,
  type SentenceTokens,
  type Token,
} from './word-classes.ts';

/** Asides passed over between a subject and its verb. */
const MOST_ASIDES = 3;
const LONGEST_DATELINE = 12;
const CONTRACTED_PRONOUN = /^(?:he|she|they|we|i|it|that)'/;
const TIME_MODIFIER = /^(?:this|last|that|next|same|the|late|early|\d{1,4})$/;
const TIME_PREPOSITION = /^(?:on|in|at|during|late|early|since|over)$/;

/** The subject of the verb at `verb` when it stands before it, or null where none is evident. */
export function subjectBefore(tokens: SentenceTokens, verb: number): Subject | null {
  let at = beforeVerbGroup(tokens, verb - 1);
  for (let asides = 0; asides <= MOST_ASIDES; asides++) {
    const token = tokens[at];
    if (token?.kind === 'word') {
      const isShared = COORDINATORS.has(token.lower) || token.lower === 'to';
      return isShared ? sharedSubject(tokens, at) : phraseEndingAt(tokens, at);
    }
    const before = beforeAside(tokens, at);
    if (before === null) return null;
    at = beforeVerbGroup(tokens, before);
  }
  return null;
}

/** Steps left over auxiliaries, adverbs and times ("Smith on Monday also | said"). */
function beforeVerbGroup(tokens: SentenceTokens, from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== 'word') return at;
    const isHelper =
      isAdverb(token) || isEverBefore(tokens, at) || (!token.capital && AUXILIARIES.has(token.lower));
    const next = isHelper && !CONTRACTED_PRONOUN.test(token.lower) ? at - 1 : beforeTime(tokens, at);
    if (next === at) return at;
    at = next;
  }
}

/** The place before a time that ends at `at` ("on Monday night", "last week", a bare "Tuesday" after a name). */
function beforeTime(tokens: SentenceTokens, at: number): number {
  if (!isTime(tokens, at)) return at;
  let start = at;
  while (start > 0 && (isTime(tokens, start - 1) || TIME_MODIFIER.test(tokens[start - 1]?.lower ?? '')))
    start--;
  const hasPreposition = TIME_PREPOSITION.test(tokens[start - 1]?.lower ?? '');
  const before = hasPreposition ? start - 2 : start - 1;
  const token = tokens[before];
  if (token === undefined || token.kind === 'quoted') return at;
  return hasPreposition || isName(token) || TIME_MODIFIER.test(tokens[start]?.lower ?? '') ? before : at;
}

function isTime(tokens: SentenceTokens, at: number): boolean {
  return isTimeAt(tokens, at) || /^\d{1,4}$/.test(tokens[at]?.lower ?? '');
}

/** The subject that a verb after "and", "but" or "to" shares: the relative pronoun of its clause, else the clause’s. */
function sharedSubject(tokens: SentenceTokens, from: number): Subject | null {
  for (
    let at = from - 1;
    at >= Math.max(0, from - LONGEST_PHRASE) && tokens[at]?.kind !== 'punctuation';
    at--
  ) {
    if (tokens[at]?.lower === 'who') return { first: at, last: at, kind: 'relative' };
  }
  return clauseSubject(tokens, from);
}

/** The subject of the main clause around `at`: whose smile it is in "Smith smiled, | calling it …". */
export function clauseSubject(tokens: SentenceTokens, at: number): Subject | null {
  let found: Subject | null = null;
  let start = afterDateline(tokens);
  while (start < at) {
    const subject = openingSubject(tokens, start, at);
    if (subject && opensAnother(tokens, subject.last + 1, at)) {
      start = subject.last + 2;
      continue;
    }
    // "…, but said nothing": the clause has no subject of its own.
    if (subject && !(subject.kind === 'phrase' && isPastVerb(tokens[subject.first]))) found = subject;
    start = nextClause(tokens, start, at, found === null);
  }
  return found;
}

/** Whether another subject with its verb follows the comma at `after`, or after a full stop there: "In Salem, New Hampshire|, Smith smiled". */
function opensAnother(tokens: SentenceTokens, after: number, end: number): boolean {
  const comma = isPunctuation(tokens[after], '.') ? after + 1 : after;
  if (!isPunctuation(tokens[comma], ',') || isWordOf(tokens[comma + 1], RELATIVE_PRONOUNS)) return false;
  const subject = openingSubject(tokens, comma + 1, end);
  const verb = subject?.first === comma + 1 ? tokens[subject.last + 1] : undefined;
  return isPastVerb(verb) || looksLikeVerb(verb);
}

/** Whether the token is a finite verb, going by its letters: a known one, or one with a past tense of its own. */
function isPastVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  return isFiniteVerb(token) || VERBS.get(token.lower)?.tense === 'past';
}

/** Where the sentence starts after "WASHINGTON (AP) —". */
function afterDateline(tokens: SentenceTokens): number {
  for (let at = 1; at < Math.min(tokens.length, LONGEST_DATELINE); at++) {
    if (isDash(tokens[at])) return at + 1;
    if (tokens[at]?.kind === 'word' && !isName(tokens[at]) && !isTime(tokens, at)) return 0;
  }
  return 0;
}

/** Where the next coordinate clause starts; an opening phrase or clause ends at its comma. */
function nextClause(tokens: SentenceTokens, from: number, end: number, isOpening: boolean): number {
  for (let at = from; at < end; at++) {
    if (isPunctuation(tokens[at], ';:')) return at + 1;
    if (!isPunctuation(tokens[at], ',')) continue;
    if (isOpening) return at + 1;
    if (isWordOf(tokens[at + 1], COORDINATORS)) return at + 2;
  }
  return end;
}

/** The pronoun or noun phrase that opens the clause [from, end), or null where something else opens it. */
export function openingSubject(tokens: SentenceTokens, from: number, end: number): Subject | null {
  let first = from;
  while (first < end && isOpeningWord(tokens[first])) first++;
  const head = tokens[first];
  if (head?.kind !== 'word' || PREPOSITIONS.has(head.lower)) return null;
  if (SUBORDINATORS.has(head.lower) && head.lower !== 'that') return null;
  // "Calling it “…,” she left", "Asked about it, she said": a participle is no subject.
  if (CUE_FORMS.has(head.lower) && /(?:ing|ed)$/.test(head.lower)) return null;
  if (/^(?:past|perfect)$/.test(VERBS.get(head.lower)?.tense ?? '') && opensPhrase(tokens[first + 1]))
    return null;
  if (head.lower.endsWith('ing') && opensPhrase(tokens[first + 1])) return null;
  if (/^(?:he|she|they|we|i|it|who|others|many|some|another)(?:'|$)/.test(head.lower)) {
    return { first, last: first, kind: 'pronoun' };
  }
  let last = first;
  for (let at = first + 1; at < Math.min(end, first + LONGEST_PHRASE) && continuesOpening(tokens, at); at++)
    last = at;
  while (last > first && (tokens[last]?.kind === 'punctuation' || opensPhrase(tokens[last]))) last--;
  return isTimeAt(tokens, last) || isWordOf(tokens[last], DETERMINERS)
    ? null
    : { first, last, kind: 'phrase' };
}

function isOpeningWord(token: Token | undefined): boolean {
  if (token?.kind === 'punctuation') return !isPunctuation(token, ',;');
  return isWordOf(token, COORDINATORS) || isWordOf(token, ADVERBS) || /...ly$/.test(token?.lower ?? '');
}

function continuesOpening(tokens: SentenceTokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'punctuation') return isPunctuation(token, '.&/-');
  if (token?.kind !== 'word') return false;
  if (COORDINATORS.has(token.lower)) return isName(tokens[at + 1]);
  if (RELATIVE_PRONOUNS.has(token.lower) || SUBORDINATORS.has(token.lower)) return false;
  if (PREPOSITIONS.has(token.lower)) return /^(?:of|for|at|from|in)$/.test(token.lower);
  if (token.capital) return true;
  if (NOMINATIVE_PRONOUNS.has(token.lower)) return QUANTIFIERS.has(token.lower);
  if (isAdverb(token)) return opensPhrase(tokens[at - 1]);
  const form = VERBS.get(token.lower);
  const isPast = form !== undefined && !form.noun && form.tense === 'past';
  // "the retired surgeon": a participle between a determiner and its noun.
  const isAdjective = isWordOf(tokens[at - 1], DETERMINERS) && !opensPhrase(tokens[at + 1]);
  return !isFiniteVerb(token) && (isAdjective || !(isPast || token.lower.endsWith('ed')));
}
