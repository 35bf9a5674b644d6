import type { Sentence } from '../src/article/article.ts';
import type { KnownArticle, Knowledge } from '../src/answer/knowledge.ts';
import { readAskedFor } from '../src/answer/span/asked-for.ts';
import { spanCandidates } from '../src/answer/span/best-span.ts';
import { prepareAnswerSentence } from '../src/answer/span/prepare.ts';
import { beginFeatures, endFeatures, spanGroups } from '../src/answer/span/span-features.ts';
import { type LabelledQuestion, isHeldOut } from './labelled-questions.ts';

/** One question's candidates, each by the numbers of its features. */
type Example = {
  readonly candidates: readonly { readonly features: Int32Array; readonly isRight: boolean }[];
  readonly isHeldOut: boolean;
};

/** Passes over the examples, the first step's size, and the pull towards zero (AdaGrad: Duchi, Hazan and Singer, 2011). */
const PASSES = 6;
const STEP = 0.3;
const RIDGE = 1e-4;
/** A feature seen in fewer candidates, or weighing less, is left out of the file. */
const LEAST_SEEN = 50;
const LEAST_WEIGHT = 0.1;

/**
 * Fits the weights of the answer span's features: in a sentence known to hold the answer, the right run of words against
 * all others (conditional logit). Prints the share found exactly, fitted on and held out, and the precision by confidence.
 */
export function fitSpans(
  knowledge: Knowledge,
  questions: readonly LabelledQuestion[],
  print: (line: string) => void,
): Record<string, number> {
  const numbers = new Map<string, number>();
  const seen: number[] = [];
  const examples = questions.flatMap((question) => exampleOf(knowledge, question, numbers, seen) ?? []);
  const weights = descend(
    examples.filter((example) => !example.isHeldOut && example.candidates.some(({ isRight }) => isRight)),
    numbers.size,
  );
  const kept = [...numbers].flatMap(([name, number]) => {
    const weight = weights[number] ?? 0;
    const isKept = (seen[number] ?? 0) >= LEAST_SEEN && Math.abs(weight) >= LEAST_WEIGHT;
    if (!isKept) weights[number] = 0;
    return isKept ? [[name, Number(weight.toFixed(2))] as const] : [];
  });
  print(`spans: ${examples.length} questions, ${numbers.size} features, ${kept.length} kept`);
  for (const held of [false, true]) {
    const part = examples.filter((example) => example.isHeldOut === held);
    print(`spans, ${held ? 'held out' : 'fitted on'}: ${report(part, weights)}`);
  }
  return Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function exampleOf(
  knowledge: Knowledge,
  question: LabelledQuestion,
  numbers: Map<string, number>,
  seen: number[],
): Example | undefined {
  const known = knowledge.get(question.article.id);
  const asked = readAskedFor(question.text);
  const sentence = known && sentenceWithAnswer(known, question, asked.terms);
  if (!sentence) return undefined;
  const prepared = prepareAnswerSentence(known, sentence, asked);
  const isTrained = !isHeldOut(question.article);
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    if (isTrained) seen[number] = (seen[number] ?? 0) + 1;
    return number;
  };
  const { text } = known.article;
  const candidates = spanCandidates(prepared).map(({ from, to }) => {
    const names = [
      ...beginFeatures(prepared, from),
      ...endFeatures(prepared, to),
      ...spanGroups(prepared, from, to).flatMap(({ names: group }) => group()),
    ];
    const words = text.slice(prepared.words[from]?.start, prepared.words[to - 1]?.end);
    return { features: Int32Array.from(names, numberOf), isRight: question.isAnswer(words) };
  });
  return { candidates, isHeldOut: !isTrained };
}

/** Of the sentences that hold the answer, the one that shares most words with the question. */
function sentenceWithAnswer(
  known: KnownArticle,
  question: LabelledQuestion,
  terms: ReadonlySet<string>,
): Sentence | undefined {
  const shared = (sentence: Sentence): number => {
    const prepared = prepareAnswerSentence(known, sentence, readAskedFor(question.text));
    return prepared.words.filter((word) => word.terms.some((term) => terms.has(term))).length;
  };
  return known.sentences
    .filter((sentence) => question.isHit(sentence))
    .map((sentence) => ({ sentence, shared: shared(sentence) }))
    .toSorted((a, b) => b.shared - a.shared)[0]?.sentence;
}

function descend(examples: readonly Example[], width: number): Float64Array {
  const weights = new Float64Array(width);
  const squares = new Float64Array(width);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { candidates } of examples) {
      const shares = sharesOf(candidates, weights);
      const right = candidates.reduce((sum, { isRight }, i) => sum + (isRight ? (shares[i] ?? 0) : 0), 0);
      const gradient = new Map<number, number>();
      for (const [i, { features, isRight }] of candidates.entries()) {
        const share = shares[i] ?? 0;
        const slope = share - (isRight && right > 0 ? share / right : 0);
        if (Math.abs(slope) < 1e-4) continue;
        for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + slope);
      }
      for (const [feature, slope] of gradient) {
        const pulled = slope + RIDGE * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + pulled * pulled;
        weights[feature] =
          (weights[feature] ?? 0) - (STEP * pulled) / (Math.sqrt(squares[feature] ?? 0) + 1e-6);
      }
    }
  }
  return weights;
}

function sharesOf(candidates: Example['candidates'], weights: Float64Array): number[] {
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - highest));
  const all = exps.reduce((sum, exp) => sum + exp, 0);
  return exps.map((exp) => exp / all);
}

/** The share found exactly; then, by least confidence, the share answered and how much of that is right. */
function report(examples: readonly Example[], weights: Float64Array): string {
  const judged = examples.flatMap(({ candidates }) => {
    const shares = sharesOf(candidates, weights);
    const best = shares.indexOf(Math.max(...shares));
    return candidates.length > 0
      ? [{ confidence: shares[best] ?? 0, isRight: candidates[best]?.isRight ?? false }]
      : [];
  });
  const right = judged.filter(({ isRight }) => isRight).length;
  const byConfidence = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((least) => {
    const given = judged.filter(({ confidence }) => confidence >= least);
    const precision = given.filter(({ isRight }) => isRight).length / given.length;
    return `${least}: ${(given.length / judged.length).toFixed(2)} at ${precision.toFixed(2)}`;
  });
  return `${(right / judged.length).toFixed(4)} exact; ${byConfidence.join(', ')}`;
}
