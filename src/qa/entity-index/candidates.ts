import type { ArticleId } from '../../text/article.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Directory, Listed } from './entity-index.ts';
import type { Entry } from './article-entities.ts';
import { propose } from './propose.ts';
import type { UnnamedSpeaker } from './unnamed-speaker.ts';

/** Somebody who is quoted: an entity, by its place, or a speaker without a name. */
export type ListedSpeaker = { readonly entry: Entry; readonly speaker: number | UnnamedSpeaker };

/** So many names are all looked at; of more, those that share a word with what was typed. */
export const FEW = 200;

type Scope = readonly ArticleId[] | null;

/** The articles whose titles may complete what was typed, the likeliest first; all of them where they are few, or nothing was typed. */
export function titleCandidates(directory: Directory, typed: string): Iterable<Entry> {
  const entries = directory.entries(null);
  if (isBlank(typed) || entries.length <= FEW) return entries;
  return propose(directory.titles, typed).flatMap((number) => directory.ofNumber(number) ?? []);
}

/** The entities whose names may complete what was typed, in the same way; without anything typed people first. */
export function nameCandidates(directory: Directory, typed: string, scope: Scope): Iterable<Listed> {
  if (isBlank(typed) || isSmall(directory, scope)) {
    return directory.entries(scope).values().flatMap(foremostFirst);
  }
  return listedAt(directory, propose(directory.names, typed), scope);
}

/** Those whose words are quoted, in the same way. */
export function speakerCandidates(
  directory: Directory,
  typed: string,
  scope: Scope,
): Iterable<ListedSpeaker> {
  if (isBlank(typed) || isSmall(directory, scope)) {
    return directory.entries(scope).values().flatMap(speakersOf);
  }
  const named = listedAt(directory, propose(directory.names, typed), scope)
    .filter(({ entry, entity }) => entry.isQuoted(entity))
    .map(({ entry, entity }) => ({ entry, speaker: entity }));
  const unnamed = listedAt(directory, propose(directory.speakers.index, typed), scope).flatMap(
    ({ entry, entity: row }) => {
      const speaker = entry.speakerOf(row);
      return typeof speaker === 'object' && speaker ? [{ entry, speaker }] : [];
    },
  );
  return [...named.take(FEW / 2), ...unnamed.take(FEW / 2)];
}

/** The entities that have a word in their names that begins as one typed does; all, where that is undefined, or they are few. */
export function begunCandidates(
  directory: Directory,
  typed: string | undefined,
  scope: Scope,
): Iterable<Listed> {
  if (typed === undefined || isSmall(directory, scope)) {
    return directory.entries(scope).values().flatMap(entitiesOf);
  }
  const begun = new Set<number>();
  const [first] = tokenize(typed);
  if (first) directory.names.words.forHolding(first.word, (word, isBegun) => isBegun && begun.add(word));
  return listedAt(directory, directory.names.withAny(begun), scope);
}

function isBlank(typed: string): boolean {
  return typed.trim() === '';
}

/** Whether the articles in scope have few names in all. */
function isSmall(directory: Directory, scope: Scope): boolean {
  let names = 0;
  for (const { entities, quotations } of directory.entries(scope)) {
    names += Math.max(entities, quotations);
    if (names > FEW) return false;
  }
  return true;
}

/** What has some numbers, in scope. */
function listedAt(directory: Directory, numbers: Iterable<number>, scope: Scope): IteratorObject<Listed> {
  const inScope = scope && new Set(directory.entries(scope));
  return Iterator.from(numbers).flatMap((number) => {
    const entry = directory.ofNumber(number);
    return entry && (inScope?.has(entry) ?? true) ? [{ entry, entity: number - entry.first }] : [];
  });
}

function entitiesOf(entry: Entry): Listed[] {
  return Array.from({ length: entry.entities }, (_, entity) => ({ entry, entity }));
}

/** People, then organisations, then places; the most often named first. */
function foremostFirst(entry: Entry): Listed[] {
  return entitiesOf(entry).toSorted(
    (a, b) =>
      entry.kindOf(a.entity) - entry.kindOf(b.entity) ||
      entry.mentionsOf(b.entity) - entry.mentionsOf(a.entity),
  );
}

function speakersOf(entry: Entry): ListedSpeaker[] {
  return Array.from({ length: entry.quotations }, (_, row) => entry.speakerOf(row)).flatMap((speaker) =>
    speaker === null ? [] : [{ entry, speaker }],
  );
}
