import type { ArticleId } from '../article/article.ts';
import type { Entity, Quotation } from '../facts/facts.ts';
import { readQuery } from '../search/query.ts';
import { search } from '../search/search.ts';
import { contentTerms } from '../search/sentence-index.ts';
import type { Answer, Quote } from './answer.ts';
import { NOTHING_FOUND } from './ask.ts';
import { attribution } from './attribution.ts';
import { type KnownArticle, type Knowledge, sentencesAround } from './knowledge.ts';
import { quoteSentences } from './quote.ts';
import { findSubjects } from './subject.ts';

/** Somebody's words, where they stand. */
type Said = { readonly known: KnownArticle; readonly quotation: Quotation };

/** Whole utterances first, reported words last. */
const ORDER = { direct: 0, mixed: 1, indirect: 2 };
/** How many of the sentences about a subject are looked at. */
const MOST_SENTENCES = 200;

/** A quotation as a quote: the sentences that hold it, its own words highlighted. */
export function quoteQuotation(known: KnownArticle, quotation: Quotation): Quote | undefined {
  const around = sentencesAround(known, quotation);
  if (!around) return undefined;
  const highlight = { start: quotation.start, end: quotation.end };
  const quote = quoteSentences(known, around.first, around.count, highlight);
  return quote && { ...quote, attribution: attribution(quotation) };
}

/**
 * What `speaker` (absent: anybody) said about `about` (absent: anything) in the articles in scope (null: all), at most
 * `limit` quotes: direct quotations first, then the words that match best.
 */
export function answerSaid(
  knowledge: Knowledge,
  { speaker, about }: { readonly speaker?: string | undefined; readonly about?: string | undefined },
  scope: readonly ArticleId[] | null,
  limit: number,
): Answer {
  const subjects = speaker === undefined ? [] : findSubjects(knowledge, speaker, scope);
  const speakers = new Set(subjects.map(({ entity }) => entity));
  const isTheirs = ({ known, quotation }: Said): boolean =>
    speaker === undefined || isSaidBy(known, quotation, speakers, speaker);
  const query = about === undefined ? undefined : readQuery(knowledge.index, about, scope);
  const scores = new Map<string, number>();
  if (query) {
    for (const hit of search(knowledge.index, query, scope, MOST_SENTENCES)) {
      scores.set(`${hit.article}\n${hit.sentence}`, hit.score);
    }
  }
  const relevance = (quote: Quote): number => {
    let best = 0;
    for (let i = quote.first; i < quote.first + quote.count; i++) {
      best = Math.max(best, scores.get(`${quote.article}\n${i}`) ?? 0);
    }
    return best;
  };
  const found = said(knowledge, scope)
    .filter(isTheirs)
    .flatMap(({ known, quotation }) => {
      const quote = quoteQuotation(known, quotation);
      return quote ? [{ quotation, quote, relevance: relevance(quote) }] : [];
    })
    .filter((candidate) => !query || candidate.relevance > 0)
    .toSorted((a, b) => ORDER[a.quotation.kind] - ORDER[b.quotation.kind] || b.relevance - a.relevance)
    .slice(0, limit);
  const corrections = [...(subjects[0]?.corrections ?? []), ...(query?.corrections ?? [])];
  if (found.length === 0) return { ...NOTHING_FOUND, corrections };
  return { answered: true, confidence: 1, quotes: found.map(({ quote }) => quote), corrections };
}

/** An article's quotations that name a speaker, speaker by speaker in the order in which they first speak. */
export function quotationsBySpeaker({ facts, article }: KnownArticle): readonly Quotation[] {
  const bySpeaker = Map.groupBy(
    facts.quotations.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speaker?.entity ?? (speaker ? article.text.slice(speaker.start, speaker.end) : ''),
  );
  return [...bySpeaker.values()].flat();
}

function said(knowledge: Knowledge, scope: readonly ArticleId[] | null): Said[] {
  return knowledge
    .articlesIn(scope)
    .flatMap((known) => known.facts.quotations.map((quotation) => ({ known, quotation })));
}

/** By entity, or, for a speaker without a name ("a senior official"), by the words that stand there. */
function isSaidBy(
  known: KnownArticle,
  { speaker }: Quotation,
  entities: ReadonlySet<Entity>,
  typed: string,
): boolean {
  if (!speaker) return false;
  if (speaker.entity) return entities.has(speaker.entity);
  const words = new Set(contentTerms(known.article.text.slice(speaker.start, speaker.end)));
  const asked = contentTerms(typed);
  return asked.length > 0 && asked.every((term) => words.has(term));
}
