import { type EncodedQuestion, REPEATED, VERB } from './encode-question.ts';
import type { ReadSentence } from './read-sentence.ts';
import { classNumber } from './word-classes.ts';

/** A sentence with what it shares with a question. */
export type AskedSentence = {
  readonly read: ReadSentence;
  readonly asked: EncodedQuestion;
  /** For each word, what it is to the question: REPEATED, HEAD, VERB or several; 0 if the question doesn't have it. */
  readonly marks: Uint8Array;
  /** For each place between words, how many words before it are in the question too ("repeated"). */
  readonly repeatedBefore: Uint8Array;
  /** For each place between words, how many words lie between it and the last or next repeated one; FAR if there is none. */
  readonly sinceRepeated: Uint8Array;
  readonly toRepeated: Uint8Array;
  /** The same for the question's verb. */
  readonly sinceVerb: Uint8Array;
  readonly toVerb: Uint8Array;
  /** Whether the question's verb is passive here: "was designed", "designed by". */
  readonly isPassive: boolean;
};

/** The distance to a word that isn't there. */
export const FAR = 99;
const BE = classNumber('be');
const BY = classNumber('by');

/** Marks in a sentence what it shares with a question. */
export function askSentence(read: ReadSentence, asked: EncodedQuestion): AskedSentence {
  const { terms, termWords, classes } = read;
  const marks = new Uint8Array(classes.length);
  for (let i = 0; i < terms.length; i++) {
    const mark = asked.terms.get(terms[i] ?? 0);
    const word = termWords[i] ?? 0;
    if (mark !== undefined) marks[word] = (marks[word] ?? 0) | mark;
  }
  const places = classes.length + 1;
  const repeatedBefore = new Uint8Array(places);
  const sinceRepeated = new Uint8Array(places).fill(FAR);
  const toRepeated = new Uint8Array(places).fill(FAR);
  const sinceVerb = new Uint8Array(places).fill(FAR);
  const toVerb = new Uint8Array(places).fill(FAR);
  let isPassive = false;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] ?? 0;
    const isVerb = (mark & VERB) !== 0;
    repeatedBefore[i + 1] = (repeatedBefore[i] ?? 0) + (mark & REPEATED);
    sinceRepeated[i + 1] = (mark & REPEATED) !== 0 ? 0 : further(sinceRepeated[i]);
    sinceVerb[i + 1] = isVerb ? 0 : further(sinceVerb[i]);
    if (isVerb) isPassive ||= classes[i - 1] === BE || classes[i - 2] === BE || classes[i + 1] === BY;
  }
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i] ?? 0;
    toRepeated[i] = (mark & REPEATED) !== 0 ? 0 : further(toRepeated[i + 1]);
    toVerb[i] = (mark & VERB) !== 0 ? 0 : further(toVerb[i + 1]);
  }
  return {
    read,
    asked,
    marks,
    repeatedBefore,
    sinceRepeated,
    toRepeated,
    sinceVerb,
    toVerb,
    isPassive,
  };
}

function further(distance = FAR): number {
  return Math.min(FAR, distance + 1);
}
