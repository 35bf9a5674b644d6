import type { ArticleId } from '../text/article.ts';
import type { Correction, Spelling } from '../search/query.ts';
import type { EntityIndex, EntityRef } from './entity-index/entity-index.ts';
import type { WordCosts } from './entity-index/entity-words.ts';
import type { NamesIndex } from './entity-index/names-index.ts';
import { entityNames } from '../analysis/entity-names.ts';
import type { Knowledge } from './knowledge.ts';
import { type NameMatch, type TypedWord, isEnough, matchName, readTypedName } from './name-match.ts';

/** The entities that a question names when it's nothing but a name, one for each article that mentions them. */
export type Subjects = {
  readonly found: readonly EntityRef[];
  /** Typed words that were corrected to fit the name of the first. */
  readonly corrections: readonly Correction[];
};

/** A question of more words is more than a name. */
const LONGEST_NAME = 8;
/** Higher counts rank alike. Rank and order together fit a number of 53 bits. */
const MOST_SLIPS = 31;
const MOST_MENTIONS = 2 ** 20 - 1;
const MOST_FOUND = 2 ** 24;

const NOBODY: Subjects = { found: [], corrections: [] };

/**
 * The entities in scope whose name, alias or role contains every word of `text`. Typos and other spellings are forgiven
 * unless the spelling has to be exact. Those whose name contains most words with fewest typos come first, then those mentioned
 * most often. None if `text` is more than a name.
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

/** The known words that a typed word may stand for, with the cost of each. */
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

/** The entities in scope; without a scope, only those that may have the rarest of the typed words. */
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

/** Does what `matchName` does, on numbers: words of the name count before words of roles, then the one with fewest typos. */
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

/** A number to sort by: the smaller, the better. */
function rankOf({ named, slips }: NameMatch, mentions: number): number {
  const often = MOST_MENTIONS - Math.min(MOST_MENTIONS, mentions);
  return (
    ((LONGEST_NAME - named) * (MOST_SLIPS + 1) + Math.min(MOST_SLIPS, slips)) * (MOST_MENTIONS + 1) + often
  );
}

function correctionsOf(typed: readonly TypedWord[], { entry, entity }: EntityRef): readonly Correction[] {
  const { article, facts } = entry.known;
  const named = facts.entities[entity];
  return (named && matchName(typed, entityNames(article, named))?.corrections) ?? [];
}
