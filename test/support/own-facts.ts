import { EntityIndex, type EntityRef } from '../../src/qa/entity-index/entity-index.ts';
import type { KnownArticle } from '../../src/qa/knowledge.ts';
import { summarizeEntities } from '../../src/analysis/entity-summary.ts';
import type { Span } from '../../src/text/article.ts';
import { sentencesOf } from '../../src/text/parse-article.ts';
import type { Entity, Annotations, Quotation, Speaker } from '../../src/nlp/annotations.ts';
import { readOwn } from './own-article.ts';

const NO_EVENT = { who: [], what: [], when: [], where: [], why: [], how: [] };

/** An article with facts as a test sets them, so that what is built on facts is tested apart from finding them. */
export function knownWith(text: string, facts: Partial<Annotations>, title = ''): KnownArticle {
  const article = readOwn(text, { title });
  const none: Annotations = {
    entities: [],
    dates: [],
    quantities: [],
    quotations: [],
    damage: [],
    event: NO_EVENT,
  };
  const all = { ...none, ...facts };
  return { article, facts: all, sentences: sentencesOf(article), key: 'own' };
}

/** The entity at a place among an article's facts, as the entity index refers to it. */
export function refTo(known: KnownArticle, place: number): EntityRef {
  const index = new EntityIndex();
  const { article, sentences, facts } = known;
  index.add(known, summarizeEntities({ ...article, sentences }, facts));
  const entry = index.get(article.id);
  if (!entry) throw new Error('the article is not in its index');
  return { entry, entity: place };
}

/** Where words stand in a text, the `nth` time (from 0). */
export function at(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth && start >= 0; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the text does not hold "${words}" ${nth + 1}×`);
  return { start, end: start + words.length };
}

/** Somebody or something that the text names everywhere by these very words. */
export function entity(kind: Entity['kind'], text: string, name: string, more: Partial<Entity> = {}): Entity {
  const mentions: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    mentions.push({ start, end: start + name.length });
  }
  return { kind, name: at(text, name), roles: [], mentions, aliases: [], ...more };
}

/** A speaker known by the words that stand in the text. */
export function speaker(text: string, words: string): Speaker {
  return { ...at(text, words), name: at(text, words) };
}

/** What the text says that somebody said. */
export function quotation(text: string, words: string, more: Partial<Quotation> = {}): Quotation {
  return { ...at(text, words), kind: 'direct', speaker: null, cue: null, reporters: [], ...more };
}
