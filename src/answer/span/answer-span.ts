import type { Sentence, Span } from '../../article/article.ts';
import type { KnownArticle } from '../knowledge.ts';
import type { Question } from '../question.ts';
import { type AskedFor, readAskedFor } from './asked-for.ts';
import { type AskedSentence, askSentence } from './asked-sentence.ts';
import { bestRun } from './best-run.ts';
import { FEATURES } from './features.ts';
import { KNOWN_KINDS, type ReadSentence, readSentence } from './read-sentence.ts';
import { weighRuns } from './weigh.ts';
import { classNumber } from './word-classes.ts';
import fitted from './weights.json' with { type: 'json' };

/** From this expected F1 on the words are shown: wrong ones are worse than none. */
const LEAST_EXPECTED = 0.25;
const PERSON = KNOWN_KINDS.indexOf('person');
const CAPITAL = classNumber('capital');
const WEIGHTS = FEATURES.compile(fitted);
const asked = new WeakMap<Question, AskedFor>();

/**
 * The words of a sentence that answer a question, or null where that is not sure. The runs of words that may be an answer
 * are weighed by features of their ends, their insides and their surroundings; `npm run fit` fits the weights.
 */
export function answerSpan(known: KnownArticle, sentence: Sentence, question: Question): Span | null {
  const prepared = sentenceFor(known, sentence, question);
  const { read } = prepared;
  const scores = weighRuns(prepared, WEIGHTS);
  const best = bestRun(read, scores);
  if (!best || best.expected < LEAST_EXPECTED) return null;
  return isOfAnotherKind(read, best.run, question.expected)
    ? null
    : withoutTitle(read, best.run, question.expected);
}

/** The likeliest answer in a sentence. */
export type LikelyAnswer = {
  readonly span: Span;
  /** 0..1, how likely it is just this run of words, if the sentence holds the answer. */
  readonly probability: number;
  /** Its weight, unbounded: comparable between the sentences that one question is asked of. */
  readonly score: number;
  /** The logarithm of the sum of e to the weight of every run: what the sentence has to offer in all. */
  readonly total: number;
};

/** The likeliest answer of a sentence, however unlikely; null where no run of words may be one. */
export function likelyAnswer(
  known: KnownArticle,
  sentence: Sentence,
  question: Question,
): LikelyAnswer | null {
  const prepared = sentenceFor(known, sentence, question);
  const scores = weighRuns(prepared, WEIGHTS);
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  const score = scores[best];
  if (score === undefined) return null;
  let sum = 0;
  for (const each of scores) sum += Math.exp(each - score);
  return { span: spanOf(prepared.read, best), probability: 1 / sum, score, total: score + Math.log(sum) };
}

function sentenceFor(known: KnownArticle, sentence: Sentence, question: Question): AskedSentence {
  const read = asked.get(question) ?? readAskedFor(question);
  asked.set(question, read);
  return askSentence(readSentence(known, sentence), read);
}

function spanOf({ starts, ends, runs }: ReadSentence, run: number): Span {
  return { start: starts[runs.froms[run] ?? 0] ?? 0, end: ends[(runs.tos[run] ?? 0) - 1] ?? 0 };
}

/** A person asked for by name alone: "President Maria Keller" → "Maria Keller". */
function withoutTitle(read: ReadSentence, run: number, expected: Question['expected']): Span {
  const span = spanOf(read, run);
  if (!expected.includes('person')) return span;
  const from = read.runs.froms[run] ?? 0;
  const person = read.known.find(
    (named) =>
      named.kind === PERSON &&
      named.isExact &&
      named.from > from &&
      named.to === read.runs.tos[run] &&
      read.classes.subarray(from, named.from).every((own) => own === CAPITAL),
  );
  return person ? { start: read.starts[person.from] ?? span.start, end: span.end } : span;
}

/** Whether a run is something named that the question does not ask for: a place for "who", a date for "why". */
function isOfAnotherKind(
  { known, runs }: ReadSentence,
  run: number,
  expected: Question['expected'],
): boolean {
  if (expected.includes('anything')) return false;
  const kinds = known
    .filter(({ isExact, from, to }) => isExact && from === runs.froms[run] && to === runs.tos[run])
    .map(({ kind }) => KNOWN_KINDS[kind]);
  return kinds.length > 0 && !kinds.some((kind) => kind && expected.includes(kind));
}
