import type { EventSpan, QuestionWord } from '../nlp/annotations.ts';
import type { Answer, Quote } from './answer.ts';
import { type KnownArticle, sentencesAround } from './knowledge.ts';
import { quoteSentences, quoteTitle } from './quote.ts';

/** What an article says about its main event to a bare /who, /what, …: at most `limit` quotes, best first. */
export function answerMainEvent(known: KnownArticle, word: QuestionWord, limit: number): Answer {
  const quotes = known.facts.event[word].flatMap((span) => quoteEvent(known, span) ?? []).slice(0, limit);
  const answered = quotes.length > 0;
  return { answered, confidence: answered ? 1 : 0, quotes, corrections: [] };
}

/** The sentence, or the title, that holds a span of the main event, with the span highlighted. */
export function quoteEvent(known: KnownArticle, span: EventSpan): Quote | undefined {
  const highlight = { start: span.start, end: span.end };
  if (span.title) return quoteTitle(known, highlight);
  const around = sentencesAround(known, highlight);
  return around && quoteSentences(known, around.first, around.count, highlight);
}
