import type { Article, ArticleInput, BoilerplateSpan, Paragraph, Sentence, Span } from './article.ts';
import { findBoilerplate } from './boilerplate/find-boilerplate.ts';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';

/**
 * Splits a text into paragraphs and sentences, all of them spans of the unchanged text, and separates the boilerplate.
 * Never fails: a text without a sentence becomes an article without paragraphs.
 */
export function parseArticle(input: ArticleInput): Article {
  const spans = splitParagraphs(input.text);
  const boilerplate = findBoilerplate(input.text, spans, input.title);
  const paragraphs = spans.flatMap((span, i) =>
    parseParagraph(input.text, span, i + 1, boilerplate[i] ?? []),
  );
  return { ...input, language: 'en', paragraphs, boilerplate: boilerplate.flat() };
}

/** What a paragraph holds besides boilerplate: itself, without what is cut off at its ends; or nothing. */
function parseParagraph(
  text: string,
  span: Span,
  number: number,
  boilerplate: readonly BoilerplateSpan[],
): Paragraph[] {
  const parts = splitSentencesBetween(text, span, boilerplate);
  const sentences = parts.map((sentence, i): Sentence => ({
    ...sentence,
    paragraph: number,
    sentence: i + 1,
  }));
  const [first] = sentences;
  const last = sentences.at(-1);
  return first && last ? [{ start: first.start, end: last.end, number, sentences }] : [];
}

function splitSentencesBetween(text: string, span: Span, boilerplate: readonly BoilerplateSpan[]): Span[] {
  const ends = [...boilerplate, { start: span.end, end: span.end }];
  let from = span.start;
  return ends.flatMap(({ start, end }) => {
    const sentences = start > from ? splitSentences(text, { start: from, end: start }) : [];
    from = end;
    return sentences;
  });
}

/** All sentences of an article, in order. */
export function sentencesOf(article: Pick<Article, 'paragraphs'>): readonly Sentence[] {
  return article.paragraphs.flatMap((paragraph) => paragraph.sentences);
}
