import type { IndexedArticle } from './indexed-article.ts';
import type { Counts, SentenceIndex } from './sentence-index.ts';
import { TermTable } from './term-table.ts';

/** What some articles hold of some terms: together, by term, and which terms each holds, in text or title. */
export type ScopeCounts = {
  readonly size: Counts;
  readonly countOf: (term: number) => Counts;
  readonly isIn: (article: IndexedArticle, term: number) => boolean;
};

const NOTHING: Counts = { sentences: 0, paragraphs: 0, articles: 0 };

/** Reads all words of some articles and counts what holds each of the terms. */
export function countTerms(
  index: SentenceIndex,
  articles: readonly IndexedArticle[],
  terms: readonly number[],
): ScopeCounts {
  const table = new TermTable(index, terms);
  const counts = terms.map(() => ({ sentences: 0, paragraphs: 0, articles: 0 }));
  const held = new Map<IndexedArticle, ReadonlySet<number>>();
  const size = { sentences: 0, paragraphs: 0, articles: articles.length };
  for (const article of articles) {
    size.sentences += article.count;
    size.paragraphs += article.openings.length - 1;
    const holding = countIn(article, table, counts);
    for (const term of article.titleTerms) holding.add(terms.indexOf(term));
    holding.delete(-1);
    held.set(article, new Set([...holding].map((place) => terms[place] ?? -1)));
    for (const place of holding) {
      const count = counts[place];
      if (count) count.articles++;
    }
  }
  const byTerm = new Map(terms.map((term, place) => [term, counts[place] ?? NOTHING]));
  return {
    size,
    countOf: (term) => byTerm.get(term) ?? NOTHING,
    isIn: (article, term) => held.get(article)?.has(term) ?? false,
  };
}

/** Adds an article's sentences and paragraphs to the counts, and gives the places of the terms that it holds. */
function countIn(
  { words, offsets, paragraphs, count: sentences }: IndexedArticle,
  table: TermTable,
  counts: readonly { sentences: number; paragraphs: number }[],
): Set<number> {
  const held = new Set<number>();
  const lastSentence = new Int32Array(counts.length).fill(-1);
  const lastParagraph = new Int32Array(counts.length).fill(-1);
  for (let sentence = 0; sentence < sentences; sentence++) {
    const paragraph = paragraphs[sentence] ?? 0;
    const end = offsets[sentence + 1] ?? 0;
    for (let i = offsets[sentence] ?? 0; i < end; i++) {
      const place = table.placeOf(words[i] ?? 0);
      const count = counts[place];
      if (!count || lastSentence[place] === sentence) continue;
      lastSentence[place] = sentence;
      count.sentences++;
      if (lastParagraph[place] !== paragraph) count.paragraphs++;
      lastParagraph[place] = paragraph;
      held.add(place);
    }
  }
  return held;
}
