import { contains, slice, type Span } from '../../article/article.ts';
import type { Entity, Speaker } from '../facts.ts';
import {
  FEMALE_GIVEN_NAMES,
  FEMALE_HONORIFICS,
  MALE_GIVEN_NAMES,
  MALE_HONORIFICS,
} from '../lexicon/people.ts';

type Mention = { readonly span: Span; readonly entity: Entity };
type Gender = 'male' | 'female';

/**
 * The speaker at a span, with the entity where its words name one or where a pronoun can only mean one.
 * `sentenceStarts`: where the sentence before and the pronoun’s own sentence start.
 */
export type ReadSpeaker = (span: Span, sentenceStarts: readonly number[]) => Speaker;

/** A pronoun’s person is looked for this far back, in UTF-16 units: about a long paragraph. */
const PRONOUN_REACH = 1200;
/** A name this near to the start of a sentence is taken for its subject, in UTF-16 units. */
const SUBJECT_REACH = 60;
const TITLE_REACH = 12;
const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
const RELATIVE = /^(?:who|whom|which|that)$/i;
/** What ends the head of a noun phrase: "a spokesman | for Smith", "Smith |, a Republican". */
const AFTER_HEAD = /[,(–—]| (?:of|for|at|from|in|on|with|to|who|which|that|and) /;
const POSSESSIVE = /[’']s?$/;

/** Tells who speakers’ words stand for. The function returned is to be asked in the order of the text. */
export function speakerReader(text: string, entities: readonly Entity[]): ReadSpeaker {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((span): Mention => ({ span, entity })))
    .toSorted((a, b) => a.span.start - b.span.start);
  const genders = new Map(entities.map((entity) => [entity, genderOf(text, entity)]));
  let last: { readonly entity: Entity; readonly at: number } | undefined;

  const mayBe = (entity: Entity, gender: Gender): boolean => (genders.get(entity) ?? gender) === gender;

  /** Conservative: the only candidate, else the last speaker with nobody fitting since, else a sentence’s subject. */
  const personFor = (span: Span, gender: Gender, sentenceStarts: readonly number[]): Entity | undefined => {
    const near = mentionsIn(mentions, span.start - PRONOUN_REACH, span.start).filter(
      ({ entity }) => entity.kind === 'person' && mayBe(entity, gender),
    );
    if (new Set(near.map(({ entity }) => entity)).size === 1) return near[0]?.entity;
    const speaker =
      last && span.start - last.at < PRONOUN_REACH && mayBe(last.entity, gender) ? last : undefined;
    const since = near.filter((mention) => mention.span.start > (speaker?.at ?? -1));
    if (speaker && since.every(({ entity }) => entity === speaker.entity)) return speaker.entity;
    const subjects = sentenceStarts.flatMap((start) => {
      const subject = near.find(
        (mention) => mention.span.start >= start && mention.span.start < start + SUBJECT_REACH,
      );
      return subject ? [subject.entity] : [];
    });
    return subjects.at(-1);
  };

  /** The entity the head of a noun phrase names: the last one, where a name modifies it ("Smith aide Jones"). */
  const named = (span: Span, words: string): Entity | undefined => {
    const head = words.slice(0, AFTER_HEAD.exec(words)?.index);
    const headEnd = span.start + head.length;
    const bareEnd = headEnd - (POSSESSIVE.exec(head)?.[0].length ?? 0);
    const inside = mentionsIn(mentions, span.start, headEnd);
    const atEnd = inside.findLast((mention) => mention.span.end === bareEnd || mention.span.end === headEnd);
    if (atEnd) return atEnd.entity;
    // "the mayor, | Anna Berg, | said"
    const [next] = mentionsIn(mentions, span.end, span.end + 3);
    const isApposed = next?.entity.kind === 'person' && text.slice(span.end, next.span.start) === ', ';
    return isApposed ? next.entity : inside.find((mention) => contains(mention.span, span))?.entity;
  };

  const antecedent = (span: Span): Entity | undefined =>
    mentionsIn(mentions, span.start - SUBJECT_REACH, span.start).findLast((mention) =>
      /^(?:[’']s)?,? ?$/.test(text.slice(mention.span.end, span.start)),
    )?.entity;

  return (span, sentenceStarts) => {
    const words = slice(text, span);
    const gender = PRONOUN_GENDER.get(words.toLowerCase());
    const entity = gender
      ? personFor(span, gender, sentenceStarts)
      : RELATIVE.test(words)
        ? antecedent(span)
        : named(span, words);
    if (entity?.kind === 'person') last = { entity, at: span.start };
    return entity ? { ...span, entity, name: entity.name } : { ...span, name: span };
  };
}

/** By form of address or given name, where the article uses one. */
function genderOf(text: string, entity: Entity): Gender | undefined {
  for (const mention of entity.mentions) {
    const before = text.slice(Math.max(0, mention.start - TITLE_REACH), mention.start);
    const title = before.trimEnd().split(/\s/).at(-1)?.toLowerCase() ?? '';
    if (FEMALE_HONORIFICS.has(title)) return 'female';
    if (MALE_HONORIFICS.has(title)) return 'male';
  }
  const given = slice(text, entity.name).split(/\s/, 1)[0]?.toLowerCase() ?? '';
  const isMale = MALE_GIVEN_NAMES.has(given);
  if (isMale === FEMALE_GIVEN_NAMES.has(given)) return undefined;
  return isMale ? 'male' : 'female';
}

/** The mentions that overlap [from, to); found by bisection, so that asking costs what it finds. */
function mentionsIn(mentions: readonly Mention[], from: number, to: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.end ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let mention = mentions[low]; mention && mention.span.start < to; mention = mentions[++low])
    found.push(mention);
  return found;
}
