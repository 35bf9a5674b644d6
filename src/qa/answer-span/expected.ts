import type { Question } from '../question/parse-question.ts';
import { REPEATED } from './encode-question.ts';
import type { AskedSentence } from './asked-sentence.ts';
import { KNOWN_KINDS } from './read-sentence.ts';
import { classesIn } from './word-classes.ts';

const NUMBERS = classesIn(['year', 'number']);

/**
 * Whether a sentence names something of the kinds that a question asks for, without any of the question's words. Of a
 * quantity the number must be another, the unit need not ("how many protesters": "140 protesters").
 */
export function holdsExpected({ read, marks }: AskedSentence, expected: Question['expected']): boolean {
  return read.known.some(({ from, to, kind }) => {
    const name = KNOWN_KINDS[kind];
    if (!name || !expected.includes(name)) return false;
    for (let i = from; i < to; i++) {
      const isRepeated = ((marks[i] ?? 0) & REPEATED) !== 0;
      if (isRepeated && (name !== 'quantity' || NUMBERS[read.classes[i] ?? 0] === 1)) return false;
    }
    return true;
  });
}
