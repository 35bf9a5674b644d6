import { slice, type Span } from '../../text/article.ts';
import { antecedentFinder, type LastSpeaker } from './antecedents.ts';
import type { CuedSentence } from './cue.ts';
import type { Entity, Speaker } from '../annotations.ts';
import { pronounGender } from './gender.ts';
import { allMentions, mentionsIn } from './mentions.ts';
import { introducesPerson, namedBy } from './named-speakers.ts';

/** Resolves the speaker at a span: to an entity if the words name one, or if a pronoun can only mean one. */
export type ResolveSpeaker = (span: Span) => Speaker;

/** How far before a relative pronoun its name may end, in UTF-16 units. */
const RELATIVE_REACH = 4;
const RELATIVE = /^(?:who|whom|which|that)$/i;

/**
 * Tells who speakers’ words stand for. `sentences`: all of the article, in order. The function returned is to be
 * asked in the order of the text.
 */
export function speakerResolver(
  text: string,
  entities: readonly Entity[],
  sentences: readonly CuedSentence[],
): ResolveSpeaker {
  const mentions = allMentions(entities);
  const findAntecedent = antecedentFinder(text, entities, mentions, sentences);
  let last: LastSpeaker | undefined;

  const nameBefore = (span: Span): Entity | undefined =>
    mentionsIn(mentions, span.start - RELATIVE_REACH, span.start).findLast((mention) =>
      /^(?:[’']s)?,? ?$/.test(text.slice(mention.span.end, span.start)),
    )?.entity;

  const known = (span: Span, entity: Entity | undefined): Speaker => {
    if (entity?.kind === 'person') last = { entity, at: span.start };
    return entity ? { ...span, entity, name: entity.name } : { ...span, name: withoutPossessive(text, span) };
  };

  return (span) => {
    const words = slice(text, span);
    const gender = pronounGender(words);
    if (gender) return known(span, findAntecedent(span, gender, last));
    if (RELATIVE.test(words)) return known(span, nameBefore(span));
    const named = namedBy(text, mentions, span);
    if (named.kind === 'one') return known(span, named.entity);
    const whole = named.kind === 'several' ? named.span : span;
    // Whoever has spoken since, "he" need no longer be the last one with a name.
    if (named.kind === 'several' || introducesPerson(text, span, mentionsIn(mentions, span.start, span.end)))
      last = undefined;
    return { ...whole, name: withoutPossessive(text, whole) };
  };
}

/** "the mayor" of "the mayor’s". */
function withoutPossessive(text: string, { start, end }: Span): Span {
  return { start, end: end - (/[’']s$/.exec(text.slice(Math.max(start, end - 2), end))?.[0].length ?? 0) };
}
