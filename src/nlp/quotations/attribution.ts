import type { Span } from '../../text/article.ts';
import type { Cue as CueSpan } from '../annotations.ts';
import { LONGEST_ASIDE } from '../grammar/asides.ts';
import { isNobody } from '../grammar/negation.ts';
import { phraseEndingAt, phraseStartingAt, type Subject } from '../grammar/noun-phrases.ts';
import {
  isAdverb,
  isDash,
  isFiniteVerb,
  isName,
  isPunctuation,
  isWordOf,
  looksLikeVerb,
  opensPhrase,
  type SentenceTokens,
  spanOf,
  type Token,
} from '../grammar/word-classes.ts';
import { clauseSubject } from '../grammar/subjects.ts';
import { CUE_FORMS, SPEECH_NOUN_STANCES } from '../lexicon/cue-forms.ts';
import {
  AUXILIARIES,
  COORDINATORS,
  FORMS_OF_BE,
  MODALS,
  RELATIVE_PRONOUNS,
  ROLE_NOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { PLAIN_WORDS } from '../lexicon/words.ts';
import { cueAfter, cueBefore, cueTrailing, endsWithBreak, isWeak } from './cue-scope.ts';
import type { Cue, CuedSentence } from './cue.ts';
import { findCues, possessorAt } from './cues.ts';

/** Where an attribution stands from the quoted words. */
type AttributionPlace =
  /** Right after them: "“…,” he said". */
  | 'after'
  /** Before them in their sentence: "he said “…”". */
  | 'before'
  /** At the end of their sentence: "a “bad” plan, he said". */
  | 'trailing'
  /** Their possessor: "his “bad” plan". */
  | 'possessive'
  /** The subject of their clause, without a verb of saying: "he mocked the “bad” plan". */
  | 'clause'
  /** A sentence before theirs. */
  | 'earlier';

/** Who quoted words are given to and by which words, as spans of the article’s text. */
export type Attribution = {
  /** Null where the words are given to something that cannot speak, or to nobody that is named. */
  readonly speaker: Span | null;
  readonly cue: CueSpan | null;
  readonly place: AttributionPlace;
  /** The cue within its sentence, where a known verb or noun attributes. */
  readonly by: Cue | null;
};

/** Tokens between a cue and quoted words after it that still count as next to each other. */
const NEXT_TO = 2;

/** Longest speaker looked for beside a verb that is no known cue, in tokens. */
const LONGEST_SPEAKER = 12;

export function cuedSentence(tokens: SentenceTokens): CuedSentence {
  return { tokens, cues: findCues(tokens) };
}

/** The attribution of the quoted span at `at` by the words of its own sentence, or null. */
export function attributionInside({ tokens, cues }: CuedSentence, at: number): Attribution | null {
  const after = cueAfter(tokens, cues, at);
  const before = cueBefore(tokens, cues, at);
  const isNextTo = before !== undefined && (at - before.last <= NEXT_TO || tokens[at - 1]?.lower === 'that');
  if (after && (after.closesUtterance || !isNextTo)) return attributedBy(tokens, after.cue, 'after');
  const trailing = cueTrailing(tokens, cues, at);
  if (before && !(trailing && isWeak(before))) return attributedBy(tokens, before, 'before');
  if (after) return attributedBy(tokens, after.cue, 'after');
  if (trailing) return attributedBy(tokens, trailing, 'trailing');
  return attributionWithoutCue(tokens, at);
}

/** What a sentence says about words that follow it: its last cue, else its subject. */
export function attributionBefore({ tokens, cues }: CuedSentence): Attribution | null {
  const cue = cues.findLast((one) => one.subject !== null && !one.passive && !one.unsaid);
  if (cue) return attributedBy(tokens, cue, 'earlier');
  const subject = clauseSubject(tokens, tokens.length);
  if (!subject || isNobody(tokens, subject) || !canSpeak(tokens, subject)) return null;
  return { speaker: spanOf(tokens, subject), cue: null, place: 'earlier', by: null };
}

function attributedBy(tokens: SentenceTokens, by: Cue, place: AttributionPlace): Attribution {
  if (by.unsaid) return { speaker: null, cue: null, place, by: null };
  const cue = { ...spanOf(tokens, by), stance: by.stance };
  return { speaker: by.subject && spanOf(tokens, by.subject), cue, place, by };
}

/** Whether the quoted words make up the whole sentence. */
export function standsAlone(tokens: SentenceTokens, at: number): boolean {
  return at === 0 && tokens.slice(1).every((token) => token.kind === 'punctuation');
}

/** Who quoted words are given to where no known cue holds them, by what stands around them; null where nobody is. */
function attributionWithoutCue(tokens: SentenceTokens, at: number): Attribution | null {
  const beside = unlistedVerbAfter(tokens, at) ?? nameBeforeColon(tokens, at) ?? signatureAfter(tokens, at);
  if (beside) return beside;
  const possessor = possessorAt(tokens, at - 1);
  const clause = possessor?.kind === 'phrase' ? null : subjectOfClause(tokens, at);
  return clause ?? (possessor && attribution(tokens, possessor, null, 'possessive'));
}

function attribution(
  tokens: SentenceTokens,
  subject: Subject | null,
  verb: number | null,
  place: Attribution['place'],
): Attribution {
  const cue =
    verb === null ? null : { ...spanOf(tokens, { first: verb, last: verb }), stance: 'neutral' as const };
  const speaker = subject && (ownerOfWords(tokens, subject) ?? subject);
  const isSomebody = speaker !== null && !isNobody(tokens, speaker);
  return { speaker: isSomebody ? spanOf(tokens, speaker) : null, cue, place, by: null };
}

/** "Smith’s | answer", "Smith’s | verdict": whose words the subject is. */
function ownerOfWords(tokens: SentenceTokens, { last }: Subject): Subject | null {
  return SPEECH_NOUN_STANCES.has(tokens[last]?.lower ?? '') ? possessorAt(tokens, last - 1) : null;
}

/** "“…,” Smith riffed", "„…“, sagte Weber": a verb that is no known cue attributes when it stands in a cue’s place. */
function unlistedVerbAfter(tokens: SentenceTokens, at: number): Attribution | null {
  if (!endsWithBreak(tokens, at)) return null;
  const first = isPunctuation(tokens[at + 1], ',') ? at + 2 : at + 1;
  const apart = verbAfterAside(tokens, first);
  if (apart) return attribution(tokens, apart.subject, apart.verb, 'after');
  const inverted = nameAfterVerb(tokens, first);
  if (inverted) return attribution(tokens, inverted, first, 'after');
  for (let verb = first + 1; verb < first + LONGEST_SPEAKER; verb++) {
    const token = tokens[verb];
    if (token?.kind !== 'word') return null;
    if (token.capital || !(CUE_FORMS.has(token.lower) || /[a-z]ed$/.test(token.lower))) continue;
    const subject = phraseEndingAt(tokens, verb - 1);
    if (subject?.first === first) return attribution(tokens, subject, verb, 'after');
  }
  return null;
}

/** "“…,” Smith, wearing a straw hat, | said": a name and its verb with an aside between that no other way reads. */
function verbAfterAside(tokens: SentenceTokens, first: number): { subject: Subject; verb: number } | null {
  const subject = phraseStartingAt(tokens, first);
  if (!subject || !isName(tokens[subject.last]) || !isPunctuation(tokens[subject.last + 1], ',')) return null;
  for (let verb = subject.last + 2; verb < subject.last + LONGEST_ASIDE; verb++) {
    const token = tokens[verb];
    if (!token || isPunctuation(token, ';:')) return null;
    if (isFiniteVerb(token) && isSpeech(token) && !isWordOf(tokens[verb - 1], RELATIVE_PRONOUNS))
      return { subject, verb };
  }
  return null;
}

function isSpeech({ lower }: Token): boolean {
  return /^(?:speech|telling)$/.test(CUE_FORMS.get(lower)?.kind ?? '');
}

/** The name after an inverted verb at `verb`, where nothing else follows. */
function nameAfterVerb(tokens: SentenceTokens, verb: number): Subject | null {
  const token = tokens[verb];
  if (token?.kind !== 'word' || token.capital || !isName(tokens[verb + 1])) return null;
  if (ROLE_NOUNS.has(token.lower) || opensPhrase(token)) return null;
  if (SUBORDINATORS.has(token.lower) || COORDINATORS.has(token.lower)) return null;
  const subject = phraseStartingAt(tokens, verb + 1);
  const next = subject && tokens[subject.last + 1];
  return !next || next.kind === 'punctuation' ? subject : null;
}

/** "“…” — Ann Lee, mayor of Leeds": a name alone after a dash signs the words. */
function signatureAfter(tokens: SentenceTokens, at: number): Attribution | null {
  if (at > 0 || !isDash(tokens[at + 1]) || !isName(tokens[at + 2])) return null;
  const subject = phraseStartingAt(tokens, at + 2);
  const next = subject && tokens[subject.last + 1];
  return subject && (!next || next.kind === 'punctuation')
    ? attribution(tokens, subject, null, 'after')
    : null;
}

/** "Minister: “…”", "From the report: “…”". */
function nameBeforeColon(tokens: SentenceTokens, at: number): Attribution | null {
  const source = isPunctuation(tokens[at - 1], ':') ? sourceAtStart(tokens) : null;
  if (source && source.last === at - 2) return attribution(tokens, source, null, 'before');
  const subject = isPunctuation(tokens[at - 1], ':') ? phraseEndingAt(tokens, at - 2) : null;
  const isSomebody = subject?.kind === 'phrase' && (subject.first === 0 || isName(tokens[subject.last]));
  return isSomebody ? attribution(tokens, subject, null, 'before') : null;
}

function sourceAtStart(tokens: SentenceTokens): Subject | null {
  const from = tokens[0]?.lower === 'more' ? 1 : 0;
  return tokens[from]?.lower === 'from' ? phraseStartingAt(tokens, from + 1) : null;
}

/** The subject of the clause that holds the quoted words, with its verb; without a speaker where it cannot speak. */
function subjectOfClause(tokens: SentenceTokens, at: number): Attribution | null {
  const subject = pronounNear(tokens, at) ?? clauseSubject(tokens, at);
  if (!subject) return null;
  if (!canSpeak(tokens, subject) || isPassive(tokens, subject.last + 1))
    return attribution(tokens, null, null, 'clause');
  const verbs = tokens
    .slice(0, at)
    .flatMap((token, i) => (i > subject.last && looksLikeVerb(token) ? [i] : []));
  const verb = verbs.find((i) => !isWordOf(tokens[i], AUXILIARIES)) ?? verbs[0] ?? -1;
  return attribution(tokens, subject, verb < 0 ? null : verb, 'clause');
}

/** The subject pronoun right before the quoted words, with nothing but words between. */
function pronounNear(tokens: SentenceTokens, at: number): Subject | null {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_SPEAKER) && tokens[i]?.kind === 'word'; i--) {
    if (/^(?:he|she|they|we|i|who)$/.test(tokens[i]?.lower ?? ''))
      return { first: i, last: i, kind: 'pronoun' };
  }
  return null;
}

/** Somebody rather than something: a pronoun for people, or a phrase with a name, a role or a plural in it. */
function canSpeak(tokens: SentenceTokens, { first, last, kind }: Subject): boolean {
  if (kind !== 'phrase') return !/^(?:it|this|that|these|those|which)/.test(tokens[first]?.lower ?? '');
  return tokens.slice(first, last + 1).some((token, i) => {
    if (token.kind !== 'word') return false;
    const isNamed = token.capital && (first + i > 0 || !PLAIN_WORDS.has(token.lower));
    return isNamed || ROLE_NOUNS.has(token.lower) || token.lower.endsWith('s');
  });
}

/** "were sent": the subject does nothing, so it says nothing. */
function isPassive(tokens: SentenceTokens, from: number): boolean {
  let at = from;
  while (isAdverb(tokens[at]) || isWordOf(tokens[at], MODALS)) at++;
  if (!isWordOf(tokens[at], FORMS_OF_BE)) return false;
  while (isAdverb(tokens[at]) || isWordOf(tokens[at], FORMS_OF_BE)) at++;
  return /^(?:past|perfect)$/.test(VERBS.get(tokens[at]?.lower ?? '')?.tense ?? '');
}
