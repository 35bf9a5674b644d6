import type { ArticleId } from '../article/article.ts';
import type { Entity } from '../facts/facts.ts';
import { otherNames } from '../search/other-names.ts';
import type { Correction, Spelling } from '../search/query.ts';
import { areSameRomanised, romanisation } from '../search/romanisation.ts';
import { typingSlips } from '../search/slips.ts';
import { STOP_WORDS } from '../search/stop-words.ts';
import { type Token, bareWord, tokenize } from '../search/tokens.ts';
import { type EntityNames, type NamingWords, entityNamesOf } from './entity-names.ts';
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
 * The entities in scope whose name, alias or role holds every word of `text`, slips of typing and other spellings forgiven
 * unless the spelling is to be exact: those whose name holds most, and with fewest slips, first; then the most often
 * mentioned. None if `text` says more than a name.
 */
export function findSubjects(
  knowledge: Knowledge,
  text: string,
  scope: readonly ArticleId[] | null,
  spelling: Spelling = 'corrected',
): Subject[] {
  const typed = tokenize(text)
    .filter(({ word }) => !STOP_WORDS.has(word) && !ADDRESS.has(word))
    .map((token) => ({
      ...token,
      spelling,
      others: otherNames(token.word).map(({ word }) => word),
      romanised: romanisation(token.word),
    }));
  if (typed.length === 0 || typed.length > LONGEST_NAME) return [];
  return knowledge
    .articlesIn(scope)
    .flatMap((known) => entityNamesOf(known).flatMap((names) => matchName(typed, text, known, names) ?? []))
    .toSorted(
      (a, b) =>
        b.inName - a.inName || a.slips - b.slips || b.entity.mentions.length - a.entity.mentions.length,
    );
}

/** A word of a name as somebody typed it. */
type Typed = Token & {
  readonly spelling: Spelling;
  /** Other names of the same. */
  readonly others: readonly string[];
  readonly romanised: string;
};

type Found = Subject & { readonly inName: number; readonly slips: number };

function matchName(
  typed: readonly Typed[],
  text: string,
  known: KnownArticle,
  { entity, inName, inRole }: EntityNames,
): Found | undefined {
  let named = 0;
  let slips = 0;
  const corrections: Correction[] = [];
  for (const word of typed) {
    const match = nearest(word, inName) ?? nearest(word, inRole);
    if (!match) return undefined;
    if (inName.written.has(match.word)) named++;
    slips += match.slips;
    if (match.slips > 0)
      corrections.push({ from: bareWord(text.slice(word.start, word.end)), to: match.written });
  }
  // One word of a role ("president") fits too many to mean this one.
  if (named === 0 && typed.length < 2) return undefined;
  return { known, entity, corrections, inName: named, slips };
}

type Named = { readonly word: string; readonly written: string; readonly slips: number };

/** The word that is meant: the same, another name of the same, one romanised otherwise, or that with the fewest slips. */
function nearest({ word, spelling, others, romanised }: Typed, words: NamingWords): Named | undefined {
  const same = words.written.get(word);
  if (same !== undefined) return { word, written: same, slips: 0 };
  if (spelling === 'exact') return undefined;
  const respelt = words.romanised.get(romanised) ?? '';
  const meant =
    others.find((other) => words.written.has(other)) ?? (areSameRomanised(word, respelt) ? respelt : '');
  const written = words.written.get(meant);
  if (written !== undefined) return { word: meant, written, slips: 1 };
  let best: Named | undefined;
  for (const [known, form] of words.written) {
    const slips = typingSlips(word, known);
    if (slips !== undefined && (best === undefined || slips < best.slips))
      best = { word: known, written: form, slips };
  }
  return best;
}
