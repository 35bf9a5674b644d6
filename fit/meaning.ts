import { writeFileSync } from 'node:fs';
import { Knowledge } from '../src/qa/knowledge.ts';
import { answerSpansFor } from '../src/qa/answer-span/answer-span.ts';
import { prospectsOf } from '../src/qa/answerability.ts';
import { parseQuestion, phraseOf } from '../src/qa/question/parse-question.ts';
import { confidenceOf } from '../src/qa/confidence.ts';
import { type Tree, sumOfTrees } from '../src/qa/decision-trees.ts';
import {
  type FittedVerdict,
  GROUND_NAMES,
  type GroundName,
  type Grounds,
  groundsOf,
} from '../src/qa/verdict.ts';
import { loadEncoder } from '../src/meaning/encoder/load-encoder.ts';
import { loadMeaning } from '../src/meaning/load-meaning.ts';
import type { QuestionMeaning } from '../src/meaning/meaning.ts';
import { Projection } from '../src/meaning/projection.ts';
import { readQuery } from '../src/search/query.ts';
import { type Hit, search } from '../src/search/search.ts';
import { SIGNAL_NAMES, WEIGHTS } from '../src/search/signals.ts';
import { type ArticleInput, slice } from '../src/text/article.ts';
import { type WeightedRow, fitBoostedTrees } from './boosted-trees.ts';
import { readLabelledQuestions, sourceOf } from './labelled-questions.ts';
import { type MeaningQuestion, readMeaningQuestions } from './meaning-questions.ts';
import { type EncodedQuestion, fitProjection } from './projection.ts';
import { type Rows, fitNonNegativeRanking, logistic } from './regression.ts';
import { seeded } from './vectors.ts';

type Level = 'words' | 'full';
type Print = (line: string) => void;

/** A question with its candidates' signals, each with whether it's right. */
type Case = {
  readonly question: MeaningQuestion;
  readonly fold: number;
  readonly rows: Rows;
  readonly hits: readonly Hit[];
  readonly grounds: (order: readonly Hit[]) => readonly number[];
};

const FOLDS = 6;
const SEED = 1;
const CANDIDATES = 120;
/** Questions as people type them count so many times: they are few, and what the bot is for. */
const PEOPLE_COUNT = 3;
/** Of a hundred answers at least so many are to be right. */
const PRECISION = 0.85;
/** Of a hundred questions that an article answers, at most so many may get nothing. */
const NOTHING_SHOWN = 0.01;

/** What fitting comes to: the file's name, below the project's folder, with its content. */
export type FittedFiles = Readonly<Record<string, Uint8Array | string>>;

/**
 * Fits the learned projection, the ranking's weights and the verdict for questions in other words than the article's, on `people`,
 * SelQA and the SQuAD articles that answer spans were not fitted on. Everything printed was fitted on other articles (cross-fitting);
 * WikiQA is only measured.
 */
export function fitMeaning(folder: string, print: Print): FittedFiles {
  const loaded = loadEncoder();
  const meaning = loadMeaning();
  if (!loaded.ok) throw new Error(`The sentence encoder ${loaded.problem}.`);
  if (!meaning.ok) throw new Error(`${meaning.file} is missing or damaged.`);
  const encode = (texts: readonly string[]): Float32Array[] => loaded.encoder.encodeAll(texts);
  const { words } = meaning.meaning;

  const encoded = [...encodeSquad(folder, encode), ...encodeSelqa(folder, encode)];
  const sources = [...new Set(encoded.map(({ source }) => source))];
  const halfOf = (source: string): number => sources.indexOf(source) % 2;
  const halves = [0, 1].map(
    (half) =>
      new Projection(
        fitProjection(
          encoded.filter(({ source }) => halfOf(source) !== half),
          seeded(SEED),
        ),
        loaded.encoder.dimensions,
      ),
  );
  const projection = fitProjection(encoded, seeded(SEED));
  const ofAll = new Projection(projection, loaded.encoder.dimensions);
  print(`projection fitted on ${encoded.length} questions`);

  const questions = readMeaningQuestions(folder);
  const articles = [...new Map(questions.map(({ article }) => [article.id, article])).values()];
  const knowledge = new Knowledge();
  for (const article of articles) knowledge.add(article, encode);
  const foldOf = foldsOf(articles);
  const weights: Record<string, unknown> = {};
  const verdicts: Record<string, unknown> = {};
  for (const level of ['words', 'full'] satisfies Level[]) {
    const cases = questions.flatMap((question, i): Case[] => {
      const half = halves[halfOf(sourceOf(question.article))];
      const isFitted = question.set === 'selqa' || question.set === 'squad';
      const [vector] = level === 'full' ? encode([phraseOf(question.text, question.command)]) : [];
      const sentence = vector && { vector, projected: ((isFitted && half) || ofAll).apply(vector) };
      const own = caseOf(knowledge, question, { words, sentence }, foldOf(question.article));
      // Some are asked of a foreign article too, which can't answer them.
      const foreign = articles[(i * 7 + 3) % articles.length];
      const isAsked =
        question.set !== 'wikiqa' && i % 4 === 0 && foreign && foreign.id !== question.article.id;
      if (!isAsked) return [own];
      const stray: MeaningQuestion = {
        ...question,
        kind: 'foreign',
        article: foreign,
        isAnswerable: false,
        isRight: () => false,
      };
      return [own, caseOf(knowledge, stray, { words, sentence }, foldOf(question.article))];
    });
    const { ranking, verdict } = fitLevel(level, cases, print);
    weights[level] = ranking;
    verdicts[level] = verdict;
  }
  return {
    'src/meaning/data/projection.bin': new Uint8Array(projection.buffer),
    'src/search/meaning-weights.json': json(weights),
    'src/qa/verdict.json': json(verdicts),
  };
}

/** Writes what fitting came to into the project, if it's to be kept. */
export function writeFitted(files: FittedFiles, isKept: boolean, print: Print): void {
  if (!isKept) {
    print('nothing written: add --write to keep these figures');
    return;
  }
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(file, content);
    print(`written: ${file}`);
  }
}

function fitLevel(
  level: Level,
  cases: readonly Case[],
  print: Print,
): { ranking: unknown; verdict: unknown } {
  const start = SIGNAL_NAMES.map(() => 1);
  const fitOn = (some: readonly Case[]): number[] =>
    fitNonNegativeRanking(
      some
        .filter(({ question }) => question.isAnswerable && question.set !== 'wikiqa')
        .flatMap(({ question, rows }) =>
          question.set === 'people' ? Array.from({ length: PEOPLE_COUNT }, () => rows) : [rows],
        ),
      start,
    );
  const folds = Array.from({ length: FOLDS }, (_, fold) => fitOn(cases.filter((each) => each.fold !== fold)));
  const judged = cases.map((each) => ({ each, ...rankBy(each, folds[each.fold] ?? start) }));
  for (const kind of ['paraphrase', 'sloppy', 'overlap', 'selqa', 'squad', 'wikiqa']) {
    const some = judged.filter(({ each }) => each.question.kind === kind && each.question.isAnswerable);
    const mean = (count: (rank: number) => number): string =>
      (some.reduce((sum, { right }) => sum + count(right), 0) / some.length).toFixed(3);
    print(
      `${level}, ${kind} (${some.length}): first ${mean((right) => Number(right === 0))}, among three ${mean((right) => Number(right >= 0 && right < 3))}, MRR ${mean((right) => (right < 0 ? 0 : 1 / (right + 1)))}`,
    );
  }
  const verdict = fitVerdict(level, judged, print);
  const all = fitOn(cases);
  // A pool of articles needs what tells them apart, which questions about one article can't fit.
  const article = WEIGHTS.off.article;
  const ranking = Object.fromEntries(
    SIGNAL_NAMES.map((name, i) => [name, name === 'article' ? article : Number((all[i] ?? 0).toFixed(4))]),
  );
  return { ranking, verdict };
}

type Judged = { readonly each: Case; readonly right: number; readonly grounds: readonly number[] };

/** Where the first right candidate stands (from 0; -1 for nowhere), and the grounds of the first one. */
function rankBy(each: Case, weights: readonly number[]): { right: number; grounds: readonly number[] } {
  const scored = each.rows.features.map((features, i) => ({
    i,
    score: features.reduce((sum, feature, k) => sum + feature * (weights[k] ?? 0), 0),
  }));
  const order = scored.toSorted((a, b) => b.score - a.score);
  const hits = order.flatMap(({ i, score }) => {
    const hit = each.hits[i];
    return hit ? [{ ...hit, score }] : [];
  });
  return {
    right: order.findIndex(({ i }) => each.rows.isRight[i] === true),
    grounds: each.grounds(hits),
  };
}

function fitVerdict(level: Level, judged: readonly Judged[], print: Print): FittedVerdict {
  const rows = judged
    .filter(({ each, grounds }) => grounds.length > 0 && each.question.set !== 'wikiqa')
    .map(({ each, right, grounds }) => ({
      features: grounds,
      isRight: right === 0,
      weight: each.question.set === 'people' ? PEOPLE_COUNT : 1,
      each,
    }));
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitTrees(rows.filter(({ each }) => each.fold !== fold)),
  );
  const confident = rows.map((row) => ({
    ...row,
    confidence: logistic(sumOfTrees(folds[row.each.fold] ?? [], groundsFrom(row.features))),
  }));
  const asked = confident.filter(
    ({ each }) => each.question.set === 'people' && each.question.kind !== 'foreign',
  );
  const answerable = asked.filter(({ each }) => each.question.isAnswerable);
  const answerFrom = thresholdFor(asked, PRECISION);
  const closestFrom =
    (answerable.map(meanConfidence).toSorted((a, b) => a - b)[
      Math.floor(NOTHING_SHOWN * answerable.length)
    ] ?? 0) * 0.99;
  const given = asked.filter(({ confidence }) => confidence >= answerFrom);
  print(
    `${level}, verdict from ${answerFrom.toFixed(3)}: ${share(
      given.filter(({ isRight }) => isRight),
      given,
    )} of what is given as an answer is right; answered ${share(
      given.filter(({ each }) => each.question.isAnswerable),
      answerable,
    )} of what the article answers, ${share(
      given.filter(({ each }) => !each.question.isAnswerable && each.question.kind !== 'foreign'),
      asked.filter(({ each }) => !each.question.isAnswerable && each.question.kind !== 'foreign'),
    )} of what it doesn't`,
  );
  for (const [bin, inside] of [
    ...Map.groupBy(asked, ({ confidence }) => Math.min(9, Math.floor(confidence * 10))),
  ].toSorted(([a], [b]) => a - b)) {
    print(
      `  confidence ${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}: ${share(
        inside.filter(({ isRight }) => isRight),
        inside,
      )} right of ${inside.length}`,
    );
  }
  return {
    answerFrom: Number(answerFrom.toFixed(3)),
    closestFrom: Number(closestFrom.toFixed(4)),
    trees: fitTrees(rows),
  };
}

function fitTrees(rows: readonly WeightedRow[]): Tree<GroundName>[] {
  return fitBoostedTrees(GROUND_NAMES, rows, seeded(SEED));
}

/** The mean of what all grounds and the words alone say, as `judge` takes it. */
function meanConfidence({
  confidence,
  features,
}: {
  readonly confidence: number;
  readonly features: readonly number[];
}): number {
  return (confidence + confidenceOf(groundsFrom(features))) / 2;
}

/** Grounds from their figures, which stand in the order of their names. */
function groundsFrom(features: readonly number[]): Grounds {
  const grounds = Object.fromEntries(GROUND_NAMES.map((name, i) => [name, features[i] ?? 0]));
  // Every name has just been given a number.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return grounds as Grounds;
}

/** The lowest confidence from which on at least this share is right. */
function thresholdFor(
  rows: readonly { readonly confidence: number; readonly isRight: boolean }[],
  precision: number,
): number {
  const sorted = rows.toSorted((a, b) => b.confidence - a.confidence);
  let right = 0;
  let threshold = 1;
  for (const [i, { confidence, isRight }] of sorted.entries()) {
    right += Number(isRight);
    if (right / (i + 1) >= precision) threshold = confidence;
  }
  return threshold;
}

function caseOf(
  knowledge: Knowledge,
  question: MeaningQuestion,
  meaning: QuestionMeaning,
  fold: number,
): Case {
  const { id } = question.article;
  const query = readQuery(knowledge.index, question.text, [id]);
  const read = parseQuestion(question.text, question.command);
  const prospects = prospectsOf(knowledge, answerSpansFor(read));
  const known = knowledge.get(id);
  const hits = search(knowledge.index, query, [id], CANDIDATES, { meaning }).map((hit): Hit => ({
    ...hit,
    signals: { ...hit.signals, ...prospects(hit.article, hit.sentence) },
  }));
  return {
    question,
    fold,
    hits,
    rows: {
      features: hits.map(({ signals }) => SIGNAL_NAMES.map((name) => signals[name])),
      isRight: hits.map(({ sentence }) => {
        const span = known?.sentences[sentence];
        return span !== undefined && question.isRight(span);
      }),
    },
    grounds: (order) => {
      const [first, ...others] = order;
      if (!first) return [];
      const grounds = groundsOf(knowledge.index, [first, ...others], query, read);
      return GROUND_NAMES.map((name) => grounds[name]);
    },
  };
}

function foldsOf(articles: readonly ArticleInput[]): (article: ArticleInput) => number {
  const places = new Map(articles.map(({ id }, i) => [id, i % FOLDS]));
  return ({ id }) => places.get(id) ?? 0;
}

function encodeSelqa(
  folder: string,
  encode: (texts: readonly string[]) => Float32Array[],
): EncodedQuestion[] {
  return readMeaningQuestions(folder)
    .filter(({ set }) => set === 'selqa')
    .map((question) => encodeQuestion(question.text, question.article, question.isRight, encode));
}

function encodeSquad(
  folder: string,
  encode: (texts: readonly string[]) => Float32Array[],
): EncodedQuestion[] {
  const vectors = new Map<string, Float32Array[]>();
  return readLabelledQuestions(folder).map(({ text, article, isHit }) =>
    encodeQuestion(text, article, isHit, (texts) =>
      texts.length === 1 ? encode(texts) : vectors.getOrInsertComputed(article.id, () => encode(texts)),
    ),
  );
}

const spansOf = new Map<string, ReturnType<Knowledge['add']>['sentences']>();

function encodeQuestion(
  text: string,
  article: ArticleInput,
  isRight: MeaningQuestion['isRight'],
  encode: (texts: readonly string[]) => Float32Array[],
): EncodedQuestion {
  const spans = spansOf.getOrInsertComputed(article.id, () => new Knowledge().add(article).sentences);
  const sentences = encode(spans.map((span) => slice(article.text, span)));
  return {
    source: sourceOf(article),
    question: encode([text])[0] ?? new Float32Array(0),
    sentences,
    isRight: spans.map(isRight),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function share(some: readonly unknown[], of: readonly unknown[]): string {
  return (some.length / of.length).toFixed(3);
}
