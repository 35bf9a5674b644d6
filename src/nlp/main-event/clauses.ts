import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { numberValue, SCALES } from '../lexicon/number-words.ts';
import { AUXILIARIES } from '../lexicon/verbs.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';
import { adjoins, type Token } from '../tokens.ts';
import { EVENT_VERBS } from './event-verbs.ts';

/** Token positions, `to` exclusive. */
export type Range = { readonly from: number; readonly to: number };

/** The main clause of a sentence or headline: who, and what they do. Ranges into its tokens. */
export type Clause = {
  readonly subject: Range;
  /** The verb with its auxiliaries and adverbs up to where an adjunct (time, place, reason) or the clause starts to end. */
  readonly predicate: Range;
  /** Where the clause ends, adjuncts included. */
  readonly end: number;
};

const DETERMINER =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|your|some|any|no|every|each|another)$/;
const PREPOSITION =
  /^(?:of|in|at|on|for|from|by|with|to|over|under|after|before|near|into|onto|about|against|between|among|through|during|without|within|across|outside|inside|behind|amid|despite|since|until|as|than|like|per|via)$/;
const PARTICLE = /^(?:out|up|down|off|back|away|apart|ahead)$/;
/** What opens an adjunct or a clause of its own, which is not what happened. */
const ADJUNCT =
  /^(?:as|after|amid|because|while|when|before|during|following|despite|due|since|until|if|although|though|where|who|which|but|in|at|near|outside|inside|ahead|thanks|via|within|across)$/;
const SUBORDINATE =
  /^(?:as|after|amid|because|while|when|before|during|following|despite|since|until|although|though)$/;
const RELATIVE = /^(?:who|which|that|whose|where)$/;
/** A sentence may open with an adjunct; its subject stands after the comma. */
const OPENING =
  /^(?:in|at|on|for|from|by|with|after|before|during|since|until|as|when|while|if|although|though|despite|following|amid|because|last|next|earlier|later|once|under|over|within|according|speaking|asked|meanwhile|however|but|and|so|now|then|yesterday|today)$/;
const PLURAL = /(?:[^s]s|^police|^people|people|men|women|children)$/;
/** Longest aside between two commas or dashes (in tokens): ", the company that makes it,". */
const LONGEST_ASIDE = 40;
/** How far its subject may stand from the start of a sentence that opens with something else (in tokens). */
const LONGEST_OPENING = 28;
/** No subject is longer. */
const LONGEST_SUBJECT = 18;

/**
 * Reads the main clause of the tokens [start, end) by the forms of their verbs and the words around them; a guess, as
 * nothing else is known of the words. `sure` leaves out words that are as often nouns. Nothing where no finite verb is
 * found. Linear in the tokens.
 */
export function readClause(
  tokens: readonly Token[],
  start = 0,
  end = tokens.length,
  sure = false,
): Clause | undefined {
  const opening = subjectStart(tokens, start, end);
  const capitalised = isTitleCase(tokens.slice(start, end));
  const written =
    (test: Test): Test =>
    (list, i, from) =>
      (capitalised || list[i]?.shape === 'lower') && test(list, i, from);
  const found =
    findVerb(tokens, opening, end, written(isFinite)) ??
    (sure ? undefined : findVerb(tokens, opening, end, written(mayBeFinite)));
  if (!found) return undefined;
  const { verb, subject } = found;
  let from = verb;
  while (from > subject.from + 1 && /\p{L}ly$/u.test(tokens[from - 1]?.key ?? '')) from--;
  const clauseEnd = clauseEndAfter(tokens, verb, end);
  const predicate = { from, to: adjunctStart(tokens, verb, clauseEnd) };
  return { subject: { from: subject.from, to: Math.min(subject.to, from) }, predicate, end: clauseEnd };
}

/** Whether the verbs of a headline have capitals too: no longer word of it is in lower case. */
function isTitleCase(tokens: readonly Token[]): boolean {
  return !tokens.some(({ shape, key }) => shape === 'lower' && key.length > 3 && !PREPOSITION.test(key));
}

/** Past a leading adjunct: "Last week, | Russian paratroopers …". */
function subjectStart(tokens: readonly Token[], start: number, end: number): number {
  const first = tokens[start]?.key ?? '';
  // "At least five people died."
  if (first === 'at' && /^(?:least|most)$/.test(tokens[start + 1]?.key ?? '')) return start;
  if (!OPENING.test(first) && EVENT_VERBS.get(first)?.tense !== 'participle') return start;
  for (let i = start + 1; i < Math.min(end, start + LONGEST_OPENING); i++)
    // "January 6, 2021" is no end of it.
    if (tokens[i]?.gap.startsWith(',') && tokens[i]?.shape !== 'number') return i;
  return SUBORDINATE.test(first) ? start + 1 : start;
}

type Test = (tokens: readonly Token[], i: number, from: number) => boolean;

/** The first verb after a subject from `opening` on; asides between commas, dashes and brackets are not searched. */
function findVerb(
  tokens: readonly Token[],
  opening: number,
  end: number,
  isVerb: Test,
): { verb: number; subject: Range } | undefined {
  let from = opening;
  let to: number | undefined;
  let limit = Math.min(end, opening + LONGEST_SUBJECT);
  for (let i = from + 1; i < limit; i++) {
    const { gap, key } = tokens[i] ?? { gap: '', key: '' };
    const opensAside = gap.startsWith(',') || RELATIVE.test(key) || /\s–\s/.test(gap);
    const close = opensAside ? asideEnd(tokens, i, end, isVerb, from) : undefined;
    if (close !== undefined) return { verb: close, subject: { from, to: to ?? i } };
    // A caption's or a dateline's end: the sentence proper starts here.
    if (/[|:—]|--|\s–\s/.test(gap) || (gap.includes(')') && tokens[i]?.shape !== 'lower')) {
      from = i;
      to = undefined;
      limit = Math.min(end, i + LONGEST_SUBJECT);
      continue;
    }
    if (SUBORDINATE.test(key)) return undefined;
    // "The mayor on Monday | announced": when, and no part of the subject.
    if (gap.includes('(') || dayEnd(tokens, i) > i) to ??= i;
    if (isVerb(tokens, i, from)) return { verb: i, subject: { from, to: to ?? i } };
  }
  return undefined;
}

/** Where the clause goes on after an aside that starts at `i`: at the verb after the comma or dash that closes it. */
function asideEnd(
  tokens: readonly Token[],
  i: number,
  limit: number,
  isVerb: Test,
  from: number,
): number | undefined {
  const mark = /\s–\s/.test(tokens[i]?.gap ?? '') ? /\s–\s/ : /^,/;
  for (let j = i + 1; j < Math.min(limit, i + LONGEST_ASIDE); j++) {
    if (!mark.test(tokens[j]?.gap ?? '')) continue;
    const verb = dayEnd(tokens, j);
    if (isVerb(tokens, verb, from)) return verb;
  }
  return undefined;
}

/** Where the words for a day end that stand at `i`: "on Monday |", "Monday |"; `i` where none do. */
function dayEnd(tokens: readonly Token[], i: number): number {
  const at = tokens[i]?.key === 'on' ? i + 1 : i;
  return WEEKDAYS.has(tokens[at]?.key ?? '') && !(tokens[at]?.possessive ?? false) ? at + 1 : i;
}

/** Whether the token at `i` is a verb with tense, by its form and its neighbours. */
function isFinite(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!token || !before) return false;
  if (AUXILIARIES.has(token.key)) return true;
  const form = EVENT_VERBS.get(token.key);
  if (!form || !followsSubject(before, form.tense)) return false;
  const goesOn = !after || !adjoins(after) || opensObject(after);
  if (form.tense === 'base') {
    const several = tokens.slice(from, i).some(({ key }) => key === 'and');
    return (goesOn || several) && !isPresent(before.key) && (PLURAL.test(before.key) || several);
  }
  return !form.noun || goesOn;
}

/** "Singer stages protest": the plural before a base form may be the verb itself. */
function isPresent(key: string): boolean {
  return EVENT_VERBS.get(key)?.tense === 'present';
}

/** The same with less proof: any form of a verb after a subject it agrees with ("Britons blame new shape", no "Mill fire"). */
function mayBeFinite(tokens: readonly Token[], i: number, from: number): boolean {
  const form = EVENT_VERBS.get(tokens[i]?.key ?? '');
  const before = tokens[i - 1];
  if (!form || !before || !followsSubject(before, form.tense)) return false;
  if (form.tense !== 'base' || PLURAL.test(before.key)) return true;
  // "Acme raise the price": a body may take a plural verb, where an object proves that it is one.
  const object = DETERMINER.test(tokens[i + 1]?.key ?? '') && before.shape !== 'lower';
  return object || tokens.slice(from, i).some(({ key }) => key === 'and');
}

function followsSubject(before: Token, tense: string): boolean {
  return (
    tense !== 'participle' &&
    !DETERMINER.test(before.key) &&
    !PREPOSITION.test(before.key) &&
    !before.possessive
  );
}

/** Whether a word may follow a verb more easily than a noun. */
function opensObject({ key, shape }: Token): boolean {
  return (
    DETERMINER.test(key) ||
    PREPOSITION.test(key) ||
    PARTICLE.test(key) ||
    shape !== 'lower' ||
    FUNCTION_WORDS.has(key) ||
    numberValue(key) !== undefined ||
    /ly$|ing$|ed$/.test(key)
  );
}

function clauseEndAfter(tokens: readonly Token[], verb: number, end: number): number {
  for (let i = verb + 1; i < end; i++) if (/[,;:.—–!?()]|\s-\s/.test(tokens[i]?.gap ?? '')) return i;
  return end;
}

/** The first adjunct after the verb that what happened is complete without. */
function adjunctStart(tokens: readonly Token[], verb: number, end: number): number {
  let first = verb;
  while (first < end - 1 && AUXILIARIES.has(tokens[first]?.key ?? '')) first++;
  for (let i = first + 1; i < end; i++) {
    const key = tokens[i]?.key ?? '';
    const next = tokens[i + 1]?.key ?? '';
    if (key === 'in' && isAmount(tokens[i - 1])) continue;
    if (key === 'on' && (WEEKDAYS.has(next) || MONTHS.has(next))) {
      // "revealed on Friday | a new bell": the object comes after the day.
      const object = i === first + 1 && i + 2 < end && /^(?:a|an|the|that|his|her|its|their)$/;
      if (object && object.test(tokens[i + 2]?.key ?? '')) continue;
      return i;
    }
    if (ADJUNCT.test(key)) return i;
  }
  return end;
}

/** "$50 billion | in damages": what was counted is yet to come. */
function isAmount(token: Token | undefined): boolean {
  return token !== undefined && (SCALES.has(token.key) || numberValue(token.key) !== undefined);
}
