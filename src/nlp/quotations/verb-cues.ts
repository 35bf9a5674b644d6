import { CUE_FORMS, type CueForm } from '../lexicon/cue-forms.ts';
import { DOCUMENT_NOUNS } from '../lexicon/cue-verbs.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Cue, CueWords } from './cue.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  FORMS_OF_BE,
  PREPOSITIONS,
  QUANTIFIERS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { phraseEndingAt, phraseStartingAt, type Subject } from '../grammar/noun-phrases.ts';
import { isQuotingVerb, passiveQuotingVerb, quotedAs } from './quoted-as.ts';
import {
  isAdverb,
  isName,
  isPunctuation,
  isTimeAt,
  isWordOf,
  opensPhrase,
  type SentenceTokens,
} from '../grammar/word-classes.ts';
import { clauseSubject, openingSubject, subjectBefore } from '../grammar/subjects.ts';

/** Adverbs passed over between a verb and its auxiliary. */
const MOST_ADVERBS = 3;
/** How far after a passive verb its agent may stand, in tokens. */
const AGENT_REACH = 12;
const BE_CLITIC = /'(?:re|m)$/;
const PRONOUN_CLITIC = /^(?:he|she|they|we|i|it|who)'(?:s|re|m|ve|d|ll)$/;
/** Words that show a form is a verb when they follow it ("claims the", "reports on"). */
const OBJECT_OPENERS = /^(?:him|her|it|them|he|she|they|on|for)$/;
/** Determiners that may also end a subject ("that said", "what called"). */
const PRONOMINAL = /^(?:that|this|these|those|what|such|her|whose)$/;

/** The cue whose verb stands at `at`, or null where no verb does or nobody is its subject. */
export function verbCue(tokens: SentenceTokens, at: number, earlier: readonly Cue[]): CueWords | null {
  const token = tokens[at];
  const form = token?.kind === 'word' ? CUE_FORMS.get(token.lower) : undefined;
  if (!form || (isName(token) && !isOpeningVerb(tokens, at, form)) || isNoun(tokens, at, form)) return null;
  if (isOpeningPassive(tokens, at)) {
    const { base, kind, stance, clause } = form;
    const asked = {
      first: at,
      last: at,
      verb: base,
      kind,
      stance,
      clause,
      passive: true,
      finite: true,
    } as const;
    return { ...asked, subject: agentAfter(tokens, at), order: 'inverted' };
  }
  const { base: verb, kind, stance, clause, tense } = form;
  const last = kind === 'naming' && tokens[at + 1]?.lower === 'as' ? at + 1 : at;
  const cue = { first: at, last, verb, kind, stance, clause, passive: false, finite: true } as const;
  const auxiliary = auxiliaryBefore(tokens, at);

  if (tense === 'past' && auxiliary === 'be')
    return { ...cue, subject: agentAfter(tokens, at), order: 'inverted', passive: true };
  if (tense === 'participle' && auxiliary !== 'be') {
    const quoting = passiveQuotingVerb(tokens, at);
    const quoted = quoting === null ? null : subjectBefore(tokens, quoting);
    if (quoted) return { ...cue, subject: quoted, order: 'subject first' };
    const subject = quotedAs(tokens, at) ?? participleSubject(tokens, at, earlier);
    return subject && { ...cue, subject, order: 'shared' };
  }
  const isListed = tense === 'past' && isPunctuation(tokens[at - 1], ',');
  const before = subjectBefore(tokens, at) ?? (isListed ? speakerSoFar(tokens, earlier) : null);
  const isSurelyVerb = (tense !== 'base' && followsQuoted(tokens, at)) || isQuotingVerb(tokens, at);
  if (form.noun && !isSurelyVerb && !isEvidentVerb(tokens, at, before, auxiliary !== null)) return null;
  if (isReducedRelative(tokens, at, before, form)) return null;
  const after = kind === 'speech' ? phraseStartingAt(tokens, at + 1) : null;
  if (after && isInverted(tokens, at, after, before)) return { ...cue, subject: after, order: 'inverted' };
  if (!before) return null;
  const finite = token?.lower !== verb || (auxiliary === null && tokens[at - 1]?.lower !== 'to');
  const conjunction = conjunctionBefore(tokens, at);
  if (conjunction === null) return { ...cue, subject: before, order: 'subject first', finite };
  const speaker = conjunction === 'to' ? null : sharedSpeaker(tokens, at, earlier);
  return { ...cue, subject: speaker ?? before, order: 'shared', finite };
}

/** "Asked (by Jones) whether he “lied,” Smith smiled": what the opening quotes are the words of whoever asked. */
export function isOpeningPassive(tokens: SentenceTokens, at: number): boolean {
  const form = CUE_FORMS.get(tokens[at]?.lower ?? '');
  if (at > 0 || form?.kind !== 'telling' || form.tense !== 'past') return false;
  const next = tokens[1];
  return isWordOf(next, PREPOSITIONS) || isWordOf(next, SUBORDINATORS) || isTimeAt(tokens, 1);
}

/** "Calling it a “disgrace,” she left", "Said Smith: “…”": a verb may open the sentence with a capital. */
function isOpeningVerb(tokens: SentenceTokens, at: number, form: CueForm): boolean {
  if (isOpeningPassive(tokens, at)) return true;
  const after = at === 0 && form.tense === 'past' ? phraseStartingAt(tokens, 1) : null;
  if (after && opensInverted(tokens, at, after)) return true;
  return form.tense === 'participle' && (at === 0 || tokens[at - 1]?.kind === 'punctuation');
}

/** "the alleged plot", "his warning", "Smith’s remarks": after a determiner or a possessive the form is no verb. */
function isNoun(tokens: SentenceTokens, at: number, { tense }: CueForm): boolean {
  const before = tokens[at - 1];
  const isPossessed =
    before?.kind === 'word' && /[^t]'s$/.test(before.lower) && !PRONOUN_CLITIC.test(before.lower);
  if (isPossessed && (tense === 'present' || tense === 'base')) return true;
  return isWordOf(before, DETERMINERS) && !PRONOMINAL.test(before?.lower ?? '');
}

/** The auxiliary that governs the verb at `verb`, over adverbs. */
function auxiliaryBefore(tokens: SentenceTokens, verb: number): 'be' | 'other' | null {
  let at = verb - 1;
  while (isAdverb(tokens[at]) && at >= verb - MOST_ADVERBS) at--;
  const lower = tokens[at]?.lower ?? '';
  if (FORMS_OF_BE.has(lower) || (PRONOUN_CLITIC.test(lower) && BE_CLITIC.test(lower))) return 'be';
  return AUXILIARIES.has(lower) || PRONOUN_CLITIC.test(lower) ? 'other' : null;
}

/** Whoever did what a passive verb says: "was called “unfit” by Smith". */
function agentAfter(tokens: SentenceTokens, verb: number): Subject | null {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + AGENT_REACH); at++) {
    if (tokens[at]?.lower === 'by') return phraseStartingAt(tokens, at + 1);
    if (isPunctuation(tokens[at], ',')) return null;
  }
  return null;
}

/** Whose participle stands at `at`: "Smith smiled, calling …", "with Smith saying …", "Citing …, Smith resigned". */
function participleSubject(tokens: SentenceTokens, at: number, earlier: readonly Cue[]): Subject | null {
  let from = at - 1;
  while (isAdverb(tokens[from])) from--;
  const before = tokens[from];
  if (before === undefined) return clauseSubject(tokens, tokens.length);
  // "a shirt reading “…”": the shirt has the words, not whoever wears it.
  const isReading = tokens[at]?.lower === 'reading';
  // "Smith kept asking"
  if (VERBS.get(before.lower)?.tense === 'past' && !isName(before)) return subjectBefore(tokens, from);
  if (before.kind === 'word' && !opensPhrase(before) && !(DOCUMENT_NOUNS.has(before.lower) && !isReading)) {
    const phrase = phraseEndingAt(tokens, from);
    const introducer = phrase && tokens[phrase.first - 1];
    if (
      phrase &&
      (isReading ||
        !introducer ||
        introducer.kind === 'punctuation' ||
        /^(?:with|and)$/.test(introducer.lower))
    )
      return phrase;
    return clauseSubject(tokens, from) ?? phrase;
  }
  const last = earlier.at(-1);
  // "with Smith saying “…” and | adding “…”"
  if (
    /^(?:and|but)$/.test(before.lower) &&
    last?.order === 'shared' &&
    CUE_FORMS.get(tokens[last.first]?.lower ?? '')?.tense === 'participle'
  )
    return last.subject;
  const inClause = clauseSubject(tokens, from) ?? subordinateSubject(tokens, from);
  return speakerSoFar(tokens, earlier) ?? inClause ?? clauseSubject(tokens, tokens.length);
}

/** "…, when | the crowd stopped her, shouting …": the subject of the last subordinate clause before `at`. */
function subordinateSubject(tokens: SentenceTokens, at: number): Subject | null {
  const conjunction = tokens.findLastIndex((token, i) => i < at && isWordOf(token, SUBORDINATORS));
  return conjunction < 0 ? null : openingSubject(tokens, conjunction + 1, at);
}

/** "Smith said …, adding …": whoever spoke before in the sentence, the reporter rather than the reported. */
function speakerSoFar(tokens: SentenceTokens, earlier: readonly Cue[]): Subject | null {
  const cue = earlier.findLast((one) => {
    if (one.passive || one.order !== 'subject first' || !one.subject) return false;
    if (one.kind !== 'speech' && one.kind !== 'telling') return false;
    const before = one.subject.first - 1;
    return tokens[before]?.lower !== 'that' && !earlier.some((other) => other.last === before);
  });
  return cue?.subject ?? null;
}

/** "Smith said that Jones knew it|, but denied …": after a comma the reporter goes on, else whoever is named last. */
function sharedSpeaker(tokens: SentenceTokens, verb: number, earlier: readonly Cue[]): Subject | null {
  let and = verb - 1;
  while (isAdverb(tokens[and])) and--;
  const main = isPunctuation(tokens[and - 1], ',') ? speakerSoFar(tokens, earlier) : null;
  const last = earlier.findLast((one) => one.finite && !one.passive && one.order === 'subject first');
  return main ?? last?.subject ?? null;
}

/** For a form that is also a noun ("claims", "report"): whether its neighbours make it a verb. */
function isEvidentVerb(
  tokens: SentenceTokens,
  at: number,
  subject: Subject | null,
  hasAuxiliary: boolean,
): boolean {
  if (!subject) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const putsIt = tokens[at]?.lower === 'put' && after?.lower === 'it';
  if (putsIt || hasAuxiliary || (subject.kind !== 'phrase' && !isWordOf(before, QUANTIFIERS))) return true;
  if (before?.kind !== 'word') return before?.kind === 'punctuation' && opensObject(after);
  if (opensPhrase(before) || /(?:'s|s')$/.test(before.lower)) return false;
  if (after?.lower === 'that' || isPunctuation(after, ':')) return true;
  if (opensObject(after)) return before.capital || ADVERBS.has(before.lower) || before.lower.endsWith('s');
  return (
    before.capital &&
    after?.kind === 'word' &&
    !isWordOf(after, PREPOSITIONS) &&
    !isWordOf(after, FORMS_OF_BE) &&
    after.lower !== 'as'
  );
}

function opensObject(token: SentenceTokens[number] | undefined): boolean {
  return (
    isWordOf(token, DETERMINERS) ||
    token?.kind === 'quoted' ||
    isPunctuation(token, ':') ||
    OBJECT_OPENERS.test(token?.lower ?? '')
  );
}

/** "a group called “…”": the verb belongs to the noun before it, and nobody in the text says it. */
function isReducedRelative(
  tokens: SentenceTokens,
  at: number,
  subject: Subject | null,
  form: CueForm,
): boolean {
  if (
    form.kind !== 'naming' ||
    form.tense !== 'past' ||
    subject?.kind !== 'phrase' ||
    subject.last !== at - 1
  )
    return false;
  const isIndefinite = /^(?:a|an|another)$/.test(tokens[subject.first]?.lower ?? '');
  return isIndefinite && !isName(tokens[at - 1]) && tokens[at + 1]?.kind === 'quoted';
}

function followsQuoted(tokens: SentenceTokens, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'quoted' || (before?.kind === 'punctuation' && tokens[at - 2]?.kind === 'quoted');
}

/** "“…,” said Smith", and at the end of a sentence "…, said Smith." */
function isInverted(tokens: SentenceTokens, at: number, after: Subject, before: Subject | null): boolean {
  if (followsQuoted(tokens, at) || opensInverted(tokens, at, after)) return true;
  const closes = after.last >= tokens.length - 2 || isPunctuation(tokens[after.last + 1], ',');
  return before === null && isPunctuation(tokens[at - 1], ',') && closes;
}

/** "Said Smith: “…”" at the start of a sentence. */
function opensInverted(tokens: SentenceTokens, at: number, after: Subject): boolean {
  return at === 0 && isPunctuation(tokens[after.last + 1], ',:') && tokens[after.last + 2]?.kind === 'quoted';
}

/** The conjunction, or the "to" of an infinitive, right before the verb. */
function conjunctionBefore(tokens: SentenceTokens, verb: number): string | null {
  let at = verb - 1;
  while (isAdverb(tokens[at])) at--;
  const lower = tokens[at]?.lower ?? '';
  return /^(?:and|but|or|to)$/.test(lower) ? lower : null;
}
