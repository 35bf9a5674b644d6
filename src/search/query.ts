import type { ArticleId } from '../article/article.ts';
import { type Counts, type SentenceIndex, countIn } from './sentence-index.ts';
import { STOP_WORDS } from './stop-words.ts';
import { tokenize } from './tokens.ts';

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
};

/** More words than this say no more about what is wanted. */
const MOST_TERMS = 48;
const MOST_VARIANTS = 3;

/**
 * Reads a question's words against an index: stop words left out, each other word once, and words that no article in
 * scope holds (not even in its title) replaced by the most similar ones that some does.
 */
export function readQuery(index: SentenceIndex, text: string, scope: readonly ArticleId[] | null): Query {
  const content = tokenize(text).filter(({ word }) => !STOP_WORDS.has(word));
  const articles = scope && index.articles(scope);
  const countOf = (id: number): Counts => (articles ? countIn(articles, id) : index.countOf(id));
  const inScope = (id: number): boolean => countOf(id).sentences > 0;
  const seen = new Set<string>();
  const terms: QueryTerm[] = [];
  const corrections: Correction[] = [];
  for (const { word, term, start, end } of content) {
    if (seen.has(term) || terms.length === MOST_TERMS) continue;
    seen.add(term);
    const isName = start > 0 && /^\p{Lu}/u.test(text.slice(start, end));
    const id = index.idOf(term);
    if (id !== undefined && countOf(id).articles > 0) {
      terms.push({ word, term, isName, variants: [{ id, similarity: 1 }] });
      continue;
    }
    const suggestions = index.vocabulary.suggest(word, inScope).slice(0, MOST_VARIANTS);
    const variants = suggestions.map(({ term: suggested, similarity }) => ({ id: suggested, similarity }));
    terms.push({ word, term, isName, variants });
    const best = suggestions[0];
    if (best) corrections.push({ from: text.slice(start, end), to: best.written });
  }
  return { terms, corrections };
}
