import type { Sentence } from '../src/text/article.ts';
import type { KnownArticle, Knowledge } from '../src/qa/knowledge.ts';
import { parseQuestion } from '../src/qa/question/parse-question.ts';
import { encodeQuestion } from '../src/qa/answer-span/encode-question.ts';
import { type AskedSentence, askSentence } from '../src/qa/answer-span/asked-sentence.ts';
import { addBegin, addEnd } from '../src/qa/answer-span/end-features.ts';
import { FeatureList } from '../src/qa/answer-span/feature-list.ts';
import { readSentence } from '../src/qa/answer-span/read-sentence.ts';
import { addRun } from '../src/qa/answer-span/run-features.ts';
import { readQuery } from '../src/search/query.ts';
import { search } from '../src/search/search.ts';
import { type LabelledQuestion, isHeldOut, sourceOf } from './labelled-questions.ts';
import type { Example } from './span-regression.ts';

/** A question with the runs of words of the sentence that answers it, and how much each shares with the answer. */
export type SpanCase = Example & {
  readonly sentence: AskedSentence;
  readonly overlaps: readonly number[];
  /** The same sentence with some that come near it and do not answer. */
  readonly amongOthers: Example;
  readonly source: string;
  readonly isHeldOut: boolean;
};

/** Sentences that do not answer, and among how many that match the question best they are looked for. */
const OTHERS = 3;
const NEAREST = 12;

/** The questions for which a sentence holds the answer. */
export function spanCases(knowledge: Knowledge, questions: readonly LabelledQuestion[]): SpanCase[] {
  return questions.flatMap((question) => {
    const known = knowledge.get(question.article.id);
    if (!known) return [];
    const asked = encodeQuestion(parseQuestion(question.text, 'ask'));
    const read = (span: Sentence): AskedSentence => askSentence(readSentence(known, span), asked);
    const sentence = mostRepeating(known.sentences.filter((span) => question.isHit(span)).map(read));
    if (!sentence) return [];
    const { starts, ends, runs } = sentence.read;
    const words = Array.from(runs.froms, (from, i) =>
      known.article.text.slice(starts[from], ends[(runs.tos[i] ?? 0) - 1]),
    );
    const answering = exampleOf(
      sentence,
      words.map((each) => question.isAnswer(each)),
    );
    const others = nearestWithout(knowledge, known, question).map((span) => exampleOf(read(span), []));
    return [
      {
        ...answering,
        sentence,
        overlaps: words.map((each) => question.overlap(each)),
        amongOthers: joined([answering, ...others]),
        source: sourceOf(question.article),
        isHeldOut: isHeldOut(question.article),
      },
    ];
  });
}

function exampleOf(sentence: AskedSentence, isRight: readonly boolean[]): Example {
  const { runs } = sentence.read;
  const froms = [...runs.froms];
  const tos = [...runs.tos];
  const begins: Int32Array[] = [];
  const endings: Int32Array[] = [];
  for (const at of new Set(froms)) begins[at] = features((list) => addBegin(list, sentence, at));
  for (const at of new Set(tos)) endings[at] = features((list) => addEnd(list, sentence, at));
  return {
    runs: { froms, tos },
    begins: Array.from(begins),
    ends: Array.from(endings),
    wholes: froms.map((from, i) => features((list) => addRun(list, sentence, from, tos[i] ?? 0))),
    isRight: froms.map((_, i) => isRight[i] ?? false),
  };
}

/** Several sentences as if they were one. */
function joined(parts: readonly Example[]): Example {
  const froms: number[] = [];
  const tos: number[] = [];
  const begins: (Int32Array | undefined)[] = [];
  const ends: (Int32Array | undefined)[] = [];
  for (const part of parts) {
    const first = Math.max(begins.length, ends.length);
    for (const from of part.runs.froms) froms.push(first + from);
    for (const to of part.runs.tos) tos.push(first + to);
    for (const [at, numbers] of part.begins.entries()) begins[first + at] = numbers;
    for (const [at, numbers] of part.ends.entries()) ends[first + at] = numbers;
  }
  return {
    runs: { froms, tos },
    begins: Array.from(begins),
    ends: Array.from(ends),
    wholes: parts.flatMap(({ wholes }) => wholes),
    isRight: parts.flatMap(({ isRight }) => isRight),
  };
}

function features(add: (list: FeatureList) => void): Int32Array {
  const list = new FeatureList();
  add(list);
  return list.numbers();
}

/** Of the sentences that hold the answer, the one that shares most words with the question. */
function mostRepeating(sentences: readonly AskedSentence[]): AskedSentence | undefined {
  return sentences.toSorted((a, b) => (b.repeatedBefore.at(-1) ?? 0) - (a.repeatedBefore.at(-1) ?? 0))[0];
}

/** The sentences of the question's article that match it best and do not hold the answer. */
function nearestWithout(
  knowledge: Knowledge,
  known: KnownArticle,
  { text, article, isHit }: LabelledQuestion,
): Sentence[] {
  const scope = [article.id];
  return search(knowledge.index, readQuery(knowledge.index, text, scope), scope, NEAREST)
    .flatMap(({ sentence }) => known.sentences[sentence] ?? [])
    .filter((sentence) => !isHit(sentence))
    .slice(0, OTHERS);
}
