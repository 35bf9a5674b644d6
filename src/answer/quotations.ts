import type { ArticleId } from '../article/article.ts';
import type { Entity, Quotation } from '../facts/facts.ts';
import { type Query, type Spelling, readQuery } from '../search/query.ts';
import { search } from '../search/search.ts';
import { contentTerms } from '../search/content-terms.ts';
import type { Answer, Quote } from './answer.ts';
import { NOTHING_FOUND } from './ask.ts';
import { attribution } from './attribution.ts';
import { ANSWERED_FROM, confidenceOf, evidenceOf } from './confidence.ts';
import { type KnownArticle, type Knowledge, sentencesAround } from './knowledge.ts';
import { readQuestion } from './question.ts';
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
 * `limit` quotes: direct quotations first, then the words that match best. Words that merely share one with `about` are the
 * nearest, and no answer.
 */
export function answerSaid(
  knowledge: Knowledge,
  { speaker, about }: { readonly speaker?: string | undefined; readonly about?: string | undefined },
  scope: readonly ArticleId[] | null,
  limit: number,
  spelling: Spelling = 'corrected',
): Answer {
  const subjects = speaker === undefined ? [] : findSubjects(knowledge, speaker, scope, spelling);
  const speakers = new Set(subjects.map(({ entity }) => entity));
  const subject = about === undefined ? undefined : readQuery(knowledge.index, about, scope, spelling);
  const relevance = about === undefined || !subject ? () => 1 : relevanceTo(knowledge, about, subject, scope);
  const found = said(knowledge, scope)
    .filter(({ known, quotation }) => speaker === undefined || isSaidBy(known, quotation, speakers, speaker))
    .flatMap(({ known, quotation }) => {
      const quote = quoteQuotation(known, quotation);
      const relevant = quote ? relevance(quote) : 0;
      const isAbout = relevant >= ANSWERED_FROM;
      return quote && relevant > 0 ? [{ kind: quotation.kind, quote, relevant, isAbout }] : [];
    })
    .toSorted(
      (a, b) =>
        Number(b.isAbout) - Number(a.isAbout) || ORDER[a.kind] - ORDER[b.kind] || b.relevant - a.relevant,
    )
    .slice(0, limit);
  const corrections = [...(subjects[0]?.corrections ?? []), ...(subject?.corrections ?? [])];
  const [best] = found;
  if (!best) return { ...NOTHING_FOUND, corrections };
  return {
    answered: best.isAbout,
    confidence: best.relevant,
    quotes: found.map(({ quote }) => quote),
    corrections,
  };
}

/** How likely a quote is about a subject: the confidence of the best of its sentences, 0 for one that shares no word. */
function relevanceTo(
  knowledge: Knowledge,
  about: string,
  query: Query,
  scope: readonly ArticleId[] | null,
): (quote: Quote) => number {
  const question = readQuestion(about, 'quote');
  const found = new Map(
    search(knowledge.index, query, scope, MOST_SENTENCES).map((hit) => [
      `${hit.article}\n${hit.sentence}`,
      confidenceOf(evidenceOf(knowledge.index, hit, query, question)),
    ]),
  );
  return ({ article, first, count }) => {
    const sentences = Array.from({ length: count }, (_, i) => found.get(`${article}\n${first + i}`) ?? 0);
    return sentences.reduce((best, each) => Math.max(best, each), 0);
  };
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
