import { type AskedFor, REPEATED, VERB } from './asked-for.ts';
import type { ReadSentence } from './read-sentence.ts';
import { classNumber } from './word-classes.ts';

/** A sentence as one question sees it. */
export type AskedSentence = {
  readonly read: ReadSentence;
  readonly asked: AskedFor;
  /** For each word what it is to the question: REPEATED, HEAD, VERB or several; 0 for a word of the sentence's own. */
  readonly marks: Uint8Array;
  /** For each place between words the repeated words before it. */
  readonly repeatedBefore: Uint8Array;
  /** For each place between words those since the last repeated one, and up to the next; FAR where there is none. */
  readonly sinceRepeated: Uint8Array;
  readonly toRepeated: Uint8Array;
  /** The same for the question's verb. */
  readonly sinceVerb: Uint8Array;
  readonly toVerb: Uint8Array;
  /** Whether the question's verb is passive here: "was designed", "designed by". */
  readonly isPassive: boolean;
};

/** No such word. A sentence is read no further than a little more than this. */
export const FAR = 99;
const BE = classNumber('be');
const BY = classNumber('by');

/** Looks at a sentence with a question in mind. */
export function askSentence(read: ReadSentence, asked: AskedFor): AskedSentence {
  const { terms, termWords, classes } = read;
  const marks = new Uint8Array(classes.length);
  for (let i = 0; i < terms.length; i++) {
    const mark = asked.terms.get(terms[i] ?? 0);
    const word = termWords[i] ?? 0;
    if (mark !== undefined) marks[word] = (marks[word] ?? 0) | mark;
  }
  const repeatedBefore = new Uint8Array(classes.length + 1);
  let isPassive = false;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] ?? 0;
    repeatedBefore[i + 1] = (repeatedBefore[i] ?? 0) + (mark & REPEATED);
    if ((mark & VERB) !== 0)
      isPassive ||= classes[i - 1] === BE || classes[i - 2] === BE || classes[i + 1] === BY;
  }
  return {
    read,
    asked,
    marks,
    repeatedBefore,
    sinceRepeated: since(marks, REPEATED),
    toRepeated: until(marks, REPEATED),
    sinceVerb: since(marks, VERB),
    toVerb: until(marks, VERB),
    isPassive,
  };
}

function since(marks: Uint8Array, mark: number): Uint8Array {
  const distances = new Uint8Array(marks.length + 1).fill(FAR);
  for (let i = 0; i < marks.length; i++)
    distances[i + 1] = ((marks[i] ?? 0) & mark) !== 0 ? 0 : Math.min(FAR, (distances[i] ?? FAR) + 1);
  return distances;
}

function until(marks: Uint8Array, mark: number): Uint8Array {
  const distances = new Uint8Array(marks.length + 1).fill(FAR);
  for (let i = marks.length - 1; i >= 0; i--)
    distances[i] = ((marks[i] ?? 0) & mark) !== 0 ? 0 : Math.min(FAR, (distances[i + 1] ?? FAR) + 1);
  return distances;
}
