import type { Sentence, Span } from '../../text/article.ts';
import type { KnownArticle } from '../knowledge.ts';
import type { Question } from '../question/parse-question.ts';
import { REPEATED, encodeQuestion } from './encode-question.ts';
import { type AskedSentence, askSentence } from './asked-sentence.ts';
import { type BestRun, bestRun } from './best-run.ts';
import { FEATURES } from './features.ts';
import { logSumExp } from './log-sum-exp.ts';
import { KNOWN_KINDS, type ReadSentence, readSentence } from './read-sentence.ts';
import { SpanModel } from './span-model.ts';
import { classNumber, classesIn } from './word-classes.ts';
import fitted from './weights.json' with { type: 'json' };

/** From this expected F1 on the words are shown: wrong ones are worse than none. */
const LEAST_EXPECTED = 0.25;
const PERSON = KNOWN_KINDS.indexOf('person');
const CAPITAL = classNumber('capital');
const NUMBERS = classesIn(['year', 'number']);
const MODEL = new SpanModel(FEATURES.compile(fitted));

/** What the sentences of articles have to offer to one question. */
export type AnswerSpans = {
  /** The words of a sentence that answer, or null where that is not sure. */
  readonly spanIn: (known: KnownArticle, sentence: Sentence) => Span | null;
  /**
   * How much in a sentence looks like an answer: the logarithm of the sum of e to the weight of every run of words,
   * comparable between the sentences that the question is asked of; -Infinity where no run may be one.
   */
  readonly offerIn: (known: KnownArticle, sentence: Sentence) => number;
  /** Whether the kind of thing asked for is named there, and not yet in the question. */
  readonly isExpectedIn: (known: KnownArticle, sentence: Sentence) => boolean;
};

/** A sentence as the question sees it, with the weight of each of its runs, and of all (logSumExp). */
type Weighed = { readonly sentence: AskedSentence; readonly scores: Int32Array; readonly total: number };

/**
 * Looks for the words that answer a question. The runs of words that may be an answer are weighed by features of their ends,
 * their insides and their surroundings, each sentence once; `npm run fit` fits the weights.
 */
export function answerSpansFor(question: Question, model: SpanModel = MODEL): AnswerSpans {
  const asked = encodeQuestion(question);
  const seen = new Map<Sentence, Weighed>();
  const weigh = (known: KnownArticle, span: Sentence): Weighed =>
    seen.getOrInsertComputed(span, () => {
      const sentence = askSentence(readSentence(known, span), asked);
      const scores = model.weigh(sentence);
      return { sentence, scores, total: logSumExp(scores) };
    });
  return {
    spanIn: (known, span) => {
      const { sentence, scores, total } = weigh(known, span);
      return spanShown(sentence.read, bestRun(sentence.read, scores, total), question.expected);
    },
    offerIn: (known, span) => weigh(known, span).total,
    isExpectedIn: (known, span) => holdsExpected(weigh(known, span).sentence, question.expected),
  };
}

function spanShown(read: ReadSentence, best: BestRun | null, expected: Question['expected']): Span | null {
  if (!best || best.expected < LEAST_EXPECTED || isOfAnotherKind(read, best.run, expected)) return null;
  return withoutTitle(read, best.run, expected);
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

/**
 * Whether a sentence names something of the kinds that a question asks for, without any of the question's words. Of a
 * quantity the number must be another, the unit need not ("how many protesters": "140 protesters").
 */
function holdsExpected({ read, marks }: AskedSentence, expected: Question['expected']): boolean {
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
