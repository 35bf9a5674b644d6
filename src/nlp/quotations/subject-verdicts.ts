import { slice, type Span } from '../../text/article.ts';
import type { CuedSentence } from './attribution.ts';
import type { Entity } from '../annotations.ts';
import { type Gender, pronounGender } from './gender.ts';
import { isPossessor, type Mention, mentionsIn } from './mentions.ts';
import { namedBy } from './named-speakers.ts';
import { subjectLeadingTo } from './sentence-subjects.ts';
import { bringsStranger } from './strangers.ts';
import type { Subject } from '../grammar/noun-phrases.ts';
import { spanOf } from '../grammar/word-classes.ts';

/**
 * What the subject of a sentence tells about a pronoun after it. `same`: it is a pronoun for the same person; `other`:
 * somebody whom nothing names, or several; `nothing`: a thing, or somebody whom the pronoun does not fit.
 */
export type SubjectVerdict =
  | { readonly kind: 'person'; readonly entity: Entity }
  | { readonly kind: 'same' | 'other' | 'nothing' };

/** What a pronoun may stand for. */
export type Candidates = {
  readonly text: string;
  /** Every mention of the article, in order. */
  readonly mentions: readonly Mention[];
  /** Whether an entity is a person whom a pronoun of this gender fits. */
  readonly mayBe: (entity: Entity, gender: Gender) => boolean;
};

/** The verdict of the first subject that tells anything; a pronoun stands for the subject before it in its sentence. */
export function subjectVerdict(
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
  return bringsStranger(text, subject, inside) ? { kind: 'other' } : { kind: 'nothing' };
}

function peopleAmong(text: string, mentions: readonly Mention[]): ReadonlySet<Entity> {
  const people = mentions.filter(({ span, entity }) => entity.kind === 'person' && !isPossessor(text, span));
  return new Set(people.map(({ entity }) => entity));
}
