import type { ArticleId } from '../text/article.ts';
import { type Spelling, readQuery } from '../search/query.ts';
import { search } from '../search/search.ts';
import type { Answer, Quote } from './answer.ts';
import { ANSWERED_FROM, confidenceOf, evidenceOf } from './confidence.ts';
import type { Knowledge } from './knowledge.ts';
import type { Question } from './question/parse-question.ts';
import { prospectsOf } from './answerability.ts';
import { quoteSentences } from './quote.ts';
import { answerSpansFor } from './answer-span/answer-span.ts';

/** Quotes in which the words that answer are looked for; further down there is seldom an answer. */
const HIGHLIGHTED = 3;

/** Answers that hold nothing. */
export const NOTHING_FOUND: Answer = { answered: false, confidence: 0, quotes: [], corrections: [] };

/**
 * Answers a question from the articles in scope (null: all) with at most `limit` quotes, one sentence each.
 */
export function ask(
  knowledge: Knowledge,
  question: Question,
  scope: readonly ArticleId[] | null,
  limit: number,
  spelling: Spelling = 'corrected',
): Answer {
  const query = readQuery(knowledge.index, question.text, scope, spelling);
  const spans = answerSpansFor(question);
  const hits = search(knowledge.index, query, scope, limit, prospectsOf(knowledge, spans));
  const best = hits[0];
  if (!best) return { ...NOTHING_FOUND, corrections: query.corrections };
  const quotes: Quote[] = hits.flatMap(({ article, sentence }, rank) => {
    const known = knowledge.get(article);
    const span = known?.sentences[sentence];
    if (!known || !span) return [];
    return quoteSentences(known, sentence, 1, rank < HIGHLIGHTED ? spans.spanIn(known, span) : null) ?? [];
  });
  const confidence = confidenceOf(evidenceOf(knowledge.index, best, query, question));
  return {
    answered: confidence >= ANSWERED_FROM,
    confidence,
    quotes,
    corrections: query.corrections,
    signals: hits.map(({ signals }) => signals),
  };
}
