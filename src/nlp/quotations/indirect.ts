import { contains, type Span } from '../../text/article.ts';
import type { Subject } from '../grammar/noun-phrases.ts';
import {
  isAdverb,
  isFiniteVerb,
  isName,
  isPunctuation,
  isWordOf,
  looksLikeVerb,
  opensPhrase,
  type SentenceTokens,
  type Token,
} from '../grammar/word-classes.ts';
import { clauseSubject, openingSubject } from '../grammar/subjects.ts';
import { COMMITMENT_VERBS } from '../lexicon/cue-verbs.ts';
import { ADVERBS, AUXILIARIES, COORDINATORS, DETERMINERS, SUBORDINATORS } from '../lexicon/function-words.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Cue, CuedSentence } from './cue.ts';
import { closesSentence } from './closing-attribution.ts';

type Range = readonly [first: number, end: number];

/** "that" is looked for this far after its cue, in tokens ("stated at the summit of … that"). */
const CONJUNCTION_REACH = 40;
/** A listener of this many tokens may stand between cue and "that" ("told his voters that"). */
const LONGEST_LISTENER = 3;
const SHORTEST_CONTENT = 2;
const COMMITMENTS = new Set(COMMITMENT_VERBS);
const CONTRACTED = /^(?:he|she|it|they|we|i|you|that|there)'(?:s|re|m|d|ll|ve)$/;

/** Reported words without quotation marks: the content as a span of the text, and the cue that reports it. */
type Reported = { readonly content: Span; readonly cue: Cue };

/** The reported words of a sentence, in order of their place, at most one for each cue. */
export function reportedWords({ tokens, cues }: CuedSentence): Reported[] {
  const found = cues.flatMap((cue): Reported[] => {
    if (!cue.subject || cue.passive || !cue.finite || cue.unsaid) return [];
    const range = complement(tokens, cues, cue) ?? precedingClause(tokens, cue);
    if (!range) return [];
    const [first, end] = withoutOtherAttribution(tokens, cues, cue, range);
    if (endsInAnotherCue(tokens, cues, cue, end)) return [];
    if (end - first < SHORTEST_CONTENT || tokens.slice(first, end).some((token) => token.kind === 'quoted'))
      return [];
    return [{ cue, content: { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 } }];
  });
  return withoutNested(tokens, found).toSorted((a, b) => a.content.start - b.content.start);
}

/** "He said we go Smith said": without a mark between, nobody can tell whose words are whose. */
function endsInAnotherCue(tokens: SentenceTokens, cues: readonly Cue[], cue: Cue, end: number): boolean {
  const other = cues.find(({ last }) => last === end - 1);
  if (!other?.subject || other === cue || other.kind !== 'speech' || other.order !== 'subject first')
    return false;
  return (
    other.subject.last === other.first - 1 &&
    cue.last < other.subject.first - 1 &&
    tokens[end - 1]?.kind === 'word'
  );
}

/** The clause after the cue: "said (that) …", "described as …", "vowed to …", "According to Smith, …". */
function complement(tokens: SentenceTokens, cues: readonly Cue[], cue: Cue): Range | null {
  const next = cue.last + 1;
  if (cue.kind === 'according to') {
    const comma = tokens.findIndex((token, at) => at > (cue.subject?.last ?? 0) && isPunctuation(token, ','));
    return cue.first > 0 || comma < 0 ? null : [comma + 1, sentenceEnd(tokens)];
  }
  if (cue.order === 'inverted') return null;
  if (cue.kind === 'naming') return tokens[cue.last]?.lower === 'as' ? [next, phraseEnd(tokens, next)] : null;
  if (!cue.clause) return null;
  const that = conjunctionAfter(tokens, next);
  if (that !== null && !cues.some((other) => other !== cue && takesConjunction(other, next, that)))
    return [that + 1, clauseEnd(tokens, that + 1, cue.subject)];
  const isCommitment = tokens[next]?.lower === 'to' && COMMITMENTS.has(cue.verb ?? '');
  const isBare = cue.kind === 'speech' && opensClause(tokens, next);
  return isCommitment || isBare || isGerund(tokens, cue)
    ? [next, clauseEnd(tokens, next, cue.subject)]
    : null;
}

/** The place of the "that" which opens the reported clause, past a listener, a time or a place. */
function conjunctionAfter(tokens: SentenceTokens, from: number): number | null {
  const opensAdverbial = isAdverb(tokens[from]) || (opensPhrase(tokens[from]) && !isDeterminer(tokens[from]));
  const reach = opensAdverbial ? CONJUNCTION_REACH : LONGEST_LISTENER;
  for (let at = from; at <= Math.min(tokens.length - 1, from + reach); at++) {
    if (tokens[at]?.kind === 'quoted' || isPunctuation(tokens[at], ';:')) return null;
    // Before a verb "that" is a pronoun ("said that was wrong").
    if (tokens[at]?.lower === 'that') return isFiniteVerb(tokens[at + 1]) ? null : at;
  }
  return null;
}

/** Whether a "that" belongs to another cue, which stands between: "refused to | say that", "asked if Jones | said that". */
function takesConjunction(other: Cue, from: number, that: number): boolean {
  if (other.first < from || !other.clause) return false;
  return that - other.last <= (other.kind === 'telling' ? LONGEST_LISTENER + 1 : 1) && other.last < that;
}

/** "denied stealing the money", "admitted having said …": what is denied or admitted is a deed. */
function isGerund(tokens: SentenceTokens, { last, stance }: Cue): boolean {
  const lower = tokens[last + 1]?.lower ?? '';
  const isParticiple = lower === 'having' || lower === 'being' || VERBS.get(lower)?.tense === 'participle';
  return isParticiple && (stance === 'denial' || stance === 'admission');
}

function isDeterminer(token: Token | undefined): boolean {
  return /^(?:a|an|the|this|these|those|his|her|their|its|our|my)$/.test(token?.lower ?? '');
}

/** Whether a clause with a subject and a verb starts at `from`: what tells it from an object ("accepted the offer"). */
function opensClause(tokens: SentenceTokens, from: number): boolean {
  if (isAdverb(tokens[from]) || isWordOf(tokens[from], COORDINATORS)) return false;
  const subject = openingSubject(tokens, from, tokens.length);
  if (subject?.first !== from) return false;
  let verb = subject.last + 1;
  while (isAdverb(tokens[verb])) verb++;
  return looksLikeVerb(tokens[verb]) || CONTRACTED.test(tokens[subject.last]?.lower ?? '');
}

/** "…, Smith said.": everything before an attribution that closes the sentence. */
function precedingClause(tokens: SentenceTokens, cue: Cue): Range | null {
  if (!cue.subject || !closesSentence(tokens, cue)) return null;
  const first = Math.min(cue.first, cue.subject.first);
  if (!tokens.slice(0, first).some(looksLikeVerb)) return null;
  const start = tokens.findIndex((token) => !isWordOf(token, COORDINATORS));
  if (hasWordsAfter(tokens, cue) && isOpeningClause(tokens, start, first)) return null;
  return [start, isPunctuation(tokens[first - 1], ',') ? first - 1 : first];
}

function hasWordsAfter(tokens: SentenceTokens, { last, subject }: Cue): boolean {
  return tokens.slice(Math.max(last, subject?.last ?? 0) + 1).some((token) => token.kind !== 'punctuation');
}

/** "After the vote was lost, | Smith objected to it": a clause that only opens the sentence of the attribution. */
function isOpeningClause(tokens: SentenceTokens, start: number, end: number): boolean {
  let head = start;
  while (isAdverb(tokens[head]) || isWordOf(tokens[head], ADVERBS)) head++;
  const opens = isWordOf(tokens[head], SUBORDINATORS) && tokens[head]?.lower !== 'that';
  return opens && clauseSubject(tokens, end) === null;
}

function sentenceEnd(tokens: SentenceTokens): number {
  let end = tokens.length;
  while (end > 0 && tokens[end - 1]?.kind === 'punctuation' && !isPunctuation(tokens[end - 1], ')]%')) end--;
  return end;
}

function phraseEnd(tokens: SentenceTokens, from: number): number {
  const end = tokens.findIndex((token, at) => at > from && isPunctuation(token, ',;:.!?–—'));
  return end < 0 ? tokens.length : end;
}

/** Where the reported clause ends: with the sentence, or at the comma after which its main clause begins. */
function clauseEnd(tokens: SentenceTokens, from: number, speaker: Subject | null): number {
  const isSubordinate = isWordOf(tokens[0], SUBORDINATORS) && (speaker?.first ?? 0) > 0;
  const end = tokens.findIndex(
    (token, at) =>
      at > from &&
      (isPunctuation(token, ';') ||
        (isSubordinate && isPunctuation(token, ',') && opensClause(tokens, at + 1))),
  );
  return end < 0 ? sentenceEnd(tokens) : end;
}

/** Cuts off another attribution that follows: ", according to Reuters", ", adding that …", ", but denied that …". */
function withoutOtherAttribution(
  tokens: SentenceTokens,
  cues: readonly Cue[],
  cue: Cue,
  [first, end]: Range,
): Range {
  for (const other of cues) {
    if (other === cue || !other.subject) continue;
    const start = other.order === 'shared' ? other.first : Math.min(other.first, other.subject.first);
    if (start <= first || start >= end) continue;
    const isAfterComma = isPunctuation(tokens[start - 1], ',');
    const isOwnClause =
      other.kind === 'according to' || other.order === 'shared' || closesSentence(tokens, other);
    if (isAfterComma && isOwnClause) return [first, start - 1];
    if (other.kind === 'according to') return [first, start];
    const conjunction = newStatement(tokens, cues, cue, other);
    if (conjunction !== null && conjunction > first) return [first, conjunction];
    if (isAfterComma && isSpliced(tokens, cues, other, first)) return [first, start - 1];
  }
  return [first, end];
}

/**
 * The place of the comma or conjunction before which the speaker of `cue` says a second thing with the verb `other`:
 * "admitted that …|, but denied that …"; null where he does not.
 */
function newStatement(tokens: SentenceTokens, cues: readonly Cue[], cue: Cue, other: Cue): number | null {
  if (other.order !== 'shared' || other.subject?.first !== cue.subject?.first) return null;
  if (other.kind === 'attitude' || !isFiniteVerb(tokens[other.first])) return null;
  let and = other.first - 1;
  while (isAdverb(tokens[and]) || isWordOf(tokens[and], AUXILIARIES)) and--;
  if (!isWordOf(tokens[and], COORDINATORS)) return null;
  if (isPunctuation(tokens[and - 1], ',')) return and - 1;
  return complement(tokens, cues, other) ? and : null;
}

/** "Smith said that …|, Jones said that …": after a comma somebody with a name begins a statement of their own. */
function isSpliced(tokens: SentenceTokens, cues: readonly Cue[], other: Cue, first: number): boolean {
  if (other.order !== 'subject first' || other.subject?.kind !== 'phrase') return false;
  const head = tokens[other.subject.first];
  if (other.kind === 'attitude' || !(isName(head) || isWordOf(head, DETERMINERS))) return false;
  return opensClause(tokens, first) && complement(tokens, cues, other) !== null;
}

/**
 * Reports of one sentence without those that another one holds or repeats. Of several cues for the same words the
 * nearest keeps them ("…, Smith said, according to Reuters"). Where one’s content opens with the other’s speaker
 * ("Reuters said police said …") the inner one stays and its chain names the outer; elsewhere the outer one holds the
 * inner.
 */
function withoutNested(tokens: SentenceTokens, found: readonly Reported[]): Reported[] {
  const speakerStart = ({ cue }: Reported): number => tokens[cue.subject?.first ?? 0]?.start ?? 0;
  const nearest = nearestOfSameWords(tokens, found);
  const innerStarts = new Set(nearest.map(speakerStart));
  const kept = nearest.filter(
    (one) => speakerStart(one) === one.content.start || !innerStarts.has(one.content.start),
  );
  return kept.filter(
    (one) =>
      !kept.some(
        (other) =>
          other !== one && contains(other.content, one.content) && speakerStart(one) >= other.content.start,
      ),
  );
}

function nearestOfSameWords(tokens: SentenceTokens, found: readonly Reported[]): Reported[] {
  const distance = ({ content, cue }: Reported): number => {
    const at = tokens[cue.first]?.start ?? 0;
    return at < content.start ? content.start - at : at - content.end;
  };
  const byWords = new Map<string, Reported>();
  for (const one of found) {
    const words = `${one.content.start} ${one.content.end}`;
    const other = byWords.get(words);
    if (!other || distance(one) < distance(other)) byWords.set(words, one);
  }
  return [...byWords.values()];
}
