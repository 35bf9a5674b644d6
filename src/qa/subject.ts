import type { ArticleId } from '../text/article.ts';
import type { Correction, Spelling } from '../search/query.ts';
import type { EntityIndex, EntityRef } from './entity-index/entity-index.ts';
import type { WordCosts } from './entity-index/entity-words.ts';
import type { NamesIndex } from './entity-index/names-index.ts';
import { readEntityNames } from '../analysis/entity-names.ts';
import type { Knowledge } from './knowledge.ts';
import { type NameMatch, type TypedWord, isEnough, matchName, readTypedName } from './name-match.ts';

/** Those that a question consists of, in the articles that name them. */
export type Subjects = {
  readonly found: readonly EntityRef[];
  /** Words that were taken for others in the name of the first. */
  readonly corrections: readonly Correction[];
};

/** A question of more words says more than a name. */
const LONGEST_NAME = 8;
/** Counts as high as these rank alike; together they leave room for the order in a number of 53 bits. */
const MOST_SLIPS = 31;
const MOST_MENTIONS = 2 ** 20 - 1;
const MOST_FOUND = 2 ** 24;

const NOBODY: Subjects = { found: [], corrections: [] };

/**
 * The entities in scope whose name, alias or role holds every word of `text`, slips of typing and other spellings forgiven
 * unless the spelling is to be exact: those whose name holds most, and with fewest slips, first; then the most often
 * mentioned. None if `text` says more than a name.
 */
export function findSubjects(
  { directory }: Knowledge,
  text: string,
  scope: readonly ArticleId[] | null,
  spelling: Spelling = 'corrected',
): Subjects {
  const typed = readTypedName(text, spelling);
  if (typed.length === 0 || typed.length > LONGEST_NAME) return NOBODY;
  const costs: WordCosts[] = [];
  for (const word of typed) {
    const cost = costsOf(word, directory.names);
    if (cost.always.size + cost.asName.size === 0) return NOBODY;
    costs.push(cost);
  }
  const ranked: number[] = [];
  const fitting: EntityRef[] = [];
  for (const ref of candidates(directory, costs, scope)) {
    const match = matchOf(ref, costs);
    if (!match) continue;
    ranked.push(rankOf(match, ref.entry.mentionsOf(ref.entity)) * MOST_FOUND + fitting.length);
    fitting.push(ref);
  }
  const found = Array.from(Float64Array.from(ranked).toSorted(), (rank) => fitting[rank % MOST_FOUND]).filter(
    (ref) => ref !== undefined,
  );
  const [first] = found;
  return first ? { found, corrections: correctionsOf(typed, first) } : NOBODY;
}

/** What each known word costs that a typed one may be taken for. */
function costsOf({ word, spelling, others }: TypedWord, { words }: NamesIndex): WordCosts {
  const always = new Map<number, number>();
  const asName = new Map<number, number>();
  const same = words.find(word);
  if (spelling === 'corrected') {
    words.forSlips(word, (number, slips) => always.set(number, slips));
    words.forRomanised(word, (number) => asName.set(number, 1));
    for (const other of others) {
      const number = words.find(other);
      if (number !== undefined) always.set(number, 1);
    }
  }
  if (same !== undefined) always.set(same, 0);
  return { always, asName };
}

/** The entities that have one of the words that the rarest of the typed ones may be taken for. */
function* candidates(
  index: EntityIndex,
  costs: readonly WordCosts[],
  scope: readonly ArticleId[] | null,
): Generator<EntityRef> {
  if (scope) {
    for (const entry of index.entries(scope))
      for (let entity = 0; entity < entry.entities; entity++) yield { entry, entity };
    return;
  }
  const holding = costs.map(({ always, asName }) =>
    index.names.withAny(new Set([...always.keys(), ...asName.keys()])),
  );
  const fewest = holding.reduce((best, other) => (other.length < best.length ? other : best));
  for (const number of fewest) {
    const entry = index.ofNumber(number);
    if (entry) yield { entry, entity: number - entry.first };
  }
}

/** As `matchName`, by numbers: of what a word may be taken for, the name's come first, and of these the one with the fewest slips. */
function matchOf(
  { entry: { words }, entity }: EntityRef,
  costs: readonly WordCosts[],
): NameMatch | undefined {
  let named = 0;
  let slips = 0;
  for (const cost of costs) {
    const inName = words.slips(entity, cost, false);
    const match = inName >= 0 ? inName : words.slips(entity, cost, true);
    if (match < 0) return undefined;
    if (inName >= 0) named++;
    slips += match;
  }
  return isEnough(named, costs.length) ? { named, slips } : undefined;
}

/** A number that is smaller for what is to come first. */
function rankOf({ named, slips }: NameMatch, mentions: number): number {
  const often = MOST_MENTIONS - Math.min(MOST_MENTIONS, mentions);
  return (
    ((LONGEST_NAME - named) * (MOST_SLIPS + 1) + Math.min(MOST_SLIPS, slips)) * (MOST_MENTIONS + 1) + often
  );
}

function correctionsOf(typed: readonly TypedWord[], { entry, entity }: EntityRef): readonly Correction[] {
  const { article, facts } = entry.known;
  const named = facts.entities[entity];
  return (named && matchName(typed, readEntityNames(article, named))?.corrections) ?? [];
}
