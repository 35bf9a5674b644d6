import type { ArticleId } from '../../text/article.ts';
import { tokenize } from '../../text/tokens.ts';
import type { EntityIndex, EntityRef } from './entity-index.ts';
import type { ArticleEntities } from './article-entities.ts';
import { propose } from './propose.ts';
import type { UnnamedSpeaker } from './unnamed-speaker.ts';

/** Somebody the article quotes: an entity, by its place, or a speaker without a name. */
export type SpeakerRef = { readonly entry: ArticleEntities; readonly speaker: number | UnnamedSpeaker };

/** Up to this many names, all are candidates; of more, only those that share a word with what was typed. */
export const FEW = 200;

type Scope = readonly ArticleId[] | null;

/** The articles whose titles may complete what was typed, the likeliest first; all of them if they're few, or nothing was typed. */
export function titleCandidates(index: EntityIndex, typed: string): Iterable<ArticleEntities> {
  const entries = index.entries(null);
  if (isBlank(typed) || entries.length <= FEW) return entries;
  return propose(index.titles, typed).flatMap((number) => index.ofNumber(number) ?? []);
}

/** The entities whose names may complete what was typed; people first if nothing was typed. */
export function nameCandidates(index: EntityIndex, typed: string, scope: Scope): Iterable<EntityRef> {
  if (isBlank(typed) || isSmall(index, scope)) {
    return index.entries(scope).values().flatMap(foremostFirst);
  }
  return refsTo(index, propose(index.names, typed), scope);
}

/** The speakers whose names may complete what was typed. */
export function speakerCandidates(index: EntityIndex, typed: string, scope: Scope): Iterable<SpeakerRef> {
  if (isBlank(typed) || isSmall(index, scope)) {
    return index.entries(scope).values().flatMap(speakersOf);
  }
  const named = refsTo(index, propose(index.names, typed), scope)
    .filter(({ entry, entity }) => entry.isQuoted(entity))
    .map(({ entry, entity }) => ({ entry, speaker: entity }));
  const unnamed = refsTo(index, propose(index.speakers.index, typed), scope).flatMap(
    ({ entry, entity: row }) => {
      const speaker = entry.speakerOf(row);
      return typeof speaker === 'object' && speaker ? [{ entry, speaker }] : [];
    },
  );
  return [...named.take(FEW / 2), ...unnamed.take(FEW / 2)];
}

/** The entities with a name that has a word starting with `typed`; all if that's undefined, or they're few. */
export function begunCandidates(
  index: EntityIndex,
  typed: string | undefined,
  scope: Scope,
): Iterable<EntityRef> {
  if (typed === undefined || isSmall(index, scope)) {
    return index.entries(scope).values().flatMap(entitiesOf);
  }
  const begun = new Set<number>();
  const [first] = tokenize(typed);
  if (first) index.names.words.forHolding(first.word, (word, isBegun) => isBegun && begun.add(word));
  return refsTo(index, index.names.withAny(begun), scope);
}

function isBlank(typed: string): boolean {
  return typed.trim() === '';
}

/** Whether the articles in scope have few names in all. */
function isSmall(index: EntityIndex, scope: Scope): boolean {
  let names = 0;
  for (const { entities, quotations } of index.entries(scope)) {
    names += Math.max(entities, quotations);
    if (names > FEW) return false;
  }
  return true;
}

/** The entities (or rows) in scope that have some numbers. */
function refsTo(index: EntityIndex, numbers: Iterable<number>, scope: Scope): IteratorObject<EntityRef> {
  const inScope = scope && new Set(index.entries(scope));
  return Iterator.from(numbers).flatMap((number) => {
    const entry = index.ofNumber(number);
    return entry && (inScope?.has(entry) ?? true) ? [{ entry, entity: number - entry.first }] : [];
  });
}

function entitiesOf(entry: ArticleEntities): EntityRef[] {
  return Array.from({ length: entry.entities }, (_, entity) => ({ entry, entity }));
}

/** People, then organisations, then places; those mentioned most often first. */
function foremostFirst(entry: ArticleEntities): EntityRef[] {
  return entitiesOf(entry).toSorted(
    (a, b) =>
      entry.kindOf(a.entity) - entry.kindOf(b.entity) ||
      entry.mentionsOf(b.entity) - entry.mentionsOf(a.entity),
  );
}

function speakersOf(entry: ArticleEntities): SpeakerRef[] {
  return Array.from({ length: entry.quotations }, (_, row) => entry.speakerOf(row)).flatMap((speaker) =>
    speaker === null ? [] : [{ entry, speaker }],
  );
}
