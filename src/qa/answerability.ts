import type { Prospects } from '../search/search.ts';
import type { Knowledge } from './knowledge.ts';
import type { AnswerSpans } from './answer-span/answer-span.ts';

/** With this much on offer, in the unit of the runs' weights, the signal is 0.73; typical are 1 to 6. */
const SCALE = 4;

/**
 * What the sentences of the articles promise as answers: whether they hold the kind of thing asked for, and how much in them
 * looks like an answer, as a logistic function of what `spans` finds on offer.
 */
export function prospectsOf(knowledge: Knowledge, spans: AnswerSpans): Prospects {
  return (article, number) => {
    const known = knowledge.get(article);
    const sentence = known?.sentences[number];
    if (!known || !sentence) return { expected: 0, answering: 0 };
    return {
      expected: Number(spans.isExpectedIn(known, sentence)),
      answering: 1 / (1 + Math.exp(-spans.offerIn(known, sentence) / SCALE)),
    };
  };
}
