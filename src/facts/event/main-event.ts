import type { Article } from '../../article/article.ts';
import { type Happening, happeningsIn, predicateSpan, subjectSpans } from './event-happening.ts';
import { findWhere } from './event-place.ts';
import { findHow } from './event-manner.ts';
import { findWhy } from './event-reason.ts';
import { leadOf, wordsOf } from './event-stretch.ts';
import { findWhen } from './event-time.ts';
import { isMereThing, nameWords } from './subject-kind.ts';
import type { Entity, EventSpan, Facts, MainEvent } from '../facts.ts';

const CANDIDATES = 3;
/** The title and so many first sentences less one tell what happened; the next ones tell what else. */
const TELLING = 3;
/** Of them the title and the first sentence name who it is about. */
const LEADING = 2;

/**
 * The main event of an article: who, what, when, where, why and how, each as short phrases of its title or text, at
 * most three, best first; an empty list where neither says so. After the inverted pyramid of news: the title and the
 * first sentences tell it (compare F. Hamborg et al., "Giveme5W1H", 2019). Time linear in the article.
 */
export function findMainEvent(article: Article, facts: Omit<Facts, 'event'>): MainEvent {
  const stretches = leadOf(article);
  const happenings = happeningsIn(stretches.slice(0, TELLING));
  const leading = happenings.filter(({ stretch }) => stretches.indexOf(stretch) < LEADING);
  return {
    who: best(article, whoOf(article, leading, facts.entities)),
    what: best(
      article,
      happenings.map(predicateSpan).filter((span) => span !== undefined),
    ),
    when: best(article, findWhen(article, facts.dates, facts.quotations)),
    where: best(article, findWhere(article, stretches, facts.entities)),
    why: best(
      article,
      findWhy(
        stretches,
        nameWords(
          article.text,
          facts.entities.filter(({ kind }) => kind === 'person'),
        ),
      ),
    ),
    how: best(article, findHow(stretches)),
  };
}

/** The subjects and the people and bodies named most; a thing that acts by itself ("fire") only behind the first of them. */
function whoOf(article: Article, leading: readonly Happening[], entities: readonly Entity[]): EventSpan[] {
  const names = nameWords(article.text, entities);
  const isThing = ({ stretch, clause }: Happening): boolean => isMereThing(stretch, clause.subject, names);
  const named = protagonists(entities);
  return [
    ...subjectSpans(leading.filter((happening) => !isThing(happening))),
    ...named.slice(0, 1),
    ...subjectSpans(leading.filter(isThing)),
    ...named.slice(1),
  ];
}

/** The people and bodies the article names most, at their first mention. */
function protagonists(entities: readonly Entity[]): EventSpan[] {
  return entities
    .filter(({ kind }) => kind !== 'place')
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name }) => ({ start: name.start, end: name.end }));
}

/** The first few that differ in their words. */
function best(article: Article, spans: readonly EventSpan[]): EventSpan[] {
  const distinct = new Map<string, EventSpan>();
  for (const span of spans) {
    if (distinct.size === CANDIDATES) break;
    const words = wordsOf(article, span).toLowerCase();
    if (words !== '' && !distinct.has(words)) distinct.set(words, span);
  }
  return [...distinct.values()];
}
