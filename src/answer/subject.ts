import type { ArticleId } from '../article/article.ts';
import type { Entity } from '../facts/facts.ts';
import type { Correction } from '../search/query.ts';
import { slipsBetween } from '../search/slips.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import { type Token, bareWord, tokenize } from '../search/tokens.ts';
import type { EntityNames } from './entity-names.ts';
import type { KnownArticle, Knowledge } from './knowledge.ts';

/** Somebody or something that a question consists of, in an article that names it. */
export type Subject = {
  readonly known: KnownArticle;
  readonly entity: Entity;
  /** Words that were taken for others in the name. */
  readonly corrections: readonly Correction[];
};

/** Forms of address that a person may type and a name does not include. */
const ADDRESS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir']);
/** A question of more words says more than a name. */
const LONGEST_NAME = 8;

/**
 * The entities in scope whose name, alias or role holds every word of `text`, slips of typing forgiven: those whose name
 * holds most, and with fewest slips, first; then the most often mentioned. None if `text` says more than a name.
 */
export function findSubjects(
  knowledge: Knowledge,
  text: string,
  scope: readonly ArticleId[] | null,
): Subject[] {
  const typed = tokenize(text).filter(({ word }) => !STOP_WORDS.has(word) && !ADDRESS.has(word));
  if (typed.length === 0 || typed.length > LONGEST_NAME) return [];
  return knowledge
    .articlesIn(scope)
    .flatMap((known) => known.names.flatMap((names) => matchName(typed, text, known, names) ?? []))
    .toSorted(
      (a, b) =>
        b.inName - a.inName || a.slips - b.slips || b.entity.mentions.length - a.entity.mentions.length,
    );
}

type Found = Subject & { readonly inName: number; readonly slips: number };

function matchName(
  typed: readonly Token[],
  text: string,
  known: KnownArticle,
  { entity, inName, inRole }: EntityNames,
): Found | undefined {
  let named = 0;
  let slips = 0;
  const corrections: Correction[] = [];
  for (const { word, start, end } of typed) {
    const match = nearest(word, inName) ?? nearest(word, inRole);
    if (!match) return undefined;
    if (inName.has(match.word)) named++;
    slips += match.slips;
    if (match.slips > 0) corrections.push({ from: bareWord(text.slice(start, end)), to: match.written });
  }
  // One word of a role ("president") fits too many to mean this one.
  if (named === 0 && typed.length < 2) return undefined;
  return { known, entity, corrections, inName: named, slips };
}

function nearest(
  typed: string,
  words: ReadonlyMap<string, string>,
): { readonly word: string; readonly written: string; readonly slips: number } | undefined {
  const exact = words.get(typed);
  if (exact !== undefined) return { word: typed, written: exact, slips: 0 };
  let best: ReturnType<typeof nearest>;
  for (const [word, written] of words) {
    const slips = slipsBetween(typed, word);
    if (slips !== undefined && (best === undefined || slips < best.slips)) best = { word, written, slips };
  }
  return best;
}
