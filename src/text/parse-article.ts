import type { Article, ArticleInput, BoilerplateSpan, Paragraph, Sentence } from './article.ts';
import { boilerplateReason } from './boilerplate.ts';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';

/**
 * Splits a text into paragraphs and sentences, all of them spans of the unchanged text, and separates the boilerplate.
 * Never fails: a text without a sentence becomes an article without paragraphs.
 */
export function parseArticle(input: ArticleInput): Article {
  const paragraphs: Paragraph[] = [];
  const boilerplate: BoilerplateSpan[] = [];
  for (const [i, span] of splitParagraphs(input.text).entries()) {
    const reason = boilerplateReason(input.text.slice(span.start, span.end));
    if (reason !== undefined) {
      boilerplate.push({ ...span, reason });
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
  return { ...input, language: 'en', paragraphs, boilerplate };
}

/** All sentences of an article, in order. */
export function sentencesOf(article: Pick<Article, 'paragraphs'>): readonly Sentence[] {
  return article.paragraphs.flatMap((paragraph) => paragraph.sentences);
}
