import { type Article, type ArticleId, type Paragraph, articleId } from '../src/text/article.ts';
import { sentencesOf } from '../src/text/parse-article.ts';
import { type Random, between, pick, seeded } from './random.ts';
import { drawRank, drawStopWord, wordOfRank } from './words.ts';

/** Texts to search: the passages are the articles' sentences, numbered from 0 through all articles. */
export type Corpus = {
  readonly articles: readonly Article[];
  readonly passages: readonly string[];
  /** The number of each article's first passage. */
  readonly firsts: ReadonlyMap<ArticleId, number>;
};

/** A question and whether a passage is one that it looks for. */
export type Question = { readonly text: string; readonly isHit: (passage: number) => boolean };

/** Puts articles together; sentences are numbered in the articles' order. */
export function corpusOf(articles: readonly Article[]): Corpus {
  const passages: string[] = [];
  const firsts = new Map<ArticleId, number>();
  for (const article of articles) {
    firsts.set(article.id, passages.length);
    for (const { start, end } of sentencesOf(article)) passages.push(article.text.slice(start, end));
  }
  return { articles, passages, firsts };
}

const SENTENCES = { from: 15, to: 35 };
const PARAGRAPH = { from: 1, to: 4 };
const WORDS = { from: 8, to: 32 };
const STOP_WORDS_SHARE = 0.42;
/** An article comes back to this many words of its own, which are none of the most frequent ones. */
const TOPIC = 12;
const TOPIC_SHARE = 0.25;
const TOPIC_FROM = 500;

/** Made-up articles of about 25 sentences of about 20 words each, with so many sentences in all. */
export function syntheticCorpus(passages: number, seed: number): Corpus {
  const random = seeded(seed);
  const articles: Article[] = [];
  for (let left = passages; left > 0;) {
    const count = Math.min(left, between(random, SENTENCES.from, SENTENCES.to));
    articles.push(syntheticArticle(random, articleId(`a${articles.length}`), count));
    left -= count;
  }
  return corpusOf(articles);
}

function syntheticArticle(random: Random, id: ArticleId, count: number): Article {
  const topic = Array.from({ length: TOPIC }, () => topicWord(random));
  const paragraphs: Paragraph[] = [];
  const parts: string[] = [];
  let at = 0;
  for (let left = count; left > 0;) {
    const number = paragraphs.length + 1;
    const size = Math.min(left, between(random, PARAGRAPH.from, PARAGRAPH.to));
    const sentences = Array.from({ length: size }, (_, i) => {
      const text = syntheticSentence(random, topic);
      const start = at;
      const end = start + text.length;
      parts.push(text, i + 1 < size ? ' ' : '\n\n');
      at = end + (i + 1 < size ? 1 : 2);
      return { start, end, paragraph: number, sentence: i + 1 };
    });
    paragraphs.push({ start: sentences[0]?.start ?? at, end: at - 2, number, sentences });
    left -= size;
  }
  // No title: every library is given the same words, and no more.
  return { id, title: '', source: {}, text: parts.join(''), language: 'en', paragraphs, boilerplate: [] };
}

function syntheticSentence(random: Random, topic: readonly string[]): string {
  const words = Array.from({ length: between(random, WORDS.from, WORDS.to) }, () => {
    if (random() < STOP_WORDS_SHARE) return drawStopWord(random);
    return random() < TOPIC_SHARE ? pick(random, topic) : wordOfRank(drawRank(random));
  });
  const text = words.join(' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function topicWord(random: Random): string {
  for (;;) {
    const rank = drawRank(random);
    if (rank >= TOPIC_FROM) return wordOfRank(rank);
  }
}
