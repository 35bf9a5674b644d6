import type { Cue } from './cue.ts';
import { CUE_FORMS } from '../lexicon/cue-forms.ts';
import { NOMINATIVE_PRONOUNS, PREPOSITIONS, QUANTIFIERS, SUBORDINATORS } from '../lexicon/function-words.ts';
import { phraseStartingAt } from '../grammar/noun-phrases.ts';
import {
  isFiniteVerb,
  isName,
  isPunctuation,
  isTimeAt,
  isWordOf,
  looksLikeVerb,
  type SentenceTokens,
  type Token,
} from '../grammar/word-classes.ts';
import { openingSubject } from '../grammar/subjects.ts';

/** What may still follow a cue that closes its sentence ("Smith said in Leeds on Monday."), in tokens. */
const LONGEST_CLOSE = 6;
/** And when it is all time and place ("Smith said on Monday at a meeting of the council in Leeds."), in tokens. */
const LONGEST_TAIL = 30;
/** What opens a time, a place or a manner, but no object of a verb as in "boasted of", "complained about". */
const OPENER =
  /^(?:on|in|at|during|after|before|from|near|outside|inside|via|by|through|over|since|last|this|earlier|late)$/;
/** Function words that may also open a clause, but stand for a thing or a role here: "as mayor", "one of them". */
const TAIL_WORD = /^(?:as|one|it)$/;

/** Whether the cue attributes all that stands before it: "…, Smith said on Monday." */
export function closesSentence(tokens: SentenceTokens, cue: Cue): boolean {
  const takesClause = cue.clause && (cue.kind === 'speech' || cue.kind === 'telling');
  if (!cue.subject || cue.order === 'shared' || !(takesClause || cue.kind === 'according to')) return false;
  const first = Math.min(cue.first, cue.subject.first);
  const last = Math.max(cue.last, cue.subject.last);
  const next = tokens[last + 1];
  if (next?.kind === 'quoted' || isPunctuation(next, ':')) return false;
  if (cue.clause && takesUpClause(tokens, last + 1)) return false;
  // "At first, he said, the plan …" goes on; "…, he said, adding …" and "…, he said, according to …" do not.
  if (isPunctuation(next, ',') && !tokens[last + 2]?.lower.endsWith('ing')) return false;
  if (cue.kind !== 'according to' && !isPunctuation(tokens[first - 1], ',')) return false;
  if (next === undefined || next.kind === 'punctuation' || tokens.length - last <= LONGEST_CLOSE) return true;
  const from = cue.kind === 'telling' ? afterListener(tokens, last + 1) : last + 1;
  return cue.subject.kind !== 'relative' && isAdverbial(tokens, from);
}

/** "…, Smith said | that he …", "…, Smith said | the plan was …": the cue has words of its own after it. */
function takesUpClause(tokens: SentenceTokens, from: number): boolean {
  if (tokens[from]?.lower === 'that') return tokens[from + 1]?.kind === 'word';
  const subject = openingSubject(tokens, from, tokens.length);
  return subject?.first === from && isFiniteVerb(tokens[subject.last + 1]);
}

/** The place after the listener: "told investors | on Monday". */
function afterListener(tokens: SentenceTokens, from: number): number {
  return (phraseStartingAt(tokens, from)?.last ?? from - 1) + 1;
}

/** Whether nothing but times and places stands from `from` to the end, or to ", according to". */
function isAdverbial(tokens: SentenceTokens, from: number): boolean {
  const head = tokens[from];
  if (!isTimeAt(tokens, from) && !OPENER.test(head?.lower ?? '')) return false;
  const tail = tokens.slice(from, from + LONGEST_TAIL + 1);
  const other = tail.findIndex(
    (token, at) => isPunctuation(token, ',') && tail[at + 1]?.lower === 'according',
  );
  const own = other < 0 ? tail : tail.slice(0, other);
  return (
    own.length <= LONGEST_TAIL && own.every((token, at) => isOfAdverbial(token, own[at - 1], own[at + 1]))
  );
}

/** Whether a token can stand in a time or a place, so that no clause and no other words begin with it. */
function isOfAdverbial(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.kind === 'quoted') return false;
  if (token.kind === 'punctuation') return next === undefined || isPunctuation(token, '.%$&');
  if (TAIL_WORD.test(token.lower) || isWordOf(token, QUANTIFIERS) || isWordOf(token, PREPOSITIONS))
    return true;
  if (isWordOf(token, NOMINATIVE_PRONOUNS) || isWordOf(token, SUBORDINATORS)) return false;
  // "at a hearing", "in a letter seen by Reuters": a participle alone or with its agent is no verb of a clause.
  if (!looksLikeVerb(token) || token.lower.endsWith('ing') || next?.lower === 'by') return true;
  // "in a new report", but not "Berg reports".
  return (CUE_FORMS.get(token.lower)?.noun ?? false) && !isName(before);
}
