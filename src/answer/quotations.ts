import type { ArticleId } from '../article/article.ts';
import type { Quotation } from '../facts/facts.ts';
import { type Correction, type Query, type Spelling, readQuery } from '../search/query.ts';
import { search } from '../search/search.ts';
import { contentTerms } from '../search/content-terms.ts';
import type { Answer, Quote } from './answer.ts';
import { NOTHING_FOUND } from './ask.ts';
import { attribution } from './attribution.ts';
import { ANSWERED_FROM, confidenceOf, evidenceOf } from './confidence.ts';
import { BestOf } from './best-of.ts';
import type { Entry } from './directory/entry.ts';
import { type KnownArticle, type Knowledge, sentencesAround } from './knowledge.ts';
import { readQuestion } from './question.ts';
import { quoteSentences } from './quote.ts';
import { findSubjects } from './subject.ts';

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
  const whose = speaker === undefined ? undefined : readSpeaker(knowledge, speaker, scope, spelling);
  const subject = about === undefined ? undefined : readQuery(knowledge.index, about, scope, spelling);
  const relevant = about === undefined || !subject ? undefined : relevantTo(knowledge, about, subject, scope);
  const best = new BestOf<Said>(limit, precedes);
  for (const entry of knowledge.directory.entries(scope)) {
    const sentences = relevant?.get(entry.known.article.id);
    if (relevant && !sentences) continue;
    const theirs = whose?.entities.get(entry);
    if (whose && !theirs && !entry.hasUnnamedSpeakers) continue;
    for (let row = 0; row < entry.quotations; row++) {
      if (whose && !isSaidBy(entry.speakerOf(row), theirs, whose.terms)) continue;
      const { first, count, place, kind } = entry.quotation(row);
      const likely = sentences ? mostIn(sentences, first, count) : 1;
      if (likely > 0) best.offer({ entry, place, kind, likely, isAbout: likely >= ANSWERED_FROM });
    }
  }
  const corrections = [...(whose?.corrections ?? []), ...(subject?.corrections ?? [])];
  const quotes = best.items.flatMap(({ entry: { known }, place }) => {
    const quotation = known.facts.quotations[place];
    return (quotation && quoteQuotation(known, quotation)) ?? [];
  });
  const [first] = best.items;
  if (!first || quotes.length === 0) return { ...NOTHING_FOUND, corrections };
  return { answered: first.isAbout, confidence: first.likely, quotes, corrections };
}

/** Somebody's words, where they stand, and how likely they are about the subject asked for. */
type Said = {
  readonly entry: Entry;
  readonly place: number;
  readonly kind: Quotation['kind'];
  readonly likely: number;
  readonly isAbout: boolean;
};

function precedes(a: Said, b: Said): boolean {
  const difference =
    Number(b.isAbout) - Number(a.isAbout) || ORDER[a.kind] - ORDER[b.kind] || b.likely - a.likely;
  return difference < 0;
}

/** Whose words are asked for: entities, and the terms by which a speaker without a name would be meant. */
type Whose = {
  readonly entities: ReadonlyMap<Entry, ReadonlySet<number>>;
  readonly terms: readonly string[];
  readonly corrections: readonly Correction[];
};

function readSpeaker(
  knowledge: Knowledge,
  typed: string,
  scope: readonly ArticleId[] | null,
  spelling: Spelling,
): Whose {
  const { found, corrections } = findSubjects(knowledge, typed, scope, spelling);
  const entities = new Map<Entry, Set<number>>();
  for (const { entry, entity } of found) entities.getOrInsertComputed(entry, () => new Set()).add(entity);
  return { entities, terms: contentTerms(typed), corrections };
}

/** By entity, or, for a speaker without a name ("a senior official"), by the words that stand there. */
function isSaidBy(
  speaker: ReturnType<Entry['speakerOf']>,
  entities: ReadonlySet<number> | undefined,
  terms: readonly string[],
): boolean {
  if (speaker === null) return false;
  if (typeof speaker === 'number') return entities?.has(speaker) ?? false;
  return terms.length > 0 && terms.every((term) => speaker.includes(term));
}

/** How likely sentences are about a subject, by article and sentence; those that share no word with it are left out. */
function relevantTo(
  knowledge: Knowledge,
  about: string,
  query: Query,
  scope: readonly ArticleId[] | null,
): ReadonlyMap<ArticleId, ReadonlyMap<number, number>> {
  const question = readQuestion(about, 'quote');
  const found = new Map<ArticleId, Map<number, number>>();
  for (const hit of search(knowledge.index, query, scope, MOST_SENTENCES)) {
    const sentences = found.getOrInsertComputed(hit.article, () => new Map());
    sentences.set(hit.sentence, confidenceOf(evidenceOf(knowledge.index, hit, query, question)));
  }
  return found;
}

/** The confidence of the best of some sentences. */
function mostIn(likely: ReadonlyMap<number, number>, first: number, count: number): number {
  let most = 0;
  for (let i = first; i < first + count; i++) most = Math.max(most, likely.get(i) ?? 0);
  return most;
}

/** An article's quotations that name a speaker, speaker by speaker in the order in which they first speak. */
export function quotationsBySpeaker({ facts, article }: KnownArticle): readonly Quotation[] {
  const bySpeaker = Map.groupBy(
    facts.quotations.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speaker?.entity ?? (speaker ? article.text.slice(speaker.start, speaker.end) : ''),
  );
  return [...bySpeaker.values()].flat();
}
