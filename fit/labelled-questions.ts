import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { type ArticleInput, type Span, articleId } from '../src/text/article.ts';

/** A question with the article that answers it, and a test of whether a sentence of it does. */
export type LabelledQuestion = {
  readonly text: string;
  readonly article: ArticleInput;
  /** The paragraph that holds the answer. */
  readonly paragraph: Span;
  readonly isHit: (sentence: Span) => boolean;
  /** Whether these words are the answer, but for case, articles and punctuation. */
  readonly isAnswer: (words: string) => boolean;
  /** 0..1, F1 of the words shared with the answer they share most with, compared the same way. */
  readonly overlap: (words: string) => number;
};

const squad = v.object({
  articles: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      text: v.string(),
      paragraphs: v.array(v.tuple([v.number(), v.number()])),
      questions: v.array(v.object({ q: v.string(), p: v.number(), a: v.array(v.string()) })),
    }),
  ),
});

/** Reads `squad.json.gz` of a folder: questions whose answer is a string in a known paragraph of a known article. */
export function readLabelledQuestions(folder: string): LabelledQuestion[] {
  const json: unknown = JSON.parse(gunzipSync(readFileSync(`${folder}/squad.json.gz`)).toString('utf8'));
  return v.parse(squad, json).articles.flatMap(({ id, title, text, paragraphs, questions }) => {
    const article = { id: articleId(id), title, text, source: {} };
    return questions.flatMap(({ q, p, a }) => {
      const [start, end] = paragraphs[p] ?? [0, 0];
      const answers = a.map((answer) => answer.toLowerCase());
      const isHit = (sentence: Span): boolean => {
        if (sentence.start < start || sentence.end > end) return false;
        const words = text.slice(sentence.start, sentence.end).toLowerCase();
        return answers.some((answer) => words.includes(answer));
      };
      const plain = new Set(a.map(plainWords));
      const isAnswer = (words: string): boolean => plain.has(plainWords(words));
      const overlap = (words: string): number =>
        Math.max(0, ...[...plain].map((answer) => sharedWords(plainWords(words), answer)));
      return answers.length > 0
        ? [{ text: q, article, paragraph: { start, end }, isHit, isAnswer, overlap }]
        : [];
    });
  });
}

/** The name of the article that an article is, or is an excerpt of. */
export function sourceOf({ id }: ArticleInput): string {
  return id.split('/')[0] ?? id;
}

/** Whether an article belongs to the part that is held out: about a third, by the name of its source alone. */
export function isHeldOut(article: ArticleInput): boolean {
  let sum = 0;
  for (const character of sourceOf(article)) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % 3 === 0;
}

/** As SQuAD's own evaluation compares answers: lower case, without punctuation and articles. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, '')
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .join(' ');
}

/** F1 of the words of two plain texts, each word counted as often as it stands in both. */
function sharedWords(a: string, b: string): number {
  const left = a.split(' ');
  const right = b.split(' ');
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0 && word !== '';
  });
  return (2 * shared.length) / (left.length + right.length);
}
