import type { Sentence, Span } from '../../article/article.ts';
import type { KnownArticle } from '../knowledge.ts';
import type { Question } from '../question.ts';
import { readAskedFor } from './asked-for.ts';
import { type SpanWeights, bestSpan } from './best-span.ts';
import { prepareAnswerSentence } from './prepare.ts';
import fitted from './weights.json' with { type: 'json' };

/** A less likely span is not shown: a wrong one is worse than none. */
const LEAST_PROBABILITY = 0.2;
const WEIGHTS: SpanWeights = fitted;

/**
 * The words of a sentence that answer a question, or null where that is not sure. The runs of words that may be an answer
 * are weighed by features of their ends, their insides and their surroundings; `npm run fit` fits the weights.
 */
export function answerSpan(known: KnownArticle, sentence: Sentence, question: Question): Span | null {
  const asked = readAskedFor(question.phrase);
  const best = bestSpan(prepareAnswerSentence(known, sentence, asked), WEIGHTS);
  return best && best.probability >= LEAST_PROBABILITY ? best.span : null;
}
