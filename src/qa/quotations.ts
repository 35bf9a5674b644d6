import type { ArticleId } from '../text/article.ts';
import type { Quotation } from '../nlp/annotations.ts';
import { type Correction, type Query, type Spelling, readQuery } from '../search/query.ts';
import { searchAmong } from '../search/search.ts';
import { contentTerms } from '../search/content-terms.ts';
import type { Answer, Quote } from './answer.ts';
import { NOTHING_FOUND } from './ask.ts';
import { attribution } from './attribution.ts';
import { ANSWERED_FROM, confidenceOf, evidenceOf } from './confidence.ts';
import { BestOf } from './best-of.ts';
import type { ArticleEntities } from './entity-index/article-entities.ts';
import { type KnownArticle, type Knowledge, sentencesAround } from './knowledge.ts';
import { parseQuestion } from './question/parse-question.ts';
import { quoteSentences } from './quote.ts';
import { findSubjects } from './subject.ts';

/** Full quotations first, reported speech last. */
const ORDER = { direct: 0, mixed: 1, indirect: 2 };
/** Maximum number of sentences about a subject to look at. */
const MOST_SENTENCES = 200;

/** The sentences that contain a quotation, with the quotation highlighted. */
export function quoteQuotation(known: KnownArticle, quotation: Quotation): Quote | undefined {
  const around = sentencesAround(known, quotation);
  if (!around) return undefined;
  const highlight = { start: quotation.start, end: quotation.end };
  return quoteSentences(known, around.first, around.count, highlight, attribution(quotation));
}

/**
 * What `speaker` (absent: anybody) said about `about` (absent: anything) in the articles in scope (null: all), at most
 * `limit` quotes: direct quotations first, then the words that match best. Words that only share a word with `about` come as
 * the closest passages, not as an answer.
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
  const relevant =
    about === undefined || !subject ? undefined : relevantTo(knowledge, about, subject, scope, whose);
  const best = new BestOf<Said>(limit, precedes);
  for (const entry of knowledge.directory.entries(scope)) {
    const sentences = relevant?.get(entry);
    if (relevant && !sentences) continue;
    for (const row of rowsOf(entry, whose)) {
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

/** A quotation, by its place in its article, and how likely it is about the subject asked for. */
type Said = {
  readonly entry: ArticleEntities;
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

/** Whose words to find: entities, and the terms that describe a speaker without a name (null if they describe none). */
type Whose = {
  readonly entities: ReadonlyMap<ArticleEntities, ReadonlySet<number>>;
  readonly terms: readonly number[] | null;
  readonly corrections: readonly Correction[];
};

function readSpeaker(
  knowledge: Knowledge,
  typed: string,
  scope: readonly ArticleId[] | null,
  spelling: Spelling,
): Whose {
  const { found, corrections } = findSubjects(knowledge, typed, scope, spelling);
  const entities = new Map<ArticleEntities, Set<number>>();
  for (const { entry, entity } of found) entities.getOrInsertComputed(entry, () => new Set()).add(entity);
  return { entities, terms: termsOf(knowledge, typed), corrections };
}

/** The rows of an article's quotations; with `whose`, only those whose speaker is one of the entities or is described so. */
function* rowsOf(entry: ArticleEntities, whose: Whose | undefined): Generator<number> {
  const entities = whose?.entities.get(entry);
  if (whose && !entities && !(whose.terms && entry.hasUnnamedSpeakers)) return;
  for (let row = 0; row < entry.quotations; row++) {
    const speaker = whose ? entry.speakerOf(row) : undefined;
    if (speaker === null) continue;
    const isTheirs =
      typeof speaker === 'object'
        ? whose?.terms && speaker.isCalled(whose.terms)
        : speaker === undefined || entities?.has(speaker);
    if (isTheirs) yield row;
  }
}

/** The numbers of the typed terms in the index of speakers; null if one is unknown there. */
function termsOf({ directory: { speakers } }: Knowledge, typed: string): readonly number[] | null {
  const terms = contentTerms(typed);
  const numbers = terms.flatMap((term) => speakers.terms.find(term) ?? []);
  return terms.length > 0 && numbers.length === terms.length ? numbers : null;
}

/** How likely the sentences of somebody's quotations are about a subject, without those that share no word with it. */
function relevantTo(
  { index, directory }: Knowledge,
  about: string,
  query: Query,
  scope: readonly ArticleId[] | null,
  whose: Whose | undefined,
): ReadonlyMap<ArticleEntities, ReadonlyMap<number, number>> {
  const question = parseQuestion(about, 'quote');
  const quoted = new Map<ArticleId, ReadonlySet<number>>();
  const isQuoted = (article: ArticleId, sentence: number): boolean =>
    quoted.getOrInsertComputed(article, () => sentencesOfRows(directory.get(article), whose)).has(sentence);
  const found = new Map<ArticleEntities, Map<number, number>>();
  for (const hit of searchAmong(index, query, scope, MOST_SENTENCES, isQuoted)) {
    const entry = directory.get(hit.article);
    const likely = confidenceOf(evidenceOf(index, hit, query, question));
    if (entry) found.getOrInsertComputed(entry, () => new Map()).set(hit.sentence, likely);
  }
  return found;
}

/** The sentences of an article that contain somebody's quotations. */
function sentencesOfRows(entry: ArticleEntities | undefined, whose: Whose | undefined): ReadonlySet<number> {
  const sentences = new Set<number>();
  if (!entry) return sentences;
  for (const row of rowsOf(entry, whose)) {
    const { first, count } = entry.quotation(row);
    for (let i = first; i < first + count; i++) sentences.add(i);
  }
  return sentences;
}

/** The highest confidence among some sentences. */
function mostIn(likely: ReadonlyMap<number, number>, first: number, count: number): number {
  let most = 0;
  for (let i = first; i < first + count; i++) most = Math.max(most, likely.get(i) ?? 0);
  return most;
}

/** An article's quotations that name a speaker, grouped by speaker, in the order in which they first speak. */
export function quotationsBySpeaker({ facts, article }: KnownArticle): readonly Quotation[] {
  const bySpeaker = Map.groupBy(
    facts.quotations.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speaker?.entity ?? (speaker ? article.text.slice(speaker.start, speaker.end) : ''),
  );
  return [...bySpeaker.values()].flat();
}
