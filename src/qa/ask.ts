import type { ArticleId } from '../text/article.ts';
import { type Spelling, readQuery } from '../search/query.ts';
import type { QuestionMeaning } from '../meaning/meaning.ts';
import type { MeaningLevel } from '../search/signals.ts';
import { search } from '../search/search.ts';
import type { Answer, Quote } from './answer.ts';
import { ANSWERED_FROM, confidenceOf, evidenceOf } from './confidence.ts';
import type { Knowledge } from './knowledge.ts';
import type { Question } from './question/parse-question.ts';
import { prospectsOf } from './answerability.ts';
import { GROUND_HITS, type Verdict, groundsOf, judge } from './verdict.ts';
import { quoteSentences } from './quote.ts';
import { answerSpansFor } from './answer-span/answer-span.ts';

/** Quotes in which the words that answer are looked for; further down there is seldom an answer. */
const HIGHLIGHTED = 3;

/** Answers that hold nothing. */
export const NOTHING_FOUND: Answer = { answered: false, confidence: 0, quotes: [], corrections: [] };

export type AskOptions = {
  readonly spelling?: Spelling | undefined;
  readonly meaning?: QuestionMeaning | undefined;
};

/**
 * Answers a question from the articles in scope (null: all) with at most `limit` quotes, one sentence each.
 */
export function ask(
  knowledge: Knowledge,
  question: Question,
  scope: readonly ArticleId[] | null,
  limit: number,
  { spelling = 'corrected', meaning }: AskOptions = {},
): Answer {
  const query = readQuery(knowledge.index, question.text, scope, spelling);
  const spans = answerSpansFor(question);
  const [best, ...others] = search(knowledge.index, query, scope, Math.max(limit, GROUND_HITS), {
    prospects: prospectsOf(knowledge, spans),
    ...(meaning ? { meaning } : {}),
  });
  const { corrections } = query;
  const level = levelOf(meaning);
  if (!best) return { ...NOTHING_FOUND, corrections };
  const { confidence, verdict } =
    level === 'off'
      ? judgeWords(confidenceOf(evidenceOf(knowledge.index, best, query, question)))
      : judge(level, groundsOf(knowledge.index, [best, ...others], query, question));
  if (verdict === 'nothing') return { ...NOTHING_FOUND, confidence, corrections };
  const hits = [best, ...others].slice(0, limit);
  const quotes: Quote[] = hits.flatMap(({ article, sentence }, rank) => {
    const known = knowledge.get(article);
    const span = known?.sentences[sentence];
    if (!known || !span) return [];
    const isMarked = verdict === 'answer' && rank < HIGHLIGHTED;
    return quoteSentences(known, sentence, 1, isMarked ? spans.spanIn(known, span) : null) ?? [];
  });
  return {
    answered: verdict === 'answer' && quotes.length > 0,
    confidence,
    quotes,
    corrections,
    level,
    signals: hits.map(({ signals }) => signals),
  };
}

/** The verdict of words alone, which show whatever shares one with the question. */
function judgeWords(confidence: number): { readonly confidence: number; readonly verdict: Verdict } {
  return { confidence, verdict: confidence >= ANSWERED_FROM ? 'answer' : 'closest' };
}

/** How much of a question's meaning is known. */
function levelOf(meaning: QuestionMeaning | undefined): MeaningLevel {
  if (!meaning) return 'off';
  return meaning.sentence ? 'full' : 'words';
}
