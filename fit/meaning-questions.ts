import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { AskedBy } from '../src/qa/question/parse-question.ts';
import { type ArticleInput, type Span, articleId } from '../src/text/article.ts';
import { isHeldOut, readLabelledQuestions } from './labelled-questions.ts';

/** A question about an article, and which of its sentences answer it: none where the article doesn't. */
export type MeaningQuestion = {
  readonly set: 'people' | 'selqa' | 'wikiqa' | 'squad';
  readonly kind: string;
  readonly text: string;
  readonly command: AskedBy;
  readonly article: ArticleInput;
  readonly isAnswerable: boolean;
  readonly isRight: (sentence: Span) => boolean;
};

const people = v.object({
  articles: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      text: v.string(),
      questions: v.array(
        v.object({
          kind: v.string(),
          command: v.picklist(['ask', 'who', 'what', 'where', 'when', 'why', 'how', 'quote']),
          question: v.optional(v.string(), ''),
          gold: v.array(v.string()),
        }),
      ),
    }),
  ),
});

const natural = v.array(
  v.object({
    id: v.string(),
    title: v.string(),
    sentences: v.array(v.string()),
    q: v.string(),
    gold: v.array(v.number()),
  }),
);

/** Every so many of SQuAD's questions is taken. */
const SQUAD_EVERY = 6;
/** A sentence that lies within a right one counts if it's longer than this (UTF-16 units). */
const WHOLE = 20;

/** Questions that people asked in their own words, with their articles. WikiQA is there to be measured alone. */
export function readMeaningQuestions(folder: string): MeaningQuestion[] {
  return [...readPeople(folder), ...readNatural(folder), ...readSquad(folder)];
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(gunzipSync(readFileSync(`${folder}/${name}.json.gz`)).toString('utf8'));
}

function readPeople(folder: string): MeaningQuestion[] {
  return v.parse(people, readJson(folder, 'people')).articles.flatMap(({ id, title, text, questions }) => {
    const article = { id: articleId(id), title, text, source: {} };
    return questions
      .filter(({ command }) => command !== 'quote')
      .map(({ kind, command, question, gold }): MeaningQuestion => {
        const right = gold.map(plain);
        const isRight = ({ start, end }: Span): boolean => {
          const sentence = plain(text.slice(start, end));
          return right.some(
            (other) => sentence.includes(other) || (sentence.length > WHOLE && other.includes(sentence)),
          );
        };
        return {
          set: 'people',
          kind,
          text: question,
          command,
          article,
          isAnswerable: gold.length > 0,
          isRight,
        };
      });
  });
}

function readNatural(folder: string): MeaningQuestion[] {
  const both = v.parse(v.object({ wikiqa: natural, selqa: natural }), readJson(folder, 'natural'));
  return (['selqa', 'wikiqa'] as const).flatMap((set) =>
    both[set].map(({ id, title, sentences, q, gold }): MeaningQuestion => {
      const starts = sentences.map((_, i) =>
        sentences.slice(0, i).reduce((sum, { length }) => sum + length + 1, 0),
      );
      const right = gold.map((i) => ({
        start: starts[i] ?? 0,
        end: (starts[i] ?? 0) + (sentences[i]?.length ?? 0),
      }));
      const isRight = ({ start, end }: Span): boolean =>
        right.some(
          (other) =>
            Math.min(end, other.end) - Math.max(start, other.start) >=
            Math.min(end - start, other.end - other.start) / 2,
        );
      const article = { id: articleId(id), title, text: sentences.join(' '), source: {} };
      return { set, kind: set, text: q, command: 'ask', article, isAnswerable: gold.length > 0, isRight };
    }),
  );
}

/** Of the articles that answer spans were not fitted on. */
function readSquad(folder: string): MeaningQuestion[] {
  return readLabelledQuestions(folder)
    .filter(({ article }) => isHeldOut(article))
    .filter((_, i) => i % SQUAD_EVERY === 0)
    .map(({ text, article, isHit }) => ({
      set: 'squad',
      kind: 'squad',
      text,
      command: 'ask',
      article,
      isAnswerable: true,
      isRight: isHit,
    }));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
