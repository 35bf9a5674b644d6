import type { ArticleId } from '../text/article.ts';
import { isCommon } from './common-words.ts';
import { otherNames } from './other-names.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { SMALL_WORDS, STOP_WORDS } from '../text/stop-words.ts';
import { type Token, indexTerm, tokenize } from '../text/tokens.ts';

/** A word of a question, the index's terms it stands for, and how surely (0..1) it stands for each. */
export type QueryTerm = {
  readonly word: string;
  readonly term: string;
  /** Written with a capital within a sentence: most likely a name. */
  readonly isName: boolean;
  readonly variants: readonly { readonly id: number; readonly similarity: number }[];
};

/** A word that no text in scope holds, and the one searched for instead, each as it is written. */
export type Correction = { readonly from: string; readonly to: string };

export type Query = {
  readonly terms: readonly QueryTerm[];
  readonly corrections: readonly Correction[];
  /** All words in order, small ones too, as the index's terms they most likely stand for; -1 for none. */
  readonly words: readonly number[];
  /** Those of the stop words that may stand in an answer: "on", "by", "be"; each once. */
  readonly smallWords: readonly number[];
  /** The words as they were typed. */
  readonly tokens: readonly Token[];
};

/** Whether words that nothing holds are replaced by those that they may stand for, or searched for as they were typed. */
export type Spelling = 'corrected' | 'exact';

/** More words than this say no more about what is wanted. */
const MOST_TERMS = 32;
const MOST_VARIANTS = 3;
/** A question with more unknown words is in another language, and each takes time to look up. */
const MOST_LOOKED_UP = 16;
/** How surely one name of a thing stands for another of it. */
const OTHER_NAME = 0.95;

/**
 * Reads a question's words against an index: stop words left out, each other word once, and words that no article in
 * scope holds (not even in its title) replaced by what else their thing is called in scope, or by the most similar words that
 * are there. Everyday words are not replaced, and none where the spelling is to be exact.
 */
export function readQuery(
  index: SentenceIndex,
  text: string,
  scope: readonly ArticleId[] | null,
  spelling: Spelling = 'corrected',
): Query {
  const all = tokenize(text);
  const content = all.filter(({ word }) => !STOP_WORDS.has(word));
  const articles = scope && index.articles(scope);
  const inScope = (id: number): boolean => index.isInText(id, articles);
  const seen = new Set<string>();
  const terms: QueryTerm[] = [];
  const corrections: Correction[] = [];
  let lookedUp = 0;
  for (const { word, term, start, end } of content) {
    if (seen.has(term) || terms.length === MOST_TERMS) continue;
    seen.add(term);
    const isName = start > 0 && /^\p{Lu}/u.test(text.slice(start, end));
    const id = index.idOf(term);
    if (id !== undefined && index.isInArticle(id, articles)) {
      terms.push({ word, term, isName, variants: [{ id, similarity: 1 }] });
      continue;
    }
    const canLookUp = spelling === 'corrected' && lookedUp++ < MOST_LOOKED_UP;
    const standIns = canLookUp && !isCommon(term) ? standInsFor(index, word, inScope) : [];
    terms.push({ word, term, isName, variants: standIns });
    const best = standIns[0];
    if (best) corrections.push({ from: text.slice(start, end), to: best.written });
  }
  const held = new Set(
    terms.flatMap(({ variants }) => variants.flatMap(({ id, similarity }) => (similarity === 1 ? [id] : []))),
  );
  // A slip of a word that the question has too asks for nothing more.
  const asked = terms.flatMap((each) => {
    const variants = each.variants.filter(({ id, similarity }) => similarity === 1 || !held.has(id));
    return each.variants.length > 0 && variants.length === 0 ? [] : [{ ...each, variants }];
  });
  const firstChoice = new Map(terms.map(({ term, variants }) => [term, variants[0]?.id]));
  const idOf = ({ word, term }: Token): number =>
    (STOP_WORDS.has(word) ? index.idOf(indexTerm(word, term)) : firstChoice.get(term)) ?? -1;
  return {
    tokens: all,
    terms: asked,
    corrections,
    words: all.map(idOf),
    smallWords: [...new Set(all.filter(({ word }) => SMALL_WORDS.has(word)).map(idOf))],
  };
}

/** The numbers of all index terms that a query's terms may stand for, each once: MOST_TERMS × MOST_VARIANTS at most. */
export function variantsOf({ terms }: Query): number[] {
  return [...new Set(terms.flatMap(({ variants }) => variants.map(({ id }) => id)))];
}

type StandIn = { readonly id: number; readonly similarity: number; readonly written: string };

/** What an unknown word may stand for, the likeliest first. */
function standInsFor(index: SentenceIndex, word: string, inScope: (id: number) => boolean): StandIn[] {
  const named = otherNames(word).flatMap(({ term, name }) => {
    const id = index.idOf(term);
    return id !== undefined && inScope(id) ? [{ id, similarity: OTHER_NAME, written: name }] : [];
  });
  if (named.length > 0) return named.slice(0, MOST_VARIANTS);
  const romanised = index.vocabulary.romanised(word, inScope);
  const suggested = romanised.length > 0 ? romanised : index.vocabulary.suggest(word, inScope);
  return suggested
    .slice(0, MOST_VARIANTS)
    .map(({ term, similarity, written }) => ({ id: term, similarity, written }));
}
