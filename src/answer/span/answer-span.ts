import type { Sentence, Span } from '../../article/article.ts';
import type { KnownArticle } from '../knowledge.ts';
import type { Question } from '../question.ts';
import { readAskedFor } from './asked-for.ts';
import { type SpanWeights, bestSpan } from './best-span.ts';
import { prepareAnswerSentence } from './prepare.ts';
import type { KnownSpan } from './span-features.ts';
import fitted from './weights.json' with { type: 'json' };

/** A less likely span is not shown: a wrong one is worse than none. */
const LEAST_PROBABILITY = 0.2;
const WEIGHTS: SpanWeights = fitted;

/**
 * The words of a sentence that answer a question, or null where that is not sure. The runs of words that may be an answer
 * are weighed by features of their ends, their insides and their surroundings; `npm run fit` fits the weights.
 */
export function answerSpan(known: KnownArticle, sentence: Sentence, question: Question): Span | null {
  const prepared = prepareAnswerSentence(known, sentence, readAskedFor(question.phrase));
  const best = bestSpan(prepared, WEIGHTS);
  if (!best || best.probability < LEAST_PROBABILITY) return null;
  return isOfAnotherKind(best.span, prepared.known, question.expected) ? null : best.span;
}

/** Whether a span is something known that the question does not ask for: a place for "who", a date for "why". */
function isOfAnotherKind(
  { start, end }: Span,
  known: readonly KnownSpan[],
  expected: readonly string[],
): boolean {
  if (expected.includes('anything')) return false;
  const kinds = known.filter((span) => span.start === start && span.end === end).map(({ kind }) => kind);
  return kinds.length > 0 && !kinds.some((kind) => expected.includes(kind));
}
