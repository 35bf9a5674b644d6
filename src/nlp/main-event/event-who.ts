import type { Article } from '../../text/article.ts';
import { type Happening, subjectSpans } from './event-happening.ts';
import type { Stretch } from './event-stretch.ts';
import type { Entity, EventSpan } from '../annotations.ts';
import { isMereThing, nameWords } from './subject-kind.ts';

/** Longest name before the colon of a title (in tokens). */
const LONGEST_NAME = 4;

/**
 * Who the event is about, best first: whom the title quotes, the subjects of `leading`, and the people and bodies named
 * most; a thing that acts by itself ("fire") only behind the first of those. `people` holds the words of their names.
 */
export function findWho(
  article: Article,
  title: Stretch | undefined,
  leading: readonly Happening[],
  entities: readonly Entity[],
  people: ReadonlySet<string>,
): EventSpan[] {
  const names = nameWords(article.text, entities);
  const isThing = ({ stretch, clause }: Happening): boolean => isMereThing(stretch, clause.subject, names);
  const named = protagonists(entities);
  const quoted = speakerOf(title, people);
  return [
    ...subjectSpans(leading.filter((happening) => quoted !== undefined && hasSubject(happening, quoted))),
    ...subjectSpans(leading.filter((happening) => !isThing(happening))),
    ...named.slice(0, 1),
    ...subjectSpans(leading.filter(isThing)),
    ...named.slice(1),
  ];
}

/** The last name of the person whom a title quotes: "Ann | Lee: Storm will pass". */
function speakerOf(title: Stretch | undefined, people: ReadonlySet<string>): string | undefined {
  const colon = title?.tokens.findIndex(({ gap }) => gap.startsWith(':')) ?? -1;
  const name = title?.tokens[colon - 1]?.key ?? '';
  return colon <= LONGEST_NAME && people.has(name) ? name : undefined;
}

/** Whether a sentence is about somebody; where it is not, what the title puts first was a topic and no speaker. */
function hasSubject({ stretch, clause }: Happening, name: string): boolean {
  const { from, to } = clause.subject;
  return !stretch.title && stretch.tokens.slice(from, to).some(({ key }) => key === name);
}

/** The people and bodies the article names most, at their first mention. */
function protagonists(entities: readonly Entity[]): EventSpan[] {
  return entities
    .filter(({ kind }) => kind !== 'place')
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name }) => ({ start: name.start, end: name.end }));
}
