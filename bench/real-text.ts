import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { articleId } from '../src/text/article.ts';
import { parseArticle, sentencesOf } from '../src/text/parse-article.ts';
import { STOP_WORDS } from '../src/text/stop-words.ts';
import { tokenize } from '../src/text/tokens.ts';
import { readLabelledQuestions } from '../fit/labelled-questions.ts';
import { type Corpus, type Question, corpusOf } from './corpus.ts';
import { seeded, shuffled } from './random.ts';

/** Articles that questions are not asked about, so that theirs are harder to find. */
const PADDING = ['polnear-train', 'polnear', 'news', 'brief'];

const articlesFile = v.object({ articles: v.array(v.object({ id: v.string(), text: v.string() })) });

/** The articles of a folder of labelled questions, each sentence a passage; without titles, as no library is given them. */
export function readRealText(folder: string): Corpus {
  const asked = [...new Set(readLabelledQuestions(folder).map(({ article }) => article))];
  const padding = PADDING.flatMap((name) => {
    const json: unknown = JSON.parse(gunzipSync(readFileSync(`${folder}/${name}.json.gz`)).toString('utf8'));
    return v
      .parse(articlesFile, json)
      .articles.map(({ id, text }) => ({ id: articleId(`${name} ${id}`), source: {}, text }));
  });
  return corpusOf([...asked, ...padding].map((article) => parseArticle({ ...article, title: '' })));
}

/** Some of the folder's questions in any order, with the sentences that hold the answer; stop words may be left out. */
export function readRealQuestions(
  folder: string,
  { articles, firsts }: Corpus,
  withStopWords: boolean,
  count: number,
  seed: number,
): Question[] {
  const known = new Map(articles.map((article) => [article.id, article]));
  const questions = shuffled(seeded(seed), readLabelledQuestions(folder)).slice(0, count);
  return questions.map(({ text, article, isHit }) => {
    const first = firsts.get(article.id) ?? 0;
    const read = known.get(article.id);
    const sentences = read ? sentencesOf(read) : [];
    const hits = new Set(sentences.flatMap((sentence, i) => (isHit(sentence) ? [first + i] : [])));
    return { text: withStopWords ? text : contentOf(text), isHit: (passage) => hits.has(passage) };
  });
}

function contentOf(text: string): string {
  return tokenize(text)
    .filter(({ word }) => !STOP_WORDS.has(word))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
