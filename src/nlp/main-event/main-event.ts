import type { Article } from '../../text/article.ts';
import { eventClauses, leadsIn, predicateSpans } from './event-clauses.ts';
import { findWhere } from './event-place.ts';
import { findHow } from './event-manner.ts';
import { findWhy } from './event-reason.ts';
import { leadSentences, wordsOf } from './lead-sentences.ts';
import { findWhen } from './event-time.ts';
import { findWho, nameWords } from './event-who.ts';
import type { EventSpan, Annotations, MainEvent } from '../annotations.ts';

const CANDIDATES = 3;
/** The title and the first sentences, this many in all, tell what happened; later ones add to it. */
const TELLING = 3;
/** Of them the title and the first sentence name who it is about; the next one where those only lead in to the news. */
const LEADING = 2;

/**
 * The main event of an article: who, what, when, where, why and how, each as short phrases of its title or text, at
 * most three, best first; an empty list where neither says so. After the inverted pyramid of news: the title and the
 * first sentences tell it (compare F. Hamborg et al., "Giveme5W1H", 2019). Time linear in the article.
 */
export function findMainEvent(article: Article, facts: Omit<Annotations, 'event'>): MainEvent {
  const lead = leadSentences(article);
  const clauses = eventClauses(lead.slice(0, TELLING));
  const leading = clauses.filter(
    ({ sentence }, i) =>
      lead.indexOf(sentence) < LEADING || clauses.slice(0, i).every((before) => leadsIn(before)),
  );
  const people = nameWords(
    article.text,
    facts.entities.filter(({ kind }) => kind === 'person'),
  );
  return {
    who: best(article, findWho(article, lead[0], leading, facts.entities, people)),
    what: best(article, predicateSpans(clauses)),
    when: best(article, findWhen(article, facts.dates, facts.quotations)),
    where: best(article, findWhere(article, lead, facts.entities)),
    why: best(article, findWhy(lead, people)),
    how: best(article, findHow(lead)),
  };
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
