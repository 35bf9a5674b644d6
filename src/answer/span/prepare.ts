import { type Sentence, type Span, contains } from '../../article/article.ts';
import type { KnownArticle } from '../knowledge.ts';
import type { AskedFor } from './asked-for.ts';
import { type KnownSpan, type SpanSentence, prepareSentence } from './span-features.ts';
import { readSpanWords } from './span-words.ts';

/** Prepares a sentence of an article, with what is known of it, for a question. */
export function prepareAnswerSentence(
  { article, facts }: KnownArticle,
  sentence: Sentence,
  asked: AskedFor,
): SpanSentence {
  const inside = (spans: readonly Span[], kind: string): KnownSpan[] =>
    spans.filter((span) => contains(sentence, span)).map(({ start, end }) => ({ start, end, kind }));
  const known = [
    ...facts.entities.flatMap(({ mentions, kind }) => inside(mentions, kind)),
    ...inside(facts.dates, 'date'),
    ...inside(facts.quantities, 'quantity'),
  ];
  const text = article.text.slice(sentence.start, sentence.end);
  return prepareSentence(readSpanWords(text, sentence.start), known, asked);
}
