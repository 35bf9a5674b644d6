import type { Article, ArticleInput, Clutter, Paragraph, Sentence } from './article.ts';
import { clutterReason } from './boilerplate.ts';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';

/**
 * Reads a text into paragraphs and sentences, all spans of the unchanged text, and sets page furniture aside.
 * Never fails: a text without a sentence becomes an article without paragraphs.
 */
export function readArticle(input: ArticleInput): Article {
  const paragraphs: Paragraph[] = [];
  const clutter: Clutter[] = [];
  for (const [i, span] of splitParagraphs(input.text).entries()) {
    const reason = clutterReason(input.text.slice(span.start, span.end));
    if (reason !== undefined) {
      clutter.push({ ...span, reason });
      continue;
    }
    const number = i + 1;
    const sentences = splitSentences(input.text, span).map((sentence, j) => ({
      ...sentence,
      paragraph: number,
      sentence: j + 1,
    }));
    paragraphs.push({ ...span, number, sentences });
  }
  return { ...input, language: 'en', paragraphs, clutter };
}

/** All sentences of an article, in order. */
export function sentencesOf(article: Pick<Article, 'paragraphs'>): readonly Sentence[] {
  return article.paragraphs.flatMap((paragraph) => paragraph.sentences);
}
