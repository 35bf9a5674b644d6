import { slice, type Span } from '../../text/article.ts';
import type { Entity } from '../annotations.ts';
import type { Subject } from '../grammar/noun-phrases.ts';
import { isPunctuation, isWordOf, type SentenceTokens, spanOf } from '../grammar/word-classes.ts';
import { clauseSubject, openingSubject } from '../grammar/subjects.ts';
import { SUBORDINATORS } from '../lexicon/function-words.ts';
import type { Cue, CuedSentence } from './cue.ts';
import { closesSentence } from './closing-attribution.ts';
import { type Gender, genderOf, pronounGender } from './gender.ts';
import { isPossessor, type Mention, mentionsIn, mentionsOutside } from './mentions.ts';
import { introducesPerson, namedBy } from './named-speakers.ts';

/** Who spoke last and where, for a pronoun that goes on with them. */
export type LastSpeaker = { readonly entity: Entity; readonly at: number };

/** The person that a pronoun outside quoted words refers to, if the text leaves no doubt. */
type FindAntecedent = (pronoun: Span, gender: Gender, last: LastSpeaker | undefined) => Entity | undefined;

/** A pronoun’s person is looked for this far back, in UTF-16 units: about a long paragraph. */
const PRONOUN_REACH = 1200;
/** Sentences about others that a pronoun may reach over to take up a subject. */
const SENTENCE_REACH = 3;
/** And with those about the same person, and those of nothing but quoted words. */
const LONGEST_CHAIN = 12;

/**
 * What the subject of a sentence says about a pronoun after it. `same`: it is a pronoun for the same person; `other`:
 * somebody whom nothing names, or several; `nothing`: a thing, or somebody whom the pronoun does not fit.
 */
type SubjectVerdict =
  | { readonly kind: 'person'; readonly entity: Entity }
  | { readonly kind: 'same' | 'other' | 'nothing' };

/** What a pronoun may stand for. */
type Candidates = {
  readonly text: string;
  /** Every mention of the article, in order. */
  readonly mentions: readonly Mention[];
  /** Whether an entity is a person whom a pronoun of this gender fits. */
  readonly mayBe: (entity: Entity, gender: Gender) => boolean;
};

/**
 * Finds what pronouns stand for by the roles that names have in the sentences before: a subject goes before all
 * others, as in centering theory (Grosz, Joshi and Weinstein 1995); a name inside quoted words, or before "’s", does
 * not compete. If a nearer sentence names another fitting person, or introduces a new one, nobody is chosen.
 */
export function antecedentFinder(
  text: string,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  sentences: readonly CuedSentence[],
): FindAntecedent {
  const quoted = sentences.flatMap(({ tokens }) => tokens.filter((token) => token.kind === 'quoted'));
  const unquoted = mentionsOutside(mentions, quoted);
  const starts = sentences.map(({ tokens }) => tokens[0]?.start ?? 0);
  const genders = new Map(entities.map((entity) => [entity, genderOf(text, entity)]));
  const mayBe = (entity: Entity, gender: Gender): boolean =>
    entity.kind === 'person' && (genders.get(entity) ?? gender) === gender;
  const candidates: Candidates = { text, mentions, mayBe };
  const known = {
    male: new Map<CuedSentence, SubjectVerdict>(),
    female: new Map<CuedSentence, SubjectVerdict>(),
  };
  const verdictOf = (sentence: CuedSentence, gender: Gender): SubjectVerdict => {
    const verdict =
      known[gender].get(sentence) ?? subjectVerdict(candidates, sentence, mainSubjects(sentence), gender);
    known[gender].set(sentence, verdict);
    return verdict;
  };

  return (pronoun, gender, last) => {
    const index = lastUpTo(starts, pronoun.start);
    const sentence = sentences[index];
    if (!sentence) return undefined;
    const { tokens } = sentence;
    const at = tokens.findIndex((token) => token.end > pronoun.start);
    const start = starts[index] ?? 0;
    // "quoted him as saying": an object is not the subject of its clause.
    const isObject = /^\s+as\s/.test(text.slice(pronoun.end, pronoun.end + 5));
    const isApart = isObject || followsOwnWords(sentence, at);
    // "In a letter to Smith, he wrote": whoever an opening phrase names is not taken up in its sentence.
    const end = isApart || isPunctuation(tokens[at - 1], ',') ? start : pronoun.start;

    const fitting = (from: number, to: number): Mention[] =>
      mentionsIn(unquoted, from, to).filter(({ entity }) => mayBe(entity, gender));
    const isStrong = ({ span }: Mention): boolean => !isPossessor(text, span);
    const passed = new Set<Entity>();
    const pass = (from: number, to: number): void => {
      for (const mention of fitting(from, to)) if (isStrong(mention)) passed.add(mention.entity);
    };

    const leading = isApart ? null : subjectLeadingTo(sentence, at);
    const own = subjectVerdict(candidates, sentence, leading ? [leading] : [], gender);
    if (own.kind === 'person') return own.entity;
    if (own.kind !== 'same') pass(start, end);
    for (let i = index - 1, over = 0; i >= index - LONGEST_CHAIN && over < SENTENCE_REACH; i--) {
      const before = sentences[i];
      if (!before || (starts[i] ?? 0) < pronoun.start - PRONOUN_REACH) break;
      if (before.tokens.every((token) => token.kind !== 'word')) continue;
      const verdict = verdictOf(before, gender);
      if (verdict.kind === 'person')
        return [...passed].every((other) => other === verdict.entity) ? verdict.entity : undefined;
      if (verdict.kind === 'other') return undefined;
      if (verdict.kind === 'same') continue;
      pass(starts[i] ?? 0, before.tokens.at(-1)?.end ?? 0);
      over++;
    }

    const near = fitting(pronoun.start - PRONOUN_REACH, end);
    const strong = near.filter(isStrong);
    const people = new Set((strong.length > 0 ? strong : near).map(({ entity }) => entity));
    const [only] = people;
    if (people.size === 1) return only;
    if (!last || pronoun.start - last.at >= PRONOUN_REACH || !mayBe(last.entity, gender)) return undefined;
    const since = strong.filter(({ span }) => span.start > last.at);
    return since.every(({ entity }) => entity === last.entity) ? last.entity : undefined;
  };
}

/** The place of the last of the ascending `starts` up to `place`, found by bisection; -1 where none is. */
function lastUpTo(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The verdict of the first subject that has one; a pronoun refers to the subject before it in its sentence. */
function subjectVerdict(
  candidates: Candidates,
  sentence: CuedSentence,
  subjects: readonly Subject[],
  gender: Gender,
): SubjectVerdict {
  for (const subject of subjects) {
    const verdict = verdictOn(candidates, spanOf(sentence.tokens, subject), gender);
    if (verdict.kind === 'nothing') continue;
    const leading = verdict.kind === 'same' ? subjectLeadingTo(sentence, subject.first) : null;
    return leading ? verdictOn(candidates, spanOf(sentence.tokens, leading), gender) : verdict;
  }
  return { kind: 'nothing' };
}

function verdictOn({ text, mentions, mayBe }: Candidates, subject: Span, gender: Gender): SubjectVerdict {
  if (pronounGender(slice(text, subject)) === gender) return { kind: 'same' };
  const named = namedBy(text, mentions, subject);
  const inside = mentionsIn(mentions, subject.start, subject.end);
  // Two names with a word between may be a clause whose verb is unknown: "Smith pips Jones".
  if (named.kind === 'several' || peopleAmong(text, inside).size > 1) return { kind: 'other' };
  if (named.kind === 'one')
    return mayBe(named.entity, gender) ? { kind: 'person', entity: named.entity } : { kind: 'nothing' };
  return introducesPerson(text, subject, inside) ? { kind: 'other' } : { kind: 'nothing' };
}

function peopleAmong(text: string, mentions: readonly Mention[]): ReadonlySet<Entity> {
  const people = mentions.filter(({ span, entity }) => entity.kind === 'person' && !isPossessor(text, span));
  return new Set(people.map(({ entity }) => entity));
}

/**
 * Whom a sentence may be about, as a pronoun in the next one takes it up, the likeliest first: who closes or opens it
 * by speaking, its subject, who speaks in it.
 */
function mainSubjects({ tokens, cues }: CuedSentence): Subject[] {
  const closing = cues.findLast((cue) => !cue.unsaid && closesSentence(tokens, cue));
  if (closing?.subject) return [closing.subject];
  const speaking = cues.filter((cue) => isSpeech(cue) && !isReported(tokens, cue, cues));
  const speakers = speaking.flatMap(({ subject }) =>
    subject && subject.kind !== 'relative' ? [subject] : [],
  );
  if (speakers.length > 0 && tokens[0]?.kind === 'quoted') return speakers;
  const subject = clauseSubject(tokens, tokens.length);
  return subject ? [subject, ...speakers] : speakers;
}

function isSpeech({ passive, kind }: Cue): boolean {
  return !passive && (kind === 'speech' || kind === 'telling');
}

/** "Smith said (that) | Jones claimed": the inner speaker stands in the words of the outer one. */
function isReported(tokens: SentenceTokens, { subject }: Cue, cues: readonly Cue[]): boolean {
  const before = (subject?.first ?? 0) - 1;
  return tokens[before]?.lower === 'that' || cues.some(({ last }) => last === before);
}

/** The subject of the clause that leads up to the pronoun at `at`: "When Smith left, | he said", "Smith smiled, and | he said". */
function subjectLeadingTo({ tokens }: CuedSentence, at: number): Subject | null {
  const main = clauseSubject(tokens, at);
  if (main || !isWordOf(tokens[0], SUBORDINATORS)) return main;
  return openingSubject(tokens, 1, at);
}

/** Whether the words before the pronoun at `at` are what he says: "Jones lost, | he said.", "Jones, | he said, lost". */
function followsOwnWords({ tokens, cues }: CuedSentence, at: number): boolean {
  const cue = cues.find(({ subject }) => subject?.first === at);
  if (!cue?.subject || !isPunctuation(tokens[Math.min(cue.first, at) - 1], ',')) return false;
  return closesSentence(tokens, cue) || isPunctuation(tokens[Math.max(cue.last, cue.subject.last) + 1], ',');
}
